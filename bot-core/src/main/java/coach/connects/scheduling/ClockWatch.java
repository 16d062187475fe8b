package coach.connects.scheduling;

import coach.connects.persistence.LatestInstantStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees whether the machine's clock can be right, before anything is done by it. One that is more than a day ahead of what
 * was seen last, at a start or by a clock that only ever goes forward, is not believed until a platform's own time agrees,
 * it comes back, or {@value #PATIENCE_HOURS} hours pass without any evidence; one that a platform contradicts is not
 * believed either. Nothing is done by itself meanwhile; commands go on. When the clock goes back, what the wrong time left
 * is worked out anew.
 */
public final class ClockWatch {
    /** So many hours it is waited for evidence. */
    static final int PATIENCE_HOURS = 6;

    private static final Logger LOG = LoggerFactory.getLogger(ClockWatch.class);
    private static final Duration JUMP = Duration.ofDays(1);
    private static final Duration AGREES = Duration.ofMinutes(10);
    private static final Duration BACK = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofHours(PATIENCE_HOURS);
    /** What a platform said longer ago is no evidence any more. */
    private static final Duration FRESH = Duration.ofHours(1);
    /** So often the latest instant is kept at most. */
    private static final Duration KEPT = Duration.ofMinutes(3);

    private final LatestInstantStore latest;
    private final LongSupplier nanos;
    private Trust trust;
    private Consumer<Instant> afterGoingBack = now -> {};
    private Optional<Point> believed = Optional.empty();
    /** Read without a lock: every look at the clock does. */
    private volatile Optional<Point> theirs = Optional.empty();

    /** Whether the machine's clock was found far from a platform's when it was looked at last. */
    private volatile boolean isCorrected;

    private Optional<Instant> kept = Optional.empty();
    private Optional<Long> heldSince = Optional.empty();
    /** What was dealt with up to this wrong time has been worked out anew. */
    private Optional<Instant> putRight = Optional.empty();

    /** What the clock said while it was not believed: commands went by it. */
    private Optional<Instant> refused = Optional.empty();

    /** How far the clock is believed. */
    public enum Trust {
        /** It is moved by a script, and right by definition. */
        SCRIPTED,
        /** It is the machine's, and nobody else tells the time: only what it does while this runs is looked at. */
        ALONE,
        /** It is the machine's, and platforms tell theirs. */
        WITNESSED
    }

    /** An instant, and what the clock that only goes forward showed then. */
    private record Point(Instant instant, long nanos) {
        Instant at(long now) {
            return instant.plusNanos(now - nanos);
        }
    }

    /**
     * Watches a clock.
     *
     * @param latest where the latest instant is kept
     * @param nanos a clock that only ever goes forward, in nanoseconds
     */
    public ClockWatch(LatestInstantStore latest, Trust trust, LongSupplier nanos) {
        this.latest = latest;
        this.trust = trust;
        this.nanos = trust == Trust.SCRIPTED ? () -> 0 : nanos;
    }

    /** What is to be done when the clock has gone back. */
    synchronized void whenItGoesBack(Consumer<Instant> work) {
        afterGoingBack = work;
    }

    /** Whether a script moves the clock, which then is to see everything at its own time. */
    public synchronized boolean isScripted() {
        return trust == Trust.SCRIPTED;
    }

    /** Whether what the clock said last was believed. */
    public synchronized boolean isBelieved() {
        return heldSince.isEmpty();
    }

    /** From now on platforms tell what time it is there, by this. */
    public synchronized Consumer<Instant> witness() {
        trust = trust == Trust.ALONE ? Trust.WITNESSED : trust;
        return this::heard;
    }

    private void heard(Instant platformTime) {
        theirs = Optional.of(new Point(platformTime, nanos.getAsLong()));
    }

    /**
     * The present: a machine's clock that a platform contradicts by more than a day does not count, the platform's does.
     * A scripted clock is right.
     */
    public Clock over(Clock machine) {
        return trust == Trust.SCRIPTED ? machine : new PlatformClock(machine, this::corrected);
    }

    private Instant corrected(Instant machine) {
        long at = nanos.getAsLong();
        Optional<Instant> told =
                fresh(at).map(point -> point.at(at)).filter(theirTime -> isAway(Duration.between(theirTime, machine)));
        isCorrected = told.isPresent();
        return told.orElse(machine);
    }

    private Optional<Point> fresh(long at) {
        return theirs.filter(point -> at - point.nanos() <= FRESH.toNanos());
    }

    private static boolean isAway(Duration off) {
        return off.abs().compareTo(JUMP) > 0;
    }

    /** Whether what is due at this instant may be done. */
    synchronized boolean allows(Instant now) {
        long at = nanos.getAsLong();
        Point start = believed.orElseGet(() -> begun(now, at));
        Instant expected = start.at(at);
        boolean ahead = trust != Trust.SCRIPTED && now.isAfter(expected.plus(JUMP));
        Optional<Duration> off = fresh(at).map(point -> Duration.between(point.at(at), now));
        boolean contradicted = off.filter(ClockWatch::isAway).isPresent();
        boolean agreed =
                off.filter(little -> little.abs().compareTo(AGREES) <= 0).isPresent();
        if (contradicted || (ahead && !agreed && !isTiredOfWaiting(at))) {
            Point right = theirs.filter(point -> contradicted).orElse(start);
            hold(now, right.at(at), at);
            refused = Optional.of(now);
            believed = Optional.of(right);
            return false;
        }
        boolean cameBack =
                refused.filter(then -> now.isBefore(then.minus(BACK))).isPresent();
        release(ahead && !agreed);
        boolean wentBack = cameBack || now.isBefore(expected.minus(BACK));
        if (wentBack) {
            goBack(now, expected);
        }
        believed = Optional.of(new Point(now, at));
        Optional<Instant> others = keep(now, agreed || trust != Trust.WITNESSED);
        if (!wentBack && others.filter(this::isToBePutRight).isPresent()) {
            goBack(now, others.get());
        }
        return true;
    }

    private boolean isToBePutRight(Instant seen) {
        return putRight.filter(until -> !seen.isAfter(until.plus(BACK))).isEmpty();
    }

    /** What whoever hosts the bot should know of the clock. */
    synchronized List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (heldSince.isPresent()) {
            notes.add("The clock is not believed, so nothing is done by itself: set it right. It goes on when a"
                    + " platform's time agrees, or after " + PATIENCE_HOURS + " hours.");
        }
        if (isCorrected) {
            notes.add("The machine's clock is off by more than a day: a platform's time counts instead. Set it right.");
        }
        return notes;
    }

    private Point begun(Instant now, long at) {
        kept = latest.get();
        boolean counts = trust == Trust.WITNESSED
                || kept.filter(seen -> seen.isAfter(now.plus(BACK))).isPresent();
        return new Point(counts ? kept.orElse(now) : now, at);
    }

    private boolean isTiredOfWaiting(long at) {
        return heldSince.filter(since -> at - since >= PATIENCE.toNanos()).isPresent();
    }

    private void hold(Instant now, Instant expected, long at) {
        if (heldSince.isEmpty()) {
            heldSince = Optional.of(at);
            LOG.warn(
                    "the clock says {}, and it should be about {}: nothing is done by itself until it is right, a platform"
                            + " agrees, or {} hours are over",
                    now,
                    expected,
                    PATIENCE_HOURS);
        }
    }

    private void release(boolean unproved) {
        if (heldSince.isPresent()) {
            heldSince = Optional.empty();
            refused = Optional.empty();
            LOG.warn(
                    "the clock is believed again{}: what is due is done",
                    unproved ? ", as nobody said otherwise for " + PATIENCE_HOURS + " hours" : "");
        }
    }

    private void goBack(Instant now, Instant expected) {
        LOG.warn("the clock went back to {} from {}: what is due is worked out anew for everybody", now, expected);
        afterGoingBack.accept(now);
        putRight = Optional.of(expected);
        kept = Optional.empty();
    }

    /**
     * Of several processes one may be ahead: an earlier instant than was seen is kept only where a platform agrees.
     *
     * @return what another process saw more than a day ahead, and cannot put right any more if it has ended
     */
    private Optional<Instant> keep(Instant now, boolean certain) {
        if (kept.filter(before -> now.isBefore(before.plus(KEPT))).isPresent()) {
            return Optional.empty();
        }
        kept = Optional.of(now);
        return latest.keep(now, certain).filter(seen -> seen.isAfter(now.plus(JUMP)));
    }
}
