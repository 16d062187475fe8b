package coach.connects.reading.phrase;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Digits;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The countries by name (in the languages that pages come in), by alias, and by ISO 3166 code. */
public final class CountryScanner {
    private static final char FIRST_SIGN = '\u2000';
    private static final int LONGEST = 60;

    private static final int BEGINNING = 3;
    private static final int CODE = 3;

    private final Map<String, String> byName = new HashMap<>();

    /** How the names begin: most words with a capital are no country's, and need not be looked at further. */
    private final Set<String> beginnings = new HashSet<>();

    private final Map<String, String> byCode = new HashMap<>();

    /** Knows the official names and codes, and these lines of {@code CODE = name|name}. */
    CountryScanner(List<String> aliases) {
        for (String language :
                List.of("vi", "pl", "ar", "hi", "id", "tr", "uk", "ru", "it", "pt", "fr", "es", "de", "en")) {
            Locale locale = Locale.forLanguageTag(language);
            for (String code : Locale.getISOCountries()) {
                Locale country = new Locale.Builder().setRegion(code).build();
                byName.put(key(country.getDisplayCountry(locale)), code);
                byCode.put(code, code);
                byCode.put(country.getISO3Country(), code);
            }
        }
        for (String line : aliases) {
            int equals = line.indexOf('=');
            String code = line.substring(0, equals).strip();
            for (String name : line.substring(equals + 1).split("\\|", -1)) {
                byName.put(key(name.strip()), code);
            }
        }
        byName.keySet().forEach(name -> beginnings.add(beginning(name)));
        byCode.keySet().forEach(code -> beginnings.add(beginning(CaseFolding.of(code))));
    }

    private static String beginning(String name) {
        return name.substring(0, Math.min(name.length(), BEGINNING));
    }

    /**
     * A country and where its name ends.
     *
     * @param code its ISO 3166 code of two letters
     */
    public record CountryMatch(String code, int end) {}

    /** The country whose name, or upper-case code of three letters, is the whole of this text. */
    public Optional<String> shown(String text) {
        String name = text.strip();
        if (name.length() == CODE && byCode.containsKey(name)) {
            return Optional.ofNullable(byCode.get(name));
        }
        boolean other = name.chars().anyMatch(CountryScanner::isInNoName);
        return other || name.length() > LONGEST ? Optional.empty() : Optional.ofNullable(byName.get(key(name)));
    }

    /** The country that a person means who types a name, an alias or a code, in any case. */
    public Optional<String> typed(String text) {
        return shown(text).or(() -> Optional.ofNullable(byCode.get(text.strip().toUpperCase(Locale.ROOT))));
    }

    /** In "2 HOURS AGO" three capitals are no code. */
    private static boolean isShouted(NormalizedLine line, String name) {
        return name.length() == CODE
                && line.length() > CODE
                && line.text().chars().noneMatch(Character::isLowerCase);
    }

    /** The longest country name that begins at this place and ends at a word's end, also where a copy glued words. */
    public Optional<CountryMatch> at(NormalizedLine line, int start) {
        if (start >= line.length() || !Character.isUpperCase(line.text().charAt(start))) {
            return Optional.empty();
        }
        if (!mayBegin(line, start)) {
            return Optional.empty();
        }
        int limit = endOfName(line, start);
        for (int end = limit; end > start + 2; end--) {
            if (line.endsAt(end) && line.at(end - 1) != ' ') {
                String name = line.text().substring(start, end);
                Optional<String> code = shown(name);
                if (code.isPresent() && !speaks(name) && !isShouted(line, name)) {
                    return Optional.of(new CountryMatch(code.get(), end));
                }
            }
        }
        return Optional.empty();
    }

    private boolean mayBegin(NormalizedLine line, int start) {
        String here = line.plain().substring(start, Math.min(line.length(), start + BEGINNING));
        boolean letters = here.chars().allMatch(c -> c >= 'a' && c <= 'z');
        return !letters || beginnings.contains(here);
    }

    /** How far a name that begins here may reach; figures and signs are in none. */
    private static int endOfName(NormalizedLine line, int start) {
        int limit = Math.min(line.length(), start + LONGEST);
        int end = start;
        while (end < limit && !isInNoName(line.at(end))) {
            end++;
        }
        return end;
    }

    /** Whether a sign is in it that says something of what comes next, as a flag does not. */
    private static boolean speaks(String name) {
        return name.codePoints()
                .filter(c -> c >= FIRST_SIGN)
                .anyMatch(c -> YesNoReader.PAYMENT.part(Character.toString(c)).isPresent());
    }

    private static boolean isInNoName(int c) {
        return Digits.isDigit(c) || c == '$' || c == '+' || c == '%' || c == ':';
    }

    private static String key(String name) {
        StringBuilder key = new StringBuilder();
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetter(c)) {
                key.append(Character.toLowerCase(c));
            } else if (c == '&') {
                key.append("and");
            }
        }
        return key.toString();
    }
}
