package coach.connects.feature.community;

import coach.connects.check.Decision;
import coach.connects.check.PublicVerdict;
import coach.connects.community.SharedCard;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.PayloadCodec;
import coach.connects.engine.View;
import coach.connects.posting.Fact;
import coach.connects.session.ActiveButton;
import coach.connects.session.CheckRecord;
import coach.connects.wallet.Pool;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The button that shares a check. A warning may be shared at once; what the group would be told to apply for only after
 * its owner has applied or left it, since who shares it first makes rivals. By the card, which says what the group sees.
 */
public final class ShareButtons {
    static final PayloadCodec<ShareButton> FORM =
            PayloadCodec.of("check", ShareButton.class).orEarlier("check ", "");

    /** The check that is to be shared. */
    record ShareButton(String check) {}

    private ShareButtons() {}

    /** For a verdict that was just given; none where it is to wait, or where there is no group to share it with. */
    public static List<ButtonSpec> atOnce(CommandContext context, CheckRecord check) {
        return saysApply(context.view(), check) ? List.of() : afterwards(context, check);
    }

    /**
     * Whether a group would be told to apply for what its owner has neither applied for nor left, and none of their groups
     * knows yet.
     */
    public static boolean isEarly(View view, CheckRecord check) {
        Optional<ShareButton> share = Optional.of(new ShareButton(check.id()));
        boolean offered = view.state().buttons().all().stream()
                .map(ActiveButton::action)
                .anyMatch(action -> action.command().equals("share")
                        && FORM.read(action.argument()).equals(share));
        boolean known = check.posting()
                .job()
                .filter(job -> !view.archive().known(view.state(), job).isEmpty())
                .isPresent();
        return saysApply(view, check) && !offered && !known && !hasApplied(view, check);
    }

    private static boolean saysApply(View view, CheckRecord check) {
        PublicVerdict verdict =
                PublicVerdict.of(check.posting(), view.policies().standard(), view.now());
        return verdict.verdict().decision() == Decision.APPLY;
    }

    private static boolean hasApplied(View view, CheckRecord check) {
        boolean stands = Stream.of(Pool.values())
                .map(view::about)
                .map(there -> there.state().wallet().on(there.today(), there.policies()))
                .anyMatch(wallet ->
                        check.posting().job().flatMap(wallet::liveProposalOf).isPresent());
        return stands || check.posting().get(Fact.ALREADY_APPLIED).orElse(false);
    }

    /** For a job that its owner has applied for or left. */
    public static List<ButtonSpec> afterwards(CommandContext context, CheckRecord check) {
        boolean somewhere =
                !context.state().groups().joined(context.at().platform()).isEmpty();
        return somewhere && SharedCard.isShareable(check.posting())
                ? List.of(ButtonSpec.once(
                        context.plain("button.share"), "share", FORM.write(new ShareButton(check.id()))))
                : List.of();
    }
}
