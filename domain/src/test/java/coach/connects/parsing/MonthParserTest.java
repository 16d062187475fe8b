package coach.connects.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Months as people write them. */
class MonthParserTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-16");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            this month     | 2026-03
            Last Month     | 2026-02
            March          | 2026-03
            mar            | 2026-03
            April          | 2025-04
            Dec            | 2025-12
            March 2025     | 2025-03
            march of 2025  | 2025-03
            Sept 24        | 2024-09
            2026-03        | 2026-03
            2026/3         | 2026-03
            3/2026         | 2026-03
            03.2026        | 2026-03
            3 2026         | 2026-03
            12-2025        | 2025-12
            1999-12        | 1999-12
            """)
    void aMonthIsRead(String words, YearMonth month) {
        assertThat(MonthParser.read(words, TODAY)).contains(month);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2026-04",
                "4/2026",
                "April 2026",
                "next month",
                "0/2026",
                "2026-00",
                "999/3",
                "3/26",
                "3",
                "2026",
                "2026-03-01",
                "soon",
                "ma",
                "٣/2026",
                "20266/3",
                "1 March"
            })
    void anythingElseIsNoneAndSoIsAMonthAhead(String words) {
        assertThat(MonthParser.read(words, TODAY)).isEmpty();
    }

    @Test
    void noLengthIsTooMuch() {
        assertThat(MonthParser.read("3/2026 ".repeat(20_000), TODAY)).isEmpty();
    }
}
