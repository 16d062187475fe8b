package coach.connects.feature.reminder;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.TextLines;
import coach.connects.engine.View;
import coach.connects.feature.wording.MoneyFormatter;
import coach.connects.money.Connects;
import coach.connects.reminder.Reminder;
import coach.connects.reminder.Reminder.ExpiringLot;
import coach.connects.reminder.Reminder.MonthEnd;
import coach.connects.reminder.Reminder.OutcomeReminder;
import coach.connects.reminder.ReminderKind;
import coach.connects.reminder.ReminderPlanner;
import coach.connects.wallet.ConnectsPolicy;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reminders in words, the answer first, with the buttons that every one of them has.
 *
 * @param view whose
 * @param at where they are told
 */
record ReminderFormatter(View view, ChatAddress at) {
    private static final int MOST_LOTS = 8;

    /** What is told together in one message, with the row that ends every one of them. */
    MessageDraft of(List<ReminderPlanner.PlannedReminder> together) {
        TextLines lines = new TextLines();
        List<List<ButtonSpec>> rows = new ArrayList<>();
        for (ReminderPlanner.PlannedReminder planned : together) {
            MessageDraft part = part(planned);
            lines.add(part.text());
            rows.addAll(part.rows());
        }
        return ended(with(lines.text(), rows), together);
    }

    /** One of them, about its pool; that is named where there are two (W-37). */
    private MessageDraft part(ReminderPlanner.PlannedReminder planned) {
        View there = view.about(planned.pool());
        MessageDraft part = new ReminderFormatter(there, at).part(planned.reminder());
        return part.withText(there.ofItsPool(part.text())).about(planned.pool());
    }

    /**
     * All that is due under each other in one message, the buttons of each above those for all of it.
     *
     * @param told what else is told
     */
    MessageDraft allOf(ReminderPlanner.DueReminders due, List<MessageDraft> told) {
        List<MessageDraft> parts = new ArrayList<>(parts(due));
        parts.addAll(told);
        TextLines lines = new TextLines();
        List<List<ButtonSpec>> rows = new ArrayList<>();
        for (MessageDraft part : parts) {
            lines.add(part.text()).blank();
            rows.addAll(part.rows());
        }
        lines.add(view.text(due.mode() == ReminderPlanner.DeliveryMode.LATE ? "reminder.late" : "reminder.again"));
        return ended(with(lines.text(), rows), due.reminders());
    }

    /** Several questions of a kind are one part: a button leads to each. */
    private List<MessageDraft> parts(ReminderPlanner.DueReminders due) {
        List<MessageDraft> parts = new ArrayList<>();
        List<OutcomeReminder> questions = new ArrayList<>();
        for (ReminderPlanner.PlannedReminder planned : due.reminders()) {
            if (planned.reminder() instanceof OutcomeReminder asking) {
                questions.add(asking);
            }
        }
        for (ReminderPlanner.PlannedReminder planned : due.reminders()) {
            if (questions.size() < 2 || planned.reminder().kind() != ReminderKind.OUTCOME) {
                parts.add(part(planned));
            } else if (planned.reminder().equals(questions.get(0))) {
                OutcomeFormatter text = new OutcomeFormatter(view);
                parts.add(with(text.questions(questions), text.numbers(questions)));
            }
        }
        return parts;
    }

    private MessageDraft part(Reminder reminder) {
        if (reminder instanceof Reminder.ExpiryReminder expiryReminder) {
            return MessageDraft.of(at, text(expiryReminder));
        }
        if (reminder instanceof Reminder.RolloverReminder month) {
            return MessageDraft.of(at, text(month));
        }
        if (reminder instanceof Reminder.RecurringReminder recurring) {
            return new RecurringFormatter(view).message(at, recurring);
        }
        if (reminder instanceof OutcomeReminder asking) {
            return with(new OutcomeFormatter(view).question(asking), OutcomeFormatter.buttons(view, asking.proposal()));
        }
        Reminder.DatesReminder asking = (Reminder.DatesReminder) reminder;
        return MessageDraft.of(at, view.text("reminder.dates", "n", asking.undated()))
                .withRow(ButtonSpec.of(view.plain("wallet.button.dates"), "adjust", "dates"));
    }

    private MessageDraft with(RichText text, List<List<ButtonSpec>> rows) {
        MessageDraft draft = MessageDraft.of(at, text);
        for (List<ButtonSpec> row : rows) {
            draft = draft.withRow(row);
        }
        return draft;
    }

