package coach.connects.persistence;

import coach.connects.chat.Secret;
import coach.connects.marketplace.UpworkGrant;
import coach.connects.profile.Identity;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentScan;
import coach.connects.store.DocumentStore;
import coach.connects.store.StoreUnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bson.BsonInvalidOperationException;

/**
 * The grants by which Upwork is asked, one an identity, sealed in a collection of their own. Every method throws
 * {@link coach.connects.store.StoreUnavailableException} when the database cannot be reached.
 */
public final class GrantStore {
    private static final int SCHEMA = 1;
    /** The edition of what people are told before they connect. */
    private static final int CONSENT = 1;

    private static final String GRANT = "grant/";
    private static final int MOST_TRIES = 20;
    private static final int MARK = 16;
    /** A sign-in that takes longer than this has been given up, or its process was. */
    private static final Duration CONNECTING = Duration.ofMinutes(2);
    /** Whose account of Upwork is whose here. */
    private static final String ACCOUNT = "account/";
    /** Whom a host serves who serves one. */
    private static final String SEAT = "seat";

    private final DocumentCollection documents;
    private final Sealer sealer;

    /**
     * Keeps them in this store.
     *
     * @param key what they are sealed with, 32 bytes in base64
     */
    public GrantStore(DocumentStore store, Secret key) {
        this.documents = store.collection("upwork_grants");
        this.sealer = new Sealer(key);
    }

    /**
     * A grant as it was read.
     *
     * @param person who gave it
     * @param grant what it is; empty where this key does not open it
     * @param since when it was given
     * @param renewedUntil until when somebody is at renewing it
     */
    public record StoredGrant(
            Identity person,
            Optional<UpworkGrant> grant,
            Instant since,
            Optional<Instant> renewedUntil,
            Document document) {
        /** Says whose it is, and nothing of what it is. */
        @Override
        public String toString() {
            return "StoredGrant[" + person + "]";
        }
    }

    /** The grant that somebody with these identities gave; the first of several. */
    public Optional<StoredGrant> find(List<Identity> person) {
        return person.stream().flatMap(identity -> find(identity).stream()).findFirst();
    }

    private Optional<StoredGrant> find(Identity person) {
        return documents.find(GRANT + person.inPath()).map(document -> read(person, document));
    }

    /**
     * Keeps a grant that was given now, in the place of an earlier one of this identity.
     *
     * @param before the earlier one, as it was found
     * @return false when somebody else was at it in between: nothing was changed
     */
    public boolean keep(Identity person, Optional<StoredGrant> before, UpworkGrant grant, Instant now) {
        String id = GRANT + person.inPath();
        boolean kept = DocumentCollection.put(
                documents,
                before.map(StoredGrant::document),
                id,
                Optional.empty(),
                SCHEMA,
                fields(id, grant, now, Optional.empty()).document());
        if (kept) {
            before.ifPresent(earlier -> freeAccount(earlier.document(), List.of(person)));
        }
        return kept;
    }

    /**
     * Keeps renewed tokens in the place of those that they were drawn with, and nobody is at renewing them any more; the account
     * stays what it was chosen to be meanwhile.
     *
     * @param mine the grant as it was claimed
     * @param renewed the new tokens, or the old ones where there are none
     * @return false when other tokens stand there, or none: nothing was changed
     */
    public boolean renew(StoredGrant mine, UpworkGrant renewed) {
        for (int i = 0; i < MOST_TRIES; i++) {
            Optional<StoredGrant> stored = find(mine.person());
            Optional<UpworkGrant> there = stored.flatMap(StoredGrant::grant)
                    .filter(grant -> mine.grant().filter(grant::isOfSameTokens).isPresent());
            if (there.isEmpty()) {
                return false;
            }
            UpworkGrant kept = there.get().account().map(renewed::withAccount).orElse(renewed);
            if (put(stored.get(), fields(stored.get(), kept, Optional.empty()))) {
                return true;
            }
        }
        return false;
    }

    /** By what an account is chosen: it tells nothing of it. */
    public String mark(Secret account) {
        return sealer.mark(account.reveal()).substring(0, MARK);
    }

    /** What came of naming an account. */
    public enum Naming {
        DONE,
        /** Somebody else here asks for that account. */
        TAKEN,
        /** Somebody is at renewing the grant, or ended it: nothing was changed. */
        NOT_NOW
    }

