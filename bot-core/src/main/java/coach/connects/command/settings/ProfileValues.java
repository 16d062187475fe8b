package coach.connects.command.settings;

import coach.connects.chat.Completions.Suggestion;
import coach.connects.chat.Text;
import coach.connects.command.Turn;
import coach.connects.freelancer.Experience;
import coach.connects.wallet.AccountKind;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What /profile may be told, as far as there is a list of it: words of few choices, and time zones with their present. */
final class ProfileValues {
    private ProfileValues() {}

    static List<Suggestion> all(Turn turn) {
        List<Suggestion> all = new ArrayList<>();
        Stream.concat(
                        Stream.concat(Stream.of(AccountKind.values()), Stream.of(Experience.values()))
                                .map(one -> one.name().toLowerCase(Locale.ROOT)),
                        Stream.of("on", "off"))
                .forEach(word -> all.add(new Suggestion(word, word)));
        ZoneId.getAvailableZoneIds().stream()
                .filter(ProfileValues::isPlace)
                .sorted()
                .map(id -> zone(turn, id))
                .forEach(all::add);
        return all;
    }

    private static Suggestion zone(Turn turn, String id) {
        LocalTime there = LocalTime.ofInstant(turn.now(), ZoneId.of(id)).truncatedTo(ChronoUnit.MINUTES);
        return new Suggestion(
                turn.label("profile.suggestion.zone", "zone", Text.of(id.replace('_', ' ')), "time", there), id);
    }

    /** "posix/…" and "Etc/…" repeat the places, or are none. */
    private static boolean isPlace(String id) {
        int slash = id.indexOf('/');
        return slash > 0 && slash == id.lastIndexOf('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/");
    }
}
