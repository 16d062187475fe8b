package coach.connects.feature.wallet;

import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.PoolSearch;
import coach.connects.engine.TextLines;
import coach.connects.money.Connects;
import coach.connects.parsing.AmountParser;
import coach.connects.parsing.ParseResult;
import coach.connects.posting.JobId;
import coach.connects.reading.link.JobLinkParser;
import coach.connects.wallet.EntryDraft;
import coach.connects.wallet.LiveProposal;
import coach.connects.wallet.Pool;
import coach.connects.wallet.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code /return N [LINK] [boost]}: records Connects that Upwork gave back (W-07). */
public final class ReturnCommand extends EntryCommand {
    private static final CommandSpec DECLARATION = CommandSpec.of(
                    "return",
                    Category.KEEP_THE_WALLET,
                    false,
                    CommandParameter.of("amount", CommandParameter.Type.NUMBER),
                    CommandParameter.of("link", CommandParameter.Type.JOB),
                    CommandParameter.choice("boost", "boost"),
                    CommandParameter.of("on", CommandParameter.Type.DATE).withItsName(),
                    CommandParameter.of("note", CommandParameter.Type.WORDS).withItsName())
            .ofEitherPool();
    private static final ArgumentSyntax SYNTAX = new ArgumentSyntax(
            "return", Set.of(ArgumentKind.BOOST, ArgumentKind.ON, ArgumentKind.NOTE), Set.of(), true, 1, false);
    private static final int MOST_LISTED = 6;

    public ReturnCommand() {
        super(DECLARATION, SYNTAX);
    }

    @Override
    public Pool poolOf(CommandContext context, String words) {
        return new PoolSearch(context.view()).ofReturn(JobLinkParser.find(words).job());
    }

    @Override
    CommandResult ask(CommandContext context, PendingEntry pending) {
        List<LiveProposal> open = open(new WalletAccess(context).statement());
        if (open.isEmpty()) {
            return context.reply(context.text("wallet.return.none"));
        }
        String question = open.size() == 1 ? "wallet.return.ask" : "wallet.return.which";
        return ask(context, context.text(question), open, Optional.empty());
    }

