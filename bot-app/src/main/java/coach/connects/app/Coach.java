package coach.connects.app;

import coach.connects.chat.EntryPoint;
import coach.connects.chat.Outbox;
import coach.connects.chat.Timetable;
import coach.connects.command.Declaration;
import java.time.Clock;
import java.util.List;

/** The core, put together and running: its database is open and its own, until it is closed. */
interface Coach extends AutoCloseable {
    /** Where everything comes in that people do. */
    EntryPoint entry();

    /** What it does by itself. */
    Timetable timetable();

    /** What is to be known of its commands, in the order in which help lists them. */
    List<Declaration> declarations();

    /** The names of its commands, without the slash. */
    default List<String> commands() {
        return declarations().stream().map(Declaration::name).toList();
    }

    /** Finishes what is under way and lets go of the database. May be called twice, and from another thread. */
    @Override
    void close();

    /** Puts one together. */
    interface Maker {
        /**
         * Opens the database and what stands on it.
         *
         * @param clock the clock of everything
         * @param outboxes where messages go that it sends by itself
         * @throws CannotStart when the database, or a file that it needs, cannot be used
         */
        Coach open(Settings settings, Clock clock, List<Outbox> outboxes) throws CannotStart;
    }
}
