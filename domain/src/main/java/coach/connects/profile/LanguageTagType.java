package coach.connects.profile;

import coach.connects.parsing.ParseError;
import coach.connects.parsing.ParseResult;
import java.util.Locale;
import java.util.Map;

/** Languages by their IETF tag, such as {@code en} or {@code pt-BR}. */
record LanguageTagType() implements ValueType<String> {
    private static final int LONGEST = 12;

    @Override
    public ParseResult<String, ParseError> parse(String words) {
        String tag = words.strip();
        String clean = tag.length() <= LONGEST ? Locale.forLanguageTag(tag).toLanguageTag() : "";
        return clean.equalsIgnoreCase(tag) && !clean.isEmpty()
                ? ParseResult.of(clean)
                : ParseError.refusal("settings.refused.language", Map.of());
    }

    @Override
    public String format(String tag) {
        return tag;
    }
}
