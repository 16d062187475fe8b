package coach.connects.persistence;

import coach.connects.chat.Secret;
import coach.connects.marketplace.PendingSignIn;
import coach.connects.profile.Identity;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentScan;
import coach.connects.store.DocumentStore;
import java.time.Instant;
import java.util.Optional;

/**
 * What signing in at Upwork needs, sealed: the id of this installation there, once for all, and the sign-ins that wait for
 * their end, one a person. Every method throws {@link coach.connects.store.StoreUnavailableException} when the database
 * cannot be reached.
 */
public final class SignInStore {
    private static final int SCHEMA = 1;
    private static final String REGISTRATION = "registration";
    private static final String SIGN_IN = "signin/";

    private final DocumentCollection documents;
    private final Sealer sealer;

    /**
     * Keeps them in this store.
     *
     * @param key what they are sealed with, 32 bytes in base64
     */
    public SignInStore(DocumentStore store, Secret key) {
        this.documents = store.collection("upwork_signins");
        this.sealer = new Sealer(key);
    }

    /** The id of this installation at Upwork; empty where it has none, or this key does not open it. */
    public Optional<Secret> client() {
        return documents
                .find(REGISTRATION)
                .flatMap(document -> opened(document))
                .map(fields -> new Secret(fields.text("client")));
    }

    /** Keeps that id, and answers the one that is kept: another process may have been first. */
    public Secret keepClient(Secret client) {
        Optional<Document> before = documents.find(REGISTRATION);
        BsonFields fields = sealed(REGISTRATION, BsonFields.none().put("client", client.reveal()));
        boolean kept =
                DocumentCollection.put(documents, before, REGISTRATION, Optional.empty(), SCHEMA, fields.document());
        return kept ? client : client().orElse(client);
    }

    /** Lets this person sign in from this chat; an earlier sign-in of theirs is over. */
    public boolean open(Identity person, String chat, PendingSignIn pending) {
        String id = SIGN_IN + person.inPath();
        BsonFields fields = sealed(
                id,
                BsonFields.none()
                        .put("chat", chat)
                        .put("client", pending.client().reveal())
                        .put("state", pending.state().reveal())
                        .put("verifier", pending.verifier().reveal())
                        .put("at", pending.startedAt()));
        Optional<Instant> over = Optional.of(pending.startedAt().plus(PendingSignIn.OPEN_FOR));
        return DocumentCollection.put(documents, documents.find(id), id, over, SCHEMA, fields.document());
    }

    /** The sign-in of this person that waits in this chat now. */
    public Optional<PendingSignIn> pending(Identity person, String chat, Instant now) {
        return documents
                .find(SIGN_IN + person.inPath())
                .flatMap(this::opened)
                .filter(fields -> fields.text("chat").equals(chat))
                .map(SignInStore::read)
                .filter(pending -> pending.isOpen(now));
    }

    /** Takes that sign-in away; of several who try, one alone is told that they did. */
    public boolean take(Identity person, PendingSignIn pending) {
        return documents
                .find(SIGN_IN + person.inPath())
                .filter(document -> opened(document)
                        .map(SignInStore::read)
                        .filter(pending::equals)
                        .isPresent())
                .map(document -> documents.delete(document.id(), document.revision()))
                .orElse(false);
    }

    /** Forgets what waits of this person. */
    public void forget(Identity person) {
        documents.delete(SIGN_IN + person.inPath());
    }

    /** When the next sign-in is over; empty when none waits. */
    public Optional<Instant> nextDue() {
        return DocumentCollection.nextDue(documents);
    }

    /** Removes the sign-ins that are over; of very many, those longest over. */
    public void sweep(Instant now) {
        DocumentScan.removeDue(documents, now);
    }

    private static PendingSignIn read(BsonFields fields) {
        return new PendingSignIn(
                new Secret(fields.text("client")),
                new Secret(fields.text("state")),
                new Secret(fields.text("verifier")),
                fields.instant("at"));
    }

    private Optional<BsonFields> opened(Document document) {
        return BsonFields.of(document.readableUpTo(SCHEMA).body())
                .maybeBytes("sealed")
                .flatMap(bytes -> sealer.open(bytes, place(document.id())));
    }

    private BsonFields sealed(String id, BsonFields fields) {
        return BsonFields.none().put("sealed", sealer.seal(fields, place(id)));
    }

    private static String place(String id) {
        return id + " " + SCHEMA;
    }
}
