package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.OutgoingMessage;
import coach.connects.money.Connects;
import coach.connects.posting.JobId;
import coach.connects.profile.Profile;
import coach.connects.session.FreelancerState;
import coach.connects.wallet.BundledPolicies;
import coach.connects.wallet.EntryDraft;
import coach.connects.wallet.RecordingContext;
import coach.connects.wallet.Wallet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
    private static final LocalDate DAY = LocalDate.parse("2025-10-10");
    private static final List<String> NOTES =
            List.of("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "'=x", "'tis", "a, \"b\"\r\nc", "plain");

    @TempDir
    Path folder;

    private Talk talk;
    private Talk.Person ann;

    @BeforeEach
    void open() {
        DossierFixture.ann(folder, DAY, ExportTest::ledger);
        talk = Talk.in(folder, "2026-11-23T09:00:00Z");
        ann = talk.as("ann");
    }

    @AfterEach
    void close() {
        talk.close();
    }

    private static FreelancerState ledger(FreelancerState state) {
        Optional<JobId> job = JobId.of("~0123456789abcdef01");
        Wallet wallet = Wallet.EMPTY;
        wallet = record(wallet, new EntryDraft.PurchaseDraft(DAY, Connects.of(40)));
        wallet = record(wallet, new EntryDraft.ProposalDraft(DAY, job, Connects.of(6)));
        wallet =
                record(wallet, new EntryDraft.ReturnDraft(DAY, job, false, Connects.of(2), Optional.of("client left")));
        Wallet undone = wallet.undo(context(wallet)).recorded().orElseThrow().after();
        return state.withAccount(
                account -> account.with(undone).with(Profile.read(Map.of("timezone", "Asia/Colombo", "hours", "20"))));
    }

    private static Wallet record(Wallet wallet, EntryDraft entry) {
        return wallet.record(List.of(entry), context(wallet))
                .recorded()
                .orElseThrow()
                .after();
    }

    private static RecordingContext context(Wallet wallet) {
        Instant now = Instant.parse("2025-10-10T05:00:00Z");
        return new RecordingContext(DAY, now, "console:ann:" + wallet.lastSeq(), BundledPolicies.ALL, false);
    }

    @Test
    void theFileHasTheShapeOfTheFormat() throws IOException {
        ann.says("https://www.upwork.com/jobs/~0123456789abcdef01 verified 5-10 80% 4.9 16c");

        assertThat(RoundTripTest.exported(ann, "json")).isEqualTo(golden("export.json"));
    }

    @Test
    void theLedgerHasOneLineAnEntry() throws IOException {
        assertThat(RoundTripTest.exported(ann, "csv"))
                .isEqualTo(golden("export.csv").replace("\n", "\r\n"));
    }

    @Test
    void aGroupNeverGetsIt() {
        List<OutgoingMessage> replies = ann.saysIn("lancers", "/export");

        assertThat(replies)
                .allSatisfy(message -> assertThat(message.at().isPrivate()).isTrue());
    }

    @Test
    void jsonIsTheDefaultAndTheOtherIsAButtonAway() {
        ann.says("/export");
        assertThat(name()).isEqualTo("connects-coach-2026-11-23.json");

        ann.presses("Export as CSV");
        assertThat(name()).isEqualTo("connects-coach-2026-11-23.csv");
        assertThat(ann.says("/export xml")).startsWith("Nothing was exported");
    }

    @Test
    void noCellStartsAFormulaAndEachNoteComesBackAsItWas() {
        talk.close();
        Path own = folder.resolve("noted");
        DossierFixture.ann(own, DAY, ExportTest::noted);
        talk = Talk.in(own, "2026-11-23T09:00:00Z");
        ann = talk.as("ann");
        String before = RoundTripTest.exported(ann, "csv");

        for (String dangerous : List.of(",=", ",+", ",@", ",\t", ",\"=", "\n=", ",-1,,")) {
            assertThat(before).doesNotContain(dangerous);
        }
        String json = RoundTripTest.exported(ann, "json");
        ann.says("/forget");
        ann.presses("Erase everything");
        ann.uploads("ledger.csv", before.getBytes(StandardCharsets.UTF_8));
        ann.presses("Yes");
        assertThat(RoundTripTest.exported(ann, "json")).isEqualTo(json);
    }

    private static FreelancerState noted(FreelancerState state) {
        Wallet wallet = Wallet.EMPTY;
        for (String note : NOTES) {
            EntryDraft buy = new EntryDraft.PurchaseDraft(
                    DAY, Connects.of(2), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(note));
            wallet = record(wallet, buy);
        }
        Wallet noted = wallet;
        return state.withAccount(account -> account.with(noted));
    }

    private String name() {
        return ann.seen().get(ann.seen().size() - 1).file().orElseThrow().name();
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ExportTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
