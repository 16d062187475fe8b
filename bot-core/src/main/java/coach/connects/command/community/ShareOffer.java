package coach.connects.command.community;

import coach.connects.check.Decision;
import coach.connects.check.PublicVerdict;
import coach.connects.command.Offer;
import coach.connects.command.Turn;
import coach.connects.community.SharedCard;
import coach.connects.conversation.Action;
import coach.connects.conversation.CheckRecord;
import coach.connects.job.Fact;
import coach.connects.wallet.Statement;
import java.util.List;

/**
 * The button that shares a check. A warning may be shared at once; what the group would be told to apply for only after
 * its owner has applied or left it, since who shares it first makes rivals. By the card, which says what the group sees.
 */
public final class ShareOffer {
    private ShareOffer() {}

    /** For a verdict that was just given; none where it is to wait, or where there is no group to share it with. */
    public static List<Offer> atOnce(Turn turn, CheckRecord check) {
        return saysApply(turn, check) ? List.of() : afterwards(turn, check);
    }

    /**
     * Whether a group would be told to apply for what its owner has neither applied for nor left, and none of their groups
     * knows yet.
     */
    public static boolean isEarly(Turn turn, CheckRecord check) {
        Action share = new Action("share", ShareCommand.CHECK + check.id());
        boolean offered = turn.dossier().buttons().all().stream()
                .anyMatch(button -> button.action().equals(share));
        boolean known = check.posting()
                .job()
                .filter(job -> !turn.library().known(turn.dossier(), job).isEmpty())
                .isPresent();
        return saysApply(turn, check) && !offered && !known && !hasApplied(turn, check);
    }

    private static boolean saysApply(Turn turn, CheckRecord check) {
        PublicVerdict verdict =
                PublicVerdict.of(check.posting(), turn.policies().standard(), turn.now());
        return verdict.verdict().decision() == Decision.APPLY;
    }

    private static boolean hasApplied(Turn turn, CheckRecord check) {
        Statement wallet = turn.dossier().wallet().on(turn.today(), turn.policies());
        return check.posting()
                .job()
                .flatMap(wallet::liveProposalOf)
                .map(proposal -> true)
                .or(() -> check.posting().get(Fact.ALREADY_APPLIED))
                .orElse(false);
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
