package coach.connects.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import coach.connects.money.Payment;
import coach.connects.money.Usd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** W-33: what was paid, with its tax and its rate; the dollars were worked out by hand. */
class PaymentParserTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $6                          | 6.00    | 6.00 USD
            $6 + 20%                    | 7.20    | 6.00 USD + 20%
            $6+8.25%                    | 6.50    | 6.00 USD + 8.25%
            6 dollars plus 20 %         | 7.20    | 6.00 USD + 20%
            usd 6 + 20% VAT             | 7.20    | 6.00 USD + 20%
            $0.15 + 5%                  | 0.16    | 0.15 USD + 5%
            $1 + 0%                     | 1.00    | 1.00 USD
            1,200 + 10%                 | 1320.00 | 1200.00 USD + 10%
            €6,60 at 1.08               | 7.13    | 6.60 EUR at 1.08
            6,60 euros at 1.08          | 7.13    | 6.60 EUR at 1.08
            6.60 eur at 1.08            | 7.13    | 6.60 EUR at 1.08
            EUR 6.60 @ 1,08             | 7.13    | 6.60 EUR at 1.08
            €10 + 19% at 1.1            | 13.09   | 10.00 EUR + 19% at 1.1
            £5 plus 20% VAT at 1.27     | 7.62    | 5.00 GBP + 20% at 1.27
            INR 500 at 0.012            | 6.00    | 500.00 INR at 0.012
            500 INR + 18% GST at 0.012  | 7.08    | 500.00 INR + 18% at 0.012
            1,200 PKR at $0.0036        | 4.32    | 1200.00 PKR at 0.0036
            $6 tax 20%                  | 7.20    | 6.00 USD + 20%
            $6 20% tax                  | 7.20    | 6.00 USD + 20%
            $6 and 20% VAT on top       | 7.20    | 6.00 USD + 20%
            $6 (+20%)                   | 7.20    | 6.00 USD + 20%
            $6 + $1.20                  | 7.20    | 7.20 USD
            $6 plus 1.20 tax            | 7.20    | 7.20 USD
            €6 + 1,20 at 1.1            | 7.92    | 7.20 EUR at 1.1
            $7.20 incl. VAT             | 7.20    | 7.20 USD
            $7.20 including 20% VAT     | 7.20    | 7.20 USD
            $7.20 with tax              | 7.20    | 7.20 USD
            $7.20 tax included          | 7.20    | 7.20 USD
            6 bucks                     | 6.00    | 6.00 USD
            six dollars                 | 6.00    | 6.00 USD
            twelve dollars incl tax     | 12.00   | 12.00 USD
            75 cents                    | 0.75    | 0.75 USD
            75¢                         | 0.75    | 0.75 USD
            6 dollars and 50 cents      | 6.50    | 6.50 USD
            6 dollars 50                | 6.50    | 6.50 USD
            six dollars fifty cents     | 6.50    | 6.50 USD
            $6 total                    | 6.00    | 6.00 USD
            6 dollars in total          | 6.00    | 6.00 USD
            6 us dollars                | 6.00    | 6.00 USD
            $6 plus 20 percent          | 7.20    | 6.00 USD + 20%
            $6 + $0.30 fee              | 6.30    | 6.30 USD
            6 euros at 1.1              | 6.60    | 6.00 EUR at 1.1
            CA$8 at 0.74                | 5.92    | 8.00 CAD at 0.74
            """)
    void aPaymentComesToTheDollarsWorkedOutByHand(String words, String dollars, String written) {
        Payment payment = PaymentParser.read(words).orElseThrow();

        assertThat(payment.inDollars()).contains(Usd.of(dollars));
        assertThat(payment).hasToString(written);
        assertThat(PaymentParser.read(written).flatMap(Payment::inDollars)).contains(Usd.of(dollars));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$0.15 each", "0.15 per connect", "$0.15/connect", "0.15 usd apiece"})
    void aPriceOfEachIsTimesTheNumber(String words) {
        assertThat(PaymentParser.isOfEach(words)).isTrue();
        assertThat(PaymentParser.read(words, Connects.of(40)).flatMap(Payment::inDollars))
                .contains(Usd.of("6.00"));
    }

    @Test
    void aTaxComesOnTopOfThePriceOfEach() {
        assertThat(PaymentParser.read("$0.15 each + 20%", Connects.of(40)).flatMap(Payment::inDollars))
                .contains(Usd.of("7.20"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"15 cents each", "fifteen cents a piece", "$0.15 for each", "0.15 usd ea"})
    void aPriceOfEachMayBeInCentsAndWords(String words) {
        assertThat(PaymentParser.read(words, Connects.of(40)).flatMap(Payment::inDollars))
                .contains(Usd.of("6.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+ 20%", "+ $1.20", "plus 1.20", "20% tax", "$1.20 tax", "incl. VAT", "plus tax"})
    void aTaxAloneIsNoPayment(String words) {
        assertThat(PaymentParser.isTaxAlone(Tokens.of(words))).isTrue();
        assertThat(PaymentParser.read(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"$6 + 20%", "$7.20 tax included", "$6 tax 20%", "6 bucks", "$7.20 incl. VAT"})
    void aPriceWithItsTaxIsMoreThanATax(String words) {
        assertThat(PaymentParser.isTaxAlone(Tokens.of(words))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"$6 plus tax", "$6 + VAT", "6 dollars excl. VAT", "€6 plus fees", "$6 before tax"})
    void aTaxOfWhichNobodySaidHowMuchIsSeen(String words) {
        assertThat(PaymentParser.lengthWithUntoldTax(Tokens.of(words)))
                .isEqualTo(Tokens.of(words).size());
        assertThat(PaymentParser.read(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"€6,60", "6 EUR + 20%", "100 INR"})
    void anotherCurrencyHasNoDollarsWithoutARate(String words) {
        assertThat(PaymentParser.read(words).orElseThrow().inDollars()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "at 1.08",
                "+ 20%",
                "$6 at 1.08",
                "€6 at 0",
                "€6 at",
                "€6 at 1 2",
                "$6 + 200%",
                "$6 + 20",
                "$6 + x%",
                "$6 + -5%",
                "$6 + 20% + 5%",
                "$6 + tax",
                "$6 excl. VAT",
                "$6 with 20% tax",
                "$6 plus",
                "$6 + -$1",
                "$0.15 each",
                "Rs 500 at 0.012",
                "6 $ EUR at 1.1",
                "6 eur gbp at 1.1",
                "6 fish",
                "-6 EUR at 1.1",
                "6.605 EUR at 1.1"
            })
    void anythingElseIsNone(String words) {
        assertThat(PaymentParser.read(words)).isEmpty();
    }

    @Test
    void noLengthIsTooMuch() {
        assertThat(PaymentParser.read("€".repeat(50_000))).isEmpty();
        assertThat(PaymentParser.read("+ ".repeat(50_000))).isEmpty();
    }
}
