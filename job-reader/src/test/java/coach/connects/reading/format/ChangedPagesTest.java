package coach.connects.reading.format;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.ReadResult;
import coach.connects.posting.Skills;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Pages that reach the reader changed, and say the same or a known other thing: each fact is read as before, or not at
 * all, and never as another. {@code -Dreading.changes=50000} for more of them, {@code -Dreading.seed=7} for others,
 * {@code -Dreading.pages=FOLDER} for further pages, {@code -Dreading.report=FILE} writes down what was read, {@code
 * -Dreading.misses=true} tells what was not.
 */
class ChangedPagesTest {
    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");
    private static final int CHANGES = Integer.getInteger("reading.changes", 800);
    private static final double RECALL = 0.95;

    /** What a reader made of pages that were changed in one way. */
    private static final class Tally {
        private int right;
        private int unknown;
        private int wrong;
    }

    @Test
    void aChangedPageSaysTheSameOrLess() throws IOException {
        Random random = new Random(Long.getLong("reading.seed", 20261129));
        Map<PageChange, Tally> tallies = new EnumMap<>(PageChange.class);
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> missed = new TreeMap<>();
        List<String> pages = pages();
        Map<String, Posting> unchanged = new HashMap<>();
        pages.forEach(page -> unchanged.put(page, read(page).get(0)));
        List<PageChange> changes = List.of(PageChange.values());
        for (int i = 0; i < CHANGES; i++) {
            PageChange change = changes.get(i % changes.size());
            String page = pages.get(random.nextInt(pages.size()));
            long seed = random.nextLong();
            String changed = change.of(page, new Random(seed));
            Tally tally = tallies.computeIfAbsent(change, c -> new Tally());
            List<Posting> read = read(changed);
            for (String fault : compare(unchanged.get(page), read, tally)) {
                wrong.add(change.title() + ", " + firstLine(page) + ": " + fault);
            }
            missing(unchanged.get(page), read)
                    .forEach(fact ->
                            missed.merge(change.title() + ", " + firstLine(page) + ": no " + fact, 1, Integer::sum));
        }
        report(tallies, wrong);
        missed.forEach((miss, times) -> System.out.println(times + "x " + miss));

        assertThat(wrong).isEmpty();
        Tally kept = new Tally();
        tallies.forEach((change, tally) -> {
            kept.right += change.keepsWords() ? tally.right : 0;
            kept.unknown += change.keepsWords() ? tally.unknown : 0;
        });
        assertThat((double) kept.right / (kept.right + kept.unknown))
                .as("read after the change")
                .isGreaterThan(RECALL);
    }

    /** A payment that is denied in any words is never read as verified. */
    @Test
    void aDeniedPaymentIsNeverVerified() throws IOException {
        List<String> denials = List.of(
                "Payment method not verified",
                "Payment unverified",
                "Payment method not yet verified",
                "Payment: ✗",
                "Payment verified: no",
                "Payment verified: false",
                "Payment isn't verified",
                "Payment method has not been verified",
                "❌ Payment verified",
                "Payment verified ❌",
                "Payment method verified: No",
                "No verified payment method",
                "Phone verified",
                "Payment method: pending",
                "Payment verified?",
                "Payment never verified",
                "Payment: NOT_VERIFIED");
        List<String> wrong = new ArrayList<>();
        for (String page : pages()) {
            for (String verified : List.of("Payment method verified", "Payment verified")) {
                for (String denial : page.contains(verified) ? denials : List.<String>of()) {
                    for (Posting posting : read(page.replace(verified, denial))) {
                        if (posting.get(Fact.PAYMENT_VERIFIED).orElse(false)) {
                            wrong.add(firstLine(page) + ": " + denial);
                        }
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static String firstLine(String page) {
        return page.lines().findFirst().orElse("");
    }

    private static List<Posting> read(String text) {
        return new PostingParser()
                .read(text, NOW).jobs().stream().map(ReadResult.Job::posting).toList();
    }

    /** What was not read any more, if it was asked for. */
    private static List<Fact<?>> missing(Posting before, List<Posting> after) {
        return !Boolean.getBoolean("reading.misses")
                ? List.of()
                : Fact.all().stream()
                        .filter(fact -> fact.isExported() && before.knows(fact))
                        .filter(fact -> after.stream().noneMatch(posting -> posting.knows(fact)))
                        .toList();
    }

    private static List<String> compare(Posting before, List<Posting> after, Tally tally) {
        List<String> faults = new ArrayList<>();
        for (Fact<?> fact : Fact.all()) {
            List<Object> values = new ArrayList<>();
            after.forEach(posting -> posting.get(fact).ifPresent(values::add));
            boolean told = before.knows(fact) && fact.isExported();
            Object said = before.get(fact).map(Object.class::cast).orElse("");
            boolean other = fact.isExported() && values.stream().anyMatch(value -> !same(said, value));
            if (other) {
                faults.add(fact + " was " + said + ", read " + values);
            }
            tally.wrong += other ? 1 : 0;
            tally.right += told && !other && !values.isEmpty() ? 1 : 0;
            tally.unknown += told && values.isEmpty() ? 1 : 0;
        }
        return faults;
    }

    /** A page tells a rating twice, once rounded: cut in half it tells the one or the other, and some of the skills. */
    private static boolean same(Object before, Object after) {
        boolean rounded = before instanceof BigDecimal exact
                && after instanceof BigDecimal other
                && exact.setScale(1, RoundingMode.HALF_UP).compareTo(other) == 0;
        boolean fewer = before instanceof Skills all
                && after instanceof Skills some
                && all.names().containsAll(some.names());
        return rounded || fewer || plain(before).equals(plain(after));
    }

    /** Letters and figures alone: a change of case or of a dash makes no other title. */
    private static String plain(Object value) {
        StringBuilder plain = new StringBuilder();
        String text =
                value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static List<String> pages() throws IOException {
        List<String> pages = new ArrayList<>(ReadingPages.ALL);
        String folder = System.getProperty("reading.pages");
        if (folder != null) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path file : files.sorted().toList()) {
                    String text = file.toString().endsWith(".txt")
                            ? Files.readString(file).strip()
                            : "";
                    if (read(text).size() == 1) {
                        pages.add(text);
                    }
                }
            }
        }
        return pages;
    }

    private static void report(Map<PageChange, Tally> tallies, List<String> wrong) throws IOException {
        String file = System.getProperty("reading.report");
        if (file == null) {
            return;
        }
        Map<String, Integer> kinds = new LinkedHashMap<>();
        wrong.forEach(line -> kinds.merge(line, 1, Integer::sum));
        kinds.forEach((line, times) -> System.out.println(times + "x " + line));
        StringBuilder table = new StringBuilder();
        tallies.forEach((change, tally) -> table.append("| %s | %d | %d | %d | %.1f %% |%n"
                .formatted(
                        change.title(),
                        tally.right,
                        tally.unknown,
                        tally.wrong,
                        100.0 * tally.right / Math.max(1, tally.right + tally.unknown))));
        Files.writeString(Path.of(file), ReadingPages.REPORT.formatted(CHANGES, table));
    }
}
