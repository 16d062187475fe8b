package coach.connects.app;

import coach.connects.chat.EntryPoint;
import coach.connects.chat.Outbox;
import coach.connects.chat.Timetable;
import coach.connects.command.Declaration;
import coach.connects.core.ConnectsCoach;
import coach.connects.store.DocumentStore;
import coach.connects.wallet.Policies;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** The core over the database that is set up. */
final class RunningCoach implements Coach {
    private final DocumentStore store;
    private final ConnectsCoach core;
    private final AtomicBoolean closed = new AtomicBoolean();

    private RunningCoach(DocumentStore store, ConnectsCoach core) {
        this.store = store;
        this.core = core;
    }

    /** Reads the policies first, so that a wrong file is named before a database is touched. */
    static Coach open(Settings settings, Clock clock, List<Outbox> outboxes) throws CannotStart {
        Policies policies = PolicyFolder.read(settings);
        DocumentStore store = Database.open(settings);
        return new RunningCoach(store, ConnectsCoach.over(store, policies, clock, new SecureRandom()));
    }

    @Override
    public EntryPoint entry() {
        return core.entry();
    }

    @Override
    public Timetable timetable() {
        return core.timetable();
    }

    @Override
    public List<Declaration> declarations() {
        return core.declarations();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            store.close();
        }
    }
}
