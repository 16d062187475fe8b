package coach.connects.feature.host;

import coach.connects.chat.ChatAddress;
import coach.connects.engine.RandomCode;
import coach.connects.persistence.HostRepository;
import coach.connects.persistence.HostRepository.HostState;
import coach.connects.profile.Identity;
import coach.connects.store.StoreUnavailableException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/**
 * Who owns the bot, who is kept out of it, and whether it pauses. What another process decided is known here some seconds
 * later; while the database is away, what was known last holds.
 */
public final class HostAdministration {
    /** Wrong codes until the right one holds no more. */
    static final int MOST_MISSES = 5;

    private static final Duration KNOWN = Duration.ofSeconds(5);
    /** Without those that look alike; 60 bits. */
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int CODE_LENGTH = 12;

    private final HostRepository repository;
    private final Set<String> owners;
    private final LongSupplier nanos;
    private Optional<HostState> known = Optional.empty();
    private long knownAt;

    /**
     * The administration of these owners, and of those who became it by the code.
     *
     * @param owners as {@code PLATFORM:ID}
     * @param nanos a clock that only ever goes forward, in nanoseconds
     */
    public HostAdministration(HostRepository repository, Set<String> owners, LongSupplier nanos) {
        this.repository = repository;
        this.owners = Set.copyOf(owners);
        this.nanos = nanos;
    }

    /** Whether this person may say {@code /host}. */
    public boolean isOwner(Identity person) {
        return owners.contains(person.toString())
                || state().map(HostState::owners)
                        .filter(names -> names.contains(repository.nameOf(person.toString())))
                        .isPresent();
    }

    /** Whether there is anybody who may say {@code /host}. */
    public boolean hasOwners() {
        return !owners.isEmpty()
                || state().filter(state -> !state.owners().isEmpty()).isPresent();
    }

    /** Whether this person, or everybody in this group, is kept out. Owners are not. */
    public boolean isBlocked(Identity person, ChatAddress at) {
        return state().map(HostState::blocked)
                .filter(names -> !names.isEmpty())
                .filter(names -> names.contains(repository.nameOf(person.toString()))
                        || names.contains(repository.nameOf(at.chatKey())))
                .filter(names -> !isOwner(person))
                .isPresent();
    }

    /** Whether somebody who knows the code can become owner. */
    public boolean isClaimable() {
        return state().flatMap(HostState::code).isPresent();
    }

    /** Whether only owners are answered, and nothing is done by itself. */
    public boolean isPaused() {
        return state().filter(state -> state.pausedAt().isPresent()).isPresent();
    }

    /** Somebody was erased: they own nothing any more. */
    public void forget(Identity person) {
        repository.forget(person.toString());
        now();
    }

    /** What was decided, as it is now. */
    HostState now() {
        return noted(repository.get());
    }

    /** Decides something. */
    HostState change(UnaryOperator<HostState> change) {
        return noted(repository.change(change));
    }

    /** The name under which a person or a group is kept here. */
    String nameOf(String text) {
        return repository.nameOf(text);
    }

    /**
     * A fresh code by which somebody becomes owner, where nobody is: the one before holds no more.
     *
     * @param random a secure one
     */
    public Optional<String> freshCode(RandomGenerator random) {
        if (!owners.isEmpty() || !now().owners().isEmpty()) {
            return Optional.empty();
        }
        String code = RandomCode.draw(random, SIGNS, CODE_LENGTH);
        change(state -> state.withCode(Optional.of(nameOf(code))));
        return Optional.of(code);
    }

    /** Takes the code of somebody who wants to be owner; whether they are one now. */
    boolean claims(Identity person, String code) {
        String name = nameOf(person.toString());
        String given = nameOf(code.strip().toUpperCase(Locale.ROOT));
        return change(state -> {
                    boolean right = state.code().filter(given::equals).isPresent();
                    if (state.code().isEmpty() || state.owners().contains(name)) {
                        return state;
                    }
                    return right ? state.withOwner(name) : state.missed(MOST_MISSES);
                })
                .owners()
                .contains(name);
    }

    private synchronized Optional<HostState> state() {
        if (known.isEmpty() || nanos.getAsLong() - knownAt >= KNOWN.toNanos()) {
            try {
                return Optional.of(noted(repository.get()));
            } catch (StoreUnavailableException e) {
                knownAt = nanos.getAsLong();
            }
        }
        return known;
    }

    private synchronized HostState noted(HostState state) {
        known = Optional.of(state);
        knownAt = nanos.getAsLong();
        return state;
    }
}
