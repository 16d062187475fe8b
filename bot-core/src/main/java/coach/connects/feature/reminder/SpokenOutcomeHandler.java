package coach.connects.feature.reminder;

import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.InputHandler;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.TextLines;
import coach.connects.parsing.CaseFolding;
import coach.connects.posting.JobId;
import coach.connects.reminder.ProposalOutcome;
import coach.connects.reminder.ProposalOutcome.Result;
import coach.connects.session.CheckSession;
import coach.connects.session.Conversation;
import coach.connects.session.PendingQuestion;
import coach.connects.wallet.LiveProposal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What somebody tells in words of a proposal is said back as it would be noted; one tap notes it, nothing else does. */
public final class SpokenOutcomeHandler implements InputHandler {
    private static final int MOST_LISTED = 6;
    private static final int IN_A_ROW = 3;
    /** Said before what is right in the place of what was just asked; "no interview" tells another thing than "no, interview". */
    private static final List<String> INSTEAD =
            List.of("no, ", "no wait, ", "nope, ", "sorry, ", "oops, ", "wrong, ", "actually, ", "actually ");

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
        return SpokenOutcome.read(context.view(), withoutInstead(words.strip()))
                .filter(told -> told.job().isPresent()
                        || !(asked || (check.isPresent() && told.news().mayBeAFact())))
                .flatMap(told -> answer(
                        context,
                        told,
                        check.flatMap(session -> session.posting().job())));
    }

    private static String withoutInstead(String words) {
        String lower = CaseFolding.of(words);
        return INSTEAD.stream()
                .filter(lower::startsWith)
                .findFirst()
                .map(start -> words.substring(start.length()))
                .orElse(words);
    }

    private static Optional<CommandResult> answer(CommandContext context, SpokenOutcome told, Optional<JobId> checked) {
        List<LiveProposal> standing =
                context.state().wallet().on(context.today(), context.policies()).activeProposals();
        Optional<JobId> job = told.job().or(() -> checked.filter(id -> isOf(standing, id)));
        List<LiveProposal> named = standing.stream()
                .filter(proposal -> job.isEmpty() || proposal.job().equals(job))
                .toList();
        List<LiveProposal> open = named.stream()
                .filter(proposal -> job.isPresent() || isOpen(context, proposal))
                .toList();
        Optional<LiveProposal> already = already(context, told, open.isEmpty() ? named : open);
        if (already.isPresent() && (open.size() <= 1 || job.isPresent())) {
            return already.map(proposal -> context.reply(said(context, "outcome.said.already", told, proposal)));
        }
        List<LiveProposal> meant = open.isEmpty() && !told.news().mayBeAFact() ? named : open;
        if (meant.isEmpty()) {
            return unknown(context, told, standing.isEmpty());
        }
        boolean one = meant.size() == 1 || job.isPresent();
        return Optional.of(one ? ask(context, told, meant.get(meant.size() - 1)) : which(context, told, meant));
    }

    /** The latest of these of which the same is noted, on the day that was said, if any. */
    private static Optional<LiveProposal> already(
            CommandContext context, SpokenOutcome told, List<LiveProposal> named) {
        return named.stream()
                .filter(proposal -> context.state()
                        .reminders()
                        .outcomeOf(proposal.seq())
                        .filter(noted -> noted.result() == told.news().result()
                                && told.day().map(noted.on()::equals).orElse(true))
                        .isPresent())
                .reduce((earlier, later) -> later);
    }

    private static RichText said(CommandContext context, String key, SpokenOutcome told, LiveProposal proposal) {
        OutcomeFormatter text = new OutcomeFormatter(context.view());
        return context.text(
                key,
                "result",
                text.result(told.news().result(), told.day().orElseGet(context::today)),
                "job",
                text.title(proposal),
                "day",
                proposal.day());
    }

    private static ButtonSpec button(CommandContext context, String label, SpokenOutcome told, LiveProposal proposal) {
        Result result = told.news().result();
        return OutcomeButton.of(label, proposal, result, told.day().orElseGet(context::today));
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
        Optional<LocalDate> before = told.day().filter(proposal.day()::isAfter);
        if (before.isPresent()) {
            return context.reply(context.text("outcome.before", "day", before.get(), "sent", proposal.day()));
        }
        TextLines lines = new TextLines().add(said(context, "outcome.said.ask", told, proposal));
        if (context.messages().has("outcome.said." + told.news().word() + ".means")) {
            lines.add(context.text("outcome.said." + told.news().word() + ".means"));
        }
        String label = context.plain("outcome.button." + told.news().result().word());
        return context.reply(context.draft(lines.text())
                .withRow(button(context, label, told, proposal).asYes(), ButtonSpec.no(context.view())));
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
            offers.add(button(context, label, told, proposal).at(number));
        }
        MessageDraft draft = context.draft(lines.text());
        for (int from = 0; from < offers.size(); from += IN_A_ROW) {
            draft = draft.withRow(offers.subList(from, Math.min(offers.size(), from + IN_A_ROW)));
        }
        return context.reply(draft);
    }
}
