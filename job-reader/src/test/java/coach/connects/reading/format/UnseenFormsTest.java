package coach.connects.reading.format;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.ReadResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Cards in forms that nobody drew up: no fact of any is read otherwise than it was written. {@code -Dunseen.cards=20000} for
 * more, {@code -Dunseen.seed=7} for others, {@code -Dunseen.report=true} tells what was not read.
 */
class UnseenFormsTest {
    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");
    private static final int CARDS = Integer.getInteger("unseen.cards", 1_000);
    private static final double RECALL = 0.85;

    @Test
    void noFactOfAnyFormIsReadOtherwise() {
        UnseenForms forms = new UnseenForms(Long.getLong("unseen.seed", 20261130));
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> missed = new TreeMap<>();
        int all = 0;
        int read = 0;
        for (int i = 0; i < CARDS; i++) {
            UnseenForms.Card card = forms.next();
            List<ReadResult.Job> jobs =
                    new PostingParser().read(card.text(), NOW).jobs();
            Posting posting = jobs.size() == 1 ? jobs.get(0).posting() : Posting.unknown();
            for (Fact<?> fact : Fact.all()) {
                Optional<Object> value = posting.get(fact).map(Object.class::cast);
                boolean other = value.isPresent()
                        && fact.isExported()
                        && !Optional.ofNullable(card.said().get(fact))
                                .filter(said -> isSame(said, value.get()))
                                .isPresent();
                if (other) {
                    wrong.add(card.form() + ": " + fact + "=" + value.get() + " in\n" + card.text());
                }
                boolean told = card.whole() && card.said().containsKey(fact);
                all += told ? 1 : 0;
                read += told && value.isPresent() ? 1 : 0;
                if (told && value.isEmpty()) {
                    missed.merge(card.form() + ": " + fact, 1, Integer::sum);
                }
            }
        }
        if (Boolean.getBoolean("unseen.report")) {
            missed.forEach((what, times) -> System.out.println(times + "x " + what));
            System.out.println(all + " facts in whole cards, " + read + " read, " + wrong.size() + " wrong");
        }

        assertThat(wrong).isEmpty();
        assertThat((double) read / all).as("read of whole cards").isGreaterThan(RECALL);
    }

    private static boolean isSame(Object said, Object read) {
        return Fact.isSame(said, read)
                || (said instanceof String one && read instanceof String other && one.equalsIgnoreCase(other));
    }
}
