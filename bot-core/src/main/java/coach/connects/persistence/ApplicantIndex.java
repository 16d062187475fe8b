package coach.connects.persistence;

import coach.connects.posting.JobId;
import coach.connects.profile.Identity;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentScan;
import coach.connects.store.DocumentStore;
import coach.connects.wallet.Proposal;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.Wallet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who recorded a proposal for which job, so that they can be told in private when it is reported closed; nobody is ever
 * shown it. Written before the state is, so that none is missed; whether a proposal still stands, the ledger tells.
 */
final class ApplicantIndex {
    private static final int SCHEMA = 1;
    /** An import may bring years of proposals; only of late ones money may still come back. */
    private static final int MOST_AT_ONCE = 200;

    private final DocumentCollection byJob;
    private final DocumentCollection byPerson;
    private final DamagedDocuments damagedDocuments;

    ApplicantIndex(DocumentStore store, DamagedDocuments damagedDocuments) {
        this.damagedDocuments = damagedDocuments;
        this.byJob = store.collection("applicants");
        this.byPerson = store.collection("applied");
    }

    /** Keeps the jobs of the proposals that this wallet has and the one before had not. */
    void keep(Identity owner, Wallet before, Wallet after) {
        if (before.lastSeq() == after.lastSeq()) {
            return;
        }
        Set<Long> known = new HashSet<>();
        before.entries().forEach(entry -> known.add(entry.seq()));
        List<JobId> jobs = new ArrayList<>();
        for (RecordedEntry entry : after.entries()) {
            if (entry instanceof Proposal proposal && !known.contains(entry.seq())) {
                proposal.job().ifPresent(jobs::add);
            }
        }
        jobs.subList(Math.max(0, jobs.size() - MOST_AT_ONCE), jobs.size()).forEach(job -> keep(owner, job));
    }

    private void keep(Identity owner, JobId job) {
        byPerson.insert(Document.first(
                owner.inPath() + "/" + job.value(),
                Optional.empty(),
                SCHEMA,
                BsonFields.none().document()));
        byJob.insert(Document.first(
                job.value() + "/" + owner,
                Optional.empty(),
                SCHEMA,
                BsonFields.none().put("who", owner.toString()).document()));
    }

    /** Who recorded a proposal for this job at some time. */
    List<Identity> of(JobId job) {
        List<Identity> all = new ArrayList<>();
        DocumentScan.forEach(
                byJob,
                job.value() + "/",
                document -> damagedDocuments
                        .read("applicants", document, ApplicantIndex::who)
                        .flatMap(Identity::parse)
                        .ifPresent(all::add));
        return all;
    }

    private static String who(Document document) {
        return BsonFields.of(document.readableUpTo(SCHEMA).body()).text("who");
    }

    void forget(Identity owner) {
        DocumentScan.forEach(byPerson, owner.inPath() + "/", document -> {
            String job = document.id().substring(owner.inPath().length() + 1);
            byJob.delete(job + "/" + owner);
            byPerson.delete(document.id());
        });
    }
}
