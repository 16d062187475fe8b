package coach.connects.scheduling;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent.Rank;
import coach.connects.chat.GroupMembers;
import coach.connects.chat.MessageSender;
import coach.connects.profile.Identity;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The ways out for what the bot sends by itself, by platform. A platform joins when it is ready: an adapter is made of the
 * core, so the core cannot be made of it. By the same way a platform is asked who belongs to a group of it.
 */
public final class SenderRegistry implements GroupMembers {
    private final Map<String, MessageSender> byPlatform = new ConcurrentHashMap<>();

    /** From now on messages for this platform go out here; an earlier way out for it is replaced. */
    public void join(MessageSender sender) {
        byPlatform.put(sender.platform(), sender);
    }

    /** From now on nothing goes out here: another process serves the platform. */
    public void leave(MessageSender sender) {
        byPlatform.remove(sender.platform(), sender);
    }

    /** An address on another platform than this one, as {@link MessageSender#deepLink} gives it. */
    public Optional<String> deepLink(String elsewhereThan, String payload) {
        return byPlatform.values().stream()
                .filter(sender -> !sender.platform().equals(elsewhereThan))
                .flatMap(sender -> sender.deepLink(payload).stream())
                .findFirst();
    }

    @Override
    public Belonging belonging(Identity person, ChatAddress group) {
        return to(group.platform())
                .map(sender -> sender.belonging(person, group))
                .orElse(Belonging.UNTOLD);
    }

    @Override
    public Rank rank(Identity person, ChatAddress group) {
        return to(group.platform()).map(sender -> sender.rank(person, group)).orElse(Rank.UNTOLD);
    }

    /** The way out to this platform; empty while this process does not serve it. */
    public Optional<MessageSender> to(String platform) {
        return Optional.ofNullable(byPlatform.get(platform));
    }
}
