package coach.connects.feature.check;

import coach.connects.chat.ChatEvent;
import coach.connects.chat.RichText;
import coach.connects.check.CheckContext;
import coach.connects.check.CheckQuestion;
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
import coach.connects.posting.Posting;
import coach.connects.session.ActiveButton;
import coach.connects.session.ActiveButtons;
import coach.connects.session.CheckRecord;
import coach.connects.session.CheckSession;
import coach.connects.wallet.ConnectsPolicy;
import coach.connects.wallet.Pool;
import coach.connects.wallet.ProposalClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be done after a verdict: record the proposal, leave it, ask why, check again, look after the letter. */
final class VerdictActions {
    /** With its words a verdict and so many buttons fit a phone's screen. */
    private static final int MOST_SHOWN = 6;

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
        if (context.state().keepsAgency()) {
            lines.add(context.text("check.payer." + context.state().payer().word()));
        }
        MessageDraft draft = context.draft(lines.text())
                .withTone(verdict.decision())
                .withRow(PersonalFacts.answers(context, check))
                .withRow(job(context, check))
                .withRow(VerdictButton.answers(context, check))
                .withRow(reasons(context, check));
        MessageDraft shown = PictureCorrection.offered(context, check, draft)
                .withRow(shownBalance(context, check, balance))
                .withRow(toldBalance(context, check, balance));
        List<ButtonSpec> share = ShareButtons.atOnce(context, check);
        List<ButtonSpec> last = new ArrayList<>(
                behind(context, check, further(context, check, checkContext), count(shown) + share.size()));
        last.addAll(share);
        return ofPayer(context, shown.withRow(last));
    }

    private static List<ButtonSpec> reasons(CommandContext context, CheckRecord check) {
        return List.of(
                button(context, "button.why", Verb.WHY, check), button(context, "button.again", Verb.AGAIN, check));
    }

    private static int count(MessageDraft draft) {
        return (int) draft.rows().stream().flatMap(List::stream).count();
    }

    /** Where two pools are kept, what is pressed is about the one that pays (W-37). */
    private static MessageDraft ofPayer(CommandContext context, MessageDraft draft) {
        return context.state().keepsAgency() ? draft.about(context.state().payer()) : draft;
    }

    /**
     * What is pressed rarely: one thing as it is, several behind one button. Their labels may be said here all the same. Where
     * a phone's screen is full already, the way to them stands under the reasons.
     */
    private static List<ButtonSpec> behind(CommandContext context, CheckRecord check, List<ButtonSpec> all, int shown) {
        boolean full = shown >= MOST_SHOWN;
        if (all.size() == 1 && !full) {
            return all;
        }
        ButtonSpec way = button(context, "check.button.further", Verb.FURTHER, check);
        return Stream.concat(Stream.of(full ? way.said() : way), said(all).stream())
                .toList();
    }

    /** The verdict with what is pressed rarely below it. */
    private static CommandResult furtherShown(CommandContext context, CheckRecord check) {
        List<ButtonSpec> all = further(context, check, VerdictService.context(context.view()));
        MessageDraft draft = context.draft(message(context, check).text())
                .withTone(check.verdict().decision())
                .withRowsOf(2, all)
                .withRow(button(context, "button.back", Verb.VERDICT, check))
                .withRow(said(VerdictButton.answers(context, check)))
                .withRow(said(reasons(context, check)))
                .inPlaceOfPressed();
        return CommandResult.of(PolicyUpgradeOffer.remembered(context.state(), all), ofPayer(context, draft));
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

    /** "I applied", said while more is asked of a job whose verdict was given: the proposal is offered, the questions are over. */
    static Optional<CommandResult> appliedInWords(CommandContext context, CheckSession session, String words) {
        CommandContext over = context.with(context.state()
                .withSession(talk -> talk.withoutConversation(context.at().chatKey())));
        return session.verdict()
                .filter(id -> CheckInput.saysAppliedAlone(words, context.writtenAt()))
                .map(id -> new ProposalFromCheck(over, id).offered(Optional.empty()));
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
            case APPLIED -> context.reply(message(context, check)).withFirstLine(context.text("check.changed"));
            case FURTHER -> furtherShown(context, check);
            case OWN_PAYS -> payingFrom(context, check, Pool.OWN);
            case AGENCY_PAYS -> payingFrom(context, check, Pool.AGENCY);
            case WRONG -> PictureCorrection.begin(context, CheckSession.again(check, check.posting(), context.now()));
            case VERDICT -> context.reply(restored(context, check).inPlaceOfPressed());
            case TELL, KNOWN, GLAD, NOT_GLAD, INVITED, OFFERED, CLOUD -> PersonalFacts.pressed(context, verb, check);
        };
    }

    /** The verdict as it stood, with the question that still waits below it. */
    private static MessageDraft restored(CommandContext context, CheckRecord check) {
        return withOpenQuestion(context, check, message(context, check));
    }

    /** A verdict with the question below it that still waits, where it is the verdict of the check under way. */
    private static MessageDraft withOpenQuestion(CommandContext context, CheckRecord check, MessageDraft verdict) {
        Optional<CheckSession> asking =
                CheckDialog.open(context).filter(session -> session.posting().equals(check.posting()));
        return asking.flatMap(CheckSession::asked)
                .flatMap(CheckQuestion::named)
                .filter(question -> question.trait().isPresent())
                .map(question -> QuestionFormatter.below(context, asking.get(), question, verdict))
                .orElse(verdict);
    }

    private static List<ButtonSpec> said(List<ButtonSpec> buttons) {
        return buttons.stream().map(ButtonSpec::said).toList();
    }

    /** What is offered once stays with its message while that is rewritten; it stands under what is pressed rarely. */
    static List<ButtonSpec> offeredRules(CommandContext context) {
        return said(rulesOffered(context));
    }

    private static List<ButtonSpec> rulesOffered(CommandContext context) {
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

    /** What is pressed rarely, the most useful first. */
    private static List<ButtonSpec> further(CommandContext context, CheckRecord check, CheckContext checkContext) {
        List<ButtonSpec> further = new ArrayList<>();
        if (check.verdict().decision() == Decision.APPLY) {
            further.add(button(context, "check.button.letter", Verb.LETTER, check));
        }
        further.add(button(context, "check.button.tell", Verb.TELL, check));
        List<ButtonSpec> rules = otherRules(context, check, checkContext.policy());
        further.addAll(rules.isEmpty() ? rulesOffered(context) : rules);
        if (!QuestionSelector.open(check.posting(), checkContext, List.of()).isEmpty()) {
            further.add(button(context, "check.button.more", Verb.MORE, check));
        }
        if (context.state().keepsAgency()) {
            Pool payer = context.state().payer();
            Verb other = payer == Pool.OWN ? Verb.AGENCY_PAYS : Verb.OWN_PAYS;
            further.add(button(context, "check.button.payer." + payer.other().word(), other, check));
        }
        return further;
    }

    /** The page shows another balance than the wallet: a correction is one tap away. */
    private static List<ButtonSpec> shownBalance(
            CommandContext context, CheckRecord check, Optional<Connects> balance) {
        return check.posting().own().get(Fact.BALANCE_SHOWN).stream()
                .filter(shown -> !balance.equals(Optional.of(shown)))
                .map(shown -> ButtonSpec.once(
                        context.plain("check.button.balance", "balance", shown), "adjust", shown.toString()))
                .toList();
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
        ButtonSpec more = button(context, "check.button.further", Verb.FURTHER, check);
        boolean elsewhere = message(context, check).rows().stream()
                .flatMap(List::stream)
                .anyMatch(button -> button.unseen() && button.action().equals(more.action()));
        if (elsewhere) {
            ways.add(more);
        }
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
        return job(context, check.posting());
    }

    /** The same of a posting. */
    static List<ButtonSpec> job(CommandContext context, Posting posting) {
        return posting.job().stream()
                .map(job -> ButtonSpec.opening(context.plain("check.button.job"), job.url()))
                .toList();
    }

    static ButtonSpec button(CommandContext context, String label, Verb verb, CheckRecord check) {
        return VerdictButton.of(context.plain(label), verb, check);
    }
}
