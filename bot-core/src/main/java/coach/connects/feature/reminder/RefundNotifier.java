package coach.connects.feature.reminder;

import coach.connects.chat.ChatAddress;
import coach.connects.engine.ApplicantNotifier;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.Effect;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.View;
import coach.connects.persistence.FreelancerRepository;
import coach.connects.posting.JobId;
import coach.connects.profile.Identity;
import coach.connects.reminder.ProposalOutcome;
import coach.connects.reminder.ReminderState.Notice;
import coach.connects.session.FreelancerState;
import coach.connects.store.StoreUnavailableException;
import coach.connects.wallet.LiveProposal;
import coach.connects.wallet.Pool;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.Return;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Refunds: when one freelancer reports that a job was closed without a hire, or that its Connects came back, everybody
 * else with a proposal there is told so in private, once. Nobody learns who reported it, nor who applied.
 */
public final class RefundNotifier implements NoticeFormatter, ApplicantNotifier {
    private static final Logger LOG = LoggerFactory.getLogger(RefundNotifier.class);
    private static final String KIND = "outcome";
    private static final String KEY = "closed-";

    private final FreelancerRepository freelancers;

    public RefundNotifier(FreelancerRepository freelancers) {
        this.freelancers = freelancers;
    }

    @Override
    public CommandResult withNotices(CommandContext context, CommandResult result) {
        CommandResult telling = result;
        for (JobId job : reported(context, result.state())) {
            telling = telling.withEffect(new Effect.NotifyApplicants(job));
        }
        return telling;
    }

    @Override
    public void tell(CommandContext context, JobId job) {
        Notice notice = new Notice(KIND, KEY + job.value(), job.value());
        for (Identity other : freelancers.applicants(job)) {
            if (!context.state().identities().contains(other)) {
                tell(context, job, notice, other);
            }
        }
    }

    /** What is wrong with somebody else's data is not to undo what the reporter did. */
    private void tell(CommandContext context, JobId job, Notice notice, Identity other) {
        try {
            freelancers.change(
                    other,
                    state -> standing(context.view().with(state), job).isPresent()
                            ? state.withReminders(reminders -> reminders.withNotice(notice))
                            : state,
                    context.now(),
                    context.policies());
        } catch (StoreUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("{} is not told of a closed job: {}", other, e.toString());
        }
    }

    @Override
    public Optional<MessageDraft> write(View view, ChatAddress at, Notice notice) {
        if (!notice.kind().equals(KIND) || !notice.key().startsWith(KEY)) {
            return Optional.empty();
        }
        return JobId.of(notice.about())
                .flatMap(job -> standing(view, job)
                        .map(proposal -> MessageDraft.of(
                                        at,
                                        view.text(
                                                "moneyback.told",
                                                "n",
                                                proposal.left(),
                                                "job",
                                                new OutcomeFormatter(view).title(proposal)))
                                .withRow(ButtonSpec.once(
                                        view.plain("outcome.button.back", "n", proposal.left()),
                                        "return",
                                        proposal.left() + " " + job.value()))
                                .about(pool(view, job).orElse(Pool.OWN))));
    }

    private static Optional<LiveProposal> standing(View theirs, JobId job) {
        return pool(theirs, job).flatMap(pool -> standingIn(theirs.about(pool), job));
    }

    /** The pool that has something to get back for this job, one's own first. */
    private static Optional<Pool> pool(View theirs, JobId job) {
        return Stream.of(Pool.values())
                .filter(pool -> standingIn(theirs.about(pool), job).isPresent())
                .findFirst();
    }

    private static Optional<LiveProposal> standingIn(View theirs, JobId job) {
        return theirs.state()
                .wallet()
                .on(theirs.today(), theirs.policies())
                .liveProposalOf(job)
                .filter(proposal -> !proposal.costLeft().isZero());
    }

    /** The jobs of which this step tells that they were closed, or that their Connects came back. */
    private static List<JobId> reported(CommandContext context, FreelancerState after) {
        return Stream.of(Pool.values())
                .flatMap(pool -> reportedIn(context.about(pool), after.about(pool)).stream())
                .distinct()
                .toList();
    }

    private static List<JobId> reportedIn(CommandContext context, FreelancerState after) {
        FreelancerState before = context.state();
        if (after.wallet().lastSeq() == before.wallet().lastSeq()
                && after.reminders().outcomes().equals(before.reminders().outcomes())) {
            return List.of();
        }
        List<Long> proposals = new ArrayList<>();
        for (ProposalOutcome outcome : after.reminders().outcomes()) {
            boolean fresh = !before.reminders().outcomes().contains(outcome);
            if (fresh && outcome.result() == ProposalOutcome.Result.CLOSED) {
                proposals.add(outcome.proposal());
            }
        }
        for (RecordedEntry entry : after.wallet().entries()) {
            if (entry instanceof Return back
                    && !back.boost()
                    && entry.seq() > before.wallet().lastSeq()) {
                proposals.add(back.proposalSeq());
            }
        }
        if (proposals.isEmpty()) {
            return List.of();
        }
        return before.wallet().on(context.today(), context.policies()).activeProposals().stream()
                .filter(proposal -> proposals.contains(proposal.seq()))
                .flatMap(proposal -> proposal.job().stream())
                .distinct()
                .toList();
    }
}
