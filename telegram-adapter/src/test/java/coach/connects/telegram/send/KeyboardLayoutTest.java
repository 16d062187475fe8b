package coach.connects.telegram.send;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.telegram.send.TelegramMessage.KeyboardButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Buttons read on a phone: none is cut while it could stand in a row with fewer beside it. */
class KeyboardLayoutTest {
    private static final int PHONE = 40;

    @Test
    void fourShortAnswersStayBesideEachOther() {
        assertThat(laid("2", "4", "6", "8")).containsExactly(List.of("2", "4", "6", "8"));
    }

    @Test
    void whatWouldBeCutGoesOnInTheNextRow() {
        assertThat(laid("Add what I know", "Set balance to 36", "Use today's rules", "Ask me more"))
                .containsExactly(
                        List.of("Add what I know", "Set balance to 36"), List.of("Use today's rules", "Ask me more"));
    }

    @Test
    void aButtonLongerThanTheRowStandsAlone() {
        String title = "A job with a title that no phone shows in one line";
        assertThat(laid("Back", title, "Done")).containsExactly(List.of("Back"), List.of(title), List.of("Done"));
    }

    @Test
    void nothingIsLostOrMovedAndEveryRowOfTwoOrMoreFits() {
        Random random = new Random(15);
        for (int round = 0; round < 500; round++) {
            List<List<String>> rows = rows(random);
            List<List<String>> laid = labels(KeyboardLayout.of(keys(rows)));

            assertThat(laid.stream().flatMap(List::stream).toList())
                    .isEqualTo(rows.stream().flatMap(List::stream).toList());
            assertThat(laid)
                    .allSatisfy(row -> assertThat(row.size() == 1 || row.size() * longest(row) <= PHONE)
                            .isTrue());
        }
    }

    private static int longest(List<String> row) {
        return row.stream().mapToInt(String::length).max().orElse(0) + 2;
    }

    private static List<List<String>> rows(Random random) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = random.nextInt(6); row >= 0; row--) {
            rows.add(Stream.generate(() -> "x".repeat(1 + random.nextInt(30)))
                    .limit(random.nextInt(6))
                    .toList());
        }
        return rows;
    }

    private static List<List<String>> laid(String... labels) {
        return labels(KeyboardLayout.of(keys(List.of(List.of(labels)))));
    }

    private static List<List<KeyboardButton>> keys(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(label -> new KeyboardButton(label, label, false, false))
                        .toList())
                .toList();
    }

    private static List<List<String>> labels(List<List<KeyboardButton>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(KeyboardButton::label).toList())
                .toList();
    }
}
