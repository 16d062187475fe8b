package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** W-34: figures in a currency of one's own beside dollars, at the rate that the person told, worked out by hand. */
class OwnCurrencyTest extends TalkTest {
    private static final String JOB = "https://www.upwork.com/jobs/~022104567890123456789";

    OwnCurrencyTest() {
        super("2026-03-10T09:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // 40 at the policy's $0.15 are $6
                "EUR 0.92 | /buy 40 | 40 Connects ($6.00, 5.52 EUR)",
                "EUR 0.92 | /buy 40 for $6 | 40 Connects ($6.00, 5.52 EUR)",
                // 6 + 20 % = 7.20; 7.20 x 0.92 = 6.624
                "EUR 0.92 | /buy 40 for $6 + 20% | 40 Connects ($7.20, 6.62 EUR)",
                // 6.60 / 0.92 = 7.1739; 7.17 x 0.92 = 6.5964
                "EUR 0.92 | /buy 40 for €6,60 | 40 Connects ($7.17, 6.60 EUR)",
                "EUR 0.92 | /buy 40 €6,60 | 40 Connects ($7.17, 6.60 EUR)",
                "EUR 0.92 | /buy 40 for 6.60 euros | 40 Connects ($7.17, 6.60 EUR)",
                "EUR 0.92 | /buy 40 for 6.60 eur | 40 Connects ($7.17, 6.60 EUR)",
                // 7.92 / 0.92 = 8.6087; 8.61 x 0.92 = 7.9212
                "EUR 0.92 | /buy 40 for €6,60 + 20% | 40 Connects ($8.61, 7.92 EUR)",
                // a rate beside the price is that purchase's own: 6.60 x 1.08 = 7.128; 7.13 x 0.92 = 6.5596
                "EUR 0.92 | /buy 40 for €6,60 at 1.08 | 40 Connects ($7.13, 6.56 EUR)",
                "1 EUR = $1.25 | /buy 40 for €4 | 40 Connects ($5.00, 4.00 EUR)",
                "EUR at 1.25 | /buy 40 for €4 | 40 Connects ($5.00, 4.00 EUR)",
                // 4 + 20 % = 4.80; 4.80 / 0.8 = 6
                "GBP 0.8 | /buy 40 for £4 + 20% VAT | 40 Connects ($6.00, 4.80 GBP)",
                // 500 / 84 = 5.952; 5.95 x 84 = 499.80
                "INR 84 | /buy 40 for ₹500 | 40 Connects ($5.95, 499.80 INR)",
                "INR 84 | /buy 40 for 500 INR | 40 Connects ($5.95, 499.80 INR)",
                // without and with three decimals
                "JPY 150 | /buy 20 for JPY 450 | 20 Connects ($3.00, 450 JPY)",
                "VND 25400 | /buy 40 | 40 Connects ($6.00, 152400 VND)",
                "KWD 0.307 | /buy 40 | 40 Connects ($6.00, 1.842 KWD)",
            })
    void theWalletIsWorthTheSameInBoth(String rate, String purchase, String wallet) {
        ann.says("/profile currency " + rate);

        ann.says(purchase);

        assertThat(balance()).isEqualTo(wallet);
    }

    @Test
    void aPriceKeepsTheRateOfItsDayWhenAnotherIsTold() {
        ann.says("/profile currency EUR 0.92");
        assertThat(ann.says("/buy 40 for €6,60")).contains("6.60 EUR at 1.08696");
        ann.says("/profile currency EUR 0.8");

        assertThat(balance()).isEqualTo("40 Connects ($7.17, 5.74 EUR)");

        ann.says("/profile currency none");
        assertThat(balance()).isEqualTo("40 Connects ($7.17)");
    }

    @Test
    void aPriceInAThirdCurrencyStillTakesItsRate() {
        ann.says("/profile currency EUR 0.92");

        assertThat(ann.says("/buy 40 for £5")).startsWith("Not recorded").contains("GBP");
    }

