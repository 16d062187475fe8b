package coach.connects.feature.wallet;

import coach.connects.check.CostQuote;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.PoolScope;
import coach.connects.engine.UndoButton;
import coach.connects.money.Connects;
import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.posting.Posting;
import coach.connects.session.CheckRecord;
import coach.connects.session.CheckSession;
import coach.connects.wallet.ConnectsPolicy;
import coach.connects.wallet.LiveProposal;
import coach.connects.wallet.Pool;
import coach.connects.wallet.Proposal;
import coach.connects.wallet.ProposalClass;
import coach.connects.wallet.RecordedEntry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A proposal that followed a check: "I applied" records it at the quoted cost in one tap, and asks for it where that
 * is an estimate (W-16). A job to which a proposal stands already gets no second one.
 *
 * @param context whose
 * @param id the check's id; empty when no check led to it
 * @param clauses what was told besides its cost, as it would be typed: a boost, a day
 */
public record ProposalFromCheck(CommandContext context, String id, String clauses) {
    /** Of which nothing was told besides. */
    public ProposalFromCheck(CommandContext context, String id) {
        this(context, id, "");
    }

    /** The check, if it is kept. */
    Optional<CheckRecord> check() {
        return id.isEmpty() ? Optional.empty() : context.archive().check(context.state(), id);
    }

    /** Answers what cannot be recorded, or goes on with what is to be. */
    CommandResult finish(Function<PendingEntry, CommandResult> record) {
        Optional<CheckRecord> check = check();
        if (check.isEmpty()) {
            return context.reply(context.text("check.gone"));
        }
        return recorded().orElseGet(() -> go(check.get(), record));
    }

    /** Offers to record it at what was said to be its cost, else as quoted; nothing is recorded yet. */
    public CommandResult offered(Optional<Connects> said) {
        return finish(said, pending -> SpokenEntryHandler.offer(context, "spend", pending));
    }

    private CommandResult finish(Optional<Connects> said, Function<PendingEntry, CommandResult> record) {
        Optional<CheckRecord> check = check().filter(known -> standing(known).isEmpty());
        return said.isPresent() && check.isPresent()
                ? record.apply(pending(check.get(), said.get().toString()))
                : finish(record);
    }

    private CommandResult go(CheckRecord check, Function<PendingEntry, CommandResult> record) {
        CostQuote quote = check.verdict().quote();
        String what = cost(quote);
        if (what.equals(PendingEntry.ANSWER)) {
            return ask(check, context.draft(context.text("wallet.spend.cost")));
        }
        return quote.certain() ? record.apply(pending(check, what)) : askTheEstimate(check, quote);
    }

    private PendingEntry pending(CheckRecord check, String what) {
        String job = check.posting().job().map(link -> " " + link.value()).orElse("");
        return new PendingEntry(what + job + clauses, Optional.of(id));
    }

    private CommandResult ask(CheckRecord check, MessageDraft question) {
        return OutdatedOffer.askedFirst(
                context,
                () -> context.askFor(
                        question, "spend", pending(check, PendingEntry.ANSWER).written()));
    }

    /** An estimate is no price: the page told what it was. The estimate is the first answer, other sizes follow (W-16). */
    private CommandResult askTheEstimate(CheckRecord check, CostQuote quote) {
        ConnectsPolicy policy = new WalletAccess(context).statement().policy();
        Set<Connects> costs = new LinkedHashSet<>();
        quote.cost().ifPresent(costs::add);
        for (ProposalClass size : ProposalClass.values()) {
            policy.costOf(size).ifPresent(costs::add);
        }
        List<ButtonSpec> answers = costs.stream()
                .map(cost -> ButtonSpec.once(
                        context.plain("wallet.button.cost", "n", cost),
                        "spend",
                        pending(check, cost.toString()).written()))
                .toList();
        return ask(
                check, context.draft(context.text("wallet.spend.cost.estimate")).withRow(answers));
    }

    /** The answer to who records it a second time, such as by another question's button; empty when no proposal stands. */
    Optional<CommandResult> recorded() {
        return here().or(() -> inOtherPool(ProposalFromCheck::here));
    }

    private Optional<CommandResult> here() {
        return check().flatMap(this::standing).map(this::already);
    }

    private Optional<CommandResult> inOtherPool(Function<ProposalFromCheck, Optional<CommandResult>> answer) {
        Pool other = context.state().pool().other();
        return context.state().keepsAgency()
                ? PoolScope.tryRun(
                        context,
                        SpendCommand.DECLARATION,
                        other,
                        there -> answer.apply(new ProposalFromCheck(there, id)))
                : Optional.empty();
    }

    /** The quoted cost, as it would be typed. */
    private static String cost(CostQuote quote) {
        return switch (quote.basis()) {
            case FREE_INVITATION -> "invitation";
            case FREE_OFFER -> "offer";
            case FREE_CLOUD -> "cloud";
            default -> quote.cost().map(Connects::toString).orElse(PendingEntry.ANSWER);
        };
    }

    /** What is said to somebody who leaves a job alone for which their proposal stands; empty when none does. */
    public Optional<CommandResult> leaving() {
        return leavingHere().or(() -> inOtherPool(ProposalFromCheck::leavingHere));
    }

    private Optional<CommandResult> leavingHere() {
        return check().flatMap(this::standing).map(live -> {
            List<ButtonSpec> answers = new ArrayList<>(undo(live));
            answers.add(ButtonSpec.once(context.plain("button.keep"), "undo", UndoCommand.NO));
            return context.reply(context.draft(context.text("check.left.applied", "n", live.cost(), "day", live.day()))
                    .withRow(answers));
        });
    }

    private Optional<LiveProposal> standing(CheckRecord check) {
        Optional<JobId> job = check.posting().job();
        return new WalletAccess(context)
                .statement().activeProposals().stream()
                        .filter(live -> job.isPresent() ? live.job().equals(job) : cameOf(live))
                        .reduce((earlier, later) -> later);
    }

    private boolean cameOf(LiveProposal live) {
        return entry(live)
                .filter(entry -> entry instanceof Proposal proposal
                        && proposal.check().filter(id::equals).isPresent())
                .isPresent();
    }

    private Optional<RecordedEntry> entry(LiveProposal live) {
        return context.state().wallet().entry(live.seq());
    }

    private CommandResult already(LiveProposal live) {
        return context.reply(context.draft(context.text("wallet.spend.already", "n", live.cost(), "day", live.day()))
                .withRow(undo(live)));
    }

    private List<ButtonSpec> undo(LiveProposal live) {
        return entry(live).stream()
                .map(entry -> UndoButton.of(context.view(), entry.eventId()))
                .toList();
    }

    /** The same context with the check closed, where it is open here: what is told next is of another job. */
    CommandContext closingTheCheck() {
        String chat = context.at().chatKey();
        boolean open = check().isPresent()
                && context.state()
                        .conversation(chat)
                        .filter(talk -> talk.topic() instanceof CheckSession session
                                && isOf(session, check().get().posting()))
                        .isPresent();
        return open ? context.with(context.state().withSession(session -> session.withoutConversation(chat))) : context;
    }

    private static boolean isOf(CheckSession session, Posting checked) {
        return checked.job().isPresent()
                ? session.posting().job().equals(checked.job())
                : session.posting().equals(checked);
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
