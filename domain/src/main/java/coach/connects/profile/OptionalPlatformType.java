package coach.connects.profile;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.ParseError;
import coach.connects.parsing.ParseResult;
import java.util.Map;
import java.util.Optional;

/** A platform's name, such as {@code telegram}, or {@code none}. */
record OptionalPlatformType() implements ValueType<Optional<String>> {
    private static final String NONE = "none";
    private static final int LONGEST = 20;

    @Override
    public ParseResult<Optional<String>, ParseError> parse(String words) {
        String bare = CaseFolding.of(words.strip());
        boolean name =
                !bare.isEmpty() && bare.length() <= LONGEST && bare.chars().allMatch(Character::isLetter);
        if (!name) {
            return ParseError.refusal("settings.refused.platform", Map.of());
        }
        return ParseResult.of(bare.equals(NONE) ? Optional.empty() : Optional.of(bare));
    }

    @Override
    public String format(Optional<String> platform) {
        return platform.orElse(NONE);
    }
}
