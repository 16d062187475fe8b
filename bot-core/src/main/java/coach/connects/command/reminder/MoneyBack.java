package coach.connects.command.reminder;

import coach.connects.command.Offer;
import coach.connects.command.Onlooker;
import coach.connects.command.Say;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.conversation.Dossier;
import coach.connects.freelancer.Identity;
import coach.connects.job.JobId;
import coach.connects.reminder.Notice;
import coach.connects.reminder.Outcome;
import coach.connects.store.StoreUnavailable;
import coach.connects.store.dossier.Freelancers;
import coach.connects.wallet.LiveProposal;
import coach.connects.wallet.Return;
import coach.connects.wallet.Statement;
import coach.connects.wallet.StoredEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Money back: when one freelancer reports that a job was closed without a hire, or that its Connects came back, all the
 * others who have a proposal there are told so in private, each once. Nobody learns who reported it, nor who applied.
 */
public final class MoneyBack implements NoticeWriter, Onlooker {
    private static final Logger LOG = LoggerFactory.getLogger(MoneyBack.class);
    private static final String KIND = "outcome";
    private static final String KEY = "closed-";

    private final Freelancers freelancers;

    /** Looks for those who applied among these. */
    public MoneyBack(Freelancers freelancers) {
        this.freelancers = freelancers;
    }

    @Override
    public Step noticed(Turn turn, Step step) {
        Step telling = step;
        for (JobId job : reported(turn, step.after())) {
            telling = telling.doing(communities -> {
                tell(turn, job);
                return List.of();
            });
        }
        return telling;
    }

    /** Tells everybody but the reporter, of those who have something to get back. */
    public void tell(Turn turn, JobId job) {
        Notice notice = new Notice(KIND, KEY + job.value(), job.value());
        for (Identity other : freelancers.applicants(job)) {
            if (!turn.dossier().identities().contains(other)) {
                tell(turn, job, notice, other);
            }
        }
    }

    /** What is wrong with somebody else's data is not to undo what the reporter did. */
    private void tell(Turn turn, JobId job, Notice notice, Identity other) {
        try {
            freelancers.change(
                    other,
                    dossier -> standing(dossier, turn, job).isPresent()
                            ? dossier.withAgenda(agenda -> agenda.telling(notice))
                            : dossier,
                    turn.now(),
                    turn.policies());
        } catch (StoreUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("{} is not told of a closed job: {}", other, e.toString());
        }
    }

    @Override
    public Optional<Say> write(Turn turn, Notice notice) {
        if (!notice.kind().equals(KIND) || !notice.key().startsWith(KEY)) {
            return Optional.empty();
        }
        return JobId.of(notice.about())
                .flatMap(job -> standing(turn.dossier(), turn, job)
                        .map(proposal -> turn.message(turn.words(
                                        "moneyback.told",
                                        "n",
                                        proposal.left(),
                                        "job",
                                        new OutcomeText(turn).title(proposal)))
                                .row(Offer.once(
                                        turn.label("outcome.button.back", "n", proposal.left()),
                                        "return",
                                        proposal.left() + " " + job.value()))));
    }

    private static Optional<LiveProposal> standing(Dossier dossier, Turn turn, JobId job) {
        Turn theirs = turn.with(dossier);
        return dossier.wallet()
                .on(theirs.today(), turn.policies())
                .liveProposalOf(job)
                .filter(proposal -> !proposal.costLeft().isZero());
    }

    /** The jobs of which this step tells that they were closed, or that their Connects came back. */
    private static List<JobId> reported(Turn turn, Dossier after) {
        Dossier before = turn.dossier();
        if (after.wallet().lastSeq() == before.wallet().lastSeq()
                && after.agenda().outcomes().equals(before.agenda().outcomes())) {
            return List.of();
        }
        Statement statement = before.wallet().on(turn.today(), turn.policies());
        List<Long> proposals = new ArrayList<>();
        for (Outcome outcome : after.agenda().outcomes()) {
            boolean fresh = !before.agenda().outcomes().contains(outcome);
            if (fresh && outcome.result() == Outcome.Result.CLOSED) {
                proposals.add(outcome.proposal());
            }
        }
        for (StoredEntry entry : after.wallet().entries()) {
            if (entry instanceof Return back
                    && !back.boost()
                    && entry.seq() > before.wallet().lastSeq()) {
                proposals.add(back.of());
            }
        }
        return statement.live().stream()
                .filter(proposal -> proposals.contains(proposal.seq()))
                .flatMap(proposal -> proposal.job().stream())
                .distinct()
                .toList();
    }
}
