package coach.connects.persistence;

import coach.connects.posting.JobId;
import coach.connects.profile.Identity;
import coach.connects.session.UpworkFacts;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentScan;
import coach.connects.store.DocumentStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What Upwork told each freelancer of a job, for a day: then it goes, from here and from wherever else it was taken over to.
 * Every method throws {@link coach.connects.store.StoreUnavailableException} when the database cannot be reached.
 */
public final class ToldFactsStore {
    /** Upwork lets nobody keep it longer. */
    public static final Duration KEPT = Duration.ofHours(24);

    private static final int SCHEMA = 1;

    private final DocumentCollection documents;

    /** Keeps them in this store. */
    public ToldFactsStore(DocumentStore store) {
        this.documents = store.collection("upwork_facts");
    }

    /** Something that was told a day ago, and to whom; of what is kept here it may be an earlier telling. */
    public record Over(Identity person, UpworkFacts latest, Document document) {}

    /** Keeps it, in the place of what was told of the job before. */
    public void keep(Identity person, UpworkFacts told) {
        String id = id(person, told.job());
        BsonFields fields = BsonFields.none()
                .put("person", person.toString())
                .put("posting", PostingMapper.write(told.posting()))
                .put("at", told.at());
        Instant over = told.at().plus(KEPT);
        Optional<Document> before = documents.find(id);
        // What was told earlier may have gone elsewhere, and is to go from there at its own time.
        Instant next = before.flatMap(Document::dueAt)
                .filter(earlier -> earlier.isBefore(over))
                .orElse(over);
        // Two at once were told the same; whose is kept does not matter.
        DocumentCollection.put(documents, before, id, Optional.of(next), SCHEMA, fields.document());
    }

    /** What was told of this job, if it is still kept. */
    public Optional<UpworkFacts> find(Identity person, JobId job) {
        return documents.find(id(person, job)).map(ToldFactsStore::read);
    }

    public void forget(Identity person) {
        DocumentScan.forEach(documents, person.inPath() + "/", document -> documents.delete(document.id()));
    }

    /** When the next is to go; empty when nothing is kept. */
    public Optional<Instant> nextDue() {
        return DocumentCollection.nextDue(documents);
    }

    /** What is to go by now, the oldest first. */
    public List<Over> over(Instant now, int limit) {
        return documents.due(now, limit).stream()
                .map(document -> new Over(
                        Identity.parse(fields(document).text("person")).orElseThrow(), read(document), document))
                .toList();
    }

    /** Forgets what was told until then; what was told later is looked at again at its own time. */
    public void drop(Over over, Instant end) {
        Document document = over.document();
        Instant at = over.latest().at();
        boolean unused = at.isAfter(end)
                ? documents.replace(
                        document.next(Optional.of(at.plus(KEPT)), SCHEMA, document.body()), document.revision())
                : documents.delete(document.id(), document.revision());
    }

    private static UpworkFacts read(Document document) {
        BsonFields fields = fields(document);
        return new UpworkFacts(PostingMapper.read(fields.fields("posting")), fields.instant("at"));
    }

    private static BsonFields fields(Document document) {
        return BsonFields.of(document.readableUpTo(SCHEMA).body());
    }

    private static String id(Identity person, JobId job) {
        return person.inPath() + "/" + job.value();
    }
}
