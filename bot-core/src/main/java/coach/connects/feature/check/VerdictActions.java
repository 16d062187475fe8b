package coach.connects.feature.check;

import coach.connects.chat.ChatEvent;
import coach.connects.chat.RichText;
import coach.connects.check.CheckContext;
import coach.connects.check.CostQuote;
import coach.connects.check.Decision;
import coach.connects.check.QuestionSelector;
import coach.connects.check.Verdict;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.TextLines;
import coach.connects.engine.VerdictButton;
import coach.connects.engine.VerdictButton.Verb;
import coach.connects.feature.community.CardSharing;
import coach.connects.feature.community.ShareButtons;
import coach.connects.feature.upwork.UpworkCommand;
import coach.connects.feature.wallet.ProposalFromCheck;
import coach.connects.feature.wording.LetterTips;
import coach.connects.feature.wording.PolicyUpgradeOffer;
import coach.connects.money.Connects;
import coach.connects.parsing.CaseFolding;
import coach.connects.posting.Fact;
import coach.connects.session.ActiveButton;
import coach.connects.session.ActiveButtons;
import coach.connects.session.CheckRecord;
import coach.connects.wallet.ConnectsPolicy;
import coach.connects.wallet.Pool;
import coach.connects.wallet.ProposalClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be done after a verdict: record the proposal, leave it, ask why, check again, look after the letter. */
final class VerdictActions {
    private VerdictActions() {}

    /** The verdict as a message, with all that can be done after it. */
    static MessageDraft message(CommandContext context, CheckRecord check) {
        return message(context, check, new TextLines());
    }

    /** The same, with a remark below. */
    static MessageDraft message(CommandContext context, CheckRecord check, TextLines remark) {
        Verdict verdict = check.verdict();
        CheckContext checkContext = VerdictService.context(context.view());
        Optional<Connects> balance = VerdictService.balance(checkContext);
        RichText text = VerdictFormatter.of(
                context.view(),
                check.posting(),
                verdict,
                balance,
                EarlierProposalNotice.line(context, check.posting()));
        TextLines lines = new TextLines().add(text);
        PictureSummary.line(context.view(), check.posting()).ifPresent(lines::add);
        lines.addAll(UpworkEnrichment.below(context.view(), check.posting(), balance));
        lines.addAll(remark).addAll(PersonalFacts.question(context, check));
        MessageDraft draft = context.draft(lines.text())
                .withTone(verdict.decision())
                .withRow(PersonalFacts.answers(context, check))
                .withRow(job(context, check))
                .withRow(VerdictButton.answers(context, check))
                .withRow(
                        button(context, "button.why", Verb.WHY, check),
                        button(context, "button.again", Verb.AGAIN, check));
        return fromPool(
                context,
                check,
                PictureCorrection.offered(context, check, draft).withRow(further(context, check, checkContext)));
    }

    /** Where two pools are kept: which one pays, and the way to the other (W-37). */
    private static MessageDraft fromPool(CommandContext context, CheckRecord check, MessageDraft draft) {
        if (!context.state().keepsAgency()) {
            return draft;
        }
        Pool payer = context.state().payer();
        TextLines lines = new TextLines().add(draft.text()).add(context.text("check.payer." + payer.word()));
        Verb other = payer == Pool.OWN ? Verb.AGENCY_PAYS : Verb.OWN_PAYS;
        return draft.withText(lines.text())
                .withRow(button(context, "check.button.payer." + payer.other().word(), other, check))
                .about(payer);
    }

    /** From now on this pool pays; the check is gone through again with it. */
    private static CommandResult payingFrom(CommandContext context, CheckRecord check, Pool pool) {
        CommandContext chosen = context.with(context.state().withAccount(account -> account.payingFrom(pool)));
        return CheckDialog.again(chosen, check);
    }

    /** A press on one of the buttons of a verdict. */
    static Optional<CommandResult> pressed(CommandContext context, String argument) {
        return VerdictButton.FORM.read(argument).flatMap(button -> pressed(context, button.verb(), button.check()));
    }

