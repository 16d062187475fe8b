package coach.connects.discord.fake;

import java.util.Optional;

/**
 * Where messages are: a channel of a server, somebody's chat with the bot, or a chat between people.
 *
 * @param channel the channel's id
 * @param name its name, empty in a chat
 * @param context 0 in a server, 1 with the bot, 2 between people
 * @param server the server, when there is one
 * @param owner who is in it with the bot, or with whom; empty in a server
 */
public record FakeChannel(String channel, String name, int context, Optional<FakeServer> server, String owner) {
    /** Whether the bot itself can read and write here, without anybody's interaction. */
    public boolean isOpenToTheBot() {
        return context == 1 || server.map(FakeServer::hasBot).orElse(false);
    }

    long serverNumber() {
        return server.map(there -> Long.parseLong(there.id())).orElse(0L);
    }
}
