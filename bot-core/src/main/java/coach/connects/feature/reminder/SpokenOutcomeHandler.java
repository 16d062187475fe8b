package coach.connects.feature.reminder;

import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.InputHandler;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.TextLines;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Tokens;
import coach.connects.posting.JobId;
import coach.connects.reminder.ProposalOutcome.Result;
import coach.connects.session.CheckSession;
import coach.connects.session.Conversation;
import coach.connects.session.PendingQuestion;
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
        boolean asked = open.filter(talk -> talk.topic() instanceof PendingQuestion question
                                && !(question.command().equals("spend")
                                        && words.chars().noneMatch(Character::isDigit)))
                        .isPresent()
                || check.filter(session -> session.asked().isPresent()).isPresent();
        boolean ofTheCheck = check.filter(
                        session -> isOfAnother(context, session.posting().job(), words))
                .isPresent();
        return SpokenOutcome.read(context.view(), withoutInstead(words.strip()))
                .filter(told -> told.job().isPresent()
                        || !(asked
                                || ofTheCheck
                                || (check.isPresent() && told.news().mayBeAFact())))
                .flatMap(told -> answer(
                        context,
                        told,
                        check.flatMap(session -> session.posting().job())))
                .or(() -> open.isEmpty() ? nothingYet(context, words) : Optional.empty());
    }

    /** "Not yet" below the reminder that asks what became of a proposal: nothing is noted, and the question stays. */
    private static Optional<CommandResult> nothingYet(CommandContext context, String words) {
        boolean asked = context.state().buttons().newestMessage(context.at().chatKey()).stream()
                .anyMatch(button -> button.action().command().equals("outcome"));
        return asked && SnoozeRequest.underNewest(context).isPresent() && context.says("outcome.said.nothing", words)
                ? Optional.of(context.reply(context.text("outcome.nothing")))
                : Optional.empty();
    }

    /**
     * "They hired somebody else", "they invited me" below the verdict of a job for which one did not apply tells of that job; an
     * interview comes of a proposal.
     */
    private static boolean isOfAnother(CommandContext context, Optional<JobId> checked, String words) {
        List<String> said = Tokens.of(CaseFolding.of(words));
        boolean somebody = said.stream().anyMatch(word -> context.lists("outcome.said.somebody", word));
        boolean invited = said.contains("invited") && said.stream().noneMatch(word -> word.startsWith("interview"));
        return (somebody || invited)
                && checked.filter(id -> isOf(StandingProposal.of(context.view()), id))
                        .isEmpty();
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
        List<StandingProposal> standing = StandingProposal.of(context.view());
        Optional<JobId> job = told.job().or(() -> checked.filter(id -> isOf(standing, id)));
        List<StandingProposal> named = standing.stream()
                .filter(proposal -> job.isEmpty() || proposal.job().equals(job))
                .toList();
        List<StandingProposal> open = named.stream()
                .filter(proposal -> job.isPresent() || isOpen(proposal))
                .toList();
        Optional<StandingProposal> already = already(told, open.isEmpty() ? named : open);
        if (already.isPresent() && (open.size() <= 1 || job.isPresent())) {
            return already.map(proposal -> context.reply(said(context, "outcome.said.already", told, proposal)));
        }
        List<StandingProposal> meant = open.isEmpty() && !told.news().mayBeAFact() ? named : open;
        if (meant.isEmpty()) {
            return unknown(context, told, standing.isEmpty());
        }
        boolean one = meant.size() == 1 || (job.isPresent() && ofOnePool(meant));
        return Optional.of(one ? ask(context, told, meant.get(meant.size() - 1)) : which(context, told, meant));
    }

    /** The latest of these of which the same is noted, on the day that was said, if any. */
    private static Optional<StandingProposal> already(SpokenOutcome told, List<StandingProposal> named) {
        return named.stream()
                .filter(proposal -> proposal.outcome()
                        .filter(noted -> noted.result() == told.news().result()
                                && told.day().map(noted.on()::equals).orElse(true))
                        .isPresent())
                .reduce((earlier, later) -> later);
    }

    private static RichText said(CommandContext context, String key, SpokenOutcome told, StandingProposal standing) {
        return context.text(
                key,
                "result",
                new OutcomeFormatter(context.view()).result(told.news().result(), day(told, standing)),
                "job",
                standing.title(),
                "day",
                standing.proposal().day());
    }

    private static ButtonSpec button(String label, SpokenOutcome told, StandingProposal standing) {
        return standing.button(label, told.news().result(), day(told, standing));
    }

    private static LocalDate day(SpokenOutcome told, StandingProposal standing) {
        return told.day().orElseGet(() -> standing.view().today());
    }

    private static boolean isOf(List<StandingProposal> standing, JobId job) {
        return standing.stream().anyMatch(proposal -> proposal.job().equals(Optional.of(job)));
    }

    private static boolean isOpen(StandingProposal proposal) {
        return proposal.told().filter(Result::isFinal).isEmpty();
    }

    private static boolean ofOnePool(List<StandingProposal> meant) {
        return meant.stream().map(StandingProposal::pool).distinct().count() == 1;
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

    private static CommandResult ask(CommandContext context, SpokenOutcome told, StandingProposal standing) {
        LocalDate sent = standing.proposal().day();
        Optional<LocalDate> before = told.day().filter(sent::isAfter);
        if (before.isPresent()) {
            return context.reply(context.text("outcome.before", "day", before.get(), "sent", sent));
        }
        TextLines lines = new TextLines().add(said(context, "outcome.said.ask", told, standing));
        if (context.messages().has("outcome.said." + told.news().word() + ".means")) {
            lines.add(context.text("outcome.said." + told.news().word() + ".means"));
        }
        String label = context.plain("outcome.button." + told.news().result().word());
        return context.reply(context.draft(lines.text())
                .withRow(button(label, told, standing).asYes(), ButtonSpec.no(context.view())));
    }

    private static CommandResult which(CommandContext context, SpokenOutcome told, List<StandingProposal> meant) {
        TextLines lines = new TextLines().add(context.text("outcome.which"));
        List<ButtonSpec> offers = new ArrayList<>();
        for (int i = meant.size() - 1; i >= 0 && offers.size() < MOST_LISTED; i--) {
            StandingProposal standing = meant.get(i);
            int number = offers.size() + 1;
            lines.add(context.text(
                    "reminder.outcomes.line",
                    "number",
                    number,
                    "job",
                    standing.title(),
                    "day",
                    standing.proposal().day()));
            String label = context.plain(
                    "outcome.said.button",
                    "number",
                    number,
                    "result",
                    context.text("outcome.told." + told.news().result().word()));
            offers.add(button(label, told, standing).at(number));
        }
        MessageDraft draft = context.draft(lines.text());
        for (int from = 0; from < offers.size(); from += IN_A_ROW) {
            draft = draft.withRow(offers.subList(from, Math.min(offers.size(), from + IN_A_ROW)));
        }
        return context.reply(draft);
    }
}
