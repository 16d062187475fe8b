package coach.connects.command.check;

import coach.connects.chat.Address;
import coach.connects.chat.Text;
import coach.connects.check.Card;
import coach.connects.check.Finding;
import coach.connects.command.Lines;
import coach.connects.command.Offer;
import coach.connects.command.Say;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.conversation.CheckRecord;
import coach.connects.job.JobId;
import coach.connects.job.Posting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code /check} in a group: no question is ever asked there. A job of which only the link is known is one line with a
 * button that leads to the private check; a pasted page is the card, folded from the posting alone. What profile and wallet
 * add goes to the asker alone.
 */
final class GroupCheck {
    private GroupCheck() {}

    /** The same turn, answered in the person's private chat. */
    static Turn inPrivate(Turn turn) {
        return turn.movedTo(Address.privateOf(turn.incoming().origin().from()));
    }

    /** How to use it, told to the asker alone. */
    static Step how(Turn turn) {
        return Step.of(
                turn.dossier(), turn.message(turn.words("check.group.how")).forPersonAlone());
    }

    static Step step(Turn turn, Piece piece) {
        Optional<Posting> posting = piece.single();
        if (posting.isEmpty()) {
            return how(turn);
        }
        if (posting.get().facts().isEmpty()) {
            return Step.of(turn.dossier(), leadingToPrivate(turn, posting.get()));
        }
        return card(turn, posting.get());
    }

    private static Say leadingToPrivate(Turn turn, Posting posting) {
        Say say = turn.message(turn.words("check.group.unknown"));
        return posting.job().map(job -> say.row(privately(turn, job))).orElse(say);
    }

    private static Step card(Turn turn, Posting posting) {
        Card card = Card.of(posting, Verdicts.context(turn).policy(), turn.now());
        Say open = turn.message(text(turn, card));
        Say shared = posting.job().map(job -> open.row(privately(turn, job))).orElse(open);
        Turn own = inPrivate(turn);
        CheckRecord check = Verdicts.record(own, posting, Verdicts.check(own, posting), 0);
        List<Say> says = new ArrayList<>(List.of(shared, AfterVerdict.message(own, check)));
        return new Step(turn.dossier(), says, List.of(check), false);
    }

    private static Text text(Turn turn, Card card) {
        Lines lines = new Lines().add(turn.words(card.verdict().decision().key()));
        for (Finding finding : card.verdict().reasons()) {
            lines.add(VerdictText.reason(turn, finding));
        }
        VerdictText.title(turn, card.posting()).ifPresent(lines::add);
        return lines.text();
    }

    private static Offer privately(Turn turn, JobId job) {
        return Offer.open(turn.label("check.button.private"), "check", job.value());
    }
}
