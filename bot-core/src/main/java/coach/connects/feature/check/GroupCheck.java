package coach.connects.feature.check;

import coach.connects.chat.RichText;
import coach.connects.check.PublicVerdict;
import coach.connects.community.SharedCard;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.feature.community.CardFormatter;
import coach.connects.feature.community.CardSharing;
import coach.connects.persistence.CommunityRepository;
import coach.connects.posting.JobId;
import coach.connects.posting.Posting;
import coach.connects.session.CheckRecord;
import coach.connects.session.CheckSession;
import coach.connects.session.FreelancerState;
import coach.connects.wallet.ConnectsPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code /check} in a group: no question is ever asked there. A job that the group knows is answered with its card; one of
 * which only the link is known with one line and a button that leads to the private check. A pasted page tells the group
 * of the job, and is answered with the card, made of the posting alone. What profile and wallet add goes to the asker
 * alone.
 */
final class GroupCheck {
    private final CardSharing sharing;

    GroupCheck(CardSharing sharing) {
        this.sharing = sharing;
    }

    /** The same context, answered to the person alone where a platform can do that in the group itself. */
    static Optional<CommandContext> ephemerally(CommandContext context) {
        return context.at().supportsEphemeral()
                ? Optional.of(GroupKnowledge.remembering(context).inPrivate())
                : Optional.empty();
    }

    /** Whether it is no more than the link of a job that one of the person's groups knows: its card is shown first. */
    static boolean isKnown(CommandContext context, CheckInput input) {
        return input.single()
                .filter(posting -> posting.facts().isEmpty())
                .flatMap(Posting::job)
                .filter(job -> !context.archive().known(context.state(), job).isEmpty())
                .isPresent();
    }

    /** How to use it, told to the asker alone. */
    static CommandResult how(CommandContext context) {
        return CommandResult.of(
                context.state(), context.draft(context.text("check.group.how")).ephemeral());
    }

    CommandResult result(CommandContext context, CheckInput input) {
        Optional<Posting> posting = input.single();
        if (posting.isEmpty()) {
            return how(context);
        }
        Posting told = posting.get();
        if (told.facts().isEmpty()) {
            return told.job()
                    .map(job -> known(context, job))
                    .orElseGet(() -> context.reply(unknown(context, Optional.empty())));
        }
        return page(context, told);
    }

    private static CommandResult known(CommandContext context, JobId job) {
        return CommandResult.of(context.state())
                .withEffect(communities -> CardSharing.isEditOfPosted(communities, context, job, context.at())
                        ? List.of()
                        : List.of(CardSharing.known(communities, context, job, context.at())
                                .map(card -> context.at().supportsEphemeral() ? card.ephemeral() : card)
                                .orElseGet(() -> unknown(context, Optional.of(job)))));
    }

    private static MessageDraft unknown(CommandContext context, Optional<JobId> job) {
        MessageDraft draft = context.draft(context.text("check.group.unknown"));
        return job.map(one -> draft.withRow(privately(context, one))).orElse(draft);
    }

    private CommandResult page(CommandContext context, Posting posting) {
        CommandContext own = GroupKnowledge.remembering(context).inPrivate();
        CheckRecord check = VerdictService.record(own, posting, VerdictService.check(own, posting), 0);
        CommandResult result = CommandResult.of(goingOn(own, check), VerdictActions.message(own, check))
                .withChecks(List.of(check));
        if (context.at().supportsEphemeral()) {
            return result.withEffect(communities -> GroupKnowledge.after(own, posting, communities));
        }
        return result.withEffect(communities -> told(context, posting, communities));
    }

    /** In private the check goes on as one that was begun there: what is said below its verdict is of it, unless something is asked. */
    private static FreelancerState goingOn(CommandContext own, CheckRecord check) {
        boolean asked = own.openConversation()
                .filter(open -> !(open.topic() instanceof CheckSession session)
                        || session.asked().isPresent())
                .isPresent();
        return asked ? own.state() : own.withConversation(CheckSession.again(check, check.posting(), own.now()));
    }

    private List<MessageDraft> told(CommandContext context, Posting posting, CommunityRepository communities) {
        if (posting.job().isEmpty() && SharedCard.isPublic(posting)) {
            return List.of(alone(context, posting, communities));
        }
        CardSharing.ShareResult shareResult = sharing.publish(communities, context, posting, context.at());
        List<MessageDraft> says = new ArrayList<>(shareResult.card());
        shareResult.refusal().ifPresent(why -> says.add(context.draft(why).ephemeral()));
        return says;
    }

    /** A page without its link belongs to no job that anybody could find again: the verdict on it, and how to have it kept. */
    private static MessageDraft alone(CommandContext context, Posting posting, CommunityRepository communities) {
        ConnectsPolicy policy = CardFormatter.policy(
                context.view(), communities.community(context.at().chatKey()));
        PublicVerdict verdict = PublicVerdict.of(posting, policy, context.now());
        RichText text = CardFormatter.verdict(context.view(), verdict, policy)
                .add(context.text("check.group.no-link"))
                .text();
        return context.draft(text).withTone(verdict.verdict().decision());
    }

    /** The way to one's own check of a job. */
    static ButtonSpec privately(CommandContext context, JobId job) {
        return ButtonSpec.privateLink(
                context.plain("check.button.private"), "check", job.value().substring(1));
    }
}
