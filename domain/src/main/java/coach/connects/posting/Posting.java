package coach.connects.posting;

import coach.connects.posting.SourcedValue.Origin;
import java.time.Instant;
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
 *
 * <p>What Upwork's own server told lies beside one's own facts and never among them: it is for its freelancer alone and goes
 * again after a day, and then {@link #own()} is what was known before. Of both the later one is gone by.
 */
public final class Posting {
    private static final Posting EMPTY = new Posting(Optional.empty(), Map.of(), Set.of(), Map.of(), Optional.empty());

    /** Of these Upwork's word stands against any other: a page shows them too, but only the server knows them now. */
    private static final List<Fact<?>> UPWORK_DECIDES = List.of(Fact.CONNECTS_COST, Fact.ALREADY_APPLIED);

    private final Optional<JobId> job;
    private final Map<Fact<?>, SourcedValue<?>> facts;
    private final Set<Fact<?>> doubted;
    private final Map<Fact<?>, SourcedValue<?>> told;
    private final Optional<Instant> toldAt;

    private Posting(
            Optional<JobId> job,
            Map<Fact<?>, SourcedValue<?>> facts,
            Set<Fact<?>> doubted,
            Map<Fact<?>, SourcedValue<?>> told,
            Optional<Instant> toldAt) {
        this.job = job;
        this.facts = Collections.unmodifiableMap(facts);
        this.doubted = Set.copyOf(doubted);
        this.told = Collections.unmodifiableMap(told);
        this.toldAt = toldAt;
    }

    public static Posting unknown() {
        return EMPTY;
    }

    public static Posting of(JobId job) {
        return new Posting(Optional.of(job), Map.of(), Set.of(), Map.of(), Optional.empty());
    }

    /** The id of the job, when a link to it was seen. */
    public Optional<JobId> job() {
        return job;
    }

    public Posting withJob(JobId id) {
        return new Posting(Optional.of(id), facts, doubted, told, toldAt);
    }

    public <T> Optional<T> get(Fact<T> fact) {
        return known(fact).map(SourcedValue::value);
    }

    public <T> Optional<SourcedValue<T>> known(Fact<T> fact) {
        SourcedValue<?> known = told.getOrDefault(fact, facts.get(fact));
        if (known == null) {
            return Optional.empty();
        }
        return Optional.of(new SourcedValue<>(fact.type().cast(known.value()), known.origin()));
    }

    /** Whether both know this fact, and know it alike. */
    public boolean agreesOn(Fact<?> fact, Posting other) {
        return knows(fact)
                && other.knows(fact)
                && Fact.isSame(get(fact).orElseThrow(), other.get(fact).orElseThrow());
    }

    public boolean knows(Fact<?> fact) {
        return told.containsKey(fact) || facts.containsKey(fact);
    }

    /**
     * The same posting with this fact; an earlier value of it is replaced, also one that Upwork told, unless this one is
     * unsure or Upwork alone knows it.
     */
    public <T> Posting with(Fact<T> fact, T value, Origin origin) {
        Map<Fact<?>, SourcedValue<?>> more = new HashMap<>(facts);
        more.put(fact, new SourcedValue<>(fact.type().cast(value), origin));
        boolean yields = origin != Origin.PICTURE && !UPWORK_DECIDES.contains(fact);
        Set<Fact<?>> clear = new HashSet<>(doubted);
        clear.remove(fact);
        return new Posting(job, more, clear, yields ? less(told, fact) : told, toldAt);
    }

    /** The same posting, in which this fact is told in words that were not understood: it is unknown. */
    public Posting doubting(Fact<?> fact) {
        Set<Fact<?>> more = new HashSet<>(doubted);
        more.add(fact);
        return new Posting(job, less(facts, fact), more, told, toldAt);
    }

    /** Whether this fact was told and not understood, and nobody told it since. */
    public boolean doubts(Fact<?> fact) {
        return doubted.contains(fact) && !told.containsKey(fact);
    }

    /** What was told and not understood, in the order of {@link Fact#all()}. */
    public List<Fact<?>> doubted() {
        return Fact.all().stream().filter(this::doubts).toList();
    }

    public Posting without(Fact<?> fact) {
        return new Posting(job, less(facts, fact), doubted, less(told, fact), toldAt);
    }

    /** The same posting, every fact of it known to come from there. */
    public Posting from(Origin origin) {
        Map<Fact<?>, SourcedValue<?>> all = new HashMap<>();
        facts.forEach((fact, known) -> all.put(fact, new SourcedValue<>(known.value(), origin)));
        return new Posting(job, all, doubted, told, toldAt);
    }

    /** Whether any of its facts comes from there. */
    public boolean hasFactsFrom(Origin origin) {
        return facts().values().stream().anyMatch(known -> known.origin() == origin);
    }

    /**
     * This posting completed by a later reading of the same job: what the later one knows replaces what this one knew, and
     * what it tells in words that were not understood is unknown again.
     */
    public Posting mergedWith(Posting later) {
        Map<Fact<?>, SourcedValue<?>> all = new HashMap<>(facts);
        all.keySet().removeAll(later.doubted);
        all.putAll(later.facts);
        Map<Fact<?>, SourcedValue<?>> still = new HashMap<>(told);
        later.facts.forEach((fact, known) -> {
            if (known.origin() != Origin.PICTURE && !UPWORK_DECIDES.contains(fact)) {
                still.remove(fact);
            }
        });
        still.putAll(later.told);
        Set<Fact<?>> open = new HashSet<>(doubted);
        open.addAll(later.doubted);
        open.removeAll(all.keySet());
        return new Posting(later.job.or(() -> job), all, open, still, later.toldAt.or(() -> toldAt));
    }

    /** The same posting, these facts told by Upwork at this instant; what it told before is forgotten. */
    public Posting toldByUpwork(Posting upwork, Instant at) {
        Map<Fact<?>, SourcedValue<?>> fresh = new HashMap<>();
        upwork.facts().forEach((fact, known) -> fresh.put(fact, new SourcedValue<>(known.value(), Origin.UPWORK)));
        return new Posting(job.or(() -> upwork.job), facts, doubted, fresh, Optional.of(at));
    }

    /** When Upwork told of it last; empty where it did not. */
    public Optional<Instant> toldAt() {
        return toldAt;
    }

    /** The same posting without what Upwork told. */
    public Posting own() {
        return toldAt.isEmpty() ? this : new Posting(job, facts, doubted, Map.of(), Optional.empty());
    }

    /** What Upwork told and is gone by, alone. */
    public Posting told() {
        return new Posting(job, told, Set.of(), Map.of(), Optional.empty());
    }

    private static Map<Fact<?>, SourcedValue<?>> less(Map<Fact<?>, SourcedValue<?>> known, Fact<?> fact) {
        if (!known.containsKey(fact)) {
            return known;
        }
        Map<Fact<?>, SourcedValue<?>> less = new HashMap<>(known);
        less.remove(fact);
        return less;
    }

    /** What is known, in the order of {@link Fact#all()}. */
    public Map<Fact<?>, SourcedValue<?>> facts() {
        Map<Fact<?>, SourcedValue<?>> ordered = new LinkedHashMap<>();
        for (Fact<?> fact : Fact.all()) {
            SourcedValue<?> known = told.getOrDefault(fact, facts.get(fact));
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
                && doubted.equals(that.doubted)
                && told.equals(that.told)
                && toldAt.equals(that.toldAt);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * job.hashCode() + facts.hashCode()) + 7 * told.hashCode() + doubted.hashCode();
    }

    @Override
    public String toString() {
        return "Posting" + job.map(JobId::value).orElse("?") + facts() + doubted();
    }
}
