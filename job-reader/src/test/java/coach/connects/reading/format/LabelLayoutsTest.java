package coach.connects.reading.format;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.ProposalRange;
import coach.connects.posting.ReadResult;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Labels and values that nothing but their places joins: below each other in either order, or several in a line. Each value
 * is read beside its own label or not at all; no figure moves on to the next one. {@code -Dlayouts.cards=20000} for more.
 */
class LabelLayoutsTest {
    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");
    private static final int CARDS = Integer.getInteger("layouts.cards", 600);
    private static final double RECALL = 0.95;
    private static final List<String> SEAMS = List.of("  ", " · ", " | ", " • ", "\t");

    /** A label, its value and what the two say. */
    private record Pair(String label, String value, Fact<?> fact, Object said) {}

    /** How the pairs of one card are laid out. */
    private enum Layout {
        LABEL_ABOVE,
        VALUE_ABOVE,
        ONE_A_LINE,
        SEVERAL_A_LINE
    }

    @Test
    void aValueIsReadBesideItsOwnLabelAlone() {
        Random random = new Random(Long.getLong("layouts.seed", 20261130));
        List<String> wrong = new ArrayList<>();
        Map<Layout, int[]> read = new HashMap<>();
        for (int i = 0; i < CARDS; i++) {
            Layout layout = Layout.values()[i % Layout.values().length];
            List<Pair> pairs = pairs(random);
            String card = card(pairs, layout, random);
            List<ReadResult.Job> jobs = new PostingParser().read(card, NOW).jobs();
            Posting posting = jobs.size() == 1 ? jobs.get(0).posting() : Posting.unknown();
            int[] tally = read.computeIfAbsent(layout, l -> new int[2]);
            for (Pair pair : pairs) {
                Optional<?> value = posting.get(pair.fact());
                boolean same = value.filter(v -> Fact.isSame(pair.said(), v)).isPresent();
                tally[0] += 1;
                tally[1] += same ? 1 : 0;
                if (value.isPresent() && !same) {
                    wrong.add(pair.fact() + "=" + value.get() + " in\n" + card);
                }
            }
        }

        assertThat(wrong).isEmpty();
        read.forEach((layout, tally) ->
                assertThat((double) tally[1] / tally[0]).as(layout.name()).isGreaterThan(RECALL));
    }

    private static List<Pair> pairs(Random random) {
        int n = 1 + random.nextInt(60);
        int m = 1 + random.nextInt(60);
        BigDecimal rating = BigDecimal.valueOf(30 + random.nextInt(21), 1);
        boolean paid = random.nextBoolean();
        List<Pair> all = new ArrayList<>(List.of(
                new Pair("Payment", paid ? "Verified" : "Not verified", Fact.PAYMENT_VERIFIED, paid),
                new Pair("Proposals", "5 to 10", Fact.PROPOSALS, ProposalRange.between(5, 10)),
                new Pair("Interviewing", n + "", Fact.INTERVIEWING, n),
                new Pair("Invites sent", m + "", Fact.INVITES_SENT, m),
                new Pair("Hire rate", n + "%", Fact.CLIENT_HIRE_RATE, n),
                new Pair("Rating", rating + "", Fact.CLIENT_RATING, rating),
                new Pair("Connects required", m + "", Fact.CONNECTS_COST, Connects.of(m)),
                new Pair("Total spent", "$12K", Fact.CLIENT_TOTAL_SPENT, Usd.of(12_000)),
                new Pair("Budget", "$500", Fact.BUDGET, Usd.of(500)),
                new Pair("Jobs posted", n + "", Fact.CLIENT_JOBS_POSTED, n)));
        Collections.shuffle(all, random);
        return all.subList(0, 4 + random.nextInt(all.size() - 4));
    }

    private static String card(List<Pair> pairs, Layout layout, Random random) {
        String seam = SEAMS.get(random.nextInt(SEAMS.size()));
        List<String> lines = new ArrayList<>();
        for (Pair pair : pairs) {
            lines.add(
                    switch (layout) {
                        case LABEL_ABOVE -> pair.label() + "\n" + pair.value();
                        case VALUE_ABOVE -> pair.value() + "\n" + pair.label();
                        default -> pair.label() + seam + pair.value();
                    });
        }
        String rows = layout == Layout.SEVERAL_A_LINE ? rows(lines, seam) : String.join("\n", lines);
        String title = random.nextBoolean() ? "Fix a bakery website\n" : "";
        return title + rows + (random.nextBoolean() ? "\n" : "");
    }

    private static String rows(List<String> lines, String seam) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += 2) {
            rows.add(lines.subList(i, Math.min(lines.size(), i + 2)).stream().collect(Collectors.joining(seam)));
        }
        return String.join("\n", rows);
    }

    @Test
    void figuresThatMayBelongToEitherLabelAreNotRead() {
        Posting posting = read("""
                4
                Proposals
                2
                Interviewing
                3
                """);

        assertThat(posting.knows(Fact.PROPOSALS)).isFalse();
        assertThat(posting.knows(Fact.INTERVIEWING)).isFalse();
    }

    @Test
    void oneValueThatIsNotUnderstoodLeavesTheOthersOfItsBlock() {
        Posting posting = read("""
                Payment
                Pending
                Proposals
                5 to 10
                Hire rate
                67%
                Rating
                4.8
                """);

        assertThat(posting.knows(Fact.PAYMENT_VERIFIED)).isFalse();
        assertThat(posting.get(Fact.PROPOSALS)).contains(ProposalRange.between(5, 10));
        assertThat(posting.get(Fact.CLIENT_HIRE_RATE)).contains(67);
    }

    @Test
    void aSignBetweenTwoLabelsIsNoOrnament() {
        for (String sign : List.of("❌", "✗", "🚫", "⏳")) {
            Posting posting =
                    read("Title: Fix a shop\nhire rate 57%  " + sign + " Payment verified\nProposals: 5 to 10");

            assertThat(posting.get(Fact.PAYMENT_VERIFIED)).as(sign).isNotEqualTo(Optional.of(true));
        }
    }

    private static Posting read(String page) {
        List<ReadResult.Job> jobs = new PostingParser().read(page, NOW).jobs();
        return jobs.isEmpty() ? Posting.unknown() : jobs.get(0).posting();
    }
}
