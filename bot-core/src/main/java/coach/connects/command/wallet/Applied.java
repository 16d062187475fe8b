package coach.connects.command.wallet;

import coach.connects.amount.Connects;
import coach.connects.check.CostQuote;
import coach.connects.command.Offer;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.conversation.CheckRecord;
import coach.connects.job.Fact;
import coach.connects.job.JobId;
import coach.connects.wallet.LiveProposal;
import coach.connects.wallet.Proposal;
import coach.connects.wallet.ProposalClass;
import coach.connects.wallet.StoredEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A proposal that followed a check: "I applied" records it at the quoted cost in one tap. A job to which a proposal stands
 * already gets no second one.
 *
 * @param turn whose
 * @param id the check's id; empty when no check led to it
 */
public record Applied(Turn turn, String id) {
    /** The check, if it is kept. */
    Optional<CheckRecord> check() {
        return id.isEmpty() ? Optional.empty() : turn.library().check(turn.dossier(), id);
    }

    /** Answers what cannot be recorded, or goes on with what is to be. */
    Step finish(Function<Pending, Step> record) {
        Optional<CheckRecord> check = check();
        if (check.isEmpty()) {
            return turn.say(turn.words("check.gone"));
        }
        return standing(check.get()).map(this::already).orElseGet(() -> go(check.get(), record));
    }

    private Step go(CheckRecord check, Function<Pending, Step> record) {
        String job = check.posting().job().map(link -> " " + link.value()).orElse("");
        String what = cost(check.verdict().quote());
        Pending pending = new Pending(what + job, Optional.of(id));
        if (what.equals(Pending.ANSWER)) {
            return turn.ask(turn.message(turn.words("wallet.spend.cost")), "spend", pending.written());
        }
        return record.apply(pending);
    }

    /** The quoted cost, as it would be typed. */
    private static String cost(CostQuote quote) {
        return switch (quote.basis()) {
            case FREE_INVITATION -> "invitation";
            case FREE_OFFER -> "offer";
            case FREE_CLOUD -> "cloud";
            default -> quote.cost().map(Connects::toString).orElse(Pending.ANSWER);
        };
    }

    /** What is said to somebody who leaves a job alone for which their proposal stands; empty when none does. */
    public Optional<Step> leaving() {
        return check().flatMap(this::standing).map(live -> {
            List<Offer> answers = new ArrayList<>(undo(live));
            answers.add(Offer.once(turn.label("button.keep"), "undo", UndoCommand.NO));
            return turn.say(turn.message(turn.words("check.left.applied", "n", live.cost(), "day", live.day()))
                    .row(answers));
        });
    }

    private Optional<LiveProposal> standing(CheckRecord check) {
        Optional<JobId> job = check.posting().job();
        return new Book(turn)
                .statement().live().stream()
                        .filter(live -> job.isPresent() ? live.job().equals(job) : cameOf(live))
                        .reduce((earlier, later) -> later);
    }

    private boolean cameOf(LiveProposal live) {
        return entry(live)
                .filter(entry -> entry instanceof Proposal proposal
                        && proposal.check().filter(id::equals).isPresent())
                .isPresent();
    }

    private Optional<StoredEntry> entry(LiveProposal live) {
        return turn.dossier().wallet().entry(live.seq());
    }

    private Step already(LiveProposal live) {
        return turn.say(turn.message(turn.words("wallet.spend.already", "n", live.cost(), "day", live.day()))
                .row(undo(live)));
    }

    private List<Offer> undo(LiveProposal live) {
        return entry(live).stream()
                .map(entry -> Offer.once(turn.label("button.undo"), "undo", UndoCommand.of(entry.cause())))
                .toList();
    }

    /** The size of the job from which its cost was taken. */
    Optional<ProposalClass> sizeOf(Connects cost) {
        return check().map(check -> check.verdict().quote())
                .filter(quote -> quote.cost().filter(cost::equals).isPresent())
                .flatMap(CostQuote::size);
    }

    /** What Upwork shows after it, where the page told what it showed before. */
    Optional<Connects> shownAfter(Connects cost) {
        return check().flatMap(check -> check.posting().get(Fact.BALANCE_SHOWN))
                .filter(before -> before.compareTo(cost) >= 0)
                .map(before -> before.minusFlooredAtZero(cost));
    }
}
