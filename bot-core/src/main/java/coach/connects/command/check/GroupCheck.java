package coach.connects.command.check;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.RichText;
import coach.connects.check.PublicVerdict;
import coach.connects.command.Offer;
import coach.connects.command.Say;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.command.community.CardText;
import coach.connects.command.community.Sharing;
import coach.connects.community.SharedCard;
import coach.connects.conversation.CheckRecord;
import coach.connects.job.JobId;
import coach.connects.job.Posting;
import coach.connects.store.dossier.Communities;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code /check} in a group: no question is ever asked there. A job that the group knows is answered with its card; one of
 * which only the link is known with one line and a button that leads to the private check. A pasted page tells the group
 * of the job, and is answered with the card, folded from the posting alone. What profile and wallet add goes to the asker
 * alone.
 */
final class GroupCheck {
    private final Sharing sharing;

    GroupCheck(Sharing sharing) {
        this.sharing = sharing;
    }

    /** The same turn, answered in the person's private chat. */
    static Turn inPrivate(Turn turn) {
        return turn.movedTo(ChatAddress.privateOf(turn.event().source().user()));
    }

    /** The same turn, answered to the person alone where a platform can do that in the group itself. */
    static Optional<Turn> discreetly(Turn turn) {
        return turn.at().supportsEphemeral() ? Optional.of(inPrivate(FromGroup.remembering(turn))) : Optional.empty();
    }

    /** Whether it is no more than the link of a job that one of the person's groups knows: its card is shown first. */
    static boolean isKnown(Turn turn, Piece piece) {
        return piece.single()
                .filter(posting -> posting.facts().isEmpty())
                .flatMap(Posting::job)
                .filter(job -> !turn.library().known(turn.dossier(), job).isEmpty())
                .isPresent();
    }

    /** How to use it, told to the asker alone. */
    static Step how(Turn turn) {
        return Step.of(
                turn.dossier(), turn.message(turn.words("check.group.how")).forPersonAlone());
    }

    Step step(Turn turn, Piece piece) {
        Optional<Posting> posting = piece.single();
        if (posting.isEmpty()) {
            return how(turn);
        }
        Posting told = posting.get();
        if (told.facts().isEmpty()) {
            return told.job().map(job -> known(turn, job)).orElseGet(() -> turn.say(unknown(turn, Optional.empty())));
        }
        return page(turn, told);
    }

    private static Step known(Turn turn, JobId job) {
        return Step.of(turn.dossier())
                .doing(communities -> List.of(Sharing.known(communities, turn, job, turn.at())
                        .map(card -> turn.at().supportsEphemeral() ? card.forPersonAlone() : card)
                        .orElseGet(() -> unknown(turn, Optional.of(job)))));
    }

    private static Say unknown(Turn turn, Optional<JobId> job) {
        Say say = turn.message(turn.words("check.group.unknown"));
        return job.map(one -> say.row(privately(turn, one))).orElse(say);
    }

    private Step page(Turn turn, Posting posting) {
        Turn own = inPrivate(FromGroup.remembering(turn));
        CheckRecord check = Verdicts.record(own, posting, Verdicts.check(own, posting), 0);
        Step step = new Step(turn.dossier(), List.of(AfterVerdict.message(own, check)), List.of(check));
        if (turn.at().supportsEphemeral()) {
            return step.doing(communities -> FromGroup.after(own, posting, communities));
        }
        return step.doing(communities -> told(turn, posting, communities));
    }

    private List<Say> told(Turn turn, Posting posting, Communities communities) {
        if (posting.job().isEmpty() && SharedCard.isPublic(posting)) {
            return List.of(alone(turn, posting, communities));
        }
        Sharing.Told told = sharing.tell(communities, turn, posting, turn.at());
        List<Say> says = new ArrayList<>(told.card());
        told.refusal().ifPresent(why -> says.add(turn.message(why).forPersonAlone()));
        return says;
    }

    /** A page without its link belongs to no job that anybody could find again: the verdict on it, and how to have it kept. */
    private static Say alone(Turn turn, Posting posting, Communities communities) {
        PublicVerdict verdict = PublicVerdict.of(
                posting, CardText.policy(turn, communities.community(turn.at().chatKey())), turn.now());
        RichText text = CardText.verdict(turn, verdict)
                .add(turn.words("check.group.no-link"))
                .text();
        return turn.message(text);
    }

    private static Offer privately(Turn turn, JobId job) {
        return Offer.leading(
                turn.label("check.button.private"), "check", job.value().substring(1));
    }
}
