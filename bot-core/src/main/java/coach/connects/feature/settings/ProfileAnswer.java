package coach.connects.feature.settings;

import coach.connects.parsing.Affixes;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.ClockTime;
import coach.connects.parsing.ParseError;
import coach.connects.parsing.ParseResult;
import coach.connects.parsing.Tokens;
import coach.connects.profile.Profile;
import coach.connects.profile.ProfileField;
import coach.connects.profile.UtcOffsetParser;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody tells of a trait: a zone also by what the clock shows there, a language only if the bot speaks it, a few words
 * also by others that people say for them.
 */
final class ProfileAnswer {
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("beginner", "new"),
            Map.entry("a beginner", "new"),
            Map.entry("newcomer", "new"),
            Map.entry("newbie", "new"),
            Map.entry("fresher", "new"),
            Map.entry("intermediate", "some"),
            Map.entry("top rated", "expert"),
            Map.entry("top rated plus", "expert"),
            Map.entry("an expert", "expert"),
            Map.entry("senior", "expert"),
            Map.entry("an agency", "agency"),
            Map.entry("agency owner", "agency"),
            Map.entry("an agency owner", "agency"),
            Map.entry("a freelancer", "freelancer"),
            Map.entry("single freelancer", "freelancer"),
            Map.entry("a single freelancer", "freelancer"),
            Map.entry("new here", "new"),
            Map.entry("new on upwork", "new"),
            Map.entry("beginner on upwork", "new"));

    private static final List<String> DAY_OPENINGS = Tokens.phrases("on the |the |day ");
    private static final List<String> DAY_ENDS =
            Tokens.phrases(" of the month| of each month| of every month| every month");
    private static final List<String> ORDINAL = Tokens.phrases("st|nd|rd|th");
    private static final List<String> HOURS_ENDS = Tokens.phrases(
            " hours a week| hours per week| hours weekly| hours/week| hrs a week| hrs per week| hrs/week| hours| hrs|h");

    private ProfileAnswer() {}

    static <T> ParseResult<Profile, ParseError> read(
            Profile profile, ProfileField<T> field, String words, Instant now) {
        if (field.equals(ProfileField.LANGUAGE)) {
            return ParseError.unless(
                    LanguageChoice.of(words).map(tag -> profile.with(ProfileField.LANGUAGE, tag)),
                    "settings.refused.language",
                    Map.of());
        }
        if (field.equals(ProfileField.CURRENCY)) {
            return profile.parse(field, SpokenCurrencyHandler.withoutOpening(words));
        }
        return field.equals(ProfileField.TIME_ZONE)
                ? zone(profile, words, now)
                : profile.parse(field, plain(field, words));
    }

    /** The words as the trait's own list has them. */
    private static String plain(ProfileField<?> field, String words) {
        String said = CaseFolding.of(words.strip());
        if (field.equals(ProfileField.EXPERIENCE) || field.equals(ProfileField.ACCOUNT)) {
            return SAME.getOrDefault(said, words);
        }
        if (field.equals(ProfileField.HOURS)) {
            return Affixes.withoutEnd(said, HOURS_ENDS);
        }
        if (field.equals(ProfileField.BILLING_DAY)) {
            String day = Affixes.withoutEnd(Affixes.withoutStart(said, DAY_OPENINGS), DAY_ENDS);
            return Affixes.withoutEnd(day, ORDINAL);
        }
        return words;
    }

    private static ParseResult<Profile, ParseError> zone(Profile profile, String words, Instant now) {
        List<ZoneOffset> shown = UtcOffsetParser.ofClock(words, now);
        if (shown.size() == 1) {
            return ParseResult.of(profile.with(ProfileField.TIME_ZONE, shown.get(0)));
        }
        if (ClockTime.read(words).isPresent()) {
            String key = shown.isEmpty() ? "settings.refused.zone.clock" : "settings.refused.zone.half";
            return ParseResult.refused(new ParseError(
                    key,
                    Map.of("words", words),
                    shown.stream().map(ZoneOffset::getId).toList()));
        }
        ParseResult<Profile, ParseError> typed = profile.parse(ProfileField.TIME_ZONE, words);
        Optional<ZoneId> nowhere = typed.value()
                .flatMap(Profile::timeZone)
                .filter(zone -> zone instanceof ZoneOffset offset && !UtcOffsetParser.isSomewhere(offset));
        return nowhere.isPresent() ? ParseError.refusal("settings.refused.zone.nowhere", Map.of()) : typed;
    }
}
