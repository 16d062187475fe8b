package coach.connects.discord.receive;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.GroupMembers;
import coach.connects.discord.api.DiscordConnection;
import coach.connects.profile.Identity;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who is in a server: whoever does something there, which Discord says with it, also where it lets nobody ask; of anybody
 * else it is asked.
 */
public final class ServerMembers implements GroupMembers {
    /** Of so many people is remembered where they acted last; of others Discord is asked. */
    private static final int MOST = 10_000;

    private final DiscordConnection connection;
    private final Map<String, String> lastAt = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST;
        }
    };

    public ServerMembers(DiscordConnection connection) {
        this.connection = connection;
    }

    /** Somebody does something here: in a server, or alone with the bot. */
    void acts(Identity person, ChatAddress at) {
        synchronized (lastAt) {
            lastAt.put(person.user(), at.chatKey());
        }
    }

    @Override
    public Belonging belonging(Identity person, ChatAddress group) {
        synchronized (lastAt) {
            if (group.chatKey().equals(lastAt.get(person.user()))) {
                return Belonging.MEMBER;
            }
        }
        return connection.belonging(person.user(), group.chat());
    }

    @Override
    public ChatEvent.Rank rank(Identity person, ChatAddress group) {
        return connection.rank(person.user(), group.chat());
    }
}
