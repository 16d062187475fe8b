package coach.connects.persistence;

import coach.connects.profile.Identity;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentStore;
import java.time.Instant;
import java.util.Optional;

/**
 * How far the daily pass has come that looks for those who stay away, and since when it is walked: before that nobody's
 * visits were noted. Throws {@link coach.connects.store.StoreUnavailableException} when the database cannot be reached.
 */
public final class RetentionPass {
    private static final String ID = "retention";
    private static final int SCHEMA = 1;
    private static final int MOST_TRIES = 5;

    private final DocumentCollection house;

    public RetentionPass(DocumentStore store) {
        this.house = store.collection("house");
    }

    /**
     * Where it stands.
     *
     * @param since since when those who stay away are looked for
     * @param begunAt when this pass began
     * @param after the last freelancer who was seen
     * @param done whether it has seen all
     */
    public record Position(Document stored, Instant since, Instant begunAt, String after, boolean done) {}

    /** Where it stands; it begins now where it never did. */
    public Position get(Instant now) {
        Document stored = house.find(ID).orElseGet(() -> {
            house.insert(Document.first(
                    ID, Optional.empty(), SCHEMA, body(now, now, "", false).document()));
            return house.find(ID).orElseThrow();
        });
        BsonFields fields = BsonFields.of(stored.readableUpTo(SCHEMA).body());
        return new Position(
                stored, fields.instant("since"), fields.instant("begunAt"), fields.text("after"), fields.flag("done"));
    }

    /** Where it stands; empty when it never began. */
    public Optional<Position> find(Instant now) {
        return house.find(ID).map(stored -> get(now));
    }

    /** It begins again with the first. */
    public boolean beginAgain(Position position, Instant now) {
        return replace(position, now, "", false);
    }

    /**
     * It has seen everybody up to this one.
     *
     * @param last whether that was the last of all
     * @return false when another process was quicker
     */
    public boolean proceeded(Position position, String after, boolean last) {
        return replace(position, position.begunAt(), last ? "" : after, last);
    }

    /** Nobody is looked for any more; whoever begins again knows of no visit before. */
    public void end() {
        house.delete(ID);
    }

    /** Takes care that it names nobody who is erased: it sees those of their platform once more. */
    public void forget(Identity identity) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Optional<Position> naming =
                    find(Instant.EPOCH).filter(position -> position.after().equals(identity.toString()));
            if (naming.isEmpty() || proceeded(naming.get(), identity.platform() + ":", false)) {
                return;
            }
        }
    }

    private boolean replace(Position position, Instant begunAt, String after, boolean done) {
        return house.replace(
                position.stored()
                        .next(
                                Optional.empty(),
                                SCHEMA,
                                body(position.since(), begunAt, after, done).document()),
                position.stored().revision());
    }

    private static BsonFields body(Instant since, Instant begunAt, String after, boolean done) {
        return BsonFields.none()
                .put("since", since)
                .put("begunAt", begunAt)
                .put("after", after)
                .put("done", done);
    }
}
