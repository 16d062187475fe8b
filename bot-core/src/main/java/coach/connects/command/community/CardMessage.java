package coach.connects.command.community;

import coach.connects.chat.ChatAddress;
import coach.connects.command.Offer;
import coach.connects.command.Say;
import coach.connects.command.Turn;
import coach.connects.community.Community;
import coach.connects.community.SharedCard;
import coach.connects.job.Fact;
import coach.connects.job.JobId;
import coach.connects.store.dossier.Communities;
import coach.connects.store.dossier.Communities.Kept;
import java.util.Optional;

/**
 * A card as a message, with its buttons: they answer every member, for ever, and say of the group only its code.
 *
 * @param turn who asked for it
 * @param communities the store
 * @param community whose card it is
 */
record CardMessage(Turn turn, Communities communities, Community community) {
    /** The card, at this address. */
    Say of(Kept kept, ChatAddress at) {
        SharedCard card = kept.card();
        Optional<SharedCard> twin = card.posting()
                .newest()
                .get(Fact.FINGERPRINT)
                .flatMap(print -> communities.twin(community, Optional.of(card.job()), print))
                .map(Kept::card);
        String argument = community.code() + " " + card.job().value();
        return Say.of(at, CardText.of(turn, community, card, twin))
                .row(
                        Offer.open(turn.label("button.agree"), "verdicts", VerdictsCommand.AGREE + argument),
                        Offer.open(turn.label("button.disagree"), "verdicts", VerdictsCommand.DISAGREE + argument))
                .row(checkForMe(turn, community, card.job()))
                .ofEdition(kept.revision());
    }

    /** The button that leads a member to their own check, which starts from what the group knows. */
    static Offer checkForMe(Turn turn, Community community, JobId job) {
        return leading(turn, "community.button.check-for-me", community, job);
    }

    /** A button of this label that leads there. */
    static Offer leading(Turn turn, String label, Community community, JobId job) {
        return Offer.leading(
                turn.label(label), "check", community.code() + "_" + job.value().substring(1));
    }
}