    /**
     * Has it ask for this account from now on, which is theirs here then; one that it asked for before is free.
     *
     * @param grant the grant as it is asked by
     */
    public Naming name(List<Identity> person, UpworkGrant grant, Secret account, Instant now) {
        BsonFields theirs = BsonFields.none().put("person", person.get(0).toString());
        if (!isTaken(ACCOUNT + sealer.mark(account.reveal()), theirs, person)) {
            return Naming.TAKEN;
        }
        for (int i = 0; i < MOST_TRIES; i++) {
            Optional<StoredGrant> stored = find(person)
                    .filter(one -> one.renewedUntil().filter(now::isBefore).isEmpty())
                    .filter(one -> one.grant().filter(grant::isOfSameTokens).isPresent());
            if (stored.isEmpty()) {
                return Naming.NOT_NOW;
            }
            UpworkGrant named = grant.withAccount(account);
            if (put(stored.get(), fields(stored.get(), named, Optional.empty()))) {
                boolean other = stored.get().grant().filter(named::equals).isEmpty();
                if (other) {
                    freeOtherAccounts(person, account);
                }
                return Naming.DONE;
            }
        }
        return Naming.NOT_NOW;
    }

    /**
     * Says that somebody is at renewing it until then, and answers it so.
     *
     * @return empty when it has moved on or is gone: nothing was changed
     */
    public Optional<StoredGrant> claim(StoredGrant before, Instant until) {
        Optional<BsonFields> claimed = before.grant().map(grant -> fields(before, grant, Optional.of(until)));
        return claimed.filter(fields -> put(before, fields))
                .map(fields ->
                        read(before.person(), before.document().next(Optional.empty(), SCHEMA, fields.document())));
    }

    /** Forgets this grant, if it is still what was read. */
    public boolean drop(StoredGrant grant) {
        boolean dropped =
                documents.delete(grant.document().id(), grant.document().revision());
        if (dropped) {
            freeAccount(grant.document(), List.of(grant.person()));
        }
        return dropped;
    }

    /**
     * What was forgotten, for a last word to Upwork.
     *
     * @param grants those that this key opened
     * @param isReadable whether it opened all of them
     */
    public record Forgotten(List<UpworkGrant> grants, boolean isReadable) {
        public Forgotten {
            grants = List.copyOf(grants);
        }
    }

    /** Forgets all that somebody with these identities gave, and whom it was held for. */
    public Forgotten forget(List<Identity> person) {
        List<StoredGrant> all = new ArrayList<>();
        for (Identity identity : person) {
            find(identity).ifPresent(stored -> {
                all.add(stored);
                documents.delete(stored.document().id());
            });
        }
        freeAccounts(person, held -> true);
        leaveSeat(person);
        List<UpworkGrant> opened = opened(all);
        return new Forgotten(opened, opened.size() == all.size());
    }

    private static List<UpworkGrant> opened(List<StoredGrant> stored) {
        return stored.stream().map(StoredGrant::grant).flatMap(Optional::stream).toList();
    }

    /**
     * This host's one place is theirs from now on, whoever had it: what others gave is forgotten, and answered for a last
     * word to Upwork.
     */
    public List<UpworkGrant> takeOverSeat(List<Identity> person, Instant now) {
        List<StoredGrant> others = new ArrayList<>();
        if (!mayTakeSeat(person, now)) {
            List<String> own =
                    person.stream().map(identity -> GRANT + identity.inPath()).toList();
            DocumentScan.forEach(documents, GRANT, document -> {
                if (!own.contains(document.id())) {
                    others.add(read(person.get(0), document));
                    account(document).ifPresent(mark -> documents.delete(ACCOUNT + mark));
                    documents.delete(document.id());
                }
            });
            documents.delete(SEAT);
        }
        takeSeat(person, now);
        return opened(others);
    }

    /** Whether this host's one place is theirs; where it is free they take it. */
    public boolean takeSeat(List<Identity> person, Instant now) {
        documents
                .find(SEAT)
                .filter(seat -> isAbandoned(seat, now))
                .ifPresent(seat -> documents.delete(SEAT, seat.revision()));
        BsonFields fields = BsonFields.none().put("person", person.get(0).toString());
        return isTaken(SEAT, fields.put("at", now), person);
    }

    /** Whether whoever has it gave nothing, and is not about to: a crash may cut a sign-in anywhere. */
    private boolean isAbandoned(Document seat, Instant now) {
        Instant at = BsonFields.of(seat.readableUpTo(SCHEMA).body())
                .maybeInstant("at")
                .orElse(Instant.EPOCH);
        boolean late = Duration.between(at, now).abs().compareTo(CONNECTING) > 0;
        return late && documents.page(GRANT, "", 1).isEmpty();
    }

