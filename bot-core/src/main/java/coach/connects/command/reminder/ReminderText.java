package coach.connects.command.reminder;

import coach.connects.amount.Connects;
import coach.connects.chat.Text;
import coach.connects.command.Lines;
import coach.connects.command.Offer;
import coach.connects.command.Say;
import coach.connects.command.Turn;
import coach.connects.reminder.Plan;
import coach.connects.reminder.Reminder;
import coach.connects.reminder.Reminder.Going;
import coach.connects.reminder.Reminder.MonthEnd;
import coach.connects.wallet.ConnectsPolicy;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Reminders in words, the answer first, with the buttons that every one of them has.
 *
 * @param turn whose
 */
record ReminderText(Turn turn) {
    private static final int MOST_LOTS = 8;

    Say of(Plan.Said said) {
        Reminder reminder = said.reminder();
        if (reminder instanceof Reminder.Expiring expiring) {
            return with(said, text(expiring), List.of());
        }
        if (reminder instanceof Reminder.RollingOver month) {
            return with(said, text(month), List.of());
        }
        if (reminder instanceof Reminder.Granting grant) {
            return with(said, text(grant), List.of(undo(said)));
        }
        if (reminder instanceof Reminder.AskingOutcome asking) {
            return with(said, new OutcomeText(turn).question(asking), OutcomeText.buttons(turn, asking.proposal()));
        }
        Reminder.AskingDates asking = (Reminder.AskingDates) reminder;
        return with(
                said,
                turn.words("reminder.dates", "n", asking.undated()),
                List.of(List.of(Offer.of(turn.label("wallet.button.dates"), "adjust", "dates"))));
    }

    /** The row that ends every reminder: what to do now, later, or never again. */
    private Say with(Plan.Said said, Text text, List<List<Offer>> rows) {
        Say say = turn.message(withZone(text));
        for (List<Offer> row : rows) {
            say = say.row(row);
        }
        String kind = said.reminder().kind().word();
        say = say.row(
                Offer.of(turn.label("reminder.button.jobs"), "search", ""),
                Offer.of(turn.label("reminder.button.snooze"), "reminders", snooze(said)),
                Offer.of(turn.label("reminder.button.stop"), "reminders", kind + " off"));
        return asksZone() ? say.row(Offer.of(turn.label("profile.button.timezone"), "profile", "timezone")) : say;
    }

    private static String snooze(Plan.Said said) {
        return "snooze " + said.reminder().kind().word() + " " + said.after() + " " + said.through();
    }

    /** The zone is asked at the first reminder, once. */
    private Text withZone(Text text) {
        return asksZone()
                ? new Lines().add(text).add(turn.words("reminder.zone")).text()
                : text;
    }

    boolean asksZone() {
        return turn.dossier().profile().timeZone().isEmpty() && !turn.dossier().hinted(Reminding.ZONE_ASKED);
    }

    private Text text(Reminder.Expiring expiring) {
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

    private Text head(String key, List<Going> lots) {
        Connects total = lots.stream().map(Going::connects).reduce(Connects.NONE, Connects::plus);
        return policy().worth(total)
                .map(worth -> turn.words(key + ".worth", "n", total, "worth", worth))
                .orElseGet(() -> turn.words(key, "n", total));
    }

    private void lots(Lines lines, List<Going> lots, java.util.function.Function<Going, Text> line) {
        lots.stream().limit(MOST_LOTS).map(line).forEach(lines::add);
        if (lots.size() > MOST_LOTS) {
            lines.add(turn.words("wallet.lots.more", "n", lots.size() - MOST_LOTS));
        }
    }

    private Text going(Going going, LocalDate today) {
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

    private Text text(Reminder.RollingOver month) {
        Lines lines = new Lines();
        month.passed().ifPresent(end -> monthEnd(lines, "reminder.rollover.passed", end));
        month.ahead().ifPresent(end -> monthEnd(lines, "reminder.rollover.ahead", end));
        return lines.text();
    }

    private void monthEnd(Lines lines, String key, MonthEnd end) {
        Text rules = Text.of(policy().title());
        if (end.lost().isNone()) {
            lines.add(turn.words(key, "n", end.rollsOver(), "day", end.on(), "cap", end.cap(), "rules", rules));
        } else {
            Optional<Text> worth = policy().worth(end.lost())
                    .map(usd -> Text.of(" ").plus(turn.words("reminder.worth", "worth", usd)));
            lines.add(turn.words(
                    key + ".lost",
                    "lost",
                    end.lost(),
                    "worth",
                    worth.orElse(Text.of("")),
                    "n",
                    end.rollsOver(),
                    "day",
                    end.on(),
                    "cap",
                    end.cap(),
                    "rules",
                    rules));
        }
        if (!end.expires().isNone()) {
            lines.add(turn.words("reminder.rollover.expires", "n", end.expires()));
        }
        end.allowance().ifPresent(most -> lines.add(turn.words(key + ".allowance", "n", most)));
    }

    private Text text(Reminder.Granting grant) {
        Lines lines = new Lines();
        grant.on().forEach(day -> lines.add(turn.words("reminder.grant", "n", grant.connects(), "day", day)));
        Connects balance =
                turn.dossier().wallet().on(turn.today(), turn.policies()).balance();
        return lines.add(turn.words("reminder.grant.balance", "n", balance)).text();
    }

    private List<Offer> undo(Plan.Said said) {
        return List.of(Offer.once(turn.label("button.undo"), "undo", "cause " + Reminding.cause(said.reminder())));
    }

    private ConnectsPolicy policy() {
        return turn.dossier().wallet().terms().policy(turn.today(), turn.policies());
    }
}
