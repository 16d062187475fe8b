package coach.connects.store.dossier;

import coach.connects.freelancer.Identity;
import coach.connects.job.JobId;
import coach.connects.store.Document;
import coach.connects.store.DocumentStore;
import coach.connects.store.Documents;
import coach.connects.store.Walk;
import coach.connects.wallet.Proposal;
import coach.connects.wallet.StoredEntry;
import coach.connects.wallet.Wallet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who recorded a proposal for which job, so that they can be told in private when it is reported closed; nobody is ever
 * shown it. Written before the dossier is, so that none is missed; whether a proposal still stands, the ledger tells.
 */
final class Applicants {
    private static final int SCHEMA = 1;
    /** An import may bring years of proposals; only of late ones money may still come back. */
    private static final int MOST_AT_ONCE = 200;

    private final Documents byJob;
    private final Documents byPerson;
    private final Unreadables unreadables;

    Applicants(DocumentStore store, Unreadables unreadables) {
        this.unreadables = unreadables;
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
        for (StoredEntry entry : after.entries()) {
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
                Fields.none().document()));
        byJob.insert(Document.first(
                job.value() + "/" + owner,
                Optional.empty(),
                SCHEMA,
                Fields.none().put("who", owner.toString()).document()));
    }

    /** Who recorded a proposal for this job at some time. */
    List<Identity> of(JobId job) {
        List<Identity> all = new ArrayList<>();
        Walk.each(
                byJob,
                job.value() + "/",
                document -> unreadables
                        .read("applicants", document, Applicants::who)
                        .flatMap(Identity::parse)
                        .ifPresent(all::add));
        return all;
    }

    private static String who(Document document) {
        return Fields.of(document.readableUpTo(SCHEMA).body()).text("who");
    }

    void forget(Identity owner) {
        Walk.each(byPerson, owner.inPath() + "/", document -> {
            String job = document.id().substring(owner.inPath().length() + 1);
            byJob.delete(job + "/" + owner);
            byPerson.delete(document.id());
        });
    }
}
