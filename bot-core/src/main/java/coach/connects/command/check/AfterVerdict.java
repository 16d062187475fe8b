package coach.connects.command.check;

import coach.connects.amount.Connects;
import coach.connects.chat.RichText;
import coach.connects.check.CostQuote;
import coach.connects.check.Decision;
import coach.connects.check.QuestionSelector;
import coach.connects.check.Verdict;
import coach.connects.command.Lines;
import coach.connects.command.Offer;
import coach.connects.command.RulesOfToday;
import coach.connects.command.Say;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.command.community.ShareOffer;
import coach.connects.command.community.Sharing;
import coach.connects.command.wallet.Applied;
import coach.connects.conversation.CheckRecord;
import coach.connects.job.Fact;
import coach.connects.wallet.ConnectsPolicy;
import coach.connects.wallet.ProposalClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be done after a verdict: record the proposal, leave it, ask why, check again, look after the letter. */
final class AfterVerdict {
    private static final int LETTER_POINTS = 5;

    private AfterVerdict() {}

    /** The verdict as a message, with all that can be done after it. */
    static Say message(Turn turn, CheckRecord check) {
        return message(turn, check, new Lines());
    }

    /** The same, with a remark below. */
    static Say message(Turn turn, CheckRecord check, Lines remark) {
        Verdict verdict = check.verdict();
        RichText text = VerdictText.of(turn, check.posting(), verdict, Verdicts.balance(turn));
        Say say = turn.message(new Lines().add(text).addAll(remark).text())
                .row(answers(turn, check))
                .row(
                        offer(turn, "button.why", "check", "why " + check.id()),
                        offer(turn, "button.again", "check", "again " + check.id()));
        return say.row(further(turn, check));
    }

    /** A press on one of the buttons of a verdict. */
    static Optional<Step> pressed(Turn turn, String verb, String id) {
        if (!List.of("why", "verdict", "no", "again", "letter", "open", "more").contains(verb)) {
            return Optional.empty();
        }
        Optional<CheckRecord> check = turn.library().check(turn.dossier(), id);
        if (check.isEmpty()) {
            return Optional.of(turn.say(turn.words("check.gone")));
        }
        return Optional.of(
                switch (verb) {
                    case "why" -> why(turn, check.get());
                    case "no" -> new Applied(turn, id).leaving().orElseGet(() -> notForMe(turn, check.get()));
                    case "again" -> CheckDialog.again(turn, check.get());
                    case "more" -> CheckDialog.more(turn, check.get());
                    case "letter" -> letter(turn, check.get());
                    case "open" -> turn.say(message(turn, check.get()));
                    default -> turn.say(message(turn, check.get()).replacing());
                });
    }

    private static List<Offer> answers(Turn turn, CheckRecord check) {
        return List.of(
                offer(turn, "button.applied", "spend", "applied " + check.id()),
                offer(turn, "button.not-for-me", "check", "no " + check.id()));
    }

    private static List<Offer> further(Turn turn, CheckRecord check) {
        List<Offer> further = new ArrayList<>();
        if (check.verdict().decision() == Decision.APPLY) {
            further.add(offer(turn, "check.button.letter", "check", "letter " + check.id()));
        }
        shownBalance(turn, check)
                .ifPresent(shown -> further.add(
                        Offer.once(turn.label("check.button.balance", "balance", shown), "adjust", shown.toString())));
        otherRules(turn, check)
                .ifPresent(policy -> further.add(
                        Offer.once(turn.label("bot.start.switch.upwork-2025"), "rules", "policy " + policy)));
        if (!QuestionSelector.open(check.posting(), Verdicts.context(turn), List.of())
                .isEmpty()) {
            further.add(offer(turn, "check.button.more", "check", "more " + check.id()));
        }
        further.addAll(ShareOffer.atOnce(turn, check));
        return further;
    }

    /** The page shows another balance than the wallet: a correction is offered. */
    private static Optional<Connects> shownBalance(Turn turn, CheckRecord check) {
        Optional<Connects> balance = Verdicts.balance(turn);
        return check.posting().get(Fact.BALANCE_SHOWN).filter(shown -> !balance.equals(Optional.of(shown)));
    }

    /** What a dossier remembers once the rules of today were offered. */
    static final String RULES_OFFERED = RulesOfToday.HINT;

    /** Whether the message of this check offers the rules of today. */
    static boolean offersRules(Turn turn, CheckRecord check) {
        return otherRules(turn, check).isPresent();
    }

    /** A page that asks what the policy in force cannot ask: the rules of today are offered (W-12). */
    private static Optional<String> otherRules(Turn turn, CheckRecord check) {
        ConnectsPolicy policy = Verdicts.context(turn).policy();
        CostQuote quote = check.verdict().quote();
        boolean contradicts = !turn.dossier().hinted(RULES_OFFERED)
                && quote.basis() == CostQuote.Basis.PAGE
                && policy.estimates()
                && Arrays.stream(ProposalClass.values())
                        .noneMatch(size -> policy.costOf(size).equals(quote.cost()));
        return contradicts ? turn.policies().named("upwork-2025").map(ConnectsPolicy::name) : Optional.empty();
    }

    private static Step why(Turn turn, CheckRecord check) {
        RichText text = VerdictText.why(turn, check.posting(), check.verdict(), Verdicts.balance(turn));
        return turn.say(turn.message(text)
                .row(answers(turn, check))
                .row(offer(turn, "button.back", "check", "verdict " + check.id()))
                .replacing());
    }

    private static Step notForMe(Turn turn, CheckRecord check) {
        RichText text = check.verdict()
                .quote()
                .cost()
                .filter(cost -> !cost.isZero())
                .map(cost -> turn.words("check.left.kept", "cost", cost))
                .orElseGet(() -> turn.words("check.left"));
        Say left = turn.message(text).row(ShareOffer.afterwards(turn, check));
        return Step.of(turn.dossier().withoutConversation(turn.at().chatKey()), left)
                .doing(communities -> Sharing.spared(communities, turn, check.posting()));
    }

    /** The checklist for the cover letter (G-46). */
    private static Step letter(Turn turn, CheckRecord check) {
        Lines lines = new Lines().add(turn.words("check.letter.head"));
        for (int point = 1; point <= LETTER_POINTS; point++) {
            lines.add(turn.words("check.letter." + point));
        }
        return turn.say(turn.message(lines.text())
                .row(
                        offer(turn, "button.applied", "spend", "applied " + check.id()),
                        offer(turn, "button.back", "check", "verdict " + check.id()))
                .replacing());
    }

    private static Offer offer(Turn turn, String label, String command, String argument) {
        return Offer.of(turn.label(label), command, argument);
    }
}
