package coach.connects.wiring;

import coach.connects.persistence.FreelancerRepository;
import coach.connects.profile.Identity;
import coach.connects.session.FreelancerState;
import coach.connects.store.DocumentStore;
import coach.connects.store.sqlite.SqliteStore;
import coach.connects.wallet.BundledPolicies;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
}
