package coach.connects.feature.reminder;

import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.InputHandler;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.TextLines;
import coach.connects.posting.JobId;
import coach.connects.reminder.ProposalOutcome;
import coach.connects.session.CheckSession;
import coach.connects.session.Conversation;
import coach.connects.session.PendingQuestion;
import coach.connects.wallet.LiveProposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What somebody tells in words of a proposal is said back as it would be noted; one tap notes it, nothing else does. */
public final class SpokenOutcomeHandler implements InputHandler {
    private static final int MOST_LISTED = 6;
    private static final int IN_A_ROW = 3;

    /** Unless it may be the answer to a question, or a fact of the job that is being checked. */
    @Override
    public Optional<CommandResult> interrupt(CommandContext context, String words) {
        Optional<Conversation> open = context.openConversation();
        Optional<CheckSession> check = open.map(Conversation::topic)
                .filter(CheckSession.class::isInstance)
                .map(CheckSession.class::cast);
        boolean asked =
                open.filter(talk -> talk.topic() instanceof PendingQuestion).isPresent()
                        || check.filter(session -> session.asked().isPresent()).isPresent();
        return SpokenOutcome.read(context.view(), words)
                .filter(told -> told.job().isPresent()
                        || !(asked || (check.isPresent() && told.news().mayBeAFact())))
                .flatMap(told -> answer(
                        context,
                        told,
                        check.flatMap(session -> session.posting().job())));
    }

    private static Optional<CommandResult> answer(CommandContext context, SpokenOutcome told, Optional<JobId> checked) {
        List<LiveProposal> standing =
                context.state().wallet().on(context.today(), context.policies()).activeProposals();
        Optional<JobId> job = told.job().or(() -> checked.filter(id -> isOf(standing, id)));
        List<LiveProposal> meant = standing.stream()
                .filter(proposal -> job.isPresent() ? proposal.job().equals(job) : isOpen(context, proposal))
                .toList();
        if (meant.isEmpty()) {
            return unknown(context, told, standing.isEmpty());
        }
        boolean one = meant.size() == 1 || job.isPresent();
        return Optional.of(one ? ask(context, told, meant.get(meant.size() - 1)) : which(context, told, meant));
    }

    private static boolean isOf(List<LiveProposal> standing, JobId job) {
        return standing.stream().anyMatch(proposal -> proposal.job().equals(Optional.of(job)));
    }

    private static boolean isOpen(CommandContext context, LiveProposal proposal) {
        return context.state()
                .reminders()
                .outcomeOf(proposal.seq())
                .map(ProposalOutcome::result)
                .filter(ProposalOutcome.Result::isFinal)
                .isEmpty();
    }

    /** A page's own word without a proposal is read as that, and words without one may mean anything. */
    private static Optional<CommandResult> unknown(CommandContext context, SpokenOutcome told, boolean none) {
        boolean fact = told.news().mayBeAFact();
        if (fact || (told.job().isEmpty() && !none)) {
            return Optional.empty();
        }
        MessageDraft draft =
                context.draft(context.text(told.job().isPresent() ? "outcome.said.no-proposal" : "outcome.said.none"));
        String link = told.job().map(id -> " " + id.value()).orElse("");
        return Optional.of(
                context.reply(draft.withRow(ButtonSpec.saying(context.plain("wallet.button.spend"), "/spend" + link))));
    }

    private static CommandResult ask(CommandContext context, SpokenOutcome told, LiveProposal proposal) {
        OutcomeFormatter text = new OutcomeFormatter(context.view());
        TextLines lines = new TextLines()
                .add(context.text(
                        "outcome.said.ask",
                        "result",
                        context.text("outcome.told." + told.news().result().word()),
                        "job",
                        text.title(proposal),
                        "day",
                        proposal.day()));
        if (context.messages().has("outcome.said." + told.news().word() + ".means")) {
            lines.add(context.text("outcome.said." + told.news().word() + ".means"));
        }
        String label = context.plain("outcome.button." + told.news().result().word());
        return context.reply(context.draft(lines.text())
                .withRow(
                        OutcomeButton.of(
                                        label, proposal, Optional.of(told.news().result()))
                                .asYes(),
                        ButtonSpec.no(context.view())));
    }

    private static CommandResult which(CommandContext context, SpokenOutcome told, List<LiveProposal> meant) {
        OutcomeFormatter text = new OutcomeFormatter(context.view());
        TextLines lines = new TextLines().add(context.text("outcome.which"));
        List<ButtonSpec> offers = new ArrayList<>();
        for (int i = meant.size() - 1; i >= 0 && offers.size() < MOST_LISTED; i--) {
            LiveProposal proposal = meant.get(i);
            int number = offers.size() + 1;
            lines.add(context.text(
                    "reminder.outcomes.line", "number", number, "job", text.title(proposal), "day", proposal.day()));
            String label = context.plain(
                    "outcome.said.button",
                    "number",
                    number,
                    "result",
                    context.text("outcome.told." + told.news().result().word()));
            offers.add(OutcomeButton.of(label, proposal, Optional.of(told.news().result()))
                    .at(number));
        }
        MessageDraft draft = context.draft(lines.text());
        for (int from = 0; from < offers.size(); from += IN_A_ROW) {
            draft = draft.withRow(offers.subList(from, Math.min(offers.size(), from + IN_A_ROW)));
        }
        return context.reply(draft);
    }
}