    @Test
    void whereNoneWasToldNothingIsShown() {
        assertThat(ann.says("/buy 40 for €6,60")).startsWith("Not recorded: how many US dollars is 1 EUR?");
        ann.says("/buy 40");

        assertThat(balance()).isEqualTo("40 Connects ($6.00)");
        assertThat(ann.says("/profile")).contains("Own currency: not told (dollars)");
    }

    @Test
    void statisticsShowWhatAnInterviewAndAHireCostInBoth() {
        ann.says("/profile currency EUR 0.5");
        ann.says("/buy 40 for $8");
        ann.says("/spend 10");
        ann.says("/spend 10 " + JOB);
        ann.says("/outcome " + JOB + " hired");

        // 20 of 40 that cost $8 are $4, and €2
        assertThat(ann.says("/stats"))
                .contains("20 Connects ($4.00, 2.00 EUR)")
                .contains("An interview cost 20 ($4.00, 2.00 EUR).")
                .contains("A hire cost 20 ($4.00, 2.00 EUR).");
    }

    @Test
    void aRateNearOneIsTurnedRoundByAPress() {
        assertThat(ann.says("/profile currency EUR 0.8"))
                .startsWith("Saved: a dollar is 0.8 EUR")
                .contains("4.80 EUR");

        assertThat(ann.presses("Take 1 EUR = $0.80")).startsWith("Saved: a dollar is 1.25 EUR");
        assertThat(ann.says("/profile currency INR 84")).doesNotContain("Take 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "my currency is EUR 0.92 | 0.92 EUR",
                "1 dollar is 84 INR | 84 INR",
                "$1 = 0,92 € | 0.92 EUR",
                "1 EUR = $1.25 | 0.8 EUR"
            })
    void inWordsItIsKeptByOneTap(String words, String kept) {
        assertThat(ann.says(words)).startsWith("Shall I show");

        assertThat(ann.presses("Keep this rate")).startsWith("Saved: a dollar is " + kept);
    }

    @ParameterizedTest
    @CsvSource({"bought 40 yesterday for €6.60", "I bought 40 connects for 6.60 euros", "bought 40 for 6.60 EUR"})
    void aPurchaseToldInWordsKeepsItsPriceToo(String words) {
        ann.says("/profile currency EUR 0.92");

        assertThat(ann.says(words)).contains("6.60 EUR at 1.08696");
        ann.presses("Record 40");

        assertThat(balance()).isEqualTo("40 Connects ($7.17, 6.60 EUR)");
    }

    @Test
    void whatIsNoRateChangesNothing() {
        ann.says("/profile currency EUR 0.92");

        assertThat(ann.says("/profile currency USD 1")).startsWith("Not saved");
        assertThat(ann.says("/profile currency XAU 1")).startsWith("Not saved");
        assertThat(ann.says("/buy 10 €")).startsWith("How many did you buy?");
        ann.says("/buy 40");
        assertThat(balance()).isEqualTo("40 Connects ($6.00, 5.52 EUR)");
    }

    /** A currency alone is asked for what a dollar is in it; the answer may be the number alone. */
    @ParameterizedTest
    @ValueSource(strings = {"/profile currency eur", "my currency is EUR", "/profile currency euro"})
    void aCurrencyWithoutItsRateIsAskedForIt(String said) {
        assertThat(ann.says(said)).startsWith("What is a dollar in").contains("EUR");
        assertThat(ann.says("0.92")).startsWith("Saved: a dollar is 0.92 EUR.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "none", "remove", "Forget it"})
    void itIsForgottenInAnyWordForThat(String said) {
        ann.says("/profile currency EUR 0.9234");
        assertThat(ann.labels()).contains("Take 1 EUR = $0.9234");

        assertThat(ann.says("/profile currency " + said)).startsWith("Removed: your currency.");
    }
}