    /**
     * The row that ends every reminder: what to do now, later, or never again; and, once, the question for the zone.
     */
    private MessageDraft ended(MessageDraft draft, List<ReminderPlanner.PlannedReminder> all) {
        List<String> kinds = all.stream()
                .map(planned -> planned.reminder().kind().word())
                .distinct()
                .toList();
        MessageDraft ended = draft.withText(withZone(draft.text()))
                .withRow(
                        ButtonSpec.of(view.plain("reminder.button.jobs"), "search", ""),
                        ButtonSpec.of(view.plain("reminder.button.snooze"), "reminders", SnoozeRequest.argument(all)),
                        ButtonSpec.of(
                                view.plain("reminder.button.stop"), "reminders", String.join(",", kinds) + " off"));
        return asksZone(view)
                ? ended.withRow(ButtonSpec.of(view.plain("profile.button.timezone"), "profile", "timezone"))
                : ended;
    }

    /** The zone is asked at the first reminder, once. */
    private RichText withZone(RichText text) {
        return asksZone(view)
                ? new TextLines().add(text).add(view.text("reminder.zone")).text()
                : text;
    }

    static boolean asksZone(View view) {
        return view.state().profile().timeZone().isEmpty() && !view.state().wasOffered(ReminderComposer.ZONE_ASKED);
    }

    private RichText text(Reminder.ExpiryReminder expiryReminder) {
        TextLines lines = new TextLines();
        if (!expiryReminder.going().isEmpty()) {
            lines.add(head("reminder.expiry.going", expiryReminder.going()));
            lots(lines, expiryReminder.going(), expiringLot -> going(expiringLot, expiryReminder.day()));
        }
        if (!expiryReminder.gone().isEmpty()) {
            boolean today = expiryReminder.gone().stream()
                    .allMatch(gone -> gone.expiresOn().equals(expiryReminder.day()));
            lines.add(head(today ? "reminder.expiry.today" : "reminder.expiry.gone", expiryReminder.gone()));
            if (!today) {
                lots(
                        lines,
                        expiryReminder.gone(),
                        gone -> view.text("reminder.expiry.gone.lot", "n", gone.connects(), "day", gone.expiresOn()));
            }
        }
        return lines.addAll(expiryReminder.going().isEmpty() ? new TextLines() : new UnappliedJobs(view).lines())
                .text();
    }

    private RichText head(String key, List<ExpiringLot> lots) {
        Connects total = lots.stream().map(ExpiringLot::connects).reduce(Connects.ZERO, Connects::plus);
        return policy().worth(total)
                .map(worth -> view.text(key + ".worth", "n", total, "worth", MoneyFormatter.of(view, worth)))
                .orElseGet(() -> view.text(key, "n", total));
    }

    private void lots(
            TextLines lines, List<ExpiringLot> lots, java.util.function.Function<ExpiringLot, RichText> line) {
        lots.stream().limit(MOST_LOTS).map(line).forEach(lines::add);
        if (lots.size() > MOST_LOTS) {
            lines.add(view.text("wallet.lots.more", "n", lots.size() - MOST_LOTS));
        }
    }

    private RichText going(ExpiringLot expiringLot, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, expiringLot.expiresOn());
        String key = days == 1 ? "reminder.expiry.lot.last" : "reminder.expiry.lot";
        return view.text(
                expiringLot.dated() ? key : key + ".latest",
                "n",
                expiringLot.connects(),
                "days",
                days,
                "end",
                expiringLot.expiresOn(),
                "day",
                expiringLot.expiresOn().minusDays(1));
    }

    private RichText text(Reminder.RolloverReminder month) {
        TextLines lines = new TextLines();
        month.passed().ifPresent(end -> monthEnd(lines, "reminder.rollover.passed", end));
        month.ahead().ifPresent(end -> monthEnd(lines, "reminder.rollover.ahead", end));
        return lines.text();
    }

    private void monthEnd(TextLines lines, String key, MonthEnd end) {
        RichText rules = RichText.of(policy().title());
        if (end.lost().isZero()) {
            lines.add(view.text(key, "n", end.rollsOver(), "day", end.on(), "cap", end.cap(), "rules", rules));
        } else {
            Optional<RichText> worth = policy().worth(end.lost())
                    .map(usd ->
                            RichText.of(" ").plus(view.text("reminder.worth", "worth", MoneyFormatter.of(view, usd))));
            lines.add(view.text(
                    key + ".lost",
                    "lost",
                    end.lost(),
                    "worth",
                    worth.orElse(RichText.of("")),
                    "n",
                    end.rollsOver(),
                    "day",
                    end.on(),
                    "cap",
                    end.cap(),
                    "rules",
                    rules));
        }
        if (!end.expires().isZero()) {
            lines.add(view.text("reminder.rollover.expires", "n", end.expires()));
        }
        end.allowance().ifPresent(most -> lines.add(view.text(key + ".allowance", "n", most)));
    }

    private ConnectsPolicy policy() {
        return view.state().wallet().terms().policy(view.today(), view.policies());
    }
}
