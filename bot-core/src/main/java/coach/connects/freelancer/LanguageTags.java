package coach.connects.freelancer;

import java.util.Locale;
import java.util.Map;

/** Languages by their IETF tag, such as {@code en} or {@code pt-BR}. */
record LanguageTags() implements ValueKind<String> {
    private static final int LONGEST = 12;

    @Override
    public Parsed<String> read(String words) {
        String tag = words.strip();
        String clean = tag.length() <= LONGEST ? Locale.forLanguageTag(tag).toLanguageTag() : "";
        return clean.equalsIgnoreCase(tag) && !clean.isEmpty()
                ? Parsed.of(clean)
                : Parsed.refused("settings.refused.language", Map.of());
    }

    @Override
    public String write(String tag) {
        return tag;
    }
}
