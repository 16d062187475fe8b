package coach.connects.feature.reminder;

import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.Inquiry;
import coach.connects.engine.InquiryAnswer;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.PayloadCodec;
import coach.connects.engine.View;
import coach.connects.feature.wording.UpworkReplies;
import coach.connects.marketplace.ProposalState;
import coach.connects.marketplace.UpworkAnswer.Reason;
import coach.connects.parsing.EnumNames;
import coach.connects.posting.JobId;
import coach.connects.reminder.ProposalOutcome.Result;
import coach.connects.wallet.LiveProposal;
import java.util.List;
import java.util.Optional;

/**
 * Looks one proposal up at Upwork, for who connected it. What Upwork says is shown, and kept when the person says so; that it
 * lists none proves nothing.
 *
 * @param proposal its number in the ledger
 */
record ProposalLookup(long proposal) {
    private static final PayloadCodec<ProposalLookup> FORM = PayloadCodec.of("lookup", ProposalLookup.class);

    /** The button for it; none where it cannot be looked up. */
    static List<ButtonSpec> offered(View view, LiveProposal proposal) {
        boolean can = proposal.job().isPresent()
                && view.archive().upwork(view.state()).isPresent();
        return can
                ? List.of(ButtonSpec.of(
                        view.plain("upwork.lookup.button"), "outcome", FORM.write(new ProposalLookup(proposal.seq()))))
                : List.of();
    }

    /** A press on that button. */
    static Optional<CommandResult> pressed(CommandContext context, String argument) {
        return FORM.read(argument).map(lookup -> lookup.pressed(context));
    }

    private CommandResult pressed(CommandContext context) {
        Optional<LiveProposal> live =
                context.state().wallet().on(context.today(), context.policies()).activeProposals().stream()
                        .filter(one -> one.seq() == proposal)
                        .findFirst();
        Optional<JobId> job = live.flatMap(LiveProposal::job);
        if (job.isEmpty()) {
            return context.reply(context.text("outcome.no-proposal"));
        }
        Inquiry inquiry = new Inquiry.Proposal(job.get());
        Optional<InquiryAnswer> answer = context.answerTo(inquiry);
        return answer.map(known -> told(context, live.get(), known)).orElseGet(() -> context.ask(inquiry));
    }

    private static CommandResult told(CommandContext context, LiveProposal proposal, InquiryAnswer answer) {
        if (!(answer instanceof InquiryAnswer.Proposal told)) {
            boolean unlisted =
                    answer instanceof InquiryAnswer.Refused refused && refused.reason() == Reason.NOT_READABLE;
            MessageDraft why = context.draft(
                    unlisted ? context.text("upwork.lookup.none") : UpworkReplies.refusal(context.view(), answer));
            return context.reply(withChoices(context, proposal, why));
        }
        MessageDraft draft = context.draft(context.text(
                "upwork.lookup." + EnumNames.of(told.state()), "time", UpworkReplies.time(context.view(), told.at())));
        Optional<Result> result = result(told.state());
        return context.reply(result.map(known -> draft.withRow(
                        OutcomeButton.of(context.plain("outcome.button." + known.word()), proposal, result)))
                .orElseGet(() -> withChoices(context, proposal, draft)));
    }

    private static MessageDraft withChoices(CommandContext context, LiveProposal proposal, MessageDraft draft) {
        MessageDraft choosing = draft;
        for (List<ButtonSpec> row : OutcomeFormatter.buttons(context.view(), proposal)) {
            choosing = choosing.withRow(row);
        }
        return choosing;
    }

    /** What would be kept; nothing where Upwork's word leaves it open. */
    private static Optional<Result> result(ProposalState state) {
        return switch (state) {
            case INTERVIEW, OFFER -> Optional.of(Result.INTERVIEW);
            case HIRED -> Optional.of(Result.HIRED);
            case SENT, DECLINED, WITHDRAWN, ENDED, OTHER -> Optional.empty();
        };
    }
}
