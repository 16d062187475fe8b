package coach.connects.profile;

import coach.connects.money.Connects;
import coach.connects.money.ExchangeRate;
import coach.connects.money.Usd;
import coach.connects.parsing.AmountParser;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.ExchangeRateParser;
import coach.connects.parsing.ParseError;
import coach.connects.parsing.ParseResult;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The kinds of values that some other type reads and writes, or nearly so. */
final class ValueTypes {
    private static final String NONE = "none";
    private static final String OFF = "off";
    private static final int LONGEST_TAG = 12;
    private static final int LONGEST_PLATFORM = 20;

    private ValueTypes() {}

    /** One country, read by name or code and written as ISO 3166 code of two letters. */
    static ValueType<String> country() {
        return of(
                words -> ParseError.unless(
                        CountryNames.codeOf(words), "settings.refused.place", Map.of("words", words.strip())),
                code -> code);
    }

    /** A currency of one's own with what a dollar is in it (W-34). */
    static ValueType<ExchangeRate> exchangeRate() {
        return of(
                words -> ParseError.unless(ExchangeRateParser.read(words), "settings.refused.currency", Map.of()),
                ExchangeRate::toString);
    }

    /** Languages by their IETF tag, such as {@code en} or {@code pt-BR}. */
    static ValueType<String> languageTag() {
        return of(
                words -> {
                    String tag = words.strip();
                    String clean = tag.length() <= LONGEST_TAG
                            ? Locale.forLanguageTag(tag).toLanguageTag()
                            : "";
                    return clean.equalsIgnoreCase(tag) && !clean.isEmpty()
                            ? ParseResult.of(clean)
                            : ParseError.refusal("settings.refused.language", Map.of());
                },
                tag -> tag);
    }

    /** Amounts of US dollars from nothing to this one, which is included. */
    static ValueType<Usd> dollars(long most) {
        return of(
                words -> new DecimalType(BigDecimal.ZERO, BigDecimal.valueOf(most))
                        .parse(words)
                        .map(Usd::new),
                Usd::toString);
    }

    /** A number of Connects, or {@code off}. */
    static ValueType<Optional<Connects>> amountOrOff() {
        return orNothing(
                OFF,
                words -> ParseError.unless(
                        AmountParser.read(words).value(),
                        "settings.refused.whole",
                        Map.of("least", 1, "most", AmountParser.MOST)));
    }

    /** A day in the ISO form, such as {@code 2027-01-15}, or {@code none}. */
    static ValueType<Optional<LocalDate>> dayOrNone() {
        return orNothing(
                NONE, words -> ParseError.unless(IsoDay.read(words.strip()), "settings.refused.day", Map.of()));
    }

    /** A platform's name, such as {@code telegram}, or {@code none}. */
    static ValueType<Optional<String>> platformOrNone() {
        return orNothing(NONE, words -> {
            String name = CaseFolding.of(words.strip());
            boolean possible = !name.isEmpty()
                    && name.length() <= LONGEST_PLATFORM
                    && name.chars().allMatch(Character::isLetter);
            return possible ? ParseResult.of(name) : ParseError.refusal("settings.refused.platform", Map.of());
        });
    }

    private static <T> ValueType<Optional<T>> orNothing(
            String nothing, Function<String, ParseResult<T, ParseError>> parse) {
        return of(
                words -> words.strip().equalsIgnoreCase(nothing)
                        ? ParseResult.of(Optional.empty())
                        : parse.apply(words).map(Optional::of),
                value -> value.map(Object::toString).orElse(nothing));
    }

    private static <T> ValueType<T> of(Function<String, ParseResult<T, ParseError>> parse, Function<T, String> format) {
        return new ValueType<>() {
            @Override
            public ParseResult<T, ParseError> parse(String words) {
                return parse.apply(words);
            }

            @Override
            public String format(T value) {
                return format.apply(value);
            }
        };
    }
}
