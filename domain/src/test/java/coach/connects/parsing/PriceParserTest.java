package coach.connects.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Usd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Prices as people write them (G-08). */
class PriceParserTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $6            | 6
            6$            | 6
            6             | 6
            6.00          | 6.00
            6,5           | 6.5
            6,50          | 6.50
            6 dollars     | 6
            1 Dollar      | 1
            6 USD         | 6
            USD 6         | 6
            $ 6           | 6
            1,200         | 1200
            1,200.50      | 1200.50
            1,20          | 1.20
            1,00,000      | 100000
            0             | 0
            007           | 7
            " $6 "        | 6
            """, quoteCharacter = '"')
    void aPriceIsReadToTheCent(String words, String dollars) {
        assertThat(PriceParser.read(words)).contains(Usd.of(dollars));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "$",
                "dollars",
                "six",
                "-6",
                "+6",
                "6.",
                ".5",
                "6.005",
                "6,5,5",
                "1.200,50",
                "1.2.3",
                "6e2",
                "€6",
                "6 eur",
                "1 200",
                "12345678901234",
                "٦",
                "6 dollars 7",
                "0x6"
            })
    void anythingElseIsNone(String words) {
        assertThat(PriceParser.read(words)).isEmpty();
    }

    @Test
    void noLengthIsTooMuch() {
        assertThat(PriceParser.read("9".repeat(100_000))).isEmpty();
        assertThat(PriceParser.read("$".repeat(100_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"€, true", "€6, true", "eur, true", "PKR, true", "$, false", "$6, false", "USD, true", "on, false"})
    void anotherCurrencyIsKnownByItsSignOrCode(String word, boolean other) {
        assertThat(PriceParser.isOtherMoney(word)).isEqualTo(other);
    }
}
