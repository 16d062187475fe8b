package coach.connects.freelancer;

import java.util.Map;

/** One country, read by name or code and written as ISO 3166 code of two letters. */
record OneCountry() implements ValueKind<String> {
    @Override
    public Parsed<String> read(String words) {
        return Country.codeOf(words)
                .map(Parsed::of)
                .orElseGet(() -> Parsed.refused("settings.refused.place", Map.of("words", words.strip())));
    }

    @Override
    public String write(String code) {
        return code;
    }
}
