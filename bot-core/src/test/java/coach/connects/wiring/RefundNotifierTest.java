package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report of a job that was closed reaches exactly those who applied, each once, in private. */
class RefundNotifierTest {
    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456789";

    @TempDir
    Path folder;

    private Talk talk;

    @BeforeEach
    void open() {
        talk = Talk.in(folder, "2026-11-23T10:00:00Z");
        for (String name : new String[] {"ann", "bob", "cyd"}) {
            talk.as(name).says("/buy 80");
        }
        talk.as("ann").says("/spend 14 " + LINK);
        talk.as("bob").says("/spend 16 " + LINK);
        talk.as("cyd").says("/spend 12 https://www.upwork.com/jobs/~022104567890123456790");
    }

    @AfterEach
    void close() {
        talk.close();
    }

    @Test
    void everybodyElseWhoAppliedIsToldOnceAndNobodyElse() {
        talk.as("ann").says("/outcome " + LINK + " closed");
        talk.advance(Duration.ofDays(2));
        talk.as("dan").says("/outcome " + LINK + " closed");
        talk.advance(Duration.ofDays(2));

        assertThat(talk.reminderTexts().stream().filter(one -> one.contains("should come back")))
                .hasSize(2)
                .anyMatch(one -> one.contains("Your 16"))
                .anyMatch(one -> one.contains("Your 14"));
    }

    @Test
    void aReturnIsAReportToo() {
        talk.as("ann").says("/return 14 " + LINK);
        talk.advance(Duration.ofDays(2));

        assertThat(talk.reminderTexts().stream().filter(one -> one.contains("should come back")))
                .singleElement()
                .satisfies(one -> assertThat(one).contains("Your 16"));
    }

    @Test
    void theButtonGivesBackAsMuchAsTheSentenceSays() {
        Talk.Person eve = talk.as("eve");
        eve.says("/buy 80");
        eve.says("/spend 14 " + LINK + " boost 10");
        talk.as("ann").says("/outcome " + LINK + " closed");
        talk.advance(Duration.ofDays(2));

        assertThat(talk.reminderTexts()).anyMatch(one -> one.contains("Your 24"));
        assertThat(eve.presses("Record 24 back")).contains("You have 80 Connects");
    }

    @Test
    void whoWasForgottenIsNotTold() {
        Talk.Person bob = talk.as("bob");
        bob.says("/forget");
        bob.presses("Erase everything");
        talk.as("ann").says("/outcome " + LINK + " closed");
        talk.advance(Duration.ofDays(2));

        assertThat(talk.reminderTexts()).noneMatch(one -> one.contains("should come back"));
    }
}
