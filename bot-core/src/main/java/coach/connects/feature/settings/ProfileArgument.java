package coach.connects.feature.settings;

import coach.connects.parsing.CaseFolding;
import coach.connects.profile.ProfileField;
import java.util.Map;
import java.util.Optional;

/**
 * A trait and what is told of it, as in {@code timezone Asia/Colombo}; also by the names that people use.
 *
 * @param name what was typed for the trait's name
 * @param field the trait; empty when there is none of that name
 * @param value what stands behind it; may be empty
 */
record ProfileArgument(String name, Optional<ProfileField<?>> field, String value) {
    /** Two words first: of "time zone" the first is a name too. */
    private static final Map<String, ProfileField<?>> TWO_WORDS = Map.of(
            "time zone", ProfileField.TIME_ZONE,
            "billing day", ProfileField.BILLING_DAY,
            "screen reader", ProfileField.READER,
            "reader mode", ProfileField.READER,
            "account kind", ProfileField.ACCOUNT,
            "hours a week", ProfileField.HOURS);

    private static final Map<String, ProfileField<?>> OTHERS = Map.of(
            "zone", ProfileField.TIME_ZONE,
            "time", ProfileField.TIME_ZONE,
            "tz", ProfileField.TIME_ZONE,
            "level", ProfileField.EXPERIENCE,
            "skill", ProfileField.SKILLS,
            "location", ProfileField.COUNTRY,
            "billing", ProfileField.BILLING_DAY,
            "lang", ProfileField.LANGUAGE,
            "screenreader", ProfileField.READER);

    static ProfileArgument of(String words) {
        String said = CaseFolding.of(words);
        for (Map.Entry<String, ProfileField<?>> other : TWO_WORDS.entrySet()) {
            String name = other.getKey();
            if (said.equals(name) || said.startsWith(name + " ")) {
                return new ProfileArgument(
                        name,
                        Optional.of(other.getValue()),
                        words.substring(name.length()).strip());
            }
        }
        NameValueParser named = NameValueParser.of(words);
        Optional<ProfileField<?>> field =
                ProfileField.named(named.name()).or(() -> Optional.ofNullable(OTHERS.get(named.name())));
        return new ProfileArgument(named.name(), field, named.value());
    }
}
