package coach.connects.command.community;

import coach.connects.check.Card;
import coach.connects.check.Decision;
import coach.connects.command.Offer;
import coach.connects.command.Turn;
import coach.connects.community.SharedCard;
import coach.connects.conversation.CheckRecord;
import java.util.List;

/**
 * The button that shares a check. A warning may be shared at once; what the group would be told to apply for only after
 * its owner has applied or left it, since who shares it first makes rivals. By the card, which says what the group sees.
 */
public final class ShareOffer {
    private ShareOffer() {}

    /** For a verdict that was just given; none where it is to wait, or where there is no group to share it with. */
    public static List<Offer> atOnce(Turn turn, CheckRecord check) {
        Card card = Card.of(check.posting(), turn.policies().standard(), turn.now());
        return card.verdict().decision() == Decision.APPLY ? List.of() : afterwards(turn, check);
    }

    /** For a job that its owner has applied for or left. */
    public static List<Offer> afterwards(Turn turn, CheckRecord check) {
        boolean somewhere = turn.dossier().groups().places().stream()
                .anyMatch(place -> place.at().platform().equals(turn.at().platform()));
        return somewhere && SharedCard.isShareable(check.posting())
                ? List.of(Offer.once(turn.label("button.share"), "share", ShareCommand.CHECK + check.id()))
                : List.of();
    }
}
