package coach.connects.feature.check;

import coach.connects.chat.RichText;
import coach.connects.check.AnswerOption;
import coach.connects.check.CheckContext;
import coach.connects.check.CheckQuestion;
import coach.connects.check.QuestionSelector;
import coach.connects.check.Verdict;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.Inquiry;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.PayloadCodec;
import coach.connects.engine.TextLines;
import coach.connects.engine.VerdictButton;
import coach.connects.feature.wording.PolicyUpgradeOffer;
import coach.connects.posting.Posting;
import coach.connects.reading.answer.AnswerParser;
import coach.connects.session.CheckRecord;
import coach.connects.session.CheckSession;
import coach.connects.session.Conversation;
import coach.connects.session.FreelancerState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The dialog of a job check: pieces come in, what the verdict waits for is asked, one question a message, and the verdict
 * is given. Every question can be answered by a button or in words, skipped, or ended with "verdict now".
 */
final class CheckDialog {
    static final PayloadCodec<Press> STEP = PayloadCodec.of("step", Press.class).orEarlier("", "");
    static final PayloadCodec<ChosenOption> CHOICE =
            PayloadCodec.of("answer", ChosenOption.class).orEarlier("a ", " ");

    /** More than this are not counted. */
    private static final int MOST_QUESTIONS = 30;

    /** A way on that every question offers. */
    enum DialogAction {
        SKIP,
        NOW,
        BACK,
        LEAVE,
        /** Something was misread in a picture. */
        WRONG,
        /** Upwork's list may tell what is asked. */
        LISTED
    }

    /** A press on a way on. */
    record Press(DialogAction dialogAction) {}

    /** A press on an answer: the key of its question, and its own name. */
    record ChosenOption(String question, String option) {}

    private CheckDialog() {}

    /** The draft under way in this chat. */
    static Optional<CheckSession> open(CommandContext context) {
        return context.state()
                .conversation(context.at().chatKey())
                .map(Conversation::topic)
                .filter(CheckSession.class::isInstance)
                .map(CheckSession.class::cast);
    }

    /** A posting came in, or a piece of one: it completes the open draft, or starts a new one. */
    static CommandResult received(CommandContext context, Posting posting, CheckInput input) {
        Optional<Inquiry> missing = UpworkEnrichment.missing(context, posting);
        if (missing.isPresent()) {
            return context.ask(missing.get());
        }
        Optional<CheckSession> draft = open(context)
                .filter(known -> !context.event().source().startsAnew())
                .filter(known -> input.corrects()
                        || (known.takesPieces(context.now()) && CheckInput.continues(known.posting(), posting)));
        UpworkEnrichment reading = UpworkEnrichment.of(context, posting);
        CheckSession next = draft.map(known -> joined(known, posting, context))
                .orElseGet(() -> CheckSession.of(posting, context.now()))
                .told(reading.posting());
        TextLines intro = new TextLines();
        boolean leavesAnother = draft.isEmpty()
                && open(context).filter(other -> other.asked().isPresent()).isPresent();
        if (leavesAnother) {
            intro.add(context.text("check.left-other"));
        }
        if (!input.notUnderstood().isEmpty()) {
            intro.add(context.text("check.not-read", "words", String.join(" ", input.notUnderstood())));
        } else {
            intro.addAll(ReadSummary.doubted(context.view(), posting));
        }
        draft.filter(known -> reading.posting().toldAt().isEmpty())
                .ifPresent(known -> intro.addAll(UpworkEnrichment.corrected(context.view(), known.posting(), posting)));
        intro.addAll(reading.remarks());
        if (reading.posting().facts().isEmpty() && draft.isEmpty()) {
            return bare(context, next, intro);
        }
        Optional<CheckQuestion> needed = needed(context, next);
        // What is put right below a verdict changes that verdict; what else could be asked does not hold it back.
        boolean amends = input.corrects()
                && draft.filter(known -> known.thorough() && known.verdict().isPresent())
                        .isPresent();
        if (!amends && needed.isPresent() && needed.get().fact().isPresent()) {
            TextLines read = draft.filter(known -> input.corrects())
                    .map(known -> CheckUpdate.corrected(context.view(), known, next.posting()))
                    .orElseGet(() -> ReadSummary.lines(context.view(), reading.posting()))
                    .addAll(intro);
            return ask(
                    context, next, needed.get(), read.addAll(ReadSummary.useful(context.view(), next, needed.get())));
        }
        TextLines update = draft.map(known -> CheckUpdate.lines(context, known, next.posting(), input.corrects()))
                .orElseGet(TextLines::new);
        Optional<CheckQuestion> below =
                needed.filter(question -> question.trait().isPresent());
        return conclude(context, next, below, update.addAll(intro));
    }

