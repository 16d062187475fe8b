package coach.connects.feature.check;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.ProposalRange;
import coach.connects.reading.format.PostingParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Pages as boards, tables, chats, mails, speaking programs and other languages have them, on the whole way of a message: no
 * fact is read otherwise than a careful person reads it, and hardly any is missed. The pages are in {@code pages.txt}.
 */
class PeoplesPagesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final double RECALL = 0.95;
    private static final String UNKNOWN = "-";

    @Test
    void aCarefulPersonReadsNothingElse() {
        List<String> wrong = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        int told = 0;
        for (String block : text().split("===== ", -1)) {
            int end = block.indexOf("\n--> ");
            if (end < 0) {
                continue;
            }
            String name = block.substring(0, block.indexOf('\n'));
            Posting posting = read(block.substring(name.length() + 1, end));
            for (String line : block.substring(end + "\n--> ".length()).strip().split(" \\| ", -1)) {
                int equals = line.indexOf('=');
                String meant = line.substring(equals + 1);
                String value = shown(posting, Fact.of(line.substring(0, equals)).orElseThrow());
                told += meant.equals(UNKNOWN) ? 0 : 1;
                if (value.equals(UNKNOWN) && !meant.equals(UNKNOWN)) {
                    missed.add(name + ": no " + line);
                } else if (!value.equals(meant)) {
                    wrong.add(name + ": " + value + " for " + line);
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(1 - (double) missed.size() / told).as(missed.toString()).isGreaterThan(RECALL);
    }

    private static Posting read(String page) {
        List<Posting> postings = CheckInput.of(page, new PostingParser(), NOW).postings();
        return postings.size() == 1 ? postings.get(0) : Posting.unknown();
    }

    private static String shown(Posting posting, Fact<?> fact) {
        return posting.get(fact).map(PeoplesPagesTest::shown).orElse(UNKNOWN);
    }

    private static String shown(Object value) {
        if (value instanceof ProposalRange range) {
            return (range.min().isPresent() ? range.min().getAsInt() : "")
                    + ".."
                    + (range.max().isPresent() ? range.max().getAsInt() : "");
        }
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }

    private static String text() {
        try (InputStream pages = Objects.requireNonNull(PeoplesPagesTest.class.getResourceAsStream("pages.txt"))) {
            return new String(pages.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
