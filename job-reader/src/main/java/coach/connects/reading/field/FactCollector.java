package coach.connects.reading.field;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.ProposalRange;
import coach.connects.posting.Skills;
import coach.connects.posting.SourcedValue.Origin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What fields have said so far; a fact that two of them tell differently is unknown for good. */
final class FactCollector {
    /** More are seldom hired for one job. */
    private static final int FEW = 3;

    private static final int PERCENT = 100;

    final PostingBuilder facts = new PostingBuilder();
    final PayTerms pay = new PayTerms();
    private final Set<Fact<?>> contradicted = new HashSet<>();
    private final Set<Fact<?>> told = new HashSet<>();
    private @Nullable Instant exact;
    private @Nullable Instant created;
    private @Nullable String description;
    private int hired;

    /** When it was posted, to the second: surer than an age beside it. */
    void posted(Instant moment) {
        exact = moment;
    }

    void created(Instant moment) {
        created = moment;
    }

    void description(String words) {
        description = words;
    }

    /** How many are to be hired; false for none. */
    boolean needed(int freelancers) {
        if (freelancers > 0) {
            facts.set(Fact.NEEDED, freelancers);
        }
        return freelancers > 0;
    }

    /** How many were hired, for this job or for all. */
    void hired(int freelancers) {
        hired = Math.max(hired, freelancers);
    }

    /** Something was said of this fact that is not understood: it stays unknown, whatever else says. */
    void doubt(Fact<?> fact) {
        contradicted.add(fact);
    }

    /** Something was said of this fact that is not understood: it is doubted where nothing else says what it is. */
    void tell(Fact<?> fact) {
        told.add(fact);
    }

    void addAll(FactCollector other) {
        Posting said = other.facts.posting();
        said.facts().keySet().forEach(fact -> add(fact, said));
        said.job().filter(job -> facts.posting().job().isEmpty()).ifPresent(facts::job);
        contradicted.addAll(other.contradicted);
        told.addAll(other.told);
        hired(other.hired);
        pay.addAll(other.pay);
        exact = exact == null ? other.exact : exact;
        created = created == null ? other.created : created;
        description = longer(description, other.description);
    }

    private static @Nullable String longer(@Nullable String one, @Nullable String other) {
        return one == null || (other != null && other.length() > one.length()) ? other : one;
    }

    private <T> void add(Fact<T> fact, Posting said) {
        T value = said.get(fact).orElseThrow();
        if (value instanceof Skills more && facts.get(Fact.SKILLS).isPresent()) {
            List<String> names = new ArrayList<>(facts.get(Fact.SKILLS).get().names());
            more.names().stream().filter(name -> !names.contains(name)).forEach(names::add);
            facts.set(Fact.SKILLS, new Skills(names));
            return;
        }
        Optional<T> before = facts.get(fact);
        boolean agrees = before.isPresent()
                && before.get() instanceof ProposalRange range
                && value instanceof ProposalRange other
                && range.isAgreedBy(other);
        if (before.isPresent() && !agrees && !Fact.isSame(before.get(), value)) {
            contradicted.add(fact);
        } else if (before.isEmpty()) {
            facts.set(fact, value);
        }
    }

    /** Whether anything was said at all. */
    boolean isSomething() {
        boolean told = exact != null || created != null || description != null || !pay.isEmpty();
        return told || !facts.posting().equals(Posting.unknown());
    }

    Posting posting() {
        PostingBuilder settled = new PostingBuilder();
        pay.into(settled);
        Posting posting = facts.posting();
        for (Fact<?> fact : contradicted) {
            posting = posting.doubting(fact);
        }
        Posting counted = withHires(posting);
        boolean ofJob = !counted.equals(posting) && !counted.knows(Fact.CLIENT_HIRES);
        posting = counted;
        for (Fact<?> fact : told) {
            boolean clear = posting.knows(fact) || (ofJob && fact == Fact.CLIENT_HIRES);
            posting = clear ? posting : posting.doubting(fact);
        }
        // Of "Hires: 1" it is not certain that they are this job's, and not certain either that they are none of it.
        boolean filled = !posting.knows(Fact.HIRES_ON_JOB)
                && posting.get(Fact.NEEDED).filter(needed -> hired >= needed).isPresent();
        posting = filled && !posting.knows(Fact.CLOSED) ? posting.doubting(Fact.CLOSED) : posting;
        Instant moment = exact;
        if (moment == null && !posting.knows(Fact.POSTED_AT)) {
            moment = created;
        }
        Posting timed = moment == null ? posting : posting.with(Fact.POSTED_AT, moment, Origin.PAGE);
        return timed.mergedWith(settled.posting());
    }

    /**
     * "Hires: 27" beside 42 jobs of which two thirds were filled counts all of the client's; a few count those of the job
     * where the client has more, or where nothing else is told of the client's.
     */
    private Posting withHires(Posting posting) {
        boolean open = hired > 0
                && told.contains(Fact.CLIENT_HIRES)
                && !contradicted.contains(Fact.CLIENT_HIRES)
                && !posting.knows(Fact.CLIENT_HIRES)
                && !posting.knows(Fact.HIRES_ON_JOB);
        if (!open) {
            return posting;
        }
        Optional<Integer> jobs = posting.get(Fact.CLIENT_JOBS_POSTED);
        Optional<Integer> rate = posting.get(Fact.CLIENT_HIRE_RATE);
        Optional<Integer> filled = jobs.flatMap(posted -> rate.map(percent -> posted * percent / PERCENT));
        boolean all = filled.map(most -> 2 * hired >= most).orElse(jobs.isPresent() && hired > FEW);
        if (all) {
            return posting.with(Fact.CLIENT_HIRES, hired, Origin.PAGE);
        }
        return hired <= FEW && (filled.isPresent() || jobs.isEmpty())
                ? posting.with(Fact.HIRES_ON_JOB, hired, Origin.PAGE)
                : posting;
    }

    Optional<String> description() {
        return Optional.ofNullable(description);
    }
}
