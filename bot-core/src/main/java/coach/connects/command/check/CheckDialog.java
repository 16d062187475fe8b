package coach.connects.command.check;

import coach.connects.chat.RichText;
import coach.connects.check.AnswerOption;
import coach.connects.check.CheckContext;
import coach.connects.check.CheckQuestion;
import coach.connects.check.QuestionSelector;
import coach.connects.check.Verdict;
import coach.connects.command.Lines;
import coach.connects.command.Offer;
import coach.connects.command.Say;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.conversation.CheckRecord;
import coach.connects.conversation.Conversation;
import coach.connects.conversation.Dossier;
import coach.connects.conversation.JobDraft;
import coach.connects.job.Fact;
import coach.connects.job.Known;
import coach.connects.job.Posting;
import coach.connects.job.answer.AnswerReader;
import java.util.List;
import java.util.Optional;

/**
 * The dialog of a job check: pieces come in, what the verdict waits for is asked, one question a message, and the verdict
 * is given. Every question can be answered by a button or in words, skipped, or ended with "verdict now".
 */
final class CheckDialog {
    private CheckDialog() {}

    /** The draft under way in this chat. */
    static Optional<JobDraft> open(Turn turn) {
        return turn.dossier()
                .conversation(turn.at().chatKey())
                .map(Conversation::topic)
                .filter(JobDraft.class::isInstance)
                .map(JobDraft.class::cast);
    }

    /** A posting came in, or a piece of one: it completes the open draft, or starts a new one. */
    static Step received(Turn turn, Posting posting, List<String> notUnderstood) {
        Optional<JobDraft> draft =
                open(turn).filter(known -> known.takesPieces(turn.now()) && Piece.continues(known.posting(), posting));
        JobDraft next =
                draft.map(known -> joined(known, posting, turn)).orElseGet(() -> JobDraft.of(posting, turn.now()));
        Lines intro = new Lines();
        boolean leavesAnother = draft.isEmpty()
                && open(turn).filter(other -> other.asked().isPresent()).isPresent();
        if (leavesAnother) {
            intro.add(turn.words("check.left-other"));
        }
        if (!notUnderstood.isEmpty()) {
            intro.add(turn.words("check.not-read", "words", String.join(" ", notUnderstood)));
        }
        if (posting.facts().isEmpty() && draft.isEmpty()) {
            return bare(turn, next, intro);
        }
        Optional<CheckQuestion> needed = needed(turn, next);
        if (needed.isPresent() && needed.get().fact().isPresent()) {
            Lines read = WhatWasRead.lines(turn, posting).addAll(intro);
            return ask(turn, next, needed.get(), read.addAll(WhatWasRead.useful(turn, next, needed.get())));
        }
        return conclude(turn, next, needed, intro);
    }

    /** A piece adds to what is known; the whole page once more says all of it anew, for the job it was. */
    private static JobDraft joined(JobDraft known, Posting piece, Turn turn) {
        if (!Piece.isWhole(piece)) {
            return known.with(piece, turn.now());
        }
        Posting page = piece.job().isPresent()
                ? piece
                : known.posting().job().map(piece::withJob).orElse(piece);
        return JobDraft.of(page, turn.now());
    }

    /** A check is started afresh from this posting. */
    static Step started(Turn turn, Posting posting) {
        return bare(turn, JobDraft.of(posting, turn.now()), new Lines());
    }

    /** A check goes on from what a group knows. */
    static Step prefilled(Turn turn, JobDraft draft, Lines intro) {
        return proceed(turn, draft, intro);
    }

    /** The check of a posting that was checked before, with the profile and the wallet of today. */
    static Step again(Turn turn, CheckRecord check) {
        return proceed(turn, JobDraft.of(check.posting(), turn.now()), new Lines());
    }

    /** Everything that can still change the verdict of this check is asked. */
    static Step more(Turn turn, CheckRecord check) {
        return proceed(turn, JobDraft.of(check.posting(), turn.now()).askingAll(), new Lines());
    }

