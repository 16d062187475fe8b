package coach.connects.command.reminder;

import coach.connects.amount.Connects;
import coach.connects.chat.RichText;
import coach.connects.command.ButtonSpec;
import coach.connects.command.CommandContext;
import coach.connects.command.MessageDraft;
import coach.connects.command.TextLines;
import coach.connects.reminder.Plan;
import coach.connects.reminder.Reminder;
import coach.connects.reminder.Reminder.AskingOutcome;
import coach.connects.reminder.Reminder.Going;
import coach.connects.reminder.Reminder.MonthEnd;
import coach.connects.reminder.ReminderKind;
import coach.connects.wallet.ConnectsPolicy;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reminders in words, the answer first, with the buttons that every one of them has.
 *
 * @param context whose
 */
record ReminderFormatter(CommandContext context) {
    private static final int MOST_LOTS = 8;

    /** One reminder, with the row that ends every one of them. */
    MessageDraft of(Plan.Said said) {
        return ended(part(said.reminder()), List.of(said));
    }

    /**
     * All that is due under each other in one message, the buttons of each above those for all of it.
     *
     * @param told what else is told
     */
    MessageDraft allOf(Plan.Due due, List<MessageDraft> told) {
        List<MessageDraft> parts = new ArrayList<>(parts(due));
        parts.addAll(told);
        TextLines lines = new TextLines();
        List<List<ButtonSpec>> rows = new ArrayList<>();
        for (MessageDraft part : parts) {
            lines.add(part.text()).blank();
            rows.addAll(part.rows());
        }
        lines.add(context.text(due.manner() == Plan.Manner.LATE ? "reminder.late" : "reminder.again"));
        return ended(with(lines.text(), rows), due.reminders());
    }

    /** Several questions of a kind are one part: a button leads to each. */
    private List<MessageDraft> parts(Plan.Due due) {
        List<MessageDraft> parts = new ArrayList<>();
        List<AskingOutcome> questions = new ArrayList<>();
        for (Plan.Said said : due.reminders()) {
            if (said.reminder() instanceof AskingOutcome asking) {
                questions.add(asking);
            }
        }
        for (Plan.Said said : due.reminders()) {
            if (questions.size() < 2 || said.reminder().kind() != ReminderKind.OUTCOME) {
                parts.add(part(said.reminder()));
            } else if (said.reminder().equals(questions.get(0))) {
                OutcomeFormatter text = new OutcomeFormatter(context);
                parts.add(with(text.questions(questions), text.numbers(questions)));
            }
        }
        return parts;
    }

    private MessageDraft part(Reminder reminder) {
        if (reminder instanceof Reminder.Expiring expiring) {
            return context.draft(text(expiring));
        }
        if (reminder instanceof Reminder.RollingOver month) {
            return context.draft(text(month));
        }
        if (reminder instanceof Reminder.Granting grant) {
            return context.draft(text(grant)).withRow(undo(grant).stream().toList());
        }
        if (reminder instanceof AskingOutcome asking) {
            return with(
                    new OutcomeFormatter(context).question(asking),
                    OutcomeFormatter.buttons(context, asking.proposal()));
        }
        Reminder.AskingDates asking = (Reminder.AskingDates) reminder;
        return context.draft(context.text("reminder.dates", "n", asking.undated()))
                .withRow(ButtonSpec.of(context.plain("wallet.button.dates"), "adjust", "dates"));
    }

    private MessageDraft with(RichText text, List<List<ButtonSpec>> rows) {
        MessageDraft draft = context.draft(text);
        for (List<ButtonSpec> row : rows) {
            draft = draft.withRow(row);
        }
        return draft;
    }

    /** The row that ends every reminder: what to do now, later, or never again; and, once, the question for the zone. */
    private MessageDraft ended(MessageDraft draft, List<Plan.Said> all) {
        List<String> kinds = all.stream()
                .map(said -> said.reminder().kind().word())
                .distinct()
                .toList();
        MessageDraft ended = draft.withText(withZone(draft.text()))
                .withRow(
                        ButtonSpec.of(context.plain("reminder.button.jobs"), "search", ""),
                        ButtonSpec.of(
                                context.plain("reminder.button.snooze"), "reminders", SnoozeRequest.argument(all)),
                        ButtonSpec.of(
                                context.plain("reminder.button.stop"), "reminders", String.join(",", kinds) + " off"));
        return asksZone()
                ? ended.withRow(ButtonSpec.of(context.plain("profile.button.timezone"), "profile", "timezone"))
                : ended;
    }