    /** The same, by what it does and the check's id. */
    static Optional<CommandResult> pressed(CommandContext context, Verb verb, String id) {
        return Optional.of(context.archive()
                .check(context.state(), id)
                .map(check -> pressed(context, verb, check))
                .orElseGet(() -> context.reply(context.text("check.gone"))));
    }

    /** "I won't apply" below a verdict. */
    static Optional<CommandResult> leftInWords(CommandContext context, String words) {
        String said = CaseFolding.of(words.strip());
        return context.lists("check.said.left", said)
                ? VerdictButton.underNewest(context)
                        .flatMap(check -> context.archive().check(context.state(), check))
                        .map(check -> pressed(context, Verb.NO, check))
                : Optional.empty();
    }

    private static CommandResult pressed(CommandContext context, Verb verb, CheckRecord check) {
        return switch (verb) {
            case WHY -> why(context, check);
            case REST -> rest(context, check);
            case NO -> new ProposalFromCheck(context, check.id()).leaving().orElseGet(() -> notForMe(context, check));
            case AGAIN -> CheckDialog.again(context, check);
            case MORE -> CheckDialog.more(context, check);
            case LETTER -> letter(context, check);
            case OPEN -> context.reply(message(context, check));
            case OWN_PAYS -> payingFrom(context, check, Pool.OWN);
            case AGENCY_PAYS -> payingFrom(context, check, Pool.AGENCY);
            case WRONG -> PictureCorrection.begin(context, check.posting());
            case VERDICT -> context.reply(restored(context, check).inPlaceOfPressed());
            case TELL, KNOWN, GLAD, NOT_GLAD, INVITED, OFFERED, CLOUD -> PersonalFacts.pressed(context, verb, check);
        };
    }

    /** The verdict as it stood: with the question that still waits below it, and the rules that were offered there. */
    private static MessageDraft restored(CommandContext context, CheckRecord check) {
        MessageDraft verdict = CheckDialog.withOpenQuestion(context, check, message(context, check));
        List<ButtonSpec> offered = offeredRules(context);
        boolean there = verdict.rows().stream()
                .flatMap(List::stream)
                .anyMatch(button ->
                        offered.stream().anyMatch(rules -> rules.action().equals(button.action())));
        return there ? verdict : verdict.withRow(offered);
    }

    /** What is offered once stays under its message while that is rewritten. */
    static List<ButtonSpec> offeredRules(CommandContext context) {
        if (!(context.event() instanceof ChatEvent.ButtonPress press)) {
            return List.of();
        }
        ActiveButtons buttons = context.state().buttons();
        String group = buttons.find(press.button(), context.at().chatKey())
                .map(ActiveButton::group)
                .orElse("");
        return buttons.inChat(context.at().chatKey()).stream()
                .filter(button -> button.group().equals(group) && PolicyUpgradeOffer.isOne(button.action()))
                .map(button -> ButtonSpec.once(
                        button.label(),
                        button.action().command(),
                        button.action().argument()))
                .limit(1)
                .toList();
    }

    private static List<ButtonSpec> further(CommandContext context, CheckRecord check, CheckContext checkContext) {
        Optional<Connects> balance = VerdictService.balance(checkContext);
        List<ButtonSpec> further = new ArrayList<>();
        if (check.verdict().decision() == Decision.APPLY) {
            further.add(button(context, "check.button.letter", Verb.LETTER, check));
        }
        further.add(button(context, "check.button.tell", Verb.TELL, check));
        shownBalance(check, balance)
                .ifPresent(shown -> further.add(ButtonSpec.once(
                        context.plain("check.button.balance", "balance", shown), "adjust", shown.toString())));
        further.addAll(toldBalance(context, check, balance));
        further.addAll(otherRules(context, check, checkContext.policy()));
        if (!QuestionSelector.open(check.posting(), checkContext, List.of()).isEmpty()) {
            further.add(button(context, "check.button.more", Verb.MORE, check));
        }
        further.addAll(ShareButtons.atOnce(context, check));
        return further;
    }

