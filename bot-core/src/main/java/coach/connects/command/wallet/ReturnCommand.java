package coach.connects.command.wallet;

import coach.connects.amount.Connects;
import coach.connects.chat.RichText;
import coach.connects.command.Declaration;
import coach.connects.command.Declaration.Task;
import coach.connects.command.Lines;
import coach.connects.command.Offer;
import coach.connects.command.Option;
import coach.connects.command.Say;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.wallet.LiveProposal;
import coach.connects.wallet.NewEntry;
import coach.connects.wallet.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code /return N [LINK] [boost]}: records Connects that Upwork gave back (W-07). */
public final class ReturnCommand extends EntryCommand {
    private static final Declaration DECLARATION = Declaration.of(
            "return",
            Task.KEEP_THE_WALLET,
            false,
            Option.of("amount", Option.Type.NUMBER),
            Option.of("link", Option.Type.JOB),
            Option.choice("boost", "boost"),
            Option.of("on", Option.Type.DATE).withItsName(),
            Option.of("note", Option.Type.WORDS).withItsName());
    private static final Grammar GRAMMAR =
            new Grammar("return", Set.of(Part.BOOST, Part.ON, Part.NOTE), Set.of(), true, 1, false);
    private static final int MOST_LISTED = 6;

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    @Override
    Grammar grammar() {
        return GRAMMAR;
    }

    @Override
    Step ask(Turn turn) {
        Statement statement = new Book(turn).statement();
        List<LiveProposal> open = open(statement);
        if (open.isEmpty()) {
            return turn.say(turn.words("wallet.return.none"));
        }
        JobTitles titles = JobTitles.of(turn);
        Lines lines = new Lines().add(turn.words("wallet.return.ask"));
        List<Offer> costs = new ArrayList<>();
        List<Offer> boosts = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            LiveProposal proposal = open.get(i);
            int number = i + 1;
            lines.add(line(turn, titles, proposal, number));
            offer(turn, proposal, proposal.costLeft(), number, "").ifPresent(costs::add);
            offer(turn, proposal, proposal.boostLeft(), number, " boost").ifPresent(boosts::add);
        }
        Say say = turn.message(lines.text());
        return turn.ask(say.row(costs).row(boosts), "return", "");
    }

    /** The latest proposals that something can come back from, newest first. */
    private static List<LiveProposal> open(Statement statement) {
        List<LiveProposal> open = new ArrayList<>();
        for (int i = statement.live().size() - 1; i >= 0 && open.size() < MOST_LISTED; i--) {
            LiveProposal proposal = statement.live().get(i);
            boolean latest =
                    statement.latestReturnable().filter(proposal::equals).isPresent();
            // One without a link can only be named as the latest.
            if (!proposal.left().isZero() && (proposal.job().isPresent() || latest)) {
                open.add(proposal);
            }
        }
        return open;
    }

    private static RichText line(Turn turn, JobTitles titles, LiveProposal proposal, int number) {
        return turn.words(
                "wallet.return.line",
                "number",
                number,
                "n",
                proposal.left(),
                "day",
                proposal.day(),
                "job",
                titles.of(proposal.job()));
    }

    private static Optional<Offer> offer(Turn turn, LiveProposal proposal, Connects left, int number, String boost) {
        String job = proposal.job().map(id -> " " + id.value()).orElse("");
        String key = boost.isEmpty() ? "wallet.button.return" : "wallet.button.return.boost";
        String label = turn.label(key, "number", number, "n", left);
        return left.isZero() ? Optional.empty() : Optional.of(Offer.once(label, "return", left + job + boost));
    }

    @Override
    Understood<Wish> understand(Turn turn, Arguments said, Pending pending) {
        Optional<Connects> amount = said.amount().or(() -> left(turn, said));
        if (amount.isEmpty()) {
            return Understood.answered(
                    said.job().isPresent() ? turn.say(turn.words("wallet.return.none.job")) : ask(turn));
        }
        return Understood.as(Wish.of(
                pending, new NewEntry.GiveBack(said.on(), said.job(), said.boosted(), amount.get(), said.note())));
    }

    /** All that can come back, when no number was said but it is clear of what: the job's proposal, or the last boost. */
    private static Optional<Connects> left(Turn turn, Arguments said) {
        Statement statement = new Book(turn).statement();
        Optional<LiveProposal> proposal = said.job().isPresent()
                ? said.job().flatMap(statement::liveProposalOf)
                : statement.live().stream()
                        .filter(live -> said.boosted() && !live.boostLeft().isZero())
                        .reduce((earlier, later) -> later);
        return proposal.map(live -> said.boosted() ? live.boostLeft() : live.costLeft())
                .filter(left -> !left.isZero());
    }
}
