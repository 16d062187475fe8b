package coach.connects.feature.reminder;

import coach.connects.chat.ChatAddress;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.TextLines;
import coach.connects.engine.UndoButton;
import coach.connects.engine.View;
import coach.connects.money.Connects;
import coach.connects.reminder.Reminder;
import java.time.LocalDate;
import java.util.Optional;

/** What was recorded by itself of the availability badge, in words (W-36). */
record BadgeFormatter(View view) {
    /** Each week, recorded or not; with its undo, and with what ends it. */
    MessageDraft message(ChatAddress at, Reminder.BadgeReminder badge) {
        RecurringEntries there = new RecurringEntries(view.state().wallet());
        TextLines lines = new TextLines();
        Optional<String> last = Optional.empty();
        for (LocalDate day : badge.on()) {
            Optional<String> cause = there.badgeOn(day);
            lines.add(view.text(
                    cause.isPresent() ? "reminder.badge" : "reminder.badge.short", "n", badge.connects(), "day", day));
            last = cause.isPresent() ? cause : last;
        }
        Connects balance =
                view.state().wallet().on(view.today(), view.policies()).balance();
        lines.add(view.text("reminder.badge.balance", "n", balance));
        return MessageDraft.of(at, lines.text())
                .withRow(last.map(cause -> UndoButton.of(view, cause)).stream().toList())
                .withRow(ButtonSpec.of(
                        view.plain("reminder.button.badge.off"),
                        RemindersCommand.NAME,
                        WeeklyBadgeConsent.NAME + " off"));
    }
}
