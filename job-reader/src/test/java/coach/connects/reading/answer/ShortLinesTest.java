package coach.connects.reading.answer;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.SourcedValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Lines from a grammar that knows what they say: not one fact is read otherwise. {@code -Dshort.lines=50000} for more,
 * {@code -Dshort.seed=7} for others.
 */
class ShortLinesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final int LINES = Integer.getInteger("short.lines", 1_000);
    private static final double RECALL = 0.98;

    @Test
    void noFactOfAnyLineIsReadOtherwiseThanItWasSaid() {
        ShortLineGrammar grammar = new ShortLineGrammar(Long.getLong("short.seed", 20261129), NOW);
        List<String> wrong = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        int plain = 0;
        for (int i = 0; i < LINES; i++) {
            ShortLineGrammar.Line line = grammar.next();
            Posting read = FactLineParser.read(line.text(), NOW).posting();
            read.facts().forEach((fact, known) -> {
                if (!same(line.said().get(fact), known)) {
                    wrong.add(line.text() + " -> " + fact + "=" + known.value());
                }
            });
            if (line.isPlain()) {
                plain += line.said().size();
                missing(line.said(), read).forEach(fact -> missed.add(line.text() + " -> no " + fact));
            }
        }
        if (Boolean.getBoolean("short.lines.report")) {
            missed.stream().limit(60).forEach(System.out::println);
            System.out.println(LINES + " lines, " + plain + " facts in plain ones, " + missed.size() + " missed, "
                    + wrong.size() + " wrong");
        }

        assertThat(wrong).isEmpty();
        assertThat(1 - (double) missed.size() / plain)
                .as("read of what plain lines say")
                .isGreaterThan(RECALL);
    }

    private static List<Fact<?>> missing(Map<Fact<?>, Object> said, Posting read) {
        return said.keySet().stream()
                .filter(fact -> !read.knows(fact))
                .<Fact<?>>map(fact -> fact)
                .toList();
    }

    private static boolean same(Object said, SourcedValue<?> known) {
        return said instanceof BigDecimal number
                ? known.value() instanceof BigDecimal read && number.compareTo(read) == 0
                : known.value().equals(said);
    }
}
