package coach.connects.feature.settings;

import coach.connects.parsing.ParseError;
import coach.connects.parsing.ParseResult;
import coach.connects.profile.Profile;
import coach.connects.profile.ProfileField;
import coach.connects.profile.UtcOffsetParser;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** What somebody tells of a trait: a zone also by what the clock shows there, a language only if the bot speaks it. */
final class ProfileAnswer {
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
        return field.equals(ProfileField.TIME_ZONE) ? zone(profile, words, now) : profile.parse(field, words);
    }

    private static ParseResult<Profile, ParseError> zone(Profile profile, String words, Instant now) {
        Optional<ZoneOffset> shown = UtcOffsetParser.ofClock(words, now);
        if (shown.isPresent()) {
            return ParseResult.of(profile.with(ProfileField.TIME_ZONE, shown.get()));
        }
        if (UtcOffsetParser.isClock(words)) {
            return ParseError.refusal("settings.refused.zone.clock", Map.of("words", words));
        }
        ParseResult<Profile, ParseError> typed = profile.parse(ProfileField.TIME_ZONE, words);
        Optional<ZoneId> nowhere = typed.value()
                .flatMap(Profile::timeZone)
                .filter(zone -> zone instanceof ZoneOffset offset && !UtcOffsetParser.isSomewhere(offset));
        return nowhere.isPresent() ? ParseError.refusal("settings.refused.zone.nowhere", Map.of()) : typed;
    }
}
