package coach.connects.conversation;

import coach.connects.freelancer.Identity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a dossier knows of joining identities.
 *
 * @param code the code that is out, if one is
 * @param misses when codes were entered that did not fit, the last few
 * @param loose the identities whose own documents do not say yet what this dossier says of them
 */
public record Linking(Optional<LinkCode> code, List<Instant> misses, List<Loose> loose) {
    /** Nothing of the kind. */
    public static final Linking NONE = new Linking(Optional.empty(), List.of(), List.of());

    /** So many codes that do not fit, and no further one is looked at for {@link #PAUSE}. */
    public static final int MOST_MISSES = 5;

    /** How long a miss counts. */
    public static final Duration PAUSE = LinkCode.LIFE;

    /**
     * An identity on its way in or out. A crash leaves it so; whoever reads the dossier next finishes it.
     *
     * @param identity the identity
     * @param revision the revision of its own document when that was looked at, 0 when there was none: it comes in only if
     *     nothing was recorded there since
     */
    public record Loose(Identity identity, long revision) {}

    /** Keeps its own copies, and of the misses the last ones. */
    public Linking {
        misses = List.copyOf(misses.subList(Math.max(0, misses.size() - MOST_MISSES), misses.size()));
        loose = List.copyOf(loose);
    }

    /** The same with this code out. */
    public Linking with(LinkCode other) {
        return new Linking(Optional.of(other), misses, loose);
    }

    /** The same with no code out. */
    public Linking withoutCode() {
        return new Linking(Optional.empty(), misses, loose);
    }

    /** Of all this no more than the codes that did not fit: who starts anew gets no further tries by it. */
    public Linking missesAlone() {
        return new Linking(Optional.empty(), misses, List.of());
    }

    /** The same after a code that did not fit. */
    public Linking missed(Instant now) {
        List<Instant> more = new ArrayList<>(misses);
        more.removeIf(miss -> !now.isBefore(miss.plus(PAUSE)));
        more.add(now);
        return new Linking(code, more, loose);
    }

    /** The same with the codes that did not fit another one's either. */
    public Linking missing(Linking other) {
        List<Instant> all = new ArrayList<>(misses);
        all.addAll(other.misses);
        all.sort(Comparator.naturalOrder());
        return new Linking(code, all, loose);
    }

    /** Until when no code is looked at, where too many did not fit; a wrong clock's misses are no bar for longer. */
    public Optional<Instant> closedUntil(Instant now) {
        boolean many = misses.size() == MOST_MISSES;
        return many
                ? Optional.of(misses.get(0).plus(PAUSE))
                        .filter(until -> now.isBefore(until) && !until.isAfter(now.plus(PAUSE)))
                : Optional.empty();
    }

    /** The same with this identity on its way. */
    public Linking loosening(Identity identity, long revision) {
        List<Loose> more = new ArrayList<>(loose);
        more.removeIf(one -> one.identity().equals(identity));
        more.add(new Loose(identity, revision));
        return new Linking(code, misses, more);
    }

    /** The same with nobody on the way. */
    public Linking settled() {
        return new Linking(code, misses, List.of());
    }

    /** Whether this identity is on its way, and from which revision of its own document. */
    public Optional<Loose> loose(Identity identity) {
        return loose.stream().filter(one -> one.identity().equals(identity)).findFirst();
    }
}
