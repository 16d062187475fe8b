package coach.connects.command.check;

import coach.connects.chat.RichText;
import coach.connects.check.AnswerOption;
import coach.connects.check.CheckContext;
import coach.connects.check.CheckQuestion;
import coach.connects.command.Lines;
import coach.connects.command.Offer;
import coach.connects.command.Say;
import coach.connects.command.Turn;
import coach.connects.conversation.CheckRecord;
import coach.connects.conversation.JobDraft;
import coach.connects.job.Fact;
import coach.connects.job.Known;
import coach.connects.job.Posting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A question of the check as a message: the words, an answer a button, and the ways out. */
final class QuestionText {
    private static final int NARROW_ROW = 2;
    private static final int WIDE_ROW = 3;
    private static final int SHORT_LABEL = 10;

    private QuestionText() {}

    static Say message(Turn turn, JobDraft draft, CheckQuestion question, Lines intro) {
        RichText text = intro.add(turn.words(question.words())).text();
        Say say = withChoices(turn, draft, question, turn.message(text));
        List<Offer> ways = new ArrayList<>();
        if (draft.previous().isPresent()) {
            ways.add(offer(turn, "button.back", "back"));
        }
        ways.add(offer(turn, "button.skip", "skip"));
        ways.add(offer(turn, "button.now", "now"));
        Say asking = say.row(ways).replacing();
        return question.fact().isPresent() ? asking.withForm(CheckForm.complete(turn, draft)) : asking;
    }

    /** A question about the freelancer, under a verdict that goes by a guess until it is answered. */
    static Say below(Turn turn, JobDraft draft, CheckQuestion question, Say verdict) {
        RichText text = verdict.text().plus(RichText.of("\n")).plus(turn.words(question.words()));
        return withChoices(turn, draft, question, verdict.saying(text));
    }

    /** How old a job is at least not: its id holds the time of its creation. */
    static RichText age(Turn turn, Instant created) {
        Duration age = Duration.between(created, turn.now());
        if (age.toHours() < 1) {
            return turn.words("check.age.minutes", "n", Math.max(1, age.toMinutes()));
        }
        return age.toHours() < 48
                ? turn.words("check.age.hours", "n", age.toHours())
                : turn.words("check.age.days", "n", age.toDays());
    }

    /** What one's own last check of the job came to. */
    static RichText before(Turn turn, CheckRecord check) {
        return turn.words(
                "check.before",
                "decision",
                turn.words(check.verdict().decision().key()),
                "day",
                LocalDate.ofInstant(check.checkedAt(), turn.zone()));
    }

    /** Shows that check again, as it was. */
    static Offer open(Turn turn, CheckRecord check) {
        return Offer.of(turn.label("check.button.before"), "check", "open " + check.id());
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
                    .filter(known -> known.origin() == Known.Origin.ANSWER)
                    .isPresent();
            forgotten = said ? forgotten.without(fact) : forgotten;
        }
        return forgotten;
    }

    private static Say withChoices(Turn turn, JobDraft draft, CheckQuestion question, Say say) {
        List<Offer> offers = new ArrayList<>();
        for (AnswerOption option : question.choices(draft.posting(), Verdicts.context(turn))) {
            String label = CheckDialog.text(turn, option.label()).plain();
            offers.add(Offer.of(label, "check", "a " + question.key() + " " + option.name()));
        }
        boolean allShort = offers.stream().allMatch(offer -> offer.label().length() <= SHORT_LABEL);
        int width = allShort ? WIDE_ROW : NARROW_ROW;
        Say withRows = say;
        for (int from = 0; from < offers.size(); from += width) {
            withRows = withRows.row(offers.subList(from, Math.min(offers.size(), from + width)));
        }
        return withRows;
    }

    private static Offer offer(Turn turn, String label, String verb) {
        return Offer.of(turn.label(label), "check", verb);
    }
}