    /** The page shows another balance than the wallet: a correction is offered. */
    private static Optional<Connects> shownBalance(CheckRecord check, Optional<Connects> balance) {
        return check.posting().own().get(Fact.BALANCE_SHOWN).filter(shown -> !balance.equals(Optional.of(shown)));
    }

    /**
     * The same of Upwork's own count, which is taken for that of one's own Connects. It is asked for anew then: a button would
     * keep it for longer than it may be kept.
     */
    private static List<ButtonSpec> toldBalance(CommandContext context, CheckRecord check, Optional<Connects> balance) {
        Optional<Connects> told = check.posting().told().get(Fact.BALANCE_SHOWN);
        return context.state().payer() == Pool.OWN && told.isPresent() && !told.equals(balance)
                ? List.of(UpworkCommand.takingBalance(context))
                : List.of();
    }

    /** A page that asks what the policy in force cannot ask: the rules of today are offered (W-12). */
    private static List<ButtonSpec> otherRules(CommandContext context, CheckRecord check, ConnectsPolicy policy) {
        CostQuote quote = check.verdict().quote();
        boolean contradicts = quote.basis() == CostQuote.Basis.PAGE
                && policy.estimates()
                && Arrays.stream(ProposalClass.values())
                        .noneMatch(size -> policy.costOf(size).equals(quote.cost()));
        return contradicts ? PolicyUpgradeOffer.buttons(context, policy) : List.of();
    }

    /** What decides, with its reasons; what does not fit a screen beside it is one press further. */
    private static CommandResult why(CommandContext context, CheckRecord check) {
        WhyFormatter why = new WhyFormatter(context.view(), check.posting(), check.verdict());
        RichText text =
                why.deciding(VerdictFormatter.head(context.view(), check.verdict(), VerdictService.balance(context)));
        List<ButtonSpec> ways = new ArrayList<>();
        ways.add(button(context, "button.back", Verb.VERDICT, check));
        if (why.hasRest()) {
            ways.add(button(context, "check.button.rest", Verb.REST, check));
        }
        return context.reply(context.draft(text)
                .withTone(check.verdict().decision())
                .withRow(job(context, check))
                .withRow(VerdictButton.answers(context, check))
                .withRow(ways)
                .withRow(offeredRules(context))
                .inPlaceOfPressed());
    }

    private static CommandResult rest(CommandContext context, CheckRecord check) {
        WhyFormatter why = new WhyFormatter(context.view(), check.posting(), check.verdict());
        return context.reply(context.draft(why.rest())
                .withTone(check.verdict().decision())
                .withRow(button(context, "button.back", Verb.WHY, check))
                .withRow(offeredRules(context))
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
        return CommandResult.of(
                        context.state()
                                .withSession(session ->
                                        session.withoutConversation(context.at().chatKey())),
                        left)
                .withEffect(communities -> CardSharing.recordSkip(communities, context, check.posting()));
    }

    /** The checklist for the cover letter (G-46). */
    private static CommandResult letter(CommandContext context, CheckRecord check) {
        TextLines lines = new TextLines().add(context.text("check.letter.head")).addAll(LetterTips.of(context.view()));
        return context.reply(context.draft(lines.text())
                .withRow(job(context, check))
                .withRow(ButtonSpec.of(context.plain("help.do.letter"), "letter", ""))
                .withRow(VerdictButton.applied(context, check), button(context, "button.back", Verb.VERDICT, check))
                .withRow(offeredRules(context))
                .inPlaceOfPressed());
    }

    /** The way to the job, where its address is known. */
    private static List<ButtonSpec> job(CommandContext context, CheckRecord check) {
        return check.posting().job().stream()
                .map(job -> ButtonSpec.opening(context.plain("check.button.job"), job.url()))
                .toList();
    }

    static ButtonSpec button(CommandContext context, String label, Verb verb, CheckRecord check) {
        return VerdictButton.of(context.plain(label), verb, check);
    }
}
