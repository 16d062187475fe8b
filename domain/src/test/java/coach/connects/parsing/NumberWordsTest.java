package coach.connects.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** English numbers in words, as people say them. */
class NumberWordsTest {
    @ParameterizedTest
    @CsvSource({
        "forty two connects,42 connects",
        "forty-two connects,42 connects",
        "one hundred and twenty,120",
        "a hundred,100",
        "two thousand five hundred,2500",
        "sixteen and five,16 and 5",
        "six fifty,6 50",
        "twenty twenty,20 20",
        "this one with five,this one with 5",
        "a job,a job",
        "and a connect,and a connect",
        "two hundred and a job,200 and a job",
    })
    void numbersAmongWordsBecomeDigits(String said, String digits) {
        assertThat(String.join(" ", NumberWords.inDigits(Tokens.of(said)))).isEqualTo(digits);
    }

    /** Every number below ten thousand, said by a speaker of its own. */
    @Test
    void whatIsSpelledOutIsReadAgain() {
        for (int number = 2; number < 10_000; number += 7) {
            assertThat(NumberWords.inDigits(Tokens.of(spelled(number)))).isEqualTo(List.of(String.valueOf(number)));
        }
    }

    private static String spelled(int number) {
        if (number >= 1000) {
            return spelled(number / 1000) + " thousand" + (number % 1000 == 0 ? "" : " " + spelled(number % 1000));
        }
        if (number >= 100) {
            return spelled(number / 100) + " hundred" + (number % 100 == 0 ? "" : " and " + spelled(number % 100));
        }
        List<String> small = Tokens.of("zero one two three four five six seven eight nine ten eleven twelve thirteen"
                + " fourteen fifteen sixteen seventeen eighteen nineteen");
        List<String> tens = Tokens.of("twenty thirty forty fifty sixty seventy eighty ninety");
        return number < 20
                ? small.get(number)
                : tens.get(number / 10 - 2) + (number % 10 == 0 ? "" : " " + small.get(number % 10));
    }
}
