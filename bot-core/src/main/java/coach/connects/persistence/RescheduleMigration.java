package coach.connects.persistence;

import coach.connects.profile.Identity;
import coach.connects.reminder.ReminderPlanner;
import coach.connects.session.FreelancerState;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentStore;
import coach.connects.store.NewerSchemaException;
import coach.connects.store.StoreUnavailableException;
import coach.connects.wallet.Policies;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works out anew when to look at each freelancer, once, after {@link
 * coach.connects.reminder.ReminderPlanner#SCHEDULE_VERSION} was raised. How far it has come is kept, so that a crash
 * costs one page; several processes may be at it, since every write is a compare-and-set. Throws {@link
 * coach.connects.store.StoreUnavailableException} when the database cannot be reached.
 */
public final class RescheduleMigration {
    private static final Logger LOG = LoggerFactory.getLogger(RescheduleMigration.class);
    private static final String ID = "appointments";
    private static final int SCHEMA = 1;
    private static final int PAGE = 200;
    private static final int MOST_TRIES = 5;

    private final DocumentCollection house;
    private final DocumentCollection states;
    private final int meaning;
    private final MonthEndSpread spread;
    private volatile boolean done;

    public RescheduleMigration(DocumentStore store) {
        this(store, MonthEndSpread.NONE);
    }

    public RescheduleMigration(DocumentStore store, MonthEndSpread spread) {
        this(store, ReminderPlanner.SCHEDULE_VERSION, spread);
    }

    RescheduleMigration(DocumentStore store, int meaning) {
        this(store, meaning, MonthEndSpread.NONE);
    }

    private RescheduleMigration(DocumentStore store, int meaning, MonthEndSpread spread) {
        this.spread = spread;
        this.house = store.collection("house");
        this.states = store.collection("freelancers");
        this.meaning = meaning;
    }

    /**
     * How far the pass has come.
     *
     * @param stored the document that says so
     * @param after the last id it has seen
     */
    private record Pass(Document stored, String after, boolean done) {}

    /** Whether everybody's time is worked out as this program understands it. */
    public boolean isDone() {
        return done || pass().done();
    }

    /** Begins the pass over everybody once more, as the clock has gone back. */
    public void beginAgain() {
        Document stored = house.find(ID).orElseGet(this::begun);
        house.replace(stored.next(Optional.empty(), SCHEMA, body("", false)), stored.revision());
        done = false;
    }

    /** Goes on where the pass was left, for about so many more; comes back when it has seen all. */
    public void proceed(int most, Instant now, Policies policies) {
        Pass pass = pass();
        for (int seen = 0; seen < most && !pass.done(); seen += PAGE) {
            List<Document> page = states.page("", pass.after(), PAGE);
            page.forEach(document -> appoint(document, now, policies));
            boolean last = page.size() < PAGE;
            // Another process may have been quicker: then it goes on from there.
            var unused = isSaved(pass, last ? "" : page.get(page.size() - 1).id(), last);
            pass = pass();
        }
    }

    /**
     * Takes care that how far the pass has come names nobody who is erased: it sees those of their platform once more.
     * A pass that is done names nobody.
     */
    public void forget(Identity identity) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Pass pass = pass();
            boolean named = !pass.done() && pass.after().equals(identity.toString());
            if (!named || isSaved(pass, identity.platform() + ":", false)) {
                return;
            }
        }
    }

    private boolean isSaved(Pass pass, String after, boolean last) {
        return house.replace(
                pass.stored().next(Optional.empty(), SCHEMA, body(after, last)),
                pass.stored().revision());
    }

    private Pass pass() {
        return pass(MOST_TRIES);
    }

    private Pass pass(int tries) {
        Document stored = house.find(ID).orElseGet(this::begun);
        BsonFields fields = BsonFields.of(stored.readableUpTo(SCHEMA).body());
        long known = fields.longNumber("meaning");
        if (known < meaning && tries == 0) {
            throw new IllegalStateException("the pass is begun anew under " + MOST_TRIES + " tries");
        }
        if (known < meaning) {
            house.replace(stored.next(Optional.empty(), SCHEMA, body("", false)), stored.revision());
            return pass(tries - 1);
        }
        // Of a newer program's pass this one keeps its hands off.
        done = known > meaning || fields.flag("done");
        Pass pass = new Pass(stored, fields.text("after"), done);
        if (known == meaning && done && !pass.after().isEmpty()) {
            // An earlier version left there whom it saw last.
            var unused = isSaved(pass, "", true);
        }
        return pass;
    }

    private Document begun() {
        house.insert(Document.first(ID, Optional.empty(), SCHEMA, body("", false)));
        return house.find(ID).orElseThrow();
    }

    private BsonDocument body(String after, boolean last) {
        return BsonFields.none()
                .put("meaning", meaning)
                .put("after", after)
                .put("done", last)
                .document();
    }

    private void appoint(Document document, Instant now, Policies policies) {
        Optional<Document> stored = Optional.of(document);
        for (int tries = 0; tries < MOST_TRIES && stored.isPresent(); tries++) {
            if (isAppointed(stored.get(), now, policies)) {
                return;
            }
            stored = states.find(document.id());
        }
    }

    /** One that cannot be read, or planned, keeps no other from its turn; the reminder job says so when it is due. */
    private static boolean leftAside(Document stored, Throwable why) {
        LOG.warn(
                "the time of {} stays as it is: {}", stored.id(), why.getClass().getSimpleName());
        return true;
    }

    /** Whether its time is right now; false when somebody else saved it in between. */
    private boolean isAppointed(Document stored, Instant now, Policies policies) {
        try {
            if (AliasDocument.read(stored).isPresent()) {
                return true;
            }
            FreelancerState after = spread.of(Rescheduler.anew(FreelancerStateMapper.read(stored), now, policies));
            return after.dueAt().equals(stored.dueAt())
                    || states.replace(
                            stored.next(
                                    after.dueAt(),
                                    FreelancerStateMapper.schemaOf(after),
                                    FreelancerStateMapper.write(after)),
                            stored.revision());
        } catch (NewerSchemaException e) {
            LOG.warn("left to a newer program: {}", e.getMessage());
            return true;
        } catch (StoreUnavailableException e) {
            if (e.category() != StoreUnavailableException.Category.DAMAGED) {
                throw e;
            }
            return leftAside(stored, e);
        } catch (RuntimeException | StackOverflowError e) {
            return leftAside(stored, e);
        }
    }
}