    /** The zone is asked at the first reminder, once. */
    private RichText withZone(RichText text) {
        return asksZone()
                ? new TextLines().add(text).add(context.text("reminder.zone")).text()
                : text;
    }

    boolean asksZone() {
        return context.state().profile().timeZone().isEmpty()
                && !context.state().hinted(ReminderComposer.ZONE_ASKED);
    }

    private RichText text(Reminder.Expiring expiring) {
        TextLines lines = new TextLines();
        if (!expiring.going().isEmpty()) {
            lines.add(head("reminder.expiry.going", expiring.going()));
            lots(lines, expiring.going(), going -> going(going, expiring.day()));
        }
        if (!expiring.gone().isEmpty()) {
            boolean today =
                    expiring.gone().stream().allMatch(gone -> gone.expiresOn().equals(expiring.day()));
            lines.add(head(today ? "reminder.expiry.today" : "reminder.expiry.gone", expiring.gone()));
            if (!today) {
                lots(
                        lines,
                        expiring.gone(),
                        gone -> context.text(
                                "reminder.expiry.gone.lot", "n", gone.connects(), "day", gone.expiresOn()));
            }
        }
        return lines.addAll(expiring.going().isEmpty() ? new TextLines() : new UnappliedJobs(context).lines())
                .text();
    }

    private RichText head(String key, List<Going> lots) {
        Connects total = lots.stream().map(Going::connects).reduce(Connects.ZERO, Connects::plus);
        return policy().worth(total)
                .map(worth -> context.text(key + ".worth", "n", total, "worth", worth))
                .orElseGet(() -> context.text(key, "n", total));
    }

    private void lots(TextLines lines, List<Going> lots, java.util.function.Function<Going, RichText> line) {
        lots.stream().limit(MOST_LOTS).map(line).forEach(lines::add);
        if (lots.size() > MOST_LOTS) {
            lines.add(context.text("wallet.lots.more", "n", lots.size() - MOST_LOTS));
        }
    }

    private RichText going(Going going, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, going.expiresOn());
        String key = days == 1 ? "reminder.expiry.lot.last" : "reminder.expiry.lot";
        return context.text(
                going.dated() ? key : key + ".latest",
                "n",
                going.connects(),
                "days",
                days,
                "day",
                going.expiresOn().minusDays(1));
    }

    private RichText text(Reminder.RollingOver month) {
        TextLines lines = new TextLines();
        month.passed().ifPresent(end -> monthEnd(lines, "reminder.rollover.passed", end));
        month.ahead().ifPresent(end -> monthEnd(lines, "reminder.rollover.ahead", end));
        return lines.text();
    }

    private void monthEnd(TextLines lines, String key, MonthEnd end) {
        RichText rules = RichText.of(policy().title());
        if (end.lost().isZero()) {
            lines.add(context.text(key, "n", end.rollsOver(), "day", end.on(), "cap", end.cap(), "rules", rules));
        } else {
            Optional<RichText> worth = policy().worth(end.lost())
                    .map(usd -> RichText.of(" ").plus(context.text("reminder.worth", "worth", usd)));
            lines.add(context.text(
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
            lines.add(context.text("reminder.rollover.expires", "n", end.expires()));
        }
        end.allowance().ifPresent(most -> lines.add(context.text(key + ".allowance", "n", most)));
    }

    private RichText text(Reminder.Granting grant) {
        TextLines lines = new TextLines();
        grant.on().forEach(day -> lines.add(context.text("reminder.grant", "n", grant.connects(), "day", day)));
        Connects balance =
                context.state().wallet().on(context.today(), context.policies()).balance();
        return lines.add(context.text("reminder.grant.balance", "n", balance)).text();
    }

    /** Takes back the newest of what was recorded; the same message again, on whatever day, the same. */
    private Optional<ButtonSpec> undo(Reminder.Granting grant) {
        MonthlyGrants there = new MonthlyGrants(context.state().wallet());
        return grant.on().stream()
                .flatMap(day -> there.causeOf(day).stream())
                .reduce((earlier, later) -> later)
                .map(cause -> ButtonSpec.once(context.plain("button.undo"), "undo", "cause " + cause));
    }

    private ConnectsPolicy policy() {
        return context.state().wallet().terms().policy(context.today(), context.policies());
    }
}
