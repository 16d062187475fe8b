package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * W-14 on the days that short months do not have: a sweep ends, and says everything once. After every month of four years by
 * {@code -Dmonths.step=1}, as the whole build of a change tries them.
 */
class ShortMonthsTest {
    /** Months of every length are among every fourth one from October on. */
    private static final int EVERY = Integer.getInteger("months.step", 4);

    private static final Duration TWO_YEARS = Duration.ofDays(730);

    @TempDir
    private Path folder;

    @Test
    @Tag("long")
    void theQuestionForDatesComesOnceAMonthAfterAnyLastDay() {
        for (YearMonth month = YearMonth.of(2023, 10); month.getYear() < 2028; month = month.plusMonths(EVERY)) {
            for (int back = 0; back < 3; back++) {
                asksOnceAMonth(month.atEndOfMonth().minusDays(back));
            }
        }
    }

    private void asksOnceAMonth(LocalDate day) {
        try (Talk talk = Talk.in(folder.resolve(day.toString()), day + "T06:00:00Z")) {
            Talk.Person ann = talk.as("ann");
            ann.says("/adjust 54");
            if (!ann.labels().isEmpty()) {
                ann.presses("Skip");
            }
            talk.advance(TWO_YEARS);

            assertThat(talk.reminders()).as("after %s", day).doesNotHaveDuplicates();
            // What nobody used is gone after a year at the latest; until then each month asks.
            assertThat(talk.reminders().stream().filter(key -> key.startsWith("digest:")))
                    .as("after %s", day)
                    .hasSizeBetween(11, 13);
        }
    }
}
