package coach.connects.feature.reminder;

import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.Effect;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.PayloadCodec;
import coach.connects.engine.PoolScope;
import coach.connects.engine.PoolSearch;
import coach.connects.engine.TextLines;
import coach.connects.feature.community.CardSharing;
import coach.connects.parsing.Affixes;
import coach.connects.parsing.DateParser;
import coach.connects.parsing.Tokens;
import coach.connects.posting.JobId;
import coach.connects.reading.link.JobLinkParser;
import coach.connects.reading.link.LinkScan;
import coach.connects.reminder.ProposalOutcome;
import coach.connects.reminder.ProposalOutcome.Result;
import coach.connects.session.FreelancerState;
import coach.connects.wallet.LiveProposal;
import coach.connects.wallet.Pool;
import coach.connects.wallet.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code /outcome [LINK] [RESULT]}: what became of a proposal. Kept with the proposal; where the client closed the job
 * without a hire, Upwork gives the Connects back (W-07), and recording that is one press away.
 */
public final class OutcomeCommand implements Command {
    private static final int MOST_LISTED = 6;
    private static final int IN_A_ROW = 3;
    static final CommandSpec DECLARATION = CommandSpec.of(
                    "outcome",
                    Category.LOOK_BACK,
                    false,
                    CommandParameter.of("link", CommandParameter.Type.JOB),
                    CommandParameter.choice(
                            "result",
                            Arrays.stream(Result.values()).map(Result::word).toArray(String[]::new)))
            .ofEitherPool();

    private static final PayloadCodec<Untold> UNTELL = PayloadCodec.of("untell", Untold.class);

    /** Takes back what was told of a proposal; what was told before it stands again. */
    private record Untold(long proposal, Optional<Result> before) {}

