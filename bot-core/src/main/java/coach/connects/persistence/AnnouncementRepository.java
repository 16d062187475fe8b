package coach.connects.persistence;

import coach.connects.profile.Identity;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the host tells everybody: the words, and how far the pass over the freelancers has come that gives each of them a
 * notice of it. The words are kept as long as somebody may still be told. Every method throws {@link
 * coach.connects.store.StoreUnavailableException} when the database cannot be reached.
 */
public final class AnnouncementRepository {
    private static final int SCHEMA = 1;
    private static final int MOST_TRIES = 5;
    private static final int AT_ONCE = 10;
    /** Whoever was not told by then, is not any more. */
    private static final Duration KEPT = Duration.ofDays(30);
    /** Words that nobody confirmed. */
    private static final Duration DRAFT_KEPT = Duration.ofDays(1);

    private final DocumentCollection announcements;

    public AnnouncementRepository(DocumentStore store) {
        this.announcements = store.collection("announcements");
    }

    /**
     * One of them.
     *
     * @param stored the document, by whose id notices call it
     * @param text the words
     * @param madeAt when it was confirmed, or written down to be
     * @param after the last freelancer who was seen
     * @param stage how far it has come
     */
    public record Announcement(Document stored, String text, Instant madeAt, String after, Stage stage) {
        public String id() {
            return stored.id();
        }
    }

    /** How far an announcement has come. */
    public enum Stage {
        /** It waits to be confirmed. */
        DRAFT,
        /** Each freelancer gets a notice. */
        UNDER_WAY,
        /** Each freelancer has got one. */
        OUT
    }

    /** Writes words down that are to be confirmed; the same again changes nothing. */
    public void draft(String id, String text, Instant now) {
        Instant until = now.plus(DRAFT_KEPT);
        announcements.insert(Document.first(
                id, Optional.of(until), SCHEMA, body(text, now, "", Stage.DRAFT).document()));
    }

    public Optional<Announcement> find(String id) {
        return announcements.find(id).flatMap(AnnouncementRepository::read);
    }

    /**
     * Lets one go to everybody.
     *
     * @return false when it waits no more to be confirmed
     */
    public boolean confirm(String id, Instant now) {
        return find(id).filter(one -> one.stage() == Stage.DRAFT)
                .map(one -> replace(one, now, now, "", Stage.UNDER_WAY))
                .orElse(false);
    }

    /** Those that have something to be done by now; what is damaged or over is removed. */
    public List<Announcement> due(Instant now) {
        List<Document> due = announcements.due(now, AT_ONCE);
        due.stream()
                .filter(document -> read(document).isEmpty())
                .forEach(document -> announcements.delete(document.id(), document.revision()));
        return due.stream().flatMap(document -> read(document).stream()).toList();
    }

    /** When there is something to do next. */
    public Optional<Instant> nextDue() {
        return DocumentCollection.nextDue(announcements);
    }

    /**
     * Everybody up to this freelancer has a notice of it.
     *
     * @return false when another process was quicker
     */
    public boolean proceeded(Announcement one, String after, Instant now) {
        return replace(one, one.madeAt(), now, after, Stage.UNDER_WAY);
    }

    /** Everybody has a notice of it; after a while it is removed. */
    public void ended(Announcement one, Instant now) {
        var unused = replace(one, one.madeAt(), now.plus(KEPT), "", Stage.OUT);
    }

    /** Nobody is to be told of it any more. */
    public void remove(Announcement one) {
        announcements.delete(one.id(), one.stored().revision());
    }

    /** Takes care that how far a pass has come names nobody who is erased: it sees those of their platform once more. */
    public void forget(Identity identity) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            List<Announcement> naming = announcements.page("", "", AT_ONCE).stream()
                    .flatMap(document -> read(document).stream())
                    .filter(one -> one.after().equals(identity.toString()))
                    .toList();
            if (naming.isEmpty()) {
                return;
            }
            naming.forEach(one -> replace(
                    one,
                    one.madeAt(),
                    one.stored().dueAt().orElse(one.madeAt()),
                    identity.platform() + ":",
                    Stage.UNDER_WAY));
        }
    }

    private boolean replace(Announcement one, Instant madeAt, Instant due, String after, Stage stage) {
        return announcements.replace(
                one.stored()
                        .next(
                                Optional.of(due),
                                SCHEMA,
                                body(one.text(), madeAt, after, stage).document()),
                one.stored().revision());
    }

    private static BsonFields body(String text, Instant madeAt, String after, Stage stage) {
        return BsonFields.none()
                .put("text", text)
                .put("madeAt", madeAt)
                .put("after", after)
                .put("stage", stage.name());
    }

    private static Optional<Announcement> read(Document document) {
        try {
            return Optional.of(DamagedDocuments.need(document, AnnouncementRepository::announcement));
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }

    private static Announcement announcement(Document document) {
        BsonFields fields = BsonFields.of(document.readableUpTo(SCHEMA).body());
        return new Announcement(
                document,
                fields.text("text"),
                fields.instant("madeAt"),
                fields.text("after"),
                Stage.valueOf(fields.text("stage")));
    }
}
