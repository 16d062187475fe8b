package coach.connects.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import coach.connects.posting.JobId;
import coach.connects.profile.Identity;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.Preferences;
import coach.connects.session.AgencyPool;
import coach.connects.session.FreelancerState;
import coach.connects.store.Document;
import coach.connects.wallet.BundledPolicies;
import coach.connects.wallet.EntryMetadata;
import coach.connects.wallet.Grant;
import coach.connects.wallet.GrantKind;
import coach.connects.wallet.Pool;
import coach.connects.wallet.Proposal;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.Wallet;
import coach.connects.wallet.Wallet.ArchiveResult;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.junit.jupiter.api.Test;

/** A state stays small, whatever a wallet holds, and on a busy day too. */
class LargestDossierTest {
    private static final Identity OWNER = new Identity("console", "u1");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");

    /** MongoDB keeps no document of more than 16 MB. */
    private static final int MOST_BYTES = 16_000_000 / 2;

    @Test
    void theLargestImportAllOfTodayFillsNoHalfOfADocument() {
        FreelancerState state = state(wallet(5_000, 15_000).archived(TODAY, BundledPolicies.ALL));

        assertThat(bytes(state)).isLessThan(MOST_BYTES);
        assertThat(FreelancerStateMapper.read(document(state))).isEqualTo(state);
    }

    /** W-37: each pool fills no half, and a program that knows of one alone leaves the document as it is. */
    @Test
    void twoPoolsAreLeftToProgramsThatKnowThem() {
        Wallet largest =
                wallet(5_000, 15_000).archived(TODAY, BundledPolicies.ALL).wallet();
        FreelancerState state = FreelancerState.empty(OWNER)
                .withAccount(account ->
                        account.with(wallet(100, 200)).with(new AgencyPool(largest, Preferences.DEFAULTS, List.of())));

        assertThat(document(state).schema()).isEqualTo(3);
        assertThat(bytes(state)).isLessThan(MOST_BYTES);
        assertThat(FreelancerStateMapper.read(document(state))).isEqualTo(state);
    }

    /** W-37: what a turn is about is not kept, and moves nothing. */
    @Test
    void aStateIsKeptTheSameWhateverItsTurnIsAbout() {
        FreelancerState state = FreelancerState.empty(OWNER)
                .withAccount(account -> account.with(wallet(3, 2))
                        .with(Preferences.read(Map.of("budget", "20 a week", "old-days", "14")))
                        .with(new AgencyPool(
                                wallet(5, 4), Preferences.read(Map.of("budget", "40 a week")), List.of())));

        assertThat(FreelancerStateMapper.write(state.about(Pool.AGENCY))).isEqualTo(FreelancerStateMapper.write(state));
        assertThat(state.about(Pool.AGENCY).preferences().written())
                .containsEntry("budget", "40 a week")
                .containsEntry("old-days", "14");
        FreelancerState changed = state.about(Pool.AGENCY)
                .withAccount(
                        account -> account.with(account.preferences().with(PreferenceKey.BUDGET, Optional.empty())))
                .about(Pool.OWN);
        assertThat(changed.preferences()).isEqualTo(state.preferences());
        assertThat(changed.wallet()).isEqualTo(state.wallet());
    }

    @Test
    void aCheckpointWithinADayIsLeftToProgramsThatKnowIt() {
        Wallet busy = wallet(100, 2_000);

        assertThat(document(state(busy.archived(TODAY, BundledPolicies.ALL))).schema())
                .isEqualTo(2);
        assertThat(document(state(busy.archived(TODAY.plusDays(1), BundledPolicies.ALL)))
                        .schema())
                .isEqualTo(1);
    }

    @Test
    void aCheckpointOfAnEarlierProgramIsThatOfAWholeDay() {
        FreelancerState state = state(wallet(100, 2_000).archived(TODAY.plusDays(1), BundledPolicies.ALL));

        assertThat(FreelancerStateMapper.write(state).getDocument("wallet").getDocument("checkpoint"))
                .doesNotContainKey("through");
        assertThat(FreelancerStateMapper.read(document(state))).isEqualTo(state);
    }

    private static int bytes(FreelancerState state) {
        return new RawBsonDocument(FreelancerStateMapper.write(state), new BsonDocumentCodec())
                .getByteBuffer()
                .remaining();
    }

    private static Document document(FreelancerState state) {
        return Document.first(
                OWNER.toString(),
                Optional.empty(),
                FreelancerStateMapper.schemaOf(state),
                FreelancerStateMapper.write(state));
    }

    private static FreelancerState state(ArchiveResult archived) {
        return FreelancerState.empty(OWNER).withAccount(account -> account.with(archived.wallet()));
    }

    private static Wallet wallet(int lots, int proposals) {
        List<RecordedEntry> entries = new ArrayList<>();
        for (int i = 0; i < lots; i++) {
            entries.add(new Grant(stamp(entries.size()), GrantKind.OTHER, Connects.of(1_000), Optional.empty()));
        }
        for (int i = 0; i < proposals; i++) {
            JobId job = new JobId(String.format("~02%019d", i));
            entries.add(new Proposal(
                    stamp(entries.size()),
                    Optional.of(job),
                    Connects.of(16),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return Wallet.EMPTY.withArchive(entries);
    }

    private static EntryMetadata stamp(int i) {
        return new EntryMetadata(
                i + 1L, TODAY, Instant.EPOCH, "console:u1/" + i, Optional.of("n".repeat(EntryMetadata.LONGEST_NOTE)));
    }
}
