package coach.connects.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** So much in a time, as people say it; every word is understood, or there is no rate. */
class RateParserTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            3                        | 3   | -         | -  | -
            3 a week                 | 3   | -         | -  | WEEK
            3/week                   | 3   | -         | -  | WEEK
            3 per month              | 3   | -         | -  | MONTH
            three a day              | 3   | -         | -  | DAY
            40 weekly                | 40  | -         | -  | WEEK
            40 Connects a month      | 40  | CONNECTS  | -  | MONTH
            40 connects each month   | 40  | CONNECTS  | -  | MONTH
            2 proposals a week       | 2   | PROPOSALS | -  | WEEK
            2 of 16                  | 2   | -         | 16 | -
            2 of 16 Connects a day   | 2   | -         | 16 | DAY
            2x16                     | 2   | -         | 16 | -
            2 × 16 monthly           | 2   | -         | 16 | MONTH
            2 proposals of 16 a week | 2   | PROPOSALS | 16 | WEEK
            20 a job                 | 20  | -         | -  | JOB
            at most 20 per job       | 20  | -         | -  | JOB
            if I send 5 a week       | 5   | -         | -  | WEEK
            nothing                  | 0   | -         | -  | -
            1,000 a month            | 1000 | -        | -  | MONTH
            """)
    void aRateIsRead(String words, int count, Rate.Counted counted, Integer each, Rate.Span per) {
        Rate rate = RateParser.read(words).orElseThrow();

        assertThat(rate.count()).isEqualTo(count);
        assertThat(rate.counted().orElse(null)).isEqualTo(counted);
        assertThat(rate.each().isPresent() ? rate.each().getAsInt() : null).isEqualTo(each);
        assertThat(rate.per().orElse(null)).isEqualTo(per);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a week",
                "fish",
                "3 fish",
                "3 a fortnight",
                "2 of",
                "2 of 16 of 3",
                "3 a week 2 a month",
                "3 a week a month",
                "-3 a week",
                "1.5 a week",
                "20000 a week",
                "of 16"
            })
    void anythingElseIsNone(String words) {
        assertThat(RateParser.read(words)).isEmpty();
    }

    @Test
    void noLengthIsTooMuch() {
        assertThat(RateParser.read("3 ".repeat(50_000))).isEmpty();
        assertThat(RateParser.read("x".repeat(100_000))).isEmpty();
    }
}