    /** A piece adds to what is known; the whole page once more says all of it anew, for the job it was. */
    private static CheckSession joined(CheckSession known, Posting piece, CommandContext context) {
        if (!CheckInput.isWhole(piece)) {
            return known.with(piece, context.now());
        }
        Posting page = piece.job().isPresent()
                ? piece
                : known.posting().job().map(piece::withJob).orElse(piece);
        return CheckSession.of(page, context.now()).cameTo(known.verdict());
    }

    /** A check is started afresh from this posting. */
    static CommandResult started(CommandContext context, Posting posting) {
        return bare(context, CheckSession.of(posting, context.now()), new TextLines());
    }

    /** A check goes on from what a group knows. */
    static CommandResult prefilled(CommandContext context, CheckSession session, TextLines intro) {
        return proceed(context, session, intro);
    }

    /** The check of a posting that was checked before, with the profile, the wallet and Upwork's facts of today. */
    static CommandResult again(CommandContext context, CheckRecord check) {
        Optional<Inquiry> missing = UpworkEnrichment.renewing(context, check);
        if (missing.isPresent()) {
            return context.ask(missing.get());
        }
        UpworkEnrichment reading = UpworkEnrichment.of(context, check.posting());
        return proceed(context, CheckSession.again(check, reading.posting(), context.now()), reading.remarks());
    }

    /** The same check with these facts: what its verdict waits for is asked first. */
    static CommandResult checked(CommandContext context, CheckRecord before, Posting posting) {
        return proceed(context, CheckSession.again(before, posting, context.now()), new TextLines());
    }

    /** Everything that can still change the verdict of this check is asked. */
    static CommandResult more(CommandContext context, CheckRecord check) {
        return proceed(
                context,
                CheckSession.again(check, check.posting(), context.now()).askingAll(),
                new TextLines());
    }

    /** An answer in words to the open question; empty when the words are no answer. */
    static Optional<CommandResult> answeredInWords(
            CommandContext context, CheckSession session, String words, TextLines intro) {
        Optional<CheckQuestion> asked = session.asked().flatMap(CheckQuestion::named);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        if (words.equalsIgnoreCase(context.plain("button.cancel"))) {
            return Optional.of(leave(context));
        }
        if (FreeTextAnswer.isNoAnswer(context, words)) {
            return Optional.empty();
        }
        CheckQuestion question = asked.get();
        boolean believed = question.fact()
                .filter(fact -> AnswerParser.isGuess(fact, words))
                .isPresent();
        if (believed || AnswerParser.isUnknown(words) || AnswerParser.isUnknown(context.plainly(words))) {
            return Optional.of(skip(context, session, intro));
        }
        if (words.equalsIgnoreCase(context.plain("button.back"))) {
            return Optional.of(back(context, session, intro));
        }
        return question.fact()
                .flatMap(fact -> FreeTextAnswer.told(session.posting(), fact, words))
                .map(posting -> proceed(context, session.answered(posting), intro))
                .or(() -> question.trait()
                        .flatMap(field -> SelfDescriptionHandler.value(context, field, words))
                        .map(profile -> proceed(
                                context.with(context.state().withAccount(account -> account.with(profile))),
                                session.answered(session.posting()),
                                intro)));
    }

    /** What is said of a check that is gone on with after more than a day. */
    static TextLines afresh(CommandContext context, CheckSession late) {
        long days =
                Math.max(1, Duration.between(late.lastPieceAt(), context.now()).toDays());
        return new TextLines().add(context.text("check.afresh", "n", days));
    }

    /** The words were no answer: what the question is about, and asked again. */
    static CommandResult notUnderstood(CommandContext context, CheckSession session, String words) {
        TextLines intro = FreeTextAnswer.again(context, session, words);
        return askedAgain(context, session, intro.text()).orElseGet(() -> context.reply(intro.text()));
    }

