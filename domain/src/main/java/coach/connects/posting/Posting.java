package coach.connects.posting;

import coach.connects.posting.SourcedValue.Origin;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a job: each fact with its value and where it came from; a fact that is not here is unknown.
 * Immutable.
 */
public final class Posting {
    private static final Posting EMPTY = new Posting(Optional.empty(), Map.of());

    private final Optional<JobId> job;
    private final Map<Fact<?>, SourcedValue<?>> facts;

    private Posting(Optional<JobId> job, Map<Fact<?>, SourcedValue<?>> facts) {
        this.job = job;
        this.facts = facts;
    }

    public static Posting unknown() {
        return EMPTY;
    }

    public static Posting of(JobId job) {
        return new Posting(Optional.of(job), Map.of());
    }

    /** The id of the job, when a link to it was seen. */
    public Optional<JobId> job() {
        return job;
    }

    public Posting withJob(JobId id) {
        return new Posting(Optional.of(id), facts);
    }

    public <T> Optional<T> get(Fact<T> fact) {
        return known(fact).map(SourcedValue::value);
    }

    public <T> Optional<SourcedValue<T>> known(Fact<T> fact) {
        SourcedValue<?> known = facts.get(fact);
        if (known == null) {
            return Optional.empty();
        }
        return Optional.of(new SourcedValue<>(fact.type().cast(known.value()), known.origin()));
    }

    public boolean knows(Fact<?> fact) {
        return facts.containsKey(fact);
    }

    /** The same posting with this fact; an earlier value of it is replaced. */
    public <T> Posting with(Fact<T> fact, T value, Origin origin) {
        Map<Fact<?>, SourcedValue<?>> more = new HashMap<>(facts);
        more.put(fact, new SourcedValue<>(fact.type().cast(value), origin));
        return new Posting(job, Collections.unmodifiableMap(more));
    }

    public Posting without(Fact<?> fact) {
        Map<Fact<?>, SourcedValue<?>> less = new HashMap<>(facts);
        less.remove(fact);
        return new Posting(job, Collections.unmodifiableMap(less));
    }

    /** The same posting, every fact of it known to come from there. */
    public Posting from(Origin origin) {
        Map<Fact<?>, SourcedValue<?>> all = new HashMap<>();
        facts.forEach((fact, known) -> all.put(fact, new SourcedValue<>(known.value(), origin)));
        return new Posting(job, Collections.unmodifiableMap(all));
    }

    /** Whether any of its facts comes from there. */
    public boolean hasFactsFrom(Origin origin) {
        return facts.values().stream().anyMatch(known -> known.origin() == origin);
    }

    /**
     * This posting completed by a later reading of the same job: what the later one knows replaces what this one knew.
     */
    public Posting mergedWith(Posting later) {
        Map<Fact<?>, SourcedValue<?>> all = new HashMap<>(facts);
        all.putAll(later.facts);
        return new Posting(later.job.or(() -> job), Collections.unmodifiableMap(all));
    }

    /** What is known, in the order of {@link Fact#all()}. */
    public Map<Fact<?>, SourcedValue<?>> facts() {
        Map<Fact<?>, SourcedValue<?>> ordered = new LinkedHashMap<>();
        for (Fact<?> fact : Fact.all()) {
            SourcedValue<?> known = facts.get(fact);
            if (known != null) {
                ordered.put(fact, known);
            }
        }
        return Collections.unmodifiableMap(ordered);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Posting that && job.equals(that.job) && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return 31 * job.hashCode() + facts.hashCode();
    }

    @Override
    public String toString() {
        return "Posting" + job.map(JobId::value).orElse("?") + facts();
    }
}