    /** Frees this host's one place where they have it and gave nothing to ask by. */
    public void leaveUnusedSeat(List<Identity> person) {
        if (find(person).isEmpty()) {
            leaveSeat(person);
        }
    }

    private void leaveSeat(List<Identity> person) {
        documents.find(SEAT).filter(seat -> isOneOf(person, seat)).ifPresent(seat -> documents.delete(SEAT));
    }

    /** Whether nobody else has this host's one place. */
    public boolean mayTakeSeat(List<Identity> person, Instant now) {
        return documents
                .find(SEAT)
                .map(seat -> isOneOf(person, seat) || isAbandoned(seat, now))
                .orElse(true);
    }

    private boolean isTaken(String id, BsonFields fields, List<Identity> person) {
        documents.insert(Document.first(id, Optional.empty(), SCHEMA, fields.document()));
        return documents.find(id).map(held -> isOneOf(person, held)).orElse(false);
    }

    private void freeOtherAccounts(List<Identity> person, Secret account) {
        String own = ACCOUNT + sealer.mark(account.reveal());
        freeAccounts(person, held -> !held.id().equals(own));
    }

    /** Also those that a crash left, between the taking and the grant that names them. */
    private void freeAccounts(List<Identity> person, Predicate<Document> which) {
        DocumentScan.forEach(documents, ACCOUNT, held -> {
            if (which.test(held) && isOneOf(person, held)) {
                documents.delete(held.id(), held.revision());
            }
        });
    }

    private void freeAccount(Document grant, List<Identity> person) {
        account(grant)
                .map(mark -> ACCOUNT + mark)
                .flatMap(documents::find)
                .filter(held -> isOneOf(person, held))
                .ifPresent(held -> documents.delete(held.id(), held.revision()));
    }

    private static Optional<String> account(Document grant) {
        try {
            return BsonFields.of(grant.body()).maybe("account");
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isOneOf(List<Identity> person, Document held) {
        String holder = BsonFields.of(held.readableUpTo(SCHEMA).body()).text("person");
        return person.stream().map(Identity::toString).anyMatch(holder::equals);
    }

    private boolean put(StoredGrant before, BsonFields fields) {
        Document document = before.document();
        return documents.replace(document.next(Optional.empty(), SCHEMA, fields.document()), document.revision());
    }

    private BsonFields fields(StoredGrant before, UpworkGrant grant, Optional<Instant> renewedUntil) {
        return fields(before.document().id(), grant, before.since(), renewedUntil);
    }

    private BsonFields fields(String id, UpworkGrant grant, Instant since, Optional<Instant> renewedUntil) {
        BsonFields sealed = BsonFields.none()
                .put("key", grant.key())
                .put("client", grant.client().reveal())
                .put("access", grant.access().reveal())
                .put("refresh", grant.refresh(), Secret::reveal)
                .put("expiresAt", grant.expiresAt())
                .put("account", grant.account(), Secret::reveal);
        return BsonFields.none()
                .put("sealed", sealer.seal(sealed, place(id)))
                .put("account", grant.account(), account -> sealer.mark(account.reveal()))
                .put("since", since)
                .put("consent", CONSENT)
                .putInstant("renewedUntil", renewedUntil);
    }

    /** One that is damaged is one that no key opens: it can be forgotten and given anew. */
    private StoredGrant read(Identity person, Document document) {
        try {
            BsonFields fields = BsonFields.of(document.readableUpTo(SCHEMA).body());
            Optional<UpworkGrant> grant = fields.maybeBytes("sealed")
                    .flatMap(bytes -> sealer.open(bytes, place(document.id())))
                    .map(GrantStore::read);
            return new StoredGrant(
                    person, grant, fields.instant("since"), fields.maybeInstant("renewedUntil"), document);
        } catch (StoreUnavailableException | BsonInvalidOperationException e) {
            return new StoredGrant(person, Optional.empty(), Instant.EPOCH, Optional.empty(), document);
        }
    }

    private static UpworkGrant read(BsonFields fields) {
        return new UpworkGrant(
                fields.text("key"),
                new Secret(fields.text("client")),
                new Secret(fields.text("access")),
                fields.maybe("refresh").map(Secret::new),
                fields.instant("expiresAt"),
                fields.maybe("account").map(Secret::new));
    }

    private static String place(String id) {
        return id + " " + SCHEMA;
    }
}
