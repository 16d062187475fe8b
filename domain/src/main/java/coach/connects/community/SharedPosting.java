package coach.connects.community;

import coach.connects.check.PublicVerdict;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.SourcedValue;
import coach.connects.posting.SourcedValue.Origin;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A posting as several members reported it: of each fact the newest certain value, when it was reported, and the last
 * value that differs. A fact read off a page is certain; an answered one counts only where no page told it.
 *
 * @param conflicting the differing values, the last one of each fact
 */
public record SharedPosting(Posting newest, Map<Fact<?>, Instant> reportedAt, Posting conflicting) {
    /** What others do to a posting changes by the hour; after this time it is stale. */
    public static final Duration FRESH = Duration.ofDays(1);

    private static final List<Fact<?>> MOVING = List.of(Fact.PROPOSALS, Fact.INTERVIEWING, Fact.INVITES_SENT);

    private static final List<Fact<?>> COMPARED = List.of(
            Fact.PAYMENT_VERIFIED,
            Fact.PROPOSALS,
            Fact.INTERVIEWING,
            Fact.LEVEL,
            Fact.TYPE,
            Fact.BUDGET,
            Fact.CLIENT_RATING,
            Fact.CLIENT_HIRE_RATE,
            Fact.CLIENT_COUNTRY,
            Fact.CONNECTS_COST,
            Fact.CLOSED);

    public SharedPosting {
        reportedAt = Collections.unmodifiableMap(new HashMap<>(reportedAt));
    }

    /** What one member told at this instant, without what the page says about the member. */
    public static SharedPosting of(Posting told, Instant at) {
        Posting none = told.job().map(Posting::of).orElse(Posting.unknown());
        return new SharedPosting(none, Map.of(), none).with(told, at);
    }

    /** The same, after a member told this. What the member had from the community says nothing new. */
    public SharedPosting with(Posting told, Instant at) {
        SharedPosting merged = this;
        Posting open = PublicVerdict.shareable(told);
        for (Map.Entry<Fact<?>, SourcedValue<?>> fact : open.facts().entrySet()) {
            if (fact.getValue().origin() != Origin.COMMUNITY) {
                merged = merged.told(fact.getKey(), open, at);
            }
        }
        for (Fact<?> fact : open.doubted()) {
            merged = PublicVerdict.isAboutTheReader(fact) ? merged : merged.doubting(fact);
        }
        return merged;
    }

    /** The facts of others' doing that were told too long ago to go by. */
    public List<Fact<?>> stale(Instant now) {
        return MOVING.stream()
                .filter(newest::knows)
                .filter(fact -> reportedAt.getOrDefault(fact, Instant.MIN).isBefore(now.minus(FRESH)))
                .toList();
    }

    /** A posting without what others' doing has changed by the next day. */
    public static Posting withoutMoving(Posting posting) {
        Posting still = posting;
        for (Fact<?> fact : MOVING) {
            still = still.without(fact);
        }
        return still;
    }

    /** The facts that members told differently, those first that weigh most. */
    public List<Fact<?>> contradictions() {
        return COMPARED.stream().filter(conflicting::knows).toList();
    }

    /** The facts that both know and tell differently, those first that weigh most. */
    public static List<Fact<?>> contradictions(Posting one, Posting other) {
        return COMPARED.stream()
                .filter(fact -> one.knows(fact) && other.knows(fact))
                .filter(fact -> !one.agreesOn(fact, other))
                .toList();
    }

    /** What a member's own check can start from: what is known and not stale, marked as the community's. */
    public Posting forMember(Instant now) {
        List<Fact<?>> stale = stale(now);
        Posting start = newest.job().map(Posting::of).orElse(Posting.unknown());
        List<Fact<?>> known = new ArrayList<>(newest.facts().keySet());
        known.removeAll(stale);
        for (Fact<?> fact : known) {
            start = copied(fact, newest, start, Optional.of(Origin.COMMUNITY));
        }
        for (Fact<?> fact : newest.doubted()) {
            start = start.doubting(fact);
        }
        return start;
    }

    /** What a member told in words that nobody understood is not known (J-11), unless it is known for certain. */
    private SharedPosting doubting(Fact<?> fact) {
        boolean certain = newest.known(fact).filter(SharedPosting::isCertain).isPresent();
        return certain ? this : new SharedPosting(newest.doubting(fact), reportedAt, conflicting);
    }

    private <T> SharedPosting told(Fact<T> fact, Posting told, Instant at) {
        SourcedValue<T> now = told.known(fact).orElseThrow();
        Optional<SourcedValue<T>> before = newest.known(fact);
        boolean same = before.map(SourcedValue::value)
                .filter(value -> Objects.equals(value, now.value()))
                .isPresent();
        boolean surer = before.isPresent() && isCertain(before.get()) && !isCertain(now);
        if (surer) {
            return same
                    ? this
                    : new SharedPosting(newest, reportedAt, copied(fact, told, conflicting, Optional.empty()));
        }
        Map<Fact<?>, Instant> times = new HashMap<>(reportedAt);
        times.put(fact, at);
        boolean moved = MOVING.contains(fact)
                && reportedAt.getOrDefault(fact, Instant.MIN).isBefore(at.minus(FRESH));
        Posting other = before.isPresent() && !same ? copied(fact, newest, conflicting, Optional.empty()) : conflicting;
        // What was told so long ago was true then; nobody contradicts it.
        other = moved ? other.without(fact) : other;
        return new SharedPosting(copied(fact, told, newest, Optional.empty()), times, other);
    }

    private static boolean isCertain(SourcedValue<?> known) {
        return known.origin() != Origin.ANSWER && known.origin() != Origin.PICTURE;
    }

    private static <T> Posting copied(Fact<T> fact, Posting from, Posting to, Optional<Origin> as) {
        SourcedValue<T> known = from.known(fact).orElseThrow();
        return to.with(fact, known.value(), as.orElse(known.origin()));
    }
}
