package coach.connects.schedule;

import coach.connects.chat.Address;
import coach.connects.chat.Members;
import coach.connects.chat.Outbox;
import coach.connects.freelancer.Identity;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The ways out for what the bot sends by itself, by platform. A platform joins when it is ready: an adapter is made of the
 * core, so the core cannot be made of it. By the same way a platform is asked who belongs to a group of it.
 */
public final class Outboxes implements Members {
    private final Map<String, Outbox> byPlatform = new ConcurrentHashMap<>();

    /** From now on messages for this platform go out here; an earlier way out for it is replaced. */
    public void join(Outbox outbox) {
        byPlatform.put(outbox.platform(), outbox);
    }

    /** From now on nothing goes out here: another process serves the platform. */
    public void leave(Outbox outbox) {
        byPlatform.remove(outbox.platform(), outbox);
    }

    /** An address on another platform than this one, as {@link Outbox#door} gives it. */
    public Optional<String> door(String elsewhereThan, String payload) {
        return byPlatform.values().stream()
                .filter(outbox -> !outbox.platform().equals(elsewhereThan))
                .flatMap(outbox -> outbox.door(payload).stream())
                .findFirst();
    }

    @Override
    public Belonging belonging(Identity person, Address group) {
        return to(group.platform())
                .map(outbox -> outbox.belonging(person, group))
                .orElse(Belonging.UNTOLD);
    }

    /** The way out to this platform; empty while this process does not serve it. */
    public Optional<Outbox> to(String platform) {
        return Optional.ofNullable(byPlatform.get(platform));
    }
}
