package coach.connects.posting;

import coach.connects.posting.SourcedValue.Origin;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a job: each fact with its value and where it came from; a fact that is not here is unknown. Of some that
 * are unknown it is known that they were told, in words that were not understood. Immutable.
 */
public final class Posting {
    private static final Posting EMPTY = new Posting(Optional.empty(), Map.of(), Set.of());

    private final Optional<JobId> job;
    private final Map<Fact<?>, SourcedValue<?>> facts;
    private final Set<Fact<?>> doubted;

    private Posting(Optional<JobId> job, Map<Fact<?>, SourcedValue<?>> facts, Set<Fact<?>> doubted) {
        this.job = job;
        this.facts = facts;
        this.doubted = doubted;
    }

    public static Posting unknown() {
        return EMPTY;
    }

    public static Posting of(JobId job) {
        return new Posting(Optional.of(job), Map.of(), Set.of());
    }

    /** The id of the job, when a link to it was seen. */
    public Optional<JobId> job() {
        return job;
    }

    public Posting withJob(JobId id) {
        return new Posting(Optional.of(id), facts, doubted);
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
        Set<Fact<?>> less = new HashSet<>(doubted);
        less.remove(fact);
        return new Posting(job, Collections.unmodifiableMap(more), Set.copyOf(less));
    }

    /** The same posting, in which this fact is told in words that were not understood: it is unknown. */
    public Posting doubting(Fact<?> fact) {
        Set<Fact<?>> more = new HashSet<>(doubted);
        more.add(fact);
        Posting without = without(fact);
        return new Posting(job, without.facts, Set.copyOf(more));
    }

    /** Whether this fact was told and not understood. */
    public boolean doubts(Fact<?> fact) {
        return doubted.contains(fact);
    }

    /** What was told and not understood, in the order of {@link Fact#all()}. */
    public List<Fact<?>> doubted() {
        return Fact.all().stream().filter(doubted::contains).toList();
    }

    public Posting without(Fact<?> fact) {
        Map<Fact<?>, SourcedValue<?>> less = new HashMap<>(facts);
        less.remove(fact);
        return new Posting(job, Collections.unmodifiableMap(less), doubted);
    }

    /** The same posting, every fact of it known to come from there. */
    public Posting from(Origin origin) {
        Map<Fact<?>, SourcedValue<?>> all = new HashMap<>();
        facts.forEach((fact, known) -> all.put(fact, new SourcedValue<>(known.value(), origin)));
        return new Posting(job, Collections.unmodifiableMap(all), doubted);
    }

    /** Whether any of its facts comes from there. */
    public boolean hasFactsFrom(Origin origin) {
        return facts.values().stream().anyMatch(known -> known.origin() == origin);
    }

    /**
     * This posting completed by a later reading of the same job: what the later one knows replaces what this one knew, and
     * what it tells in words that were not understood is unknown again.
     */
    public Posting mergedWith(Posting later) {
        Map<Fact<?>, SourcedValue<?>> all = new HashMap<>(facts);
        all.keySet().removeAll(later.doubted);
        all.putAll(later.facts);
        Set<Fact<?>> open = new HashSet<>(doubted);
        open.addAll(later.doubted);
        open.removeAll(all.keySet());
        return new Posting(later.job.or(() -> job), Collections.unmodifiableMap(all), Set.copyOf(open));
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
        return other instanceof Posting that
                && job.equals(that.job)
                && facts.equals(that.facts)
                && doubted.equals(that.doubted);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * job.hashCode() + facts.hashCode()) + doubted.hashCode();
    }

    @Override
    public String toString() {
        return "Posting" + job.map(JobId::value).orElse("?") + facts() + doubted();
    }
}
