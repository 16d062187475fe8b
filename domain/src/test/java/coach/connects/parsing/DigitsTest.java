package coach.connects.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in digits alone, and in words. */
class DigitsTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "007, 7", "42, 42", "9999, 9999"})
    void digitsAreAWholeNumber(String text, int number) {
        assertThat(Digits.whole(text, 4)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 4", "4 ", "-4", "+4", "4.0", "1,000", "10000", "٤", "²", "4a"})
    void anythingElseIsNoWholeNumber(String text) {
        assertThat(Digits.whole(text, 4)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 4", "4.5, 4.5", "04.50, 4.50", "0.0001, 0.0001"})
    void onePointMayStandBetweenDigits(String text, BigDecimal number) {
        assertThat(Digits.decimal(text, 6)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".5", "5.", "1.2.3", "1,5", "-1", "1e5", "12345.6", "٤.٥"})
    void anythingElseIsNoDecimal(String text) {
        assertThat(Digits.decimal(text, 6)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"zero, 0", "one, 1", "eleven, 11", "nineteen, 19", "twenty, 20", "ninety, 90"})
    void aWordMayBeANumber(String word, int number) {
        assertThat(NumberWords.ofWord(word)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Eleven", "hundred", "elevens", "eleven "})
    void anyOtherWordIsNone(String word) {
        assertThat(NumberWords.ofWord(word)).isEmpty();
    }

    @Test
    void wordsApartByATypoAreNear() {
        assertThat(EditDistance.between("check", "check")).isZero();
        assertThat(EditDistance.between("chekc", "check")).isEqualTo(1);
        assertThat(EditDistance.between("chck", "check")).isEqualTo(1);
        assertThat(EditDistance.between("", "buy")).isEqualTo(3);
        assertThat(EditDistance.between("spend", "buy")).isEqualTo(5);
    }
}
