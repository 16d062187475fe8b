package coach.connects.feature.settings;

import coach.connects.chat.AutocompleteProvider.Suggestion;
import coach.connects.chat.RichText;
import coach.connects.engine.View;
import coach.connects.profile.CountryNames;
import coach.connects.profile.ProfileField;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What /profile may be told, as far as there is a list of it: words of few choices, countries, time zones with their present. */
final class ProfileSuggestions {
    private static final String UNTELL = "none";

    private ProfileSuggestions() {}

    /** What may be told of this trait; of every one when none is named. The value that untells it comes last. */
    static List<Suggestion> of(View view, String name) {
        List<Suggestion> all = new ArrayList<>();
        for (ProfileField<?> field :
                ProfileField.named(name).<List<ProfileField<?>>>map(List::of).orElseGet(ProfileField::all)) {
            all.addAll(of(view, field));
        }
        all.add(Suggestion.of(UNTELL));
        return all;
    }

    /** Time zones with what their clocks show now. */
    static List<Suggestion> zones(View view) {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(ProfileSuggestions::isPlace)
                .sorted()
                .map(id -> zone(view, id))
                .toList();
    }

    private static List<Suggestion> of(View view, ProfileField<?> field) {
        if (field.equals(ProfileField.TIME_ZONE)) {
            return zones(view);
        }
        if (field.equals(ProfileField.COUNTRY)) {
            return Stream.of(Locale.getISOCountries())
                    .map(code -> new Suggestion(
                            CountryNames.named(code)
                                    .getDisplayCountry(view.messages().locale()),
                            code))
                    .sorted(Comparator.comparing(Suggestion::label))
                    .toList();
        }
        return field.type().examples().stream().map(Suggestion::of).toList();
    }

    private static Suggestion zone(View view, String id) {
        LocalTime there = LocalTime.ofInstant(view.now(), ZoneId.of(id)).truncatedTo(ChronoUnit.MINUTES);
        return new Suggestion(
                view.plain("profile.suggestion.zone", "zone", RichText.of(id.replace('_', ' ')), "time", there), id);
    }

    /** "posix/…" and "Etc/…" repeat the places, or are none. */
    private static boolean isPlace(String id) {
        int slash = id.indexOf('/');
        return slash > 0 && slash == id.lastIndexOf('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/");
    }
}
