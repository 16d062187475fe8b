package coach.connects.wiring;

import coach.connects.persistence.FreelancerRepository;
import coach.connects.profile.Identity;
import coach.connects.session.FreelancerState;
import coach.connects.store.DocumentStore;
import coach.connects.store.sqlite.SqliteStore;
import coach.connects.wallet.BundledPolicies;
import coach.connects.wallet.EntryDraft;
import coach.connects.wallet.FreeReason;
import coach.connects.wallet.RecordingContext;
import coach.connects.wallet.Wallet;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Puts somebody into a database before the talk begins. */
final class DossierFixture {
    static final Identity ANN = new Identity("console", "ann");

    private DossierFixture() {}

    /** Makes Ann's state what this makes of a fresh one. */
    static void ann(Path folder, LocalDate today, UnaryOperator<FreelancerState> made) {
        try (DocumentStore store = SqliteStore.open(folder)) {
            FreelancerRepository freelancers = new FreelancerRepository(store);
            FreelancerRepository.Loaded loaded = freelancers.load(ANN);
            if (!freelancers.save(
                    loaded,
                    made.apply(loaded.state()),
                    today.atStartOfDay(ZoneOffset.UTC).toInstant(),
                    BundledPolicies.ALL)) {
                throw new AssertionError("not saved");
            }
        }
    }

    /** The same after an invitation was recorded, which costs nothing, in the pool that the state is about. */
    static FreelancerState invited(FreelancerState state, String key, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        EntryDraft invitation = new EntryDraft.ProposalDraft(
                today,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(FreeReason.INVITATION),
                Optional.empty(),
                Optional.empty());
        Wallet after = state.wallet()
                .record(List.of(invitation), new RecordingContext(today, now, key, BundledPolicies.ALL, false))
                .recorded()
                .orElseThrow()
                .after();
        return state.withAccount(account -> account.with(after)).remembering(key, true, now);
    }
}
