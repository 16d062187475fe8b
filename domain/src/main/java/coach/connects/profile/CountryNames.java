package coach.connects.profile;

import coach.connects.parsing.CaseFolding;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The countries as people write them: by name, or by a code of two or three letters. */
public final class CountryNames {
    private static final Map<String, String> CODES = codes();

    private CountryNames() {}

    /** The ISO 3166 code of two letters, in upper case, of the country that these words name; none has a digit in it. */
    public static Optional<String> codeOf(String words) {
        return words.codePoints().anyMatch(Character::isDigit)
                ? Optional.empty()
                : Optional.ofNullable(CODES.get(key(words)));
    }

    /** The country as a locale without a language, by which a catalogue names it in any language. */
    public static Locale named(String code) {
        return new Locale("", code);
    }

    /** The English name by which Upwork's search knows the country of this code. */
    public static String searchName(String code) {
        return named(code).getDisplayCountry(Locale.ENGLISH);
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(key(code), code);
            codes.put(key(named(code).getISO3Country()), code);
            codes.put(key(searchName(code)), code);
        }
        codes.put("uk", "GB");
        codes.put("greatbritain", "GB");
        codes.put("england", "GB");
        codes.put("usa", "US");
        codes.put("unitedstatesofamerica", "US");
        codes.put("america", "US");
        codes.put("uae", "AE");
        codes.put("holland", "NL");
        codes.put("czechrepublic", "CZ");
        codes.put("turkey", "TR");
        codes.put("burma", "MM");
        codes.put("ivorycoast", "CI");
        return Map.copyOf(codes);
    }

    /** Letters alone, in lower case: "Sri Lanka", "sri-lanka" and "SriLanka" are one. */
    private static String key(String words) {
        StringBuilder letters = new StringBuilder();
        words.codePoints().limit(60).filter(Character::isLetter).forEach(letters::appendCodePoint);
        return CaseFolding.of(letters.toString());
    }
}
