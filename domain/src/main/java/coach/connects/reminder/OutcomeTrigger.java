package coach.connects.reminder;

import coach.connects.wallet.LiveProposal;
import coach.connects.wallet.Pool;
import coach.connects.wallet.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 7 and 21 days after a proposal whose job is known, as long as it stands and nothing final was told of it.
 *
 * @param statement the wallet today
 * @param reminders what was told
 * @param pool whose Connects they cost
 */
record OutcomeTrigger(Statement statement, ReminderState reminders, Pool pool) implements ReminderTrigger {
    private static final List<Integer> DAYS = List.of(7, 21);
    /** More questions a day nobody answers; who sends so many hears of the newest. */
    private static final int MOST = 5;

    @Override
    public Optional<LocalDate> firstFrom(LocalDate day) {
        return open().flatMap(proposal -> DAYS.stream().map(proposal.day()::plusDays))
                .filter(mark -> !mark.isBefore(day))
                .min(Comparator.naturalOrder());
    }

    @Override
    public List<Reminder> on(Span span) {
        List<Reminder> questions = new ArrayList<>();
        open().forEach(proposal -> DAYS.stream()
                .filter(days -> span.has(proposal.day().plusDays(days)))
                .reduce((fewer, more) -> more)
                .ifPresent(days -> questions.add(new Reminder.OutcomeReminder(proposal, days, pool))));
        return List.copyOf(questions.subList(Math.max(0, questions.size() - MOST), questions.size()));
    }

    private Stream<LiveProposal> open() {
        Set<Long> settled = reminders.outcomes().stream()
                .filter(outcome -> outcome.result().isFinal())
                .map(ProposalOutcome::proposal)
                .collect(Collectors.toSet());
        return statement.activeProposals().stream()
                .filter(proposal -> proposal.job().isPresent() && !settled.contains(proposal.seq()));
    }
}