    /** The open question once more, below this; empty where none is open. */
    static Optional<CommandResult> askedAgain(CommandContext context, CheckSession session, RichText why) {
        return session.asked()
                .flatMap(CheckQuestion::named)
                .map(question -> ask(context, session, question, new TextLines().add(why)));
    }

    /** A press on a button of the dialog; empty when it is none of these. */
    static Optional<CommandResult> pressed(CommandContext context, String argument) {
        return CHOICE.read(argument)
                .map(option -> inOpen(context, (session, intro) -> chosen(context, session, option, intro)))
                .or(() -> STEP.read(argument)
                        .map(press -> inOpen(context, (session, intro) -> stepped(context, session, press, intro))));
    }

    /** In the check that is open; after more than a day a press counts too, and is answered below. */
    private static CommandResult inOpen(
            CommandContext context, BiFunction<CheckSession, TextLines, CommandResult> answer) {
        Optional<CheckSession> session = open(context);
        if (session.isEmpty()) {
            return context.closedButton();
        }
        boolean late = context.state()
                .conversation(context.at().chatKey())
                .filter(conversation -> conversation.isOver(context.now()))
                .isPresent();
        return late
                ? answer.apply(session.get().afresh(), afresh(context, session.get()))
                        .asNewMessages()
                : answer.apply(session.get(), new TextLines());
    }

    private static CommandResult stepped(CommandContext context, CheckSession session, Press press, TextLines intro) {
        return switch (press.dialogAction()) {
            case SKIP -> skip(context, session, intro);
            case BACK -> back(context, session, intro);
            case NOW -> conclude(context, session, VerdictService.untold(context, session), intro);
            case LEAVE -> leave(context);
            case WRONG -> PictureCorrection.begin(context, session);
            case LISTED -> UpworkEnrichment.lookedUp(context, session, intro);
        };
    }

    private static CommandResult leave(CommandContext context) {
        FreelancerState without = context.state()
                .withSession(talk -> talk.withoutConversation(context.at().chatKey()));
        return CommandResult.of(
                without, context.draft(context.text("bot.cancel.done")).inPlaceOfPressed());
    }

    private static CommandResult chosen(
            CommandContext context, CheckSession session, ChosenOption chosen, TextLines intro) {
        Optional<CheckQuestion> inquiry = CheckQuestion.named(chosen.question());
        Optional<AnswerOption> choice =
                inquiry.flatMap(one -> one.choices(session.posting(), VerdictService.context(context.view())).stream()
                        .filter(option -> option.name().equals(chosen.option()))
                        .findFirst());
        if (inquiry.isEmpty() || choice.isEmpty()) {
            return context.closedButton();
        }
        Posting posting = choice.get().answer(session.posting());
        CommandContext told = context.with(
                context.state().withAccount(account -> account.with(choice.get().tell(account.profile()))));
        boolean saysNothing = posting.equals(session.posting()) && told.state().equals(context.state());
        CheckSession next = saysNothing ? session.skipping(inquiry.get().key()) : session.answered(posting);
        return proceed(told, next, intro);
    }

    private static CommandResult skip(CommandContext context, CheckSession session, TextLines intro) {
        return session.asked()
                .map(key -> proceed(context, session.skipping(key), intro))
                .orElseGet(context::closedButton);
    }

    private static CommandResult back(CommandContext context, CheckSession session, TextLines intro) {
        Optional<CheckQuestion> before = session.previous().flatMap(CheckQuestion::named);
        if (before.isEmpty()) {
            return session.asked()
                    .flatMap(CheckQuestion::named)
                    .map(first -> ask(context, session, first, intro.add(context.text("check.first"))))
                    .orElseGet(context::closedButton);
        }
        Posting forgotten =
                QuestionFormatter.forget(session.posting(), before.get(), VerdictService.context(context.view()));
        return ask(context, session.steppedBack(forgotten), before.get(), intro);
    }

    /** Asks what the verdict waits for, or gives it. A question about the freelancer comes together with the verdict. */
    static CommandResult proceed(CommandContext context, CheckSession session, TextLines intro) {
        Optional<CheckQuestion> next = needed(context, session);
        if (next.isEmpty() || next.get().trait().isPresent()) {
            return conclude(context, session, next, intro);
        }
        return ask(context, session, next.get(), intro);
    }

