package coach.connects.persistence;

import coach.connects.posting.JobId;
import coach.connects.posting.Posting;
import coach.connects.profile.Identity;
import coach.connects.session.CheckRecord;
import coach.connects.session.FreelancerState;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentScan;
import coach.connects.store.DocumentStore;
import coach.connects.wallet.Policies;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Takes what Upwork told from wherever it went: the check under way, the checks that came to a verdict, and the place where it
 * was kept. What it led to stays: the decision, and all that the freelancer told or confirmed. Doing it twice changes nothing.
 */
public final class UpworkFactsErasure {
    private final FreelancerRepository freelancers;
    private final ToldFactsStore facts;
    private final DocumentCollection checks;
    private final Policies policies;

    /** Over these stores. */
    public UpworkFactsErasure(
            DocumentStore store, FreelancerRepository freelancers, ToldFactsStore facts, Policies policies) {
        this.freelancers = freelancers;
        this.facts = facts;
        this.checks = store.collection("checks");
        this.policies = policies;
    }

    /** All that these identities were told, of any job. */
    public void all(List<Identity> person, Instant now) {
        person.forEach(identity -> {
            forget(identity, posting -> posting.toldAt().isPresent(), now);
            facts.forget(identity);
        });
    }

    /** What was told longer ago than it may be kept; last where it was kept, so that what a crash leaves is found again. */
    public int over(Instant now, int limit) {
        List<ToldFactsStore.Over> over = facts.over(now, limit);
        for (ToldFactsStore.Over one : over) {
            Instant end = now.minus(ToldFactsStore.KEPT);
            forget(one.person(), posting -> isOf(posting, one.latest().job(), end), now);
            facts.drop(one, end);
        }
        return over.size();
    }

    private static boolean isOf(Posting posting, JobId job, Instant end) {
        return posting.job().equals(Optional.of(job))
                && posting.toldAt().filter(at -> !at.isAfter(end)).isPresent();
    }

    private void forget(Identity person, Predicate<Posting> which, Instant now) {
        try {
            // Whoever joined another since has their later checks under that one's name.
            Set<Identity> all = new LinkedHashSet<>(List.of(person));
            all.addAll(freelancers.load(person).state().identities());
            all.forEach(identity ->
                    DocumentScan.forEach(checks, identity.inPath() + "/", document -> lasting(document, which)));
            freelancers.change(person, state -> without(state, which), now, policies);
        } catch (UnreadableException e) {
            // Nothing of it is shown before somebody has mended it, or erased it.
            return;
        }
    }

    /** One that cannot be read is left as it is; it is shown to nobody. */
    private void lasting(Document document, Predicate<Posting> which) {
        try {
            CheckRecord check = DamagedDocuments.need(document, CheckRecordMapper::read);
            if (which.test(check.posting())) {
                Document kept = CheckRecordMapper.write(check.lasting());
                checks.replace(document.next(Optional.empty(), kept.schema(), kept.body()), document.revision());
            }
        } catch (UnreadableException e) {
            return;
        }
    }

    private static FreelancerState without(FreelancerState state, Predicate<Posting> which) {
        return state.withSession(session -> session.withoutTold(which));
    }
}
