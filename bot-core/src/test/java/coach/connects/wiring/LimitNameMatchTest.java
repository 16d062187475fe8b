package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** /rules by the names that people use: one figure is set, several are asked back, none is guessed. */
class LimitNameMatchTest extends TalkTest {
    LimitNameMatchTest() {
        super("2026-11-23T09:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            payment caution         ; Payment not verified: caution
            Payment method stop     ; Payment not verified: stop
            interviews 6            ; Warn from 6 interviews
            max interviews to 6     ; Warn from 6 interviews
            reviews 12              ; Trust feedback from 12 reviews
            past clients on         ; Search earlier clients alone: on
            job age 3               ; Warn when older than 3 days
            max budget $900         ; Warn newcomers from $900
            blocked countries none  ; Clients you avoid: none
            """)
    void aNameThatMeansOneFigureSetsIt(String said, String figure) {
        assertThat(ann.says("/rules " + said)).startsWith("Saved. " + figure);
        assertThat(ann.labels()).contains("Undo it");
    }

    @Test
    void aNameThatMeansSeveralIsAskedBackWithTheValueAndNothingIsChangedBefore() {
        assertThat(ann.says("/rules rating 4.6"))
                .startsWith("Nothing changed yet.")
                .contains("1. Stop below a feedback of 4.6", "2. Warn below a feedback of 4.6");
        assertThat(ann.says("/rules")).contains("You changed none of the figures");
        ann.says("/rules min rating 4.6");
        assertThat(ann.presses("Set 2")).startsWith("Saved. Warn below a feedback of 4.6");
        assertThat(ann.presses("Undo it")).startsWith("Saved. Warn below a feedback of 4.5");
    }

    @Test
    void aNameAloneShowsTheFiguresThatItMayMean() {
        assertThat(ann.says("/rules max proposals")).contains("Warn from", "Stop from");
        assertThat(ann.labels()).contains("Change 1", "Back");
    }

    @ParameterizedTest
    @CsvSource({"rating 9", "interviews many", "hire rate 400%"})
    void aValueThatNoneOfThemTakesIsRefusedWithItsReason(String said) {
        assertThat(ann.says("/rules " + said)).startsWith("Not saved");
    }

    @ParameterizedTest
    @CsvSource({"today", "todays rules", "policy today", "2025", "upwork"})
    void aPolicyGoesByItsNamesToo(String said) {
        assertThat(ann.says("/rules " + said)).startsWith("Saved: I go by Upwork's rules of 2025 now.");
        assertThat(ann.says("/rules the guide")).startsWith("Saved: I go by the guide of 2021 now.");
    }

    @Test
    void whatNamesNoFigureIsRefused() {
        assertThat(ann.says("/rules zebra 4")).startsWith("Nothing changed: I know no rule");
    }
}
