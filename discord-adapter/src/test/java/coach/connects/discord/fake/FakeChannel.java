package coach.connects.discord.fake;

import java.util.Optional;

/**
 * Where messages are: a channel of a server, a thread in one, somebody's chat with the bot, or a chat between people.
 *
 * @param channel the channel's id
 * @param name its name, empty in a chat
 * @param context 0 in a server, 1 with the bot, 2 between people
 * @param server the server, when there is one
 * @param owner who is in it with the bot, or with whom; empty in a server
 * @param thread what it is besides, when it is a thread or a forum's post
 */
public record FakeChannel(
        String channel,
        String name,
        int context,
        Optional<FakeServer> server,
        String owner,
        Optional<ThreadState> thread) {
    /** A channel that is no thread. */
    public FakeChannel(String channel, String name, int context, Optional<FakeServer> server, String owner) {
        this(channel, name, context, server, owner, Optional.empty());
    }

    /**
     * A thread's own state.
     *
     * @param parent the id of the channel or forum that it is in
     * @param archived whether nobody wrote in it for long: it is told to no bot that logs in
     * @param locked whether only moderators may open it again
     */
    public record ThreadState(String parent, boolean archived, boolean locked) {}

    FakeChannel archived(boolean locked) {
        return new FakeChannel(
                channel,
                name,
                context,
                server,
                owner,
                thread.map(open -> new ThreadState(open.parent(), true, locked)));
    }

    /** Whether the bot itself can read and write here, without anybody's interaction. */
    public boolean isOpenToTheBot() {
        return context == 1 || server.map(FakeServer::hasBot).orElse(false);
    }

    /** Whether nobody but a moderator can write here. */
    boolean isLocked() {
        return thread.filter(ThreadState::locked).isPresent();
    }

    long serverNumber() {
        return server.map(there -> Long.parseLong(there.id())).orElse(0L);
    }
}
