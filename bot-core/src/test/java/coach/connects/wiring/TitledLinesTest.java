package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A job typed from a phone: its title, and a fact a line, some as the page writes them and some as people do. No line is
 * lost, whatever stands beside it.
 */
class TitledLinesTest extends TalkTest {
    private static final int ROUNDS = 120;

    /** Each fact as the page, a card and a person write it. */
    private static final List<List<String>> FACTS = List.of(
            List.of("Payment method verified", "Payment: verified", "payment verified", "verified"),
            List.of("Proposals: 5 to 10", "5 to 10 proposals", "5-10 proposals", "Proposals 5 to 10"),
            List.of("4.9 stars", "Rating: 4.9", "4.9 of 5", "rated 4.9"),
            List.of("80% hire rate", "Hire rate: 80%", "Hire rate 80%"),
            List.of("16 Connects", "Connects: 16", "16c", "Required Connects: 16", "16 connects to apply"),
            List.of("Intermediate", "Level: intermediate", "intermediate level"));

    TitledLinesTest() {
        super("2026-11-23T09:00:00Z");
    }

    @Test
    void everyLineBelowATitleIsRead() {
        ann.says("/adjust 60");
        Random random = new Random(13);
        for (int round = 0; round < ROUNDS; round++) {
            String message = message(random, round);
            String verdict = ann.says(message);

            assertThat(verdict).as(message).startsWith("APPLY: 16 ($2.40)").contains("Hire rate 80%");
            ann.presses("Why?");
            assertThat(ann.presses("Show more reasons"))
                    .as(message)
                    .contains("Feedback 4.9 of 5", "At least 5 proposals", "Intermediate");
        }
    }

    @Test
    void aLineThatSpeaksAgainstTheJobIsHeardBelowATitle() {
        assertThat(ann.says("Logo for a bakery\nPayment not verified\n5-10 proposals\n16 Connects\nHire rate 80%"))
                .startsWith("SKIP: keep your 16");
        assertThat(ann.says("Menu for a bakery\nPayment method verified\nProposals: 50+\n16 Connects\nHire rate 80%"))
                .startsWith("SKIP: keep your 16");
    }

    private static String message(Random random, int round) {
        List<String> lines = new ArrayList<>();
        for (List<String> forms : FACTS) {
            lines.add(forms.get(random.nextInt(forms.size())));
        }
        Collections.shuffle(lines, random);
        String link = " https://www.upwork.com/jobs/~0221045678901234%05d".formatted(round);
        lines.add(0, "Logo for a bakery" + (random.nextBoolean() ? link : "\n" + link.strip()));
        return String.join("\n", lines);
    }
}
