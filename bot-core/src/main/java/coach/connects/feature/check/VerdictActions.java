package coach.connects.feature.check;

import coach.connects.chat.RichText;
import coach.connects.check.CostQuote;
import coach.connects.check.Decision;
import coach.connects.check.QuestionSelector;
import coach.connects.check.Verdict;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.PolicyUpgradeOffer;
import coach.connects.engine.TextLines;
import coach.connects.feature.community.CardSharing;
import coach.connects.feature.community.ShareButtons;
import coach.connects.feature.wallet.ProposalFromCheck;
import coach.connects.money.Connects;
import coach.connects.posting.Fact;
import coach.connects.session.CheckRecord;
import coach.connects.wallet.ConnectsPolicy;
import coach.connects.wallet.ProposalClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be done after a verdict: record the proposal, leave it, ask why, check again, look after the letter. */
final class VerdictActions {
    private static final int LETTER_POINTS = 5;

    private VerdictActions() {}

    /** The verdict as a message, with all that can be done after it. */
    static MessageDraft message(CommandContext context, CheckRecord check) {
        return message(context, check, new TextLines());
    }

    /** The same, with a remark below. */
    static MessageDraft message(CommandContext context, CheckRecord check, TextLines remark) {
        Verdict verdict = check.verdict();
        RichText text = VerdictFormatter.of(context, check.posting(), verdict, VerdictService.balance(context));
        MessageDraft draft = context.draft(
                        new TextLines().add(text).addAll(remark).text())
                .withTone(verdict.decision())
                .withRow(answers(context, check))
                .withRow(
                        button(context, "button.why", "check", "why " + check.id()),
                        button(context, "button.again", "check", "again " + check.id()));
        return draft.withRow(further(context, check));
    }

    /** A press on one of the buttons of a verdict. */
    static Optional<CommandResult> pressed(CommandContext context, String verb, String id) {
        if (!List.of("why", "verdict", "no", "again", "letter", "open", "more").contains(verb)) {
            return Optional.empty();
        }
        Optional<CheckRecord> check = context.archive().check(context.state(), id);
        if (check.isEmpty()) {
            return Optional.of(context.reply(context.text("check.gone")));
        }
        return Optional.of(
                switch (verb) {
                    case "why" -> why(context, check.get());
                    case "no" ->
                        new ProposalFromCheck(context, id).leaving().orElseGet(() -> notForMe(context, check.get()));
                    case "again" -> CheckDialog.again(context, check.get());
                    case "more" -> CheckDialog.more(context, check.get());
                    case "letter" -> letter(context, check.get());
                    case "open" -> context.reply(message(context, check.get()));
                    default -> context.reply(message(context, check.get()).inPlaceOfPressed());
                });
    }

    private static List<ButtonSpec> answers(CommandContext context, CheckRecord check) {
        return List.of(
                button(context, "button.applied", "spend", "applied " + check.id()),
                button(context, "button.not-for-me", "check", "no " + check.id()));
    }

    private static List<ButtonSpec> further(CommandContext context, CheckRecord check) {
        List<ButtonSpec> further = new ArrayList<>();
        if (check.verdict().decision() == Decision.APPLY) {
            further.add(button(context, "check.button.letter", "check", "letter " + check.id()));
        }
        shownBalance(context, check)
                .ifPresent(shown -> further.add(ButtonSpec.once(
                        context.plain("check.button.balance", "balance", shown), "adjust", shown.toString())));
        otherRules(context, check)
                .ifPresent(policy -> further.add(
                        ButtonSpec.once(context.plain("bot.start.switch.upwork-2025"), "rules", "policy " + policy)));
        if (!QuestionSelector.open(check.posting(), VerdictService.context(context), List.of())
                .isEmpty()) {
            further.add(button(context, "check.button.more", "check", "more " + check.id()));
        }
        further.addAll(ShareButtons.atOnce(context, check));
        return further;
    }

    /** The page shows another balance than the wallet: a correction is offered. */
    private static Optional<Connects> shownBalance(CommandContext context, CheckRecord check) {
        Optional<Connects> balance = VerdictService.balance(context);
        return check.posting().get(Fact.BALANCE_SHOWN).filter(shown -> !balance.equals(Optional.of(shown)));
    }

    /** What a dossier remembers once the rules of today were offered. */
    static final String RULES_OFFERED = PolicyUpgradeOffer.HINT;

    /** Whether the message of this check offers the rules of today. */
    static boolean offersRules(CommandContext context, CheckRecord check) {
        return otherRules(context, check).isPresent();
    }

    /** A page that asks what the policy in force cannot ask: the rules of today are offered (W-12). */
    private static Optional<String> otherRules(CommandContext context, CheckRecord check) {
        ConnectsPolicy policy = VerdictService.context(context).policy();
        CostQuote quote = check.verdict().quote();
        boolean contradicts = !context.state().wasOffered(RULES_OFFERED)
                && quote.basis() == CostQuote.Basis.PAGE
                && policy.estimates()
                && Arrays.stream(ProposalClass.values())
                        .noneMatch(size -> policy.costOf(size).equals(quote.cost()));
        return contradicts ? context.policies().named("upwork-2025").map(ConnectsPolicy::name) : Optional.empty();
    }

    private static CommandResult why(CommandContext context, CheckRecord check) {
        RichText text =
                VerdictFormatter.why(context, check.posting(), check.verdict(), VerdictService.balance(context));
        return context.reply(context.draft(text)
                .withTone(check.verdict().decision())
                .withRow(answers(context, check))
                .withRow(button(context, "button.back", "check", "verdict " + check.id()))
                .inPlaceOfPressed());
    }

    private static CommandResult notForMe(CommandContext context, CheckRecord check) {
        RichText text = check.verdict()
                .quote()
                .cost()
                .filter(cost -> !cost.isZero())
                .map(cost -> context.text("check.left.kept", "cost", cost))
                .orElseGet(() -> context.text("check.left"));
        MessageDraft left = context.draft(text).withRow(ShareButtons.afterwards(context, check));
        return CommandResult.of(context.state().withoutConversation(context.at().chatKey()), left)
                .withEffect(communities -> CardSharing.recordSkip(communities, context, check.posting()));
    }

    /** The checklist for the cover letter (G-46). */
    private static CommandResult letter(CommandContext context, CheckRecord check) {
        TextLines lines = new TextLines().add(context.text("check.letter.head"));
        for (int point = 1; point <= LETTER_POINTS; point++) {
            lines.add(context.text("check.letter." + point));
        }
        return context.reply(context.draft(lines.text())
                .withRow(
                        button(context, "button.applied", "spend", "applied " + check.id()),
                        button(context, "button.back", "check", "verdict " + check.id()))
                .inPlaceOfPressed());
    }

    private static ButtonSpec button(CommandContext context, String label, String command, String argument) {
        return ButtonSpec.of(context.plain(label), command, argument);
    }
}
