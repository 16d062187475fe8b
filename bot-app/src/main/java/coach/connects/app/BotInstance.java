package coach.connects.app;

import coach.connects.chat.AutocompleteProvider;
import coach.connects.chat.BotGateway;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.InlineQueryHandler;
import coach.connects.chat.MessageSender;
import coach.connects.chat.ScheduledWork;
import coach.connects.scheduling.LeaderElection;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The core, put together and running: its database is open and its own, until it is closed. */
interface BotInstance extends AutoCloseable {
    /** Where everything comes in that people do. */
    BotGateway gateway();

    /** What could stand in a command's field while somebody types it. */
    AutocompleteProvider autocomplete();

    /** What people can send into other chats. */
    default InlineQueryHandler inlineQueries() {
        return InlineQueryHandler.NONE;
    }

    ScheduledWork work();

    /** What is to be known of its commands, in the order in which help lists them. */
    List<CommandSpec> specs();

    /** From now on what it sends by itself goes out on this platform too. */
    void join(MessageSender sender);

    /** From now on nothing that it sends by itself goes out there. */
    void leave(MessageSender sender);

    /**
     * Begins to do by itself what falls due, woken once a minute; comes back at once.
     *
     * @return ends that, after what is under way; to be closed before the platforms are
     */
    Waking wake();

    /**
     * Is on duty for something that only one process over its database may do at a time: at once where the database is its
     * own, else when no other process is, or is any more.
     *
     * @param what the name of the duty
     * @return ends it, and lets another process go on at once
     */
    Waking standBy(String what, LeaderElection.LeaderTask task);

    /** As long as it is open, what falls due is done. */
    interface Waking extends AutoCloseable {
        @Override
        void close();
    }

    /** What keeps it from working now, in one line without a secret; empty when it is well. */
    default Optional<String> trouble() {
        return Optional.empty();
    }

    /** Where a platform says what time it is there. */
    default Consumer<Instant> witness() {
        return time -> {};
    }

    /** What whoever hosts it should know though it works, a sentence each without a secret. */
    default List<String> notes() {
        return List.of();
    }

    /** The names of its commands, without the slash. */
    default List<String> commands() {
        return specs().stream().map(CommandSpec::name).toList();
    }

    /** Finishes what is under way and lets go of the database. May be called twice, and from another thread. */
    @Override
    void close();

    interface Maker {
        /**
         * Opens the database and what stands on it.
         *
         * @param clock the clock of everything
         * @throws StartupException when the database, or a file that it needs, cannot be used
         */
        BotInstance open(Settings settings, Clock clock) throws StartupException;
    }
}
