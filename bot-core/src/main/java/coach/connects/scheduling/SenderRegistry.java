package coach.connects.scheduling;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent.Rank;
import coach.connects.chat.GroupMembers;
import coach.connects.chat.MessageSender;
import coach.connects.profile.Identity;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The ways out for what the bot sends by itself, by platform. A platform joins when it is ready: an adapter is made of the
 * core, so the core cannot be made of it. Of several processes over one database only one sends on a platform, as the
 * platform's limits are for all of them together; the others may still ask it who belongs to a group.
 */
public final class SenderRegistry implements GroupMembers {
    private final Map<String, MessageSender> byPlatform = new ConcurrentHashMap<>();
    private final Map<String, MessageSender> asked = new ConcurrentHashMap<>();
    private final Set<String> elsewhere = ConcurrentHashMap.newKeySet();

    /** From now on messages for this platform go out here; an earlier way out for it is replaced. */
    public void join(MessageSender sender) {
        byPlatform.put(sender.platform(), sender);
    }

    /** From now on nothing goes out here: another process serves the platform. */
    public void leave(MessageSender sender) {
        byPlatform.remove(sender.platform(), sender);
    }

    /** This one is asked about the platform's groups and addresses, also while another process sends there. */
    public void ask(MessageSender sender) {
        asked.put(sender.platform(), sender);
    }

    /** Whether another process is known to send on this platform. */
    public void servedElsewhere(String platform, boolean there) {
        if (there) {
            elsewhere.add(platform);
        } else {
            elsewhere.remove(platform);
        }
    }

    /** Whether what is due there is another process's to send: it looks into the same database. */
    public boolean isServedElsewhere(String platform) {
        return !byPlatform.containsKey(platform) && elsewhere.contains(platform);
    }

    /** An address on another platform than this one, as {@link MessageSender#deepLink} gives it. */
    public Optional<String> deepLink(String elsewhereThan, String payload) {
        return Stream.concat(byPlatform.values().stream(), asked.values().stream())
                .filter(sender -> !sender.platform().equals(elsewhereThan))
                .flatMap(sender -> sender.deepLink(payload).stream())
                .findFirst();
    }

    /** The platforms on which the bot is now, by this process or another one. */
    public Set<String> platforms() {
        Set<String> all = new TreeSet<>(byPlatform.keySet());
        all.addAll(asked.keySet());
        all.addAll(elsewhere);
        return all;
    }

    @Override
    public Belonging belonging(Identity person, ChatAddress group) {
        return known(group.platform())
                .map(sender -> sender.belonging(person, group))
                .orElse(Belonging.UNTOLD);
    }

    @Override
    public Rank rank(Identity person, ChatAddress group) {
        return known(group.platform()).map(sender -> sender.rank(person, group)).orElse(Rank.UNTOLD);
    }

    private Optional<MessageSender> known(String platform) {
        return to(platform).or(() -> Optional.ofNullable(asked.get(platform)));
    }

    /** The way out to this platform; empty while this process does not serve it. */
    public Optional<MessageSender> to(String platform) {
        return Optional.ofNullable(byPlatform.get(platform));
    }
}
