package coach.connects.command.reminder;

import coach.connects.chat.RichText;
import coach.connects.command.Command;
import coach.connects.command.Declaration;
import coach.connects.command.Declaration.Task;
import coach.connects.command.Lines;
import coach.connects.command.Offer;
import coach.connects.command.Option;
import coach.connects.command.Say;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.command.community.Sharing;
import coach.connects.conversation.Dossier;
import coach.connects.job.JobId;
import coach.connects.job.link.Found;
import coach.connects.job.link.JobLink;
import coach.connects.reminder.Outcome;
import coach.connects.reminder.Outcome.Result;
import coach.connects.wallet.LiveProposal;
import coach.connects.wallet.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * {@code /outcome [LINK] [RESULT]}: what became of a proposal. Kept with the proposal; where the client closed the job
 * without a hire, Upwork gives the Connects back (W-07), and recording that is one press away.
 */
public final class OutcomeCommand implements Command {
    private static final int MOST_LISTED = 6;
    private static final int IN_A_ROW = 3;
    private static final Declaration DECLARATION = Declaration.of(
            "outcome",
            Task.LOOK_BACK,
            false,
            Option.of("link", Option.Type.JOB),
            Option.choice(
                    "result", Arrays.stream(Result.values()).map(Result::word).toArray(String[]::new)));

    private final MoneyBack moneyBack;

    /** Tells by this those who have Connects to get back. */
    public OutcomeCommand(MoneyBack moneyBack) {
        this.moneyBack = moneyBack;
    }

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    @Override
    public Step run(Turn turn, String words) {
        if (words.isEmpty()) {
            return list(turn);
        }
        Found found = JobLink.find(words);
        if (found.jobs().isEmpty()) {
            return turn.say(turn.words("outcome.no-link"));
        }
        JobId job = found.jobs().get(0);
        Optional<LiveProposal> proposal = statement(turn).liveProposalOf(job);
        Optional<Result> result = Result.of(found.rest().strip());
        if (proposal.isEmpty()) {
            return result.equals(Optional.of(Result.CLOSED))
                    ? reported(turn, job)
                    : turn.say(turn.words("outcome.no-proposal"));
        }
        return result.map(known -> keep(turn, proposal.get(), known)).orElseGet(() -> ask(turn, proposal.get()));
    }

    /** Under a question or a list: the proposal's number, and what became of it. */
    @Override
    public Step press(Turn turn, String argument) {
        String[] parts = argument.split(" ", -1);
        Optional<LiveProposal> proposal = statement(turn).live().stream()
                .filter(live -> String.valueOf(live.seq()).equals(parts[0]))
                .findFirst();
        if (proposal.isEmpty()) {
            return turn.say(turn.words("outcome.no-proposal"));
        }
        Optional<Result> result = parts.length > 1 ? Result.of(parts[1]) : Optional.empty();
        return result.map(known -> keep(turn, proposal.get(), known)).orElseGet(() -> ask(turn, proposal.get()));
    }

    /** Who has not applied may know that a job is gone, too. */
    private Step reported(Turn turn, JobId job) {
        return turn.say(turn.words("moneyback.thanks")).doing(communities -> {
            moneyBack.tell(turn, job);
            return List.of();
        });
    }

    private static Step list(Turn turn) {
        List<LiveProposal> live = statement(turn).live().stream()
                .filter(proposal -> proposal.job().isPresent())
                .toList();
        if (live.isEmpty()) {
            return turn.say(turn.words("outcome.none"));
        }
        OutcomeText text = new OutcomeText(turn);
        Lines lines = new Lines().add(turn.words("outcome.which"));
        List<Offer> offers = new ArrayList<>();
        for (int i = live.size() - 1; i >= 0 && offers.size() < MOST_LISTED; i--) {
            LiveProposal proposal = live.get(i);
            int number = offers.size() + 1;
            lines.add(turn.words(
                    "outcome.line",
                    "number",
                    number,
                    "job",
                    text.title(proposal),
                    "day",
                    proposal.day(),
                    "told",
                    told(turn, proposal)));
            offers.add(Offer.of(
                    turn.label("outcome.button.number", "number", number), "outcome", String.valueOf(proposal.seq())));
        }
        Say say = turn.message(lines.text());
        for (int from = 0; from < offers.size(); from += IN_A_ROW) {
            say = say.row(offers.subList(from, Math.min(offers.size(), from + IN_A_ROW)));
        }
        return turn.say(say);
    }

    private static RichText told(Turn turn, LiveProposal proposal) {
        return turn.dossier()
                .agenda()
                .outcomeOf(proposal.seq())
                .map(outcome -> turn.words("outcome.told." + outcome.result().word()))
                .orElseGet(() -> turn.words("outcome.told.not"));
    }

    private static Step ask(Turn turn, LiveProposal proposal) {
        Say say = turn.message(
                turn.words("outcome.ask", "job", new OutcomeText(turn).title(proposal), "day", proposal.day()));
        for (List<Offer> row : OutcomeText.buttons(turn, proposal)) {
            say = say.row(row);
        }
        return turn.say(say);
    }

    private static Step keep(Turn turn, LiveProposal proposal, Result result) {
        Dossier after =
                turn.dossier().withAgenda(agenda -> agenda.with(new Outcome(proposal.seq(), result, turn.today())));
        RichText said = turn.words(
                "outcome.kept",
                "result",
                turn.words("outcome.told." + result.word()),
                "job",
                new OutcomeText(turn).title(proposal));
        if (result != Result.CLOSED || proposal.left().isZero()) {
            return counted(Step.of(after, turn.message(said)), turn, proposal, result);
        }
        Lines lines = new Lines().add(said).add(turn.words("outcome.back", "n", proposal.left()));
        Step step = Step.of(after, turn.message(lines.text()).row(back(turn, proposal)));
        return counted(step, turn, proposal, result);
    }

    /** The groups that know the job count what came of it. */
    private static Step counted(Step step, Turn turn, LiveProposal proposal, Result result) {
        return proposal.job()
                .map(job -> step.doing(communities -> Sharing.became(communities, turn, job, result.word())))
                .orElse(step);
    }

    private static List<Offer> back(Turn turn, LiveProposal proposal) {
        String job = proposal.job().map(id -> " " + id.value()).orElse("");
        return List.of(
                Offer.once(turn.label("outcome.button.back", "n", proposal.left()), "return", proposal.left() + job));
    }

    private static Statement statement(Turn turn) {
        return turn.dossier().wallet().on(turn.today(), turn.policies());
    }
}
