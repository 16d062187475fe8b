package coach.connects.session;

import coach.connects.profile.Identity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a state knows of joining identities.
 *
 * @param code the code that is out, if one is
 * @param failedAttempts when codes were entered that did not fit, the last few
 * @param pending the identities whose own documents do not say yet what this state says of them
 */
public record AccountLinkState(
        Optional<AccountLinkCode> code, List<Instant> failedAttempts, List<PendingIdentity> pending) {
    /** Nothing of the kind. */
    public static final AccountLinkState NONE = new AccountLinkState(Optional.empty(), List.of(), List.of());

    /** So many codes that do not fit, and no further one is looked at for {@link #PAUSE}. */
    public static final int MOST_MISSES = 5;

    /** How long a miss counts. */
    public static final Duration PAUSE = AccountLinkCode.LIFE;

    /**
     * An identity on its way in or out. A crash leaves it so; whoever reads the state next finishes it.
     *
     * @param identity the identity
     * @param revision the revision of its own document when that was looked at, 0 when there was none: it comes in only if
     *     nothing was recorded there since
     */
    public record PendingIdentity(Identity identity, long revision) {}

    /** Keeps its own copies, and of the misses the last ones. */
    public AccountLinkState {
        failedAttempts = List.copyOf(
                failedAttempts.subList(Math.max(0, failedAttempts.size() - MOST_MISSES), failedAttempts.size()));
        pending = List.copyOf(pending);
    }

    /** The same with this code out. */
    public AccountLinkState with(AccountLinkCode other) {
        return new AccountLinkState(Optional.of(other), failedAttempts, pending);
    }

    /** The same with no code out. */
    public AccountLinkState withoutCode() {
        return new AccountLinkState(Optional.empty(), failedAttempts, pending);
    }

    /** Of all this no more than the codes that did not fit: who starts anew gets no further tries by it. */
    public AccountLinkState missesAlone() {
        return new AccountLinkState(Optional.empty(), failedAttempts, List.of());
    }

    /** The same after a code that did not fit. */
    public AccountLinkState withFailedAttempt(Instant now) {
        List<Instant> more = new ArrayList<>(failedAttempts);
        more.removeIf(miss -> !now.isBefore(miss.plus(PAUSE)));
        more.add(now);
        return new AccountLinkState(code, more, pending);
    }

    /** The same with the codes that did not fit another one's either. */
    public AccountLinkState missing(AccountLinkState other) {
        List<Instant> all = new ArrayList<>(failedAttempts);
        all.addAll(other.failedAttempts);
        all.sort(Comparator.naturalOrder());
        return new AccountLinkState(code, all, pending);
    }

    /** Until when no code is looked at, where too many did not fit; a wrong clock's misses are no bar for longer. */
    public Optional<Instant> closedUntil(Instant now) {
        boolean many = failedAttempts.size() == MOST_MISSES;
        return many
                ? Optional.of(failedAttempts.get(0).plus(PAUSE))
                        .filter(until -> now.isBefore(until) && !until.isAfter(now.plus(PAUSE)))
                : Optional.empty();
    }

    /** The same with this identity on its way. */
    public AccountLinkState withPending(Identity identity, long revision) {
        List<PendingIdentity> more = new ArrayList<>(pending);
        more.removeIf(one -> one.identity().equals(identity));
        more.add(new PendingIdentity(identity, revision));
        return new AccountLinkState(code, failedAttempts, more);
    }

    /** The same with nobody on the way. */
    public AccountLinkState withoutPending() {
        return new AccountLinkState(code, failedAttempts, List.of());
    }

    /** Whether this identity is on its way, and from which revision of its own document. */
    public Optional<PendingIdentity> pending(Identity identity) {
        return pending.stream().filter(one -> one.identity().equals(identity)).findFirst();
    }
}
