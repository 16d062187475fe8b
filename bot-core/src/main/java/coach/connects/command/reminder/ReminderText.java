package coach.connects.command.reminder;

import coach.connects.amount.Connects;
import coach.connects.chat.RichText;
import coach.connects.command.Lines;
import coach.connects.command.Offer;
import coach.connects.command.Say;
import coach.connects.command.Turn;
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
 * @param turn whose
 */
record ReminderText(Turn turn) {
    private static final int MOST_LOTS = 8;

    /** One reminder, with the row that ends every one of them. */
    Say of(Plan.Said said) {
        return ended(part(said.reminder()), List.of(said));
    }

    /**
     * All that is due under each other in one message, the buttons of each above those for all of it.
     *
     * @param told what else is told
     */
    Say allOf(Plan.Due due, List<Say> told) {
        List<Say> parts = new ArrayList<>(parts(due));
        parts.addAll(told);
        Lines lines = new Lines();
        List<List<Offer>> rows = new ArrayList<>();
        for (Say part : parts) {
            lines.add(part.text()).blank();
            rows.addAll(part.rows());
        }
        lines.add(turn.words(due.manner() == Plan.Manner.LATE ? "reminder.late" : "reminder.again"));
        return ended(with(lines.text(), rows), due.reminders());
    }

    /** Several questions of a kind are one part: a button leads to each. */
    private List<Say> parts(Plan.Due due) {
        List<Say> parts = new ArrayList<>();
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
                OutcomeText text = new OutcomeText(turn);
                parts.add(with(text.questions(questions), text.numbers(questions)));
            }
        }
        return parts;
    }

    private Say part(Reminder reminder) {
        if (reminder instanceof Reminder.Expiring expiring) {
            return turn.message(text(expiring));
        }
        if (reminder instanceof Reminder.RollingOver month) {
            return turn.message(text(month));
        }
        if (reminder instanceof Reminder.Granting grant) {
            return turn.message(text(grant)).row(undo(grant).stream().toList());
        }
        if (reminder instanceof AskingOutcome asking) {
            return with(new OutcomeText(turn).question(asking), OutcomeText.buttons(turn, asking.proposal()));
        }
        Reminder.AskingDates asking = (Reminder.AskingDates) reminder;
        return turn.message(turn.words("reminder.dates", "n", asking.undated()))
                .row(Offer.of(turn.label("wallet.button.dates"), "adjust", "dates"));
    }

    private Say with(RichText text, List<List<Offer>> rows) {
        Say say = turn.message(text);
        for (List<Offer> row : rows) {
            say = say.row(row);
        }
        return say;
    }

    /** The row that ends every reminder: what to do now, later, or never again; and, once, the question for the zone. */
    private Say ended(Say say, List<Plan.Said> all) {
        List<String> kinds = all.stream()
                .map(said -> said.reminder().kind().word())
                .distinct()
                .toList();
        Say ended = say.saying(withZone(say.text()))
                .row(
                        Offer.of(turn.label("reminder.button.jobs"), "search", ""),
                        Offer.of(turn.label("reminder.button.snooze"), "reminders", Snoozing.argument(all)),
                        Offer.of(turn.label("reminder.button.stop"), "reminders", String.join(",", kinds) + " off"));
        return asksZone() ? ended.row(Offer.of(turn.label("profile.button.timezone"), "profile", "timezone")) : ended;
    }

    /** The zone is asked at the first reminder, once. */
    private RichText withZone(RichText text) {
        return asksZone()
                ? new Lines().add(text).add(turn.words("reminder.zone")).text()
                : text;
    }

    boolean asksZone() {
        return turn.dossier().profile().timeZone().isEmpty() && !turn.dossier().hinted(Reminding.ZONE_ASKED);
    }

    private RichText text(Reminder.Expiring expiring) {
        Lines lines = new Lines();
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
                        gone -> turn.words("reminder.expiry.gone.lot", "n", gone.connects(), "day", gone.expiresOn()));
            }
        }
        return lines.addAll(expiring.going().isEmpty() ? new Lines() : new OpenJobs(turn).lines())
                .text();
    }

    private RichText head(String key, List<Going> lots) {
        Connects total = lots.stream().map(Going::connects).reduce(Connects.ZERO, Connects::plus);
        return policy().worth(total)
                .map(worth -> turn.words(key + ".worth", "n", total, "worth", worth))
                .orElseGet(() -> turn.words(key, "n", total));
    }

    private void lots(Lines lines, List<Going> lots, java.util.function.Function<Going, RichText> line) {
        lots.stream().limit(MOST_LOTS).map(line).forEach(lines::add);
        if (lots.size() > MOST_LOTS) {
            lines.add(turn.words("wallet.lots.more", "n", lots.size() - MOST_LOTS));
        }
    }

    private RichText going(Going going, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, going.expiresOn());
        String key = days == 1 ? "reminder.expiry.lot.last" : "reminder.expiry.lot";
        return turn.words(
                going.dated() ? key : key + ".latest",
                "n",
                going.connects(),
                "days",
                days,
                "day",
                going.expiresOn().minusDays(1));
    }

    private RichText text(Reminder.RollingOver month) {
        Lines lines = new Lines();
        month.passed().ifPresent(end -> monthEnd(lines, "reminder.rollover.passed", end));
        month.ahead().ifPresent(end -> monthEnd(lines, "reminder.rollover.ahead", end));
        return lines.text();
    }

    private void monthEnd(Lines lines, String key, MonthEnd end) {
        RichText rules = RichText.of(policy().title());
        if (end.lost().isZero()) {
            lines.add(turn.words(key, "n", end.rollsOver(), "day", end.on(), "cap", end.cap(), "rules", rules));
        } else {
            Optional<RichText> worth = policy().worth(end.lost())
                    .map(usd -> RichText.of(" ").plus(turn.words("reminder.worth", "worth", usd)));
            lines.add(turn.words(
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
            lines.add(turn.words("reminder.rollover.expires", "n", end.expires()));
        }
        end.allowance().ifPresent(most -> lines.add(turn.words(key + ".allowance", "n", most)));
    }

    private RichText text(Reminder.Granting grant) {
        Lines lines = new Lines();
        grant.on().forEach(day -> lines.add(turn.words("reminder.grant", "n", grant.connects(), "day", day)));
        Connects balance =
                turn.dossier().wallet().on(turn.today(), turn.policies()).balance();
        return lines.add(turn.words("reminder.grant.balance", "n", balance)).text();
    }

    /** Takes back the newest of what was recorded; the same message again, on whatever day, the same. */
    private Optional<Offer> undo(Reminder.Granting grant) {
        MonthlyEntries there = new MonthlyEntries(turn.dossier().wallet());
        return grant.on().stream()
                .flatMap(day -> there.causeOf(day).stream())
                .reduce((earlier, later) -> later)
                .map(cause -> Offer.once(turn.label("button.undo"), "undo", "cause " + cause));
    }

    private ConnectsPolicy policy() {
        return turn.dossier().wallet().terms().policy(turn.today(), turn.policies());
    }
}
