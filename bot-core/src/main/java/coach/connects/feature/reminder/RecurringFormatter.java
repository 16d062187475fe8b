package coach.connects.feature.reminder;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.TextLines;
import coach.connects.engine.UndoButton;
import coach.connects.engine.View;
import coach.connects.money.Connects;
import coach.connects.profile.PreferenceKey;
import coach.connects.reminder.RecurringKind;
import coach.connects.reminder.Reminder;
import coach.connects.reminder.ReminderKind;
import coach.connects.session.FreelancerState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What comes again and is recorded by itself, in words (W-11, W-36).
 *
 * @param view whose
 */
public record RecurringFormatter(View view) {
    /** Each time, recorded or not; with its undo, and with what ends the badge. */
    MessageDraft message(ChatAddress at, Reminder.RecurringReminder recurring) {
        String key = "reminder." + word(recurring.what());
        RecurringEntries there = new RecurringEntries(view.state().wallet(), recurring.what());
        TextLines lines = new TextLines();
        Optional<String> last = Optional.empty();
        for (LocalDate day : recurring.on()) {
            Optional<String> eventId = there.eventOn(day);
            lines.add(view.text(eventId.isPresent() ? key : key + ".short", "n", recurring.connects(), "day", day));
            last = eventId.isPresent() ? eventId : last;
        }
        Connects balance =
                view.state().wallet().on(view.today(), view.policies()).balance();
        lines.add(view.text(last.isPresent() ? key + ".balance" : "wallet.receipt.balance", "n", balance));
        return MessageDraft.of(at, lines.text())
                .withRow(last.map(eventId -> UndoButton.of(view, eventId)).stream()
                        .toList())
                .withRow(end(recurring.what()));
    }

    private List<ButtonSpec> end(RecurringKind what) {
        return what == RecurringKind.BADGE
                ? List.of(ButtonSpec.of(
                        view.plain("reminder.button.badge.off"),
                        RemindersCommand.NAME,
                        WeeklyBadgeConsent.NAME + " off"))
                : List.of();
    }

    /** How it is named in the catalogue. */
    static String word(RecurringKind what) {
        return what == RecurringKind.BADGE ? "badge" : "grant";
    }

    /** How a kind of reminder is named in the catalogue: what comes again by what of it is agreed to. */
    String word(ReminderKind kind) {
        boolean monthly = monthly().isPresent();
        return kind != ReminderKind.GRANT || badge().isEmpty() ? kind.word() : monthly ? "recurring" : "badge";
    }

    /** What is agreed to, each in a sentence of a few words; where none of it is recorded at present, that alone. */
    List<RichText> state() {
        Optional<RichText> stopped = stopped();
        List<RichText> lines = new ArrayList<>(stopped.stream().toList());
        if (stopped.isEmpty()) {
            monthly().ifPresent(what -> lines.add(view.text("reminder.monthly.set", "what", what)));
            badge().ifPresent(what -> lines.add(view.text("reminder.badge.set", "what", what)));
        }
        return lines;
    }

    /** What is agreed to, as in a list; empty where nothing is. */
    public Optional<RichText> agreed() {
        List<RichText> all = new ArrayList<>(monthly().stream().toList());
        all.addAll(badge().stream().toList());
        return all.stream().reduce((one, other) -> one.plus(RichText.of(", ")).plus(other));
    }

    /** Whether what is agreed to is recorded at present: what nobody is told of is not. */
    public boolean isRecorded() {
        FreelancerState state = view.state();
        return state.preferences().get(PreferenceKey.REMINDERS)
                && state.preferences().get(ReminderKind.GRANT.setting())
                && state.preferences()
                        .get(PreferenceKey.REMINDER_PAUSE)
                        .filter(view.today()::isBefore)
                        .isEmpty();
    }

    private Optional<RichText> stopped() {
        return isRecorded()
                ? Optional.empty()
                : agreed().map(what -> view.text("reminder.recurring.stopped", "what", what));
    }

    /** A receipt for a change of what is said by itself, with what that ends or goes on with. */
    RichText receipt(RichText receipt, View before) {
        Optional<RichText> again = isRecorded() && !new RecurringFormatter(before).isRecorded()
                ? agreed().map(what -> view.text("reminder.recurring.again", "what", what))
                : Optional.empty();
        TextLines lines = new TextLines().add(receipt);
        stopped().or(() -> again).ifPresent(lines::add);
        return lines.text();
    }

    private Optional<RichText> monthly() {
        FreelancerState state = view.state();
        return state.reminders()
                .monthly()
                .flatMap(amount -> state.profile()
                        .monthlyDay()
                        .map(day -> view.text("reminder.recurring.grant", "n", amount, "day", day)));
    }

    private Optional<RichText> badge() {
        return view.state()
                .preferences()
                .get(PreferenceKey.WEEKLY_BADGE)
                .map(badge -> view.text("reminder.recurring.badge", "n", badge.each()));
    }
}