    /** An answer in words to the open question; empty when the words are no answer. */
    static Optional<Step> answeredInWords(Turn turn, JobDraft draft, String words) {
        Optional<CheckQuestion> asked = draft.asked().flatMap(CheckQuestion::named);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        if (words.equalsIgnoreCase(turn.label("button.cancel"))) {
            return Optional.of(leave(turn));
        }
        CheckQuestion question = asked.get();
        boolean believed = question.fact()
                .filter(fact -> AnswerReader.isBelief(fact, words))
                .isPresent();
        if (believed || AnswerReader.isUnknown(words)) {
            return Optional.of(skip(turn, draft));
        }
        return question.fact()
                .flatMap(fact -> told(draft.posting(), fact, words))
                .map(posting -> proceed(turn, draft.answered(posting), new Lines()))
                .or(() -> question.trait()
                        .flatMap(trait ->
                                turn.dossier().profile().told(trait, words).value())
                        .map(profile -> proceed(
                                turn.with(turn.dossier().with(profile)),
                                draft.answered(draft.posting()),
                                new Lines())));
    }

    /** The words were no answer: said so, and asked again. */
    static Step notUnderstood(Turn turn, JobDraft draft, String words) {
        Lines intro = new Lines().add(turn.words("check.answer-again", "words", words));
        return draft.asked()
                .flatMap(CheckQuestion::named)
                .map(question -> ask(turn, draft, question, intro))
                .orElseGet(() -> turn.say(intro.text()));
    }

    /** A press on a button of the dialog; empty when it is none of these. */
    static Optional<Step> pressed(Turn turn, String verb, String rest) {
        if (!List.of("a", "skip", "now", "back", "leave").contains(verb)) {
            return Optional.empty();
        }
        Optional<JobDraft> draft = open(turn);
        if (draft.isEmpty()) {
            return Optional.of(turn.say(turn.words("bot.button.closed")));
        }
        return Optional.of(
                switch (verb) {
                    case "a" -> chosen(turn, draft.get(), rest);
                    case "skip" -> skip(turn, draft.get());
                    case "back" -> back(turn, draft.get());
                    case "now" -> conclude(turn, draft.get(), Optional.empty(), new Lines());
                    default -> leave(turn);
                });
    }

    private static Step leave(Turn turn) {
        Dossier without = turn.dossier().withoutConversation(turn.at().chatKey());
        return Step.of(without, turn.message(turn.words("bot.cancel.done")).replacing());
    }

    private static Step chosen(Turn turn, JobDraft draft, String rest) {
        int space = rest.indexOf(' ');
        Optional<CheckQuestion> inquiry = CheckQuestion.named(rest.substring(0, Math.max(0, space)));
        Optional<AnswerOption> choice =
                inquiry.flatMap(one -> one.choices(draft.posting(), Verdicts.context(turn)).stream()
                        .filter(option -> option.name().equals(rest.substring(space + 1)))
                        .findFirst());
        if (inquiry.isEmpty() || choice.isEmpty()) {
            return turn.say(turn.words("bot.button.closed"));
        }
        Posting posting = choice.get().answer(draft.posting());
        Turn told = turn.with(turn.dossier().withProfile(choice.get()::tell));
        boolean saysNothing = posting.equals(draft.posting()) && told.dossier().equals(turn.dossier());
        JobDraft next = saysNothing ? draft.skipping(inquiry.get().key()) : draft.answered(posting);
        return proceed(told, next, new Lines());
    }

    private static Step skip(Turn turn, JobDraft draft) {
        return draft.asked()
                .map(key -> proceed(turn, draft.skipping(key), new Lines()))
                .orElseGet(() -> turn.say(turn.words("bot.button.closed")));
    }

    private static Step back(Turn turn, JobDraft draft) {
        Optional<CheckQuestion> before = draft.previous().flatMap(CheckQuestion::named);
        if (before.isEmpty()) {
            return turn.say(turn.words("bot.button.closed"));
        }
        Posting forgotten = QuestionText.forget(draft.posting(), before.get(), Verdicts.context(turn));
        return ask(turn, draft.steppedBack(forgotten), before.get(), new Lines());
    }

