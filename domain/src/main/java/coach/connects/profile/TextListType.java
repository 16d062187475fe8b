package coach.connects.profile;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.ParseError;
import coach.connects.parsing.ParseResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists of short texts with commas between them, without doubles.
 *
 * @param most how many there may be
 * @param longest how many characters each may have
 */
record TextListType(int most, int longest) implements ValueType<List<String>> {
    @Override
    public ParseResult<List<String>, ParseError> parse(String words) {
        List<String> parts = parts(words);
        if (parts.isEmpty() || parts.size() > most || parts.stream().anyMatch(part -> part.length() > longest)) {
            return ParseError.refusal("settings.refused.list", Map.of("most", most, "longest", longest));
        }
        return ParseResult.of(parts);
    }

    @Override
    public String format(List<String> value) {
        return String.join(", ", value);
    }

    @Override
    public boolean isFreeText() {
        return true;
    }

    /** What stands between the commas, stripped, the empty ones and repetitions left out. */
    static List<String> parts(String words) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : words.replace(';', ',').replace('\n', ',').split(",", -1)) {
            String bare = part.strip();
            if (!bare.isEmpty()) {
                parts.putIfAbsent(CaseFolding.of(bare), bare);
            }
        }
        return List.copyOf(parts.values());
    }
}