    /** Which of these; of each all that is left, or so many. Where there are several, a number that is typed is one's place. */
    private static CommandResult ask(
            CommandContext context, RichText question, List<LiveProposal> open, Optional<Connects> wanted) {
        JobTitles titles = JobTitles.of(context.view());
        TextLines lines = new TextLines().add(question);
        List<ButtonSpec> costs = new ArrayList<>();
        List<ButtonSpec> boosts = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            LiveProposal proposal = open.get(i);
            int number = i + 1;
            lines.add(line(context, titles, proposal, number));
            int place = open.size() == 1 ? 0 : number;
            Connects cost = wanted.orElse(proposal.costLeft());
            button(context, proposal, cost, number, "")
                    .map(one -> one.at(place))
                    .ifPresent(costs::add);
            if (wanted.isEmpty()) {
                button(context, proposal, proposal.boostLeft(), number, " boost")
                        .map(one -> one.at(costs.stream().anyMatch(other -> other.number() == number) ? 0 : place))
                        .ifPresent(boosts::add);
            }
        }
        MessageDraft draft = context.draft(lines.text());
        return context.askFor(draft.withRow(costs).withRow(boosts), "return", "");
    }

    /** The latest proposals that something can come back from, newest first. */
    private static List<LiveProposal> open(Statement statement) {
        List<LiveProposal> open = new ArrayList<>();
        for (int i = statement.activeProposals().size() - 1; i >= 0 && open.size() < MOST_LISTED; i--) {
            LiveProposal proposal = statement.activeProposals().get(i);
            boolean latest =
                    statement.latestReturnable().filter(proposal::equals).isPresent();
            // One without a link can only be named as the latest.
            if (!proposal.left().isZero() && (proposal.job().isPresent() || latest)) {
                open.add(proposal);
            }
        }
        return open;
    }

    private static RichText line(CommandContext context, JobTitles titles, LiveProposal proposal, int number) {
        return context.text(
                "wallet.return.line",
                "number",
                number,
                "n",
                proposal.left(),
                "day",
                proposal.day(),
                "job",
                titles.orLink(proposal.job()));
    }

    private static Optional<ButtonSpec> button(
            CommandContext context, LiveProposal proposal, Connects left, int number, String boost) {
        String job = proposal.job().map(id -> " " + id.value()).orElse("");
        String key = boost.isEmpty() ? "wallet.button.return" : "wallet.button.return.boost";
        String label = context.plain(key, "number", number, "n", left);
        return left.isZero() ? Optional.empty() : Optional.of(ButtonSpec.once(label, "return", left + job + boost));
    }

    /** A number under the list is a place in it, which its button answers; a larger one is an amount, of which of them? */
    @Override
    public Optional<CommandResult> onAnswer(CommandContext context, String state, String words) {
        List<LiveProposal> open = open(new WalletAccess(context).statement());
        Optional<Connects> amount = AmountParser.read(words).value();
        if (!state.isEmpty() || open.size() < 2 || amount.isEmpty()) {
            return super.onAnswer(context, state, words);
        }
        List<LiveProposal> able = open.stream()
                .filter(live -> live.costLeft().compareTo(amount.get()) >= 0)
                .toList();
        if (able.size() < 2) {
            String job = able.stream()
                    .flatMap(live -> live.job().stream())
                    .map(id -> " " + id.value())
                    .findFirst()
                    .orElse("");
            return super.onAnswer(context, state, words + job);
        }
        return Optional.of(ask(context, context.text("wallet.return.whose", "n", amount.get()), able, amount));
    }

    @Override
    ParseResult<EntryRequest, CommandResult> understand(
            CommandContext context, EntryArguments said, PendingEntry pending) {
        Optional<Connects> amount = said.amount().or(() -> left(context, said));
        if (amount.isEmpty()) {
            return ParseResult.refused(
                    said.job().isPresent()
                            ? context.reply(context.text("wallet.return.none.job"))
                            : ask(context, pending));
        }
        List<LiveProposal> able = said.job().isPresent() || said.boosted() ? List.of() : instead(context, amount.get());
        if (able.size() > 1) {
            return ParseResult.refused(
                    ask(context, context.text("wallet.return.whose", "n", amount.get()), able, amount));
        }
        Optional<JobId> job = said.job().or(() -> able.stream().findFirst().flatMap(LiveProposal::job));
        return ParseResult.of(EntryRequest.of(
                pending, new EntryDraft.ReturnDraft(said.on(), job, said.boosted(), amount.get(), said.note())));
    }

    /** Of which so many can come back, where it is more than the latest took. */
    private static List<LiveProposal> instead(CommandContext context, Connects amount) {
        Statement statement = new WalletAccess(context).statement();
        boolean fits = statement
                .latestReturnable()
                .filter(latest -> latest.left().compareTo(amount) >= 0)
                .isPresent();
        return fits
                ? List.of()
                : open(statement).stream()
                        .filter(live ->
                                live.job().isPresent() && live.costLeft().compareTo(amount) >= 0)
                        .toList();
    }

    /** All that can come back, when no number was said but it is clear of what: the job's proposal, or the last boost. */
    private static Optional<Connects> left(CommandContext context, EntryArguments said) {
        Statement statement = new WalletAccess(context).statement();
        Optional<LiveProposal> proposal = said.job().isPresent()
                ? said.job().flatMap(statement::liveProposalOf)
                : statement.activeProposals().stream()
                        .filter(live -> said.boosted() && !live.boostLeft().isZero())
                        .reduce((earlier, later) -> later);
        return proposal.map(live -> said.boosted() ? live.boostLeft() : live.costLeft())
                .filter(left -> !left.isZero());
    }
}
