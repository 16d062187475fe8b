package coach.connects.telegram.receive;

import coach.connects.telegram.api.BotApi;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.objects.User;

/** Who the bot is on Telegram. Asked until it is known; nothing waits long for it, since most needs no name. */
public final class BotIdentity {
    private static final Logger LOG = LoggerFactory.getLogger(BotIdentity.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final BotApi api;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile @Nullable User user;

    public BotIdentity(BotApi api) {
        this.api = api;
    }

    /** Asks in the background, unless it is known or being asked. */
    public void learn() {
        if (user == null && asking.compareAndSet(false, true)) {
            api.callAsync(new GetMe(), result -> {
                result.result().ifPresent(this::remember);
                asking.set(false);
            });
        }
    }

    /** The bot's name without the at sign, if it is known by now. */
    public Optional<String> name() {
        return Optional.ofNullable(user).map(User::getUserName);
    }

    /** The same, asking for it when it is not known yet. */
    Optional<String> nameNow() {
        if (user == null) {
            api.callBlocking(new GetMe(), PATIENCE).result().ifPresent(this::remember);
        }
        return name();
    }

    boolean is(User other) {
        User known = user;
        return known == null
                ? Boolean.TRUE.equals(other.getIsBot())
                : known.getId().equals(other.getId());
    }

    private void remember(User answer) {
        if (answer.getId() != null && answer.getUserName() != null) {
            if (user == null) {
                LOG.info("the bot is @{} on Telegram", answer.getUserName());
            }
            user = answer;
        }
    }
}