    @Override
    public Pool poolOf(CommandContext context, String words) {
        return new PoolSearch(context.view()).ofJob(JobLinkParser.find(words).job());
    }

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        if (words.isEmpty()) {
            return list(context);
        }
        LinkScan scan = JobLinkParser.find(words);
        if (scan.jobs().isEmpty()) {
            return context.reply(context.text("outcome.no-link", "words", words));
        }
        JobId job = scan.jobs().get(0);
        Optional<LiveProposal> proposal = statement(context).liveProposalOf(job);
        Told told = Told.of(scan.rest(), context.today());
        Optional<Result> result = told.result();
        if (proposal.isEmpty()) {
            return result.equals(Optional.of(Result.CLOSED))
                    ? reported(context, job)
                    : context.reply(context.text("outcome.no-proposal"));
        }
        CommandResult known = result.map(said -> dated(context, proposal.get(), said, told.on()))
                .orElseGet(() -> ask(context, proposal.get()));
        String rest = scan.rest().strip();
        return result.isPresent() || rest.isEmpty()
                ? known
                : known.withFirstLine(context.text("outcome.no-result", "words", rest));
    }

    /**
     * A result and its day, as they stand behind a link: "hired", "hired yesterday".
     *
     * @param result empty where the words are not all understood
     * @param on today where no day was said
     */
    private record Told(Optional<Result> result, LocalDate on) {
        static Told of(String words, LocalDate today) {
            List<String> tokens = Tokens.of(words);
            for (int end = tokens.size(); end > 0; end--) {
                Optional<Result> result = Result.of(String.join(" ", tokens.subList(0, end)));
                String rest = String.join(" ", tokens.subList(end, tokens.size()));
                String day = Affixes.withoutStart(rest, List.of("on "));
                Optional<LocalDate> on = rest.isEmpty()
                        ? Optional.of(today)
                        : DateParser.read(day, today).value();
                if (result.isPresent() && on.isPresent()) {
                    return new Told(result, on.get());
                }
            }
            return new Told(Optional.empty(), today);
        }
    }

    /** Under a question or a list: the proposal's number, and what became of it. */
    @Override
    public CommandResult onButton(CommandContext context, String argument) {
        return OutcomeButton.FORM
                .read(argument)
                .map(button -> pressed(context, button.proposal(), live -> toldOrAsked(context, live, button.result())))
                .or(() -> OutcomeButton.Dated.FORM
                        .read(argument)
                        .map(button -> pressed(
                                context,
                                button.proposal(),
                                live -> dated(context, live, button.result(), button.on()))))
                .or(() -> ProposalLookup.pressed(context, argument))
                .or(() -> UNTELL.read(argument).map(untold -> untold(context, untold)))
                .orElseGet(context::closedButton);
    }

    private static CommandResult pressed(
            CommandContext context, long proposal, Function<LiveProposal, CommandResult> whereItStands) {
        return statement(context).activeProposals().stream()
                .filter(live -> live.seq() == proposal)
                .findFirst()
                .map(whereItStands)
                .orElseGet(() -> context.reply(context.text("outcome.no-proposal")));
    }

    /** Nothing becomes of a proposal before it is sent. */
    private static CommandResult dated(CommandContext context, LiveProposal proposal, Result result, LocalDate on) {
        return on.isBefore(proposal.day())
                ? context.reply(context.text("outcome.before", "day", on, "sent", proposal.day()))
                : keep(context, proposal, result, on);
    }

    private static CommandResult toldOrAsked(CommandContext context, LiveProposal proposal, Optional<Result> result) {
        return result.map(known -> keep(context, proposal, known, context.today()))
                .orElseGet(() -> ask(context, proposal));
    }

    /** Who has not applied may know that a job is gone, too. */
    private static CommandResult reported(CommandContext context, JobId job) {
        return context.reply(context.text("moneyback.thanks")).withEffect(new Effect.NotifyApplicants(job));
    }

    private static CommandResult list(CommandContext context) {
        List<StandingProposal> live = StandingProposal.of(context.view()).stream()
                .filter(proposal -> proposal.job().isPresent())
                .toList();
        if (live.isEmpty()) {
            return context.reply(context.draft(context.text("outcome.none"))
                    .withRow(ButtonSpec.saying(context.plain("words.button.first"), "/check")));
        }
        TextLines lines = new TextLines().add(context.text("outcome.which"));
        List<ButtonSpec> offers = new ArrayList<>();
        for (int i = live.size() - 1; i >= 0 && offers.size() < MOST_LISTED; i--) {
            StandingProposal standing = live.get(i);
            int number = offers.size() + 1;
            lines.add(context.text(
                    "outcome.line",
                    "number",
                    number,
                    "job",
                    standing.title(),
                    "day",
                    standing.proposal().day(),
                    "told",
                    told(context, standing.told())));
            String label = context.plain("outcome.button.number", "number", number);
            offers.add(standing.button(label, Optional.empty()).at(number));
        }
        MessageDraft draft = context.draft(lines.text());
        for (int from = 0; from < offers.size(); from += IN_A_ROW) {
            draft = draft.withRow(offers.subList(from, Math.min(offers.size(), from + IN_A_ROW)));
        }
        CommandResult listed = context.reply(draft);
        return context.state().pool() == Pool.OWN ? PoolScope.ofBoth(listed) : listed;
    }

    private static RichText told(CommandContext context, Optional<Result> result) {
        return result.map(known -> context.text("outcome.told." + known.word()))
                .orElseGet(() -> context.text("outcome.told.not"));
    }

    private static CommandResult ask(CommandContext context, LiveProposal proposal) {
        MessageDraft draft = context.draft(context.text(
                "outcome.ask", "job", new OutcomeFormatter(context.view()).title(proposal), "day", proposal.day()));
        for (List<ButtonSpec> row : OutcomeFormatter.buttons(context.view(), proposal)) {
            draft = draft.withRow(row);
        }
        return context.reply(draft);
    }

    private static CommandResult keep(CommandContext context, LiveProposal proposal, Result result, LocalDate on) {
        Optional<Result> before =
                context.state().reminders().outcomeOf(proposal.seq()).map(ProposalOutcome::result);
        FreelancerState after = context.state()
                .withReminders(reminders -> reminders.with(new ProposalOutcome(proposal.seq(), result, on)));
        TextLines lines = new TextLines().add(noted(context.with(after), proposal, result, on));
        boolean comesBack = result == Result.CLOSED && !proposal.left().isZero();
        if (comesBack) {
            lines.add(context.text("outcome.back", "n", proposal.left()));
        }
        MessageDraft draft = context.draft(lines.text())
                .withRow(ButtonSpec.once(
                        context.plain("button.undo"), "outcome", UNTELL.write(new Untold(proposal.seq(), before))))
                .withRow(comesBack ? back(context, proposal) : List.of())
                .inPlaceOfPressed();
        return counted(CommandResult.of(after, draft), context, proposal, result.word());
    }

    /** The one good moment deserves a word. */
    private static RichText noted(CommandContext context, LiveProposal proposal, Result result, LocalDate on) {
        OutcomeFormatter text = new OutcomeFormatter(context.view());
        RichText job = text.called(proposal);
        RichText told = text.result(result, on);
        if (result != Result.HIRED) {
            return context.text("outcome.kept", "result", told, "job", job);
        }
        ProposalStatistics all = ProposalStatistics.of(context.view());
        return context.text(
                "outcome.kept.hired",
                "result",
                told,
                "job",
                job,
                "hires",
                ProposalStatistics.hires(all.all()),
                "n",
                all.all().size());
    }

    private static CommandResult untold(CommandContext context, Untold untold) {
        FreelancerState after = context.state()
                .withReminders(reminders -> untold.before()
                        .map(result -> reminders.with(new ProposalOutcome(untold.proposal(), result, context.today())))
                        .orElseGet(() -> reminders.withoutOutcome(untold.proposal())));
        Optional<LiveProposal> proposal = statement(context).activeProposals().stream()
                .filter(live -> live.seq() == untold.proposal())
                .findFirst();
        if (proposal.isEmpty()) {
            return context.reply(context.text("outcome.no-proposal"));
        }
        MessageDraft draft = context.draft(context.text(
                        "outcome.untold",
                        "job",
                        new OutcomeFormatter(context.view()).called(proposal.get()),
                        "told",
                        told(context, untold.before())))
                .inPlaceOfPressed();
        for (List<ButtonSpec> row : OutcomeFormatter.buttons(context.view(), proposal.get())) {
            draft = draft.withRow(row);
        }
        return counted(
                CommandResult.of(after, draft),
                context,
                proposal.get(),
                untold.before().map(Result::word).orElse(""));
    }

    /** The groups that know the job count what came of it. */
    private static CommandResult counted(
            CommandResult done, CommandContext context, LiveProposal proposal, String word) {
        return proposal.job()
                .map(job -> done.withEffect(communities -> CardSharing.recordOutcome(communities, context, job, word)))
                .orElse(done);
    }

    private static List<ButtonSpec> back(CommandContext context, LiveProposal proposal) {
        String job = proposal.job().map(id -> " " + id.value()).orElse("");
        return List.of(ButtonSpec.once(
                context.plain("outcome.button.back", "n", proposal.left()), "return", proposal.left() + job));
    }

    private static Statement statement(CommandContext context) {
        return context.state().wallet().on(context.today(), context.policies());
    }
}