    private static Optional<CheckQuestion> needed(CommandContext context, CheckSession session) {
        CheckContext checkContext = VerdictService.context(context.view());
        if (session.thorough()) {
            return QuestionSelector.next(session.posting(), checkContext, session.skipped());
        }
        boolean enough = session.trail().size() >= most(session);
        return QuestionSelector.needed(session.posting(), checkContext, session.skipped())
                .filter(question -> question.trait().isPresent()
                        || !enough
                        || session.asked().equals(Optional.of(question.key())));
    }

    private static int most(CheckSession session) {
        boolean told = session.posting().toldAt().isPresent() && !session.thorough();
        return told ? UpworkEnrichment.MOST_QUESTIONS : MOST_QUESTIONS;
    }

    /** How many questions a check comes to at most, those that were asked among them: an answer may spare others. */
    static int mostQuestions(CommandContext context, CheckSession asking) {
        int asked = asking.trail().size();
        CheckSession rest = asking.asked().map(asking::skipping).orElse(asking);
        Optional<CheckQuestion> next =
                needed(context, rest).filter(question -> question.fact().isPresent());
        while (next.isPresent() && asked < most(asking)) {
            asked++;
            rest = rest.skipping(next.get().key());
            next = needed(context, rest).filter(question -> question.fact().isPresent());
        }
        return asked;
    }

    /** A link alone: how old the job is at least, how to go on in one line, and the first question. */
    private static CommandResult bare(CommandContext context, CheckSession session, TextLines intro) {
        session.posting()
                .job()
                .flatMap(job -> job.createdAt(context.now()))
                .ifPresent(created -> intro.add(QuestionFormatter.age(context, created)));
        session.posting().job().ifPresent(job -> intro.addAll(GroupKnowledge.known(context, job)));
        Optional<CheckRecord> before =
                session.posting().job().flatMap(job -> context.archive().lastCheck(context.state(), job));
        before.ifPresent(check -> intro.add(QuestionFormatter.before(context, check)));
        intro.addAll(EarlierProposalNotice.line(context, session.posting()));
        intro.add(
                context.isEphemeral() || context.event().source().amongOthers()
                        ? context.text("check.bare.server", "button", context.text("check.form.complete"))
                        : context.text("check.bare"));
        CheckContext checkContext = VerdictService.context(context.view());
        List<ButtonSpec> open = before.map(check -> List.of(QuestionFormatter.open(context, check)))
                .orElse(List.of());
        return QuestionSelector.needed(session.posting(), checkContext, session.skipped())
                .map(question -> ask(context, session, question, intro, open))
                .orElseGet(() -> conclude(context, session, Optional.empty(), intro));
    }

    static CommandResult ask(CommandContext context, CheckSession session, CheckQuestion question, TextLines intro) {
        return ask(context, session, question, intro, List.of());
    }

    private static CommandResult ask(
            CommandContext context,
            CheckSession session,
            CheckQuestion asked,
            TextLines intro,
            List<ButtonSpec> further) {
        CheckSession asking = session.asking(asked.key());
        MessageDraft question = QuestionFormatter.message(context, asking, asked, intro);
        return CommandResult.of(context.withConversation(asking), question.withRow(further));
    }

    private static CommandResult conclude(
            CommandContext context, CheckSession session, Optional<CheckQuestion> aboutOneself, TextLines intro) {
        Verdict verdict = VerdictService.check(context, session.posting());
        CheckRecord check = VerdictService.record(context, session.posting(), verdict, 0);
        CheckSession over = session.concluded().cameTo(Optional.of(check.id()));
        CheckSession concluded =
                aboutOneself.map(question -> over.asking(question.key())).orElse(over);
        MessageDraft draft = VerdictActions.message(context, check, intro);
        MessageDraft asking = aboutOneself
                .map(question -> QuestionFormatter.below(context, concluded, question, draft))
                .orElse(draft);
        FreelancerState after =
                VerdictButton.goingOn(context, session.verdict(), check).withConversation(concluded);
        List<ButtonSpec> offered = asking.rows().stream()
                .flatMap(List::stream)
                .filter(button -> !button.unseen())
                .toList();
        return CommandResult.of(PolicyUpgradeOffer.remembered(after, offered), asking.inPlaceOfPressed())
                .withChecks(List.of(check))
                .withEffect(communities -> GroupKnowledge.after(context, session.posting(), communities));
    }
}
