package coach.connects.bench;

import coach.connects.money.Connects;
import coach.connects.reading.format.PostingParser;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.sqlite.SqliteStore;
import coach.connects.wallet.BundledPolicies;
import coach.connects.wallet.EntryMetadata;
import coach.connects.wallet.Proposal;
import coach.connects.wallet.Purchase;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.Terms;
import coach.connects.wallet.Wallet;
import coach.connects.wiring.Talk;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Measures the core over SQLite: a recording command beside the two bare store calls it needs, a whole check, the fold of
 * 5,000 entries, and what reading costs by the length of a page. What is compared is run turn by turn, in one process.
 */
public final class CoreFigures {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final int WARM_UP = 10_000;
    private static final int COUNTED = 2_000;
    private static final int ENTRIES = 5_000;

    private final PrintStream out;

    private CoreFigures(PrintStream out) {
        this.out = out;
    }

    /** Prints the figures. */
    public static void main(String[] none) throws Exception {
        CoreFigures figures = new CoreFigures(System.out);
        figures.command();
        figures.check();
        figures.fold();
        figures.reading();
    }

    /** Everybody records once and is then left alone, so that wallets are as short on both sides as they began. */
    private void command() throws Exception {
        Path folder = folder();
        Times commands = new Times(COUNTED);
        Times bare = new Times(COUNTED);
        try (SqliteStore store = SqliteStore.open(folder);
                Talk talk = Talk.over(store, NOW.toString())) {
            DocumentCollection documents = store.collection("freelancers");
            for (int i = 0; i < WARM_UP + COUNTED; i++) {
                Talk.Person person = talk.as("u" + i);
                person.says("/buy 40");
                boolean counts = i >= WARM_UP;
                String id = "console:u" + i;
                (counts ? commands : new Times(1)).of(() -> person.says("/spend 2"));
                (counts ? bare : new Times(1)).of(() -> readAndWrite(documents, id));
            }
        }
        row("a recording command", commands);
        row("  its read and its write alone", bare);
        out.printf(
                "  ratio: p50 %.2f, p99 %.2f%n",
                commands.millis(0.5) / bare.millis(0.5), commands.millis(0.99) / bare.millis(0.99));
    }

    private static boolean readAndWrite(DocumentCollection documents, String id) {
        Document now = documents.find(id).orElseThrow();
        return documents.replace(now.next(now.dueAt(), now.schema(), now.body()), now.revision());
    }

    private void check() throws Exception {
        Times checks = new Times(COUNTED);
        try (SqliteStore store = SqliteStore.open(folder());
                Talk talk = Talk.over(store, NOW.toString())) {
            for (int i = 0; i < WARM_UP + COUNTED; i++) {
                Talk.Person person = talk.as("u" + i);
                String page = Page.of(i, 4_000);
                (i >= WARM_UP ? checks : new Times(1)).of(() -> person.says(page));
            }
        }
        row("a check, paste to saved verdict", checks);
    }

    private void fold() throws Exception {
        Wallet wallet = wallet();
        Times folds = new Times(COUNTED);
        for (int i = 0; i < WARM_UP + COUNTED; i++) {
            (i >= WARM_UP ? folds : new Times(1))
                    // Of a further wallet each time: one that was asked remembers.
                    .of(() -> wallet.withTerms(wallet.terms())
                            .on(LocalDate.of(2026, 11, 23), BundledPolicies.ALL)
                            .balance());
        }
        row("the fold of " + ENTRIES + " entries", folds);
    }

    private static Wallet wallet() {
        List<RecordedEntry> entries = new ArrayList<>();
        LocalDate first = LocalDate.of(2024, 1, 1);
        for (int i = 0; i < ENTRIES; i++) {
            EntryMetadata metadata = new EntryMetadata(i + 1, first.plusDays(i / 5), NOW, "k" + i, Optional.empty());
            entries.add(
                    i % 5 == 0
                            ? new Purchase(
                                    metadata, Connects.of(8), Optional.empty(), Optional.empty(), Optional.empty())
                            : new Proposal(
                                    metadata,
                                    Optional.empty(),
                                    Connects.of(2),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty()));
        }
        return new Wallet(entries, Terms.UNSET, Optional.empty(), 0, Optional.empty());
    }

    private void reading() throws Exception {
        double small = reading(4_000, 2_000);
        double large = reading(400_000, 60);
        out.printf("  cost per kB at 400 kB / at 4 kB: %.2f%n", large / small);
    }

    private double reading(int characters, int times) throws Exception {
        PostingParser reader = new PostingParser();
        Times readings = new Times(times);
        for (int i = 0; i < 2 * times; i++) {
            String page = Page.of(i, characters);
            (i >= times ? readings : new Times(1)).of(() -> reader.read(page, NOW));
        }
        row("reading a page of " + characters / 1_000 + " kB", readings);
        return readings.millis(0.5) / characters;
    }

    private void row(String what, Times times) {
        out.printf("%-34s p50 %7.3f ms  p99 %7.3f ms%n", what, times.millis(0.5), times.millis(0.99));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("figures");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
