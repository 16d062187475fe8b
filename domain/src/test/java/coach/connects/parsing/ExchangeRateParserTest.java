package coach.connects.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.ExchangeRate;
import coach.connects.money.Payment;
import coach.connects.money.Usd;
import java.util.Currency;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** W-34: a currency of one's own, as people tell what a dollar is in it. */
class ExchangeRateParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EUR 0.92 | EUR 0.92 | 6.00 | 5.52",
                "eur 0,92 | EUR 0.92 | 6.00 | 5.52",
                "0.92 EUR | EUR 0.92 | 0.15 | 0.14",
                "€0,925 | EUR 0.925 | 6.00 | 5.55",
                "0.92€ per dollar | EUR 0.92 | 6.00 | 5.52",
                "$1 = 0.92 EUR | EUR 0.92 | 6.00 | 5.52",
                "1 USD=0.92 EUR | EUR 0.92 | 6.00 | 5.52",
                "a dollar is 84 INR | INR 84 | 6.00 | 504.00",
                "0.92 EUR is a dollar | EUR 0.92 | 6.00 | 5.52",
                "1 EUR = $1.25 | EUR 0.8 | 6.00 | 4.80",
                "1 EUR is 1.25 USD | EUR 0.8 | 6.00 | 4.80",
                "EUR at 1.25 | EUR 0.8 | 6.00 | 4.80",
                "£ at $1.25 | GBP 0.8 | 6.00 | 4.80",
                "1 EUR at 1.25 | EUR 0.8 | 6.00 | 4.80",
                "IDR 16,250 | IDR 16250 | 6.00 | 97500.00",
                "INR 84,5 | INR 84.5 | 6.00 | 507.00",
                "VND 25400 | VND 25400 | 6.00 | 152400",
                "JPY 150.5 | JPY 150.5 | 0.15 | 23",
                "KWD 0.307 | KWD 0.307 | 6.00 | 1.842",
                "PHP 58 for a dollar | PHP 58 | 6.00 | 348.00",
                "0.92 euros | EUR 0.92 | 6.00 | 5.52",
                "1 pound is $1.25 | GBP 0.8 | 6.00 | 4.80",
                "CAD 1.38 | CAD 1.38 | 6.00 | 8.28",
            })
    void whatADollarIsComesToTheAmountWorkedOutByHand(String words, String written, String dollars, String amount) {
        ExchangeRate rate = ExchangeRateParser.read(words).orElseThrow();

        assertThat(rate).hasToString(written);
        assertThat(rate.of(Usd.of(dollars))).hasToString(amount);
        assertThat(ExchangeRateParser.read(written)).contains(rate);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "EUR",
                "0.92",
                "USD 1",
                "$1 = $1",
                "EUR 0",
                "EUR 0.92 GBP",
                "EUR -1",
                "EUR 1e5",
                "EUR 0.00000001",
                "EUR 99999999999",
                "fish 3",
                "EUR at",
                "at 1.08",
                "EUR = 1.08",
                "= = =",
                "XAU 1",
                "XXX 3",
                "58 pesos",
                "EUR 0.9.2"
            })
    void anythingElseIsNone(String words) {
        assertThat(ExchangeRateParser.read(words)).isEmpty();
    }

    @Test
    void noLengthIsTooMuch() {
        assertThat(ExchangeRateParser.read("= ".repeat(50_000))).isEmpty();
    }

    @Test
    void anyRateIsReadAgainAndAPaymentAtItIsReadAgainToo() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(34);
        for (int i = 0; i < 2_000; i++) {
            Currency currency = Currency.getInstance(new String[] {"EUR", "INR", "VND", "KWD"}[random.nextInt(4)]);
            String number = random.nextInt(1, 10_000_000) + "." + random.nextInt(10_000);
            String words = currency + " " + number.substring(0, Math.min(12, number.length()));
            ExchangeRate rate = ExchangeRateParser.read(words).orElseThrow();
            assertThat(ExchangeRateParser.read(rate.toString())).as(words).contains(rate);
            String paid = "660 " + currency + " at " + rate.dollarsPerUnit().toPlainString();
            assertThat(PaymentParser.read(paid).flatMap(Payment::inDollars))
                    .as(words)
                    .isPresent();
        }
    }
}
