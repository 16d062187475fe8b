package coach.connects.i18n;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * Which form of a word follows a whole number, by language: the plural rules of Unicode's CLDR for cardinal numbers.
 *
 * @see <a href="https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html">CLDR: plural rules</a>
 */
@SuppressWarnings("ImmutableEnumChecker") // Unmodifiable lists, and functions without a state.
enum PluralRule {
    /** One form, whatever the number. */
    ALWAYS_OTHER("id ja ko lo ms my th vi zh", List.of("other"), n -> "other"),
    /** None takes the form of one. */
    ZERO_AND_ONE(
            "am bn fa fr gu hi hy kn pa pt si zu", List.of("one", "other"), n -> n == 0 || n == 1 ? "one" : "other"),
    EAST_SLAVIC(
            "be ru uk",
            List.of("one", "few", "many", "other"),
            n -> endsIn(n, 1, 1) ? "one" : endsIn(n, 2, 4) ? "few" : "many"),
    SOUTH_SLAVIC(
            "bs hr sr",
            List.of("one", "few", "other"),
            n -> endsIn(n, 1, 1) ? "one" : endsIn(n, 2, 4) ? "few" : "other"),
    POLISH("pl", List.of("one", "few", "many", "other"), n -> n == 1 ? "one" : endsIn(n, 2, 4) ? "few" : "many"),
    CZECH("cs sk", List.of("one", "few", "other"), n -> n == 1 ? "one" : n >= 2 && n <= 4 ? "few" : "other"),
    SLOVENIAN("sl", List.of("one", "two", "few", "other"), PluralRule::slovenian),
    LITHUANIAN("lt", List.of("one", "few", "other"), PluralRule::lithuanian),
    LATVIAN("lv", List.of("zero", "one", "other"), PluralRule::latvian),
    ROMANIAN(
            "ro",
            List.of("one", "few", "other"),
            n -> n == 1 ? "one" : n == 0 || (n % 100 >= 1 && n % 100 <= 19) ? "few" : "other"),
    ARABIC("ar", List.of("zero", "one", "two", "few", "many", "other"), PluralRule::arabic),
    HEBREW("he", List.of("one", "two", "other"), n -> n == 1 ? "one" : n == 2 ? "two" : "other"),
    FILIPINO(
            "fil",
            List.of("one", "other"),
            n -> (n >= 1 && n <= 3) || (n % 10 != 4 && n % 10 != 6 && n % 10 != 9) ? "one" : "other"),
    /** One and all others, as in English and most languages of Europe. */
    ONE("", List.of("one", "other"), n -> n == 1 ? "one" : "other");

    private final List<String> languages;
    private final List<String> forms;
    private final LongFunction<String> rule;

    PluralRule(String languages, List<String> forms, LongFunction<String> rule) {
        this.languages = List.of(languages.split(" ", -1));
        this.forms = forms;
        this.rule = rule;
    }

    static PluralRule of(Locale locale) {
        String language = locale.getLanguage();
        return Arrays.stream(values())
                .filter(one -> one.languages.contains(language))
                .findFirst()
                .orElse(ONE);
    }

    /** The names of the forms that a sentence of the language needs. */
    List<String> forms() {
        return forms;
    }

    /** The name of the form; what is no whole number has none of its own. */
    String formOf(Optional<Long> number) {
        return number.map(Math::abs).map(rule::apply).orElse("other");
    }

    /** Whether the last digit lies between these, and the number is none of the teens. */
    private static boolean endsIn(long n, long from, long to) {
        long ten = n % 10;
        boolean teen = n % 100 >= 11 && n % 100 <= 14;
        return ten >= from && ten <= to && !teen;
    }

    private static String slovenian(long n) {
        long hundred = n % 100;
        return hundred == 1 ? "one" : hundred == 2 ? "two" : hundred == 3 || hundred == 4 ? "few" : "other";
    }

    private static String lithuanian(long n) {
        boolean teen = n % 100 >= 11 && n % 100 <= 19;
        return teen || n % 10 == 0 ? "other" : n % 10 == 1 ? "one" : "few";
    }

    private static String latvian(long n) {
        boolean teen = n % 100 >= 11 && n % 100 <= 19;
        return teen || n % 10 == 0 ? "zero" : n % 10 == 1 ? "one" : "other";
    }

    private static String arabic(long n) {
        if (n <= 2) {
            return n == 0 ? "zero" : n == 1 ? "one" : "two";
        }
        long hundred = n % 100;
        return hundred >= 3 && hundred <= 10 ? "few" : hundred >= 11 ? "many" : "other";
    }
}
