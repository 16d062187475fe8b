package coach.connects.feature.check;

import coach.connects.chat.RichText;
import coach.connects.check.AnswerOption;
import coach.connects.check.CheckContext;
import coach.connects.check.CheckQuestion;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.TextLines;
import coach.connects.engine.VerdictButton;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.SourcedValue;
import coach.connects.profile.PreferenceKey;
import coach.connects.session.CheckRecord;
import coach.connects.session.CheckSession;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** A question of the check as a message: the words, an answer a button, and the ways out. */
final class QuestionFormatter {
    private static final int NARROW_ROW = 2;
    private static final int WIDE_ROW = 3;
    private static final int SHORT_LABEL = 10;

    private QuestionFormatter() {}

    static MessageDraft message(CommandContext context, CheckSession session, CheckQuestion question, TextLines intro) {
        int most = CheckDialog.mostQuestions(context, session);
        int number = session.trail().size();
        if (most > 1) {
            // Where no words are heard "stop" is none, but the command is.
            boolean heard = !(context.isEphemeral() || context.event().source().amongOthers());
            intro.add(context.text(
                    heard ? "check.question.number" : "check.question.number.server",
                    "number",
                    number,
                    "most",
                    Math.max(number, most)));
        }
        RichText text = intro.add(context.text(question.words())).text();
        MessageDraft draft = withChoices(context, session, question, context.draft(text));
        List<ButtonSpec> ways = new ArrayList<>();
        if (session.previous().isPresent()) {
            ways.add(button(context, "button.back", CheckDialog.DialogAction.BACK));
        }
        ways.add(button(context, "button.skip", CheckDialog.DialogAction.SKIP));
        ways.add(button(context, "button.now", CheckDialog.DialogAction.NOW));
        if (PictureCorrection.isOfPicture(session.posting())) {
            draft = draft.withRow(button(context, "picture.button.wrong", CheckDialog.DialogAction.WRONG));
        }
        if (UpworkEnrichment.maybeListed(context, session.posting(), question.fact())) {
            draft = draft.withRow(button(context, "upwork.button.listed", CheckDialog.DialogAction.LISTED));
        }
        MessageDraft asking = draft.withRow(ways).inPlaceOfPressed();
        return question.fact().isPresent() ? asking.withForm(CheckModal.complete(context, session)) : asking;
    }

    /** A question about the freelancer, under a verdict that goes by a guess until it is answered. */
    static MessageDraft below(
            CommandContext context, CheckSession session, CheckQuestion question, MessageDraft verdict) {
        RichText text = verdict.text().plus(RichText.of("\n")).plus(context.text(question.words()));
        return withChoices(context, session, question, verdict.withText(text));
    }

    /** How old a job is at least not: its id holds the time of its creation. */
    static RichText age(CommandContext context, Instant created) {
        Duration age = Duration.between(created, context.now());
        if (age.toHours() < 1) {
            return context.text("check.age.minutes", "n", Math.max(1, age.toMinutes()));
        }
        if (age.toHours() < 48) {
            return context.text("check.age.hours", "n", age.toHours());
        }
        return age.toDays() <= context.state().preferences().get(PreferenceKey.OLD_DAYS)
                ? context.text("check.age.days", "n", age.toDays())
                : context.text("check.age.old", "month", YearMonth.from(created.atZone(context.zone())));
    }

    /** What one's own last check of the job came to. */
    static RichText before(CommandContext context, CheckRecord check) {
        return context.text(
                "check.before",
                "decision",
                context.text(check.verdict().decision().key()),
                "day",
                LocalDate.ofInstant(check.checkedAt(), context.zone()));
    }

    /** Shows that check again, as it was. */
    static ButtonSpec open(CommandContext context, CheckRecord check) {
        return VerdictButton.of(context.plain("check.button.before"), VerdictButton.Verb.OPEN, check);
    }

    /** The posting without what was answered to this question. */
    static Posting forget(Posting posting, CheckQuestion question, CheckContext context) {
        List<Fact<?>> answered = new ArrayList<>();
        question.fact().ifPresent(answered::add);
        for (AnswerOption option : question.choices(posting, context)) {
            answered.addAll(option.answer(Posting.unknown()).facts().keySet());
        }
        Posting forgotten = posting;
        for (Fact<?> fact : answered) {
            boolean said = posting.known(fact)
                    .filter(known -> known.origin() == SourcedValue.Origin.ANSWER)
                    .isPresent();
            forgotten = said ? forgotten.without(fact) : forgotten;
        }
        return forgotten;
    }

    private static MessageDraft withChoices(
            CommandContext context, CheckSession session, CheckQuestion question, MessageDraft draft) {
        List<ButtonSpec> offers = new ArrayList<>();
        for (AnswerOption option : question.choices(session.posting(), VerdictService.context(context.view()))) {
            String label = label(context, option).plain();
            offers.add(ButtonSpec.of(
                    label,
                    "check",
                    CheckDialog.CHOICE.write(new CheckDialog.ChosenOption(question.key(), option.name()))));
        }
        boolean allShort = offers.stream().allMatch(button -> button.label().length() <= SHORT_LABEL);
        int width = allShort ? WIDE_ROW : NARROW_ROW;
        MessageDraft withRows = draft;
        for (int from = 0; from < offers.size(); from += width) {
            withRows = withRows.withRow(offers.subList(from, Math.min(offers.size(), from + width)));
        }
        return withRows;
    }

    private static ButtonSpec button(CommandContext context, String label, CheckDialog.DialogAction dialogAction) {
        return ButtonSpec.of(
                context.plain(label), "check", CheckDialog.STEP.write(new CheckDialog.Press(dialogAction)));
    }

    /** The words of an answer that can be pressed. */
    static RichText label(CommandContext context, AnswerOption option) {
        return context.messages().text(option.label().key(), option.label().values());
    }
}
