package coach.connects.feature.guide;

import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.chat.RichText;
import coach.connects.check.Decision;
import coach.connects.check.Verdict;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.PayloadCodec;
import coach.connects.engine.TextLines;
import coach.connects.feature.wording.PracticeJobs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * {@code /practice}: ten made-up jobs; first one's own verdict, then the guide's for a newcomer with its reasons, and a score at
 * the end. All of it stands in the buttons, so that nothing of it is kept, and neither wallet nor statistics know of it.
 */
public final class PracticeCommand implements Command {
    private static final String NAME = "practice";
    private static final CommandSpec DECLARATION =
            CommandSpec.of(NAME, Category.CHECK_A_JOB, false).reading();

    /** What each of the jobs teaches, in their order. */
    private static final List<GuideScreen> LESSONS = List.of(
            GuideScreen.VERIFIED,
            GuideScreen.APPLY,
            GuideScreen.PROPOSALS,
            GuideScreen.HIRE_RATE,
            GuideScreen.STARS,
            GuideScreen.ACTIVITY,
            GuideScreen.HISTORY,
            GuideScreen.LEVEL,
            GuideScreen.RESOLD,
            GuideScreen.LOOK);

    private static final PayloadCodec<Turn> TURN = PayloadCodec.of("turn", Turn.class);
    private static final PayloadCodec<Guess> GUESS = PayloadCodec.of("guess", Guess.class);

    private final PracticeJobs jobs;

    /**
     * A job that is to be judged.
     *
     * @param job its number, from 1; one more than there are, at the end
     * @param missed of each job before it 1 where it was judged otherwise, else 0
     */
    private record Turn(int job, String missed) {}

    /** One's own verdict on it, in lower case. */
    private record Guess(Turn turn, String verdict) {}

    /** Has these jobs judged. */
    public PracticeCommand(PracticeJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        return context.reply(question(context, new Turn(1, "")));
    }

    @Override
    public CommandResult onButton(CommandContext context, String argument) {
        return TURN.read(argument)
                .filter(turn -> isSound(turn, LESSONS.size() + 1))
                .map(turn ->
                        context.reply((turn.job() > LESSONS.size() ? score(context, turn) : question(context, turn))
                                .inPlaceOfPressed()))
                .or(() -> GUESS.read(argument)
                        .filter(guess -> isSound(guess.turn(), LESSONS.size()))
                        .flatMap(guess -> answer(context, guess)))
                .orElseGet(() -> argument.isEmpty() ? execute(context, "") : context.closedButton());
    }

    private static boolean isSound(Turn turn, int most) {
        return turn.job() >= 1
                && turn.job() <= most
                && turn.missed().length() == turn.job() - 1
                && turn.missed().chars().allMatch(c -> c == '0' || c == '1');
    }

    private static MessageDraft question(CommandContext context, Turn turn) {
        TextLines lines = new TextLines()
                .add(context.text("practice.head", "job", turn.job(), "jobs", LESSONS.size()))
                .add(context.text("practice.job." + turn.job()))
                .add(context.text("practice.ask"));
        return context.draft(lines.text())
                .withRow(Arrays.stream(Decision.values())
                        .map(decision -> ButtonSpec.once(
                                context.plain("practice.button." + PracticeJobs.word(decision)),
                                NAME,
                                GUESS.write(new Guess(turn, PracticeJobs.word(decision)))))
                        .toList());
    }

    private Optional<CommandResult> answer(CommandContext context, Guess guess) {
        return Arrays.stream(Decision.values())
                .filter(decision -> PracticeJobs.word(decision).equals(guess.verdict()))
                .findFirst()
                .map(decision -> context.reply(judged(context, guess.turn(), decision)));
    }

    private MessageDraft judged(CommandContext context, Turn turn, Decision own) {
        Verdict verdict = jobs.verdict(context.view(), turn.job());
        boolean same = verdict.decision() == own;
        RichText decision = context.text(verdict.decision().key());
        TextLines lines = new TextLines()
                .add(context.text("practice.head", "job", turn.job(), "jobs", LESSONS.size()))
                .add(context.text("practice.job." + turn.job()))
                .blank()
                .add(context.text(same ? "practice.same" : "practice.other", "decision", decision))
                .addAll(PracticeJobs.reasons(
                        context.view(), verdict, context.state().preferences()));
        boolean last = turn.job() == LESSONS.size();
        Turn next = new Turn(turn.job() + 1, turn.missed() + (same ? "0" : "1"));
        return context.draft(lines.text())
                .withRow(ButtonSpec.once(
                        context.plain(last ? "practice.button.score" : "practice.button.next"), NAME, TURN.write(next)))
                .inPlaceOfPressed();
    }

    private static MessageDraft score(CommandContext context, Turn turn) {
        int missed = (int) turn.missed().chars().filter(c -> c == '1').count();
        TextLines lines = new TextLines()
                .add(context.text("practice.score", "n", LESSONS.size() - missed, "jobs", LESSONS.size()))
                .add(context.text(missed == 0 ? "practice.score.all" : "practice.score.read"));
        List<ButtonSpec> lessons = new ArrayList<>();
        for (int i = 0; i < LESSONS.size(); i++) {
            if (turn.missed().charAt(i) == '1') {
                lessons.add(ButtonSpec.of(
                        context.plain("guide." + LESSONS.get(i).word() + ".button"),
                        "guide",
                        LESSONS.get(i).word()));
            }
        }
        return context.draft(lines.text())
                .withRowsOf(2, lessons)
                .withRow(ButtonSpec.of(context.plain("practice.button.again"), NAME, ""));
    }
}