    /** Asks what the verdict waits for, or gives it. A question about the freelancer comes together with the verdict. */
    static Step proceed(Turn turn, JobDraft draft, Lines intro) {
        Optional<CheckQuestion> next = needed(turn, draft);
        if (next.isEmpty() || next.get().trait().isPresent()) {
            return conclude(turn, draft, next, intro);
        }
        return ask(turn, draft, next.get(), intro);
    }

    private static Optional<CheckQuestion> needed(Turn turn, JobDraft draft) {
        CheckContext context = Verdicts.context(turn);
        return draft.thorough()
                ? QuestionSelector.next(draft.posting(), context, draft.skipped())
                : QuestionSelector.needed(draft.posting(), context, draft.skipped());
    }

    /** A link alone: how old the job is at least, how to go on in one line, and the first question. */
    private static Step bare(Turn turn, JobDraft draft, Lines intro) {
        draft.posting()
                .job()
                .flatMap(job -> job.createdAt(turn.now()))
                .ifPresent(created -> intro.add(QuestionText.age(turn, created)));
        draft.posting().job().ifPresent(job -> intro.addAll(FromGroup.known(turn, job)));
        Optional<CheckRecord> before =
                draft.posting().job().flatMap(job -> turn.library().lastCheck(turn.dossier(), job));
        before.ifPresent(check -> intro.add(QuestionText.before(turn, check)));
        intro.add(
                turn.isAside()
                        ? turn.words("check.bare.server", "button", turn.words("check.form.complete"))
                        : turn.words("check.bare"));
        CheckContext context = Verdicts.context(turn);
        List<Offer> open =
                before.map(check -> List.of(QuestionText.open(turn, check))).orElse(List.of());
        return QuestionSelector.needed(draft.posting(), context, draft.skipped())
                .map(question -> ask(turn, draft, question, intro, open))
                .orElseGet(() -> conclude(turn, draft, Optional.empty(), intro));
    }

    private static Step ask(Turn turn, JobDraft draft, CheckQuestion question, Lines intro) {
        return ask(turn, draft, question, intro, List.of());
    }

    private static Step ask(Turn turn, JobDraft draft, CheckQuestion asked, Lines intro, List<Offer> further) {
        JobDraft asking = draft.asking(asked.key());
        Say question = QuestionText.message(turn, asking, asked, intro);
        return Step.of(turn.talkingOf(asking), question.row(further));
    }

    private static Step conclude(Turn turn, JobDraft draft, Optional<CheckQuestion> aboutOneself, Lines intro) {
        Verdict verdict = Verdicts.check(turn, draft.posting());
        CheckRecord check = Verdicts.record(turn, draft.posting(), verdict, 0);
        JobDraft concluded = aboutOneself
                .map(question -> draft.concluded().asking(question.key()))
                .orElse(draft.concluded());
        Say say = AfterVerdict.message(turn, check, intro);
        Say asking = aboutOneself
                .map(question -> QuestionText.below(turn, concluded, question, say))
                .orElse(say);
        Dossier after = turn.talkingOf(concluded);
        boolean offered = AfterVerdict.offersRules(turn, check);
        return Step.of(offered ? after.withHint(AfterVerdict.RULES_OFFERED) : after, asking.replacing())
                .keeping(List.of(check))
                .doing(communities -> FromGroup.after(turn, draft.posting(), communities));
    }

    private static <T> Optional<Posting> told(Posting posting, Fact<T> fact, String words) {
        Optional<Posting> told =
                AnswerReader.read(fact, words).map(value -> posting.with(fact, value, Known.Origin.ANSWER));
        boolean unrated = fact == Fact.CLIENT_RATING && AnswerReader.isUnknown(fact, words);
        return told.isEmpty() && unrated
                ? Optional.of(posting.with(Fact.CLIENT_REVIEWS, 0, Known.Origin.ANSWER))
                : told;
    }

    /** The words of a reason in the person's language. */
    static RichText text(Turn turn, coach.connects.check.LocalizedReason reason) {
        return turn.messages().text(reason.key(), reason.values());
    }
}
