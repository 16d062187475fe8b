package coach.connects.persistence;

import coach.connects.posting.Fingerprint;
import coach.connects.posting.JobId;
import coach.connects.store.Backoff;
import coach.connects.store.DocumentCollection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bson.BsonBinary;
import org.bson.BsonDocument;

/**
 * The fingerprints of a community's descriptions, apart from the lines, so that neither search reads what it does not need.
 * A page holds those of the cards on the page of lines of the same number: each the job's id and the fingerprint's bytes.
 */
final class FingerprintIndex {
    private static final int ID = 22;
    private static final int MARK = ID + Fingerprint.BYTES;
    private static final String FIELD = "marks";

    private final PagedIndex pages;

    FingerprintIndex(DocumentCollection documents, Backoff backoff) {
        this.pages = new PagedIndex(documents, backoff);
    }

    /** Keeps the fingerprint of a job's description, in the place of an earlier one. */
    void put(String community, int number, JobId job, Fingerprint print) {
        byte[] mark = mark(job, print);
        if (!pages.insert(community, number, body(mark))) {
            pages.change(community, number, page -> {
                byte[] others = bytes(without(page, job));
                byte[] all = Arrays.copyOf(mark, mark.length + others.length);
                System.arraycopy(others, 0, all, mark.length, others.length);
                return body(all);
            });
        }
    }

    void remove(String community, int number, JobId job) {
        pages.change(community, number, page -> without(page, job));
    }

    /** The newest other job of a community whose description is the same text, but for some words. */
    Optional<JobId> twin(String community, Optional<JobId> job, Fingerprint print) {
        List<JobId> twin = new ArrayList<>();
        String own = job.map(JobId::value).orElse("");
        pages.look(community, page -> {
            byte[] all = bytes(page);
            for (int at = 0; at + MARK <= all.length && twin.isEmpty(); at += MARK) {
                if (Fingerprint.at(all, at + ID).isLike(print) && !idAt(all, at).equals(own)) {
                    JobId.of(idAt(all, at)).ifPresent(twin::add);
                }
            }
            return !twin.isEmpty();
        });
        return twin.stream().findFirst();
    }

    void erase(String community) {
        pages.erase(community);
    }

    private static BsonDocument without(BsonDocument page, JobId job) {
        byte[] all = bytes(page);
        byte[] kept = new byte[all.length];
        int length = 0;
        for (int at = 0; at + MARK <= all.length; at += MARK) {
            if (!isOf(job, all, at)) {
                System.arraycopy(all, at, kept, length, MARK);
                length += MARK;
            }
        }
        return body(Arrays.copyOf(kept, length));
    }

    private static byte[] mark(JobId job, Fingerprint print) {
        byte[] mark = Arrays.copyOf(job.value().getBytes(StandardCharsets.US_ASCII), MARK);
        System.arraycopy(print.bytes(), 0, mark, ID, Fingerprint.BYTES);
        return mark;
    }

    private static boolean isOf(JobId job, byte[] all, int at) {
        return idAt(all, at).equals(job.value());
    }

    /** Ids are of several lengths; zeros fill up the shorter ones. */
    private static String idAt(byte[] all, int at) {
        int length = ID;
        while (length > 0 && all[at + length - 1] == 0) {
            length--;
        }
        return new String(all, at, length, StandardCharsets.US_ASCII);
    }

    private static BsonDocument body(byte[] marks) {
        return new BsonDocument(FIELD, new BsonBinary(marks));
    }

    private static byte[] bytes(BsonDocument page) {
        return page.getBinary(FIELD).getData();
    }
}
