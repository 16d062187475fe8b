package coach.connects.feature.check;

import coach.connects.chat.ChatEvent;
import coach.connects.check.PublicVerdict;
import coach.connects.community.Community;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.VerdictButton.Verb;
import coach.connects.feature.check.VerdictQuestion.Wish;
import coach.connects.feature.community.CardFormatter;
import coach.connects.feature.community.CardSharing;
import coach.connects.parsing.CaseFolding;
import coach.connects.persistence.CommunityRepository;
import coach.connects.persistence.CommunityRepository.VersionedCard;
import coach.connects.posting.JobId;
import coach.connects.session.FreelancerState;
import java.util.List;
import java.util.Optional;

/**
 * Answers what a group's member says in reply to a card: its reasons before everybody, from the posting alone; that they leave
 * the job, to them; and whether they should apply, by the way to a check of their own.
 */
final class CardTalk {
    private CardTalk() {}

    /** The answer; empty where the words are not of the verdict. */
    static Optional<CommandResult> answer(CommandContext context, JobId job, String words) {
        boolean leaves = context.lists("check.said.left", CaseFolding.of(words.strip()))
                || context.says("check.said.left.card", words);
        Optional<Wish> wish = leaves
                ? Optional.of(Wish.LEAVING)
                : VerdictQuestion.of(context, words)
                        .map(VerdictQuestion::wish)
                        .or(() -> VerdictQuestion.below(context, words));
        return wish.filter(one -> one != Wish.MEANING).map(one -> switch (one) {
            case WHY -> why(context, job);
            case LEAVING -> left(context, job);
            default ->
                context.reply(
                        context.draft(context.text("check.group.own")).withRow(GroupCheck.privately(context, job)));
        });
    }

    private static CommandResult why(CommandContext context, JobId job) {
        return CommandResult.of(context.state())
                .withEffect(communities -> List.of(card(communities, context, job)
                        .map(card -> reasons(
                                context, communities.community(context.at().chatKey()), card))
                        .orElseGet(() -> context.draft(context.text("check.group.unknown"))
                                .withRow(GroupCheck.privately(context, job)))));
    }

    /** From nothing that is known of whoever asks. */
    private static MessageDraft reasons(CommandContext context, Community community, VersionedCard card) {
        ChatEvent event = context.event();
        CommandContext nobody =
                context.with(FreelancerState.empty(event.source().user()));
        PublicVerdict judged = CardFormatter.verdictOf(nobody.view(), community, card.card());
        WhyFormatter why = new WhyFormatter(nobody.view(), card.card().posting().newest(), judged.verdict());
        return nobody.draft(why.deciding(
                        CardFormatter.head(nobody.view(), judged, CardFormatter.policy(nobody.view(), community))))
                .withTone(judged.verdict().decision())
                .withRow(GroupCheck.privately(context, card.card().job()));
    }

    /** Their own check of it is left, where they have one; else the group counts what that spared. */
    private static CommandResult left(CommandContext context, JobId job) {
        CommandContext own = GroupKnowledge.remembering(context).inPrivate();
        return own.archive()
                .lastCheck(own.state(), job)
                .flatMap(check -> VerdictActions.pressed(own, Verb.NO, check.id()))
                .orElseGet(() -> CommandResult.of(own.state(), own.draft(own.text("check.left")))
                        .withEffect(communities -> card(communities, context, job)
                                .map(card -> CardSharing.recordSkip(
                                        communities, own, card.card().posting().newest()))
                                .orElse(List.of())));
    }

    private static Optional<VersionedCard> card(CommunityRepository communities, CommandContext context, JobId job) {
        return communities
                .card(communities.community(context.at().chatKey()), job)
                .filter(card -> !card.card().removed());
    }
}
