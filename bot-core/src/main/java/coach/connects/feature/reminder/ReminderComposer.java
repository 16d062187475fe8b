package coach.connects.feature.reminder;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.OutgoingMessage;
import coach.connects.engine.ButtonBinder;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.View;
import coach.connects.engine.ViewFactory;
import coach.connects.profile.Identity;
import coach.connects.reminder.RecurringKind;
import coach.connects.reminder.Reminder;
import coach.connects.reminder.ReminderKind;
import coach.connects.reminder.ReminderPlanner;
import coach.connects.reminder.ReminderState.Notice;
import coach.connects.session.FreelancerState;
import coach.connects.wallet.EntryDraft;
import coach.connects.wallet.RecordingContext;
import coach.connects.wallet.RecordingResult;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns what is due for a freelancer into messages: records what is recorded automatically, words it, and binds the
 * buttons, so that all of it can be saved before anything is said.
 */
public final class ReminderComposer {
    /** What the state remembers once the zone was asked for. */
    static final String ZONE_ASKED = "zone-asked";

    private final ButtonBinder binder;
    private final ViewFactory views;
    private final List<NoticeFormatter> writers;

    /**
     * Knows everything that messages are made of.
     *
     * @param binder gives buttons their ids
     * @param views what the words are made of
     * @param writers word the notices
     */
    public ReminderComposer(ButtonBinder binder, ViewFactory views, List<NoticeFormatter> writers) {
        this.binder = binder;
        this.views = views;
        this.writers = List.copyOf(writers);
    }

    /**
     * What is to be saved, and then sent.
     *
     * @param due what is due, its figures after what was recorded
     * @param after the state with its buttons bound and with what was recorded
     */
    public record Prepared(ReminderPlanner.DueReminders due, FreelancerState after, List<Message> messages) {}

    /**
     * One message.
     *
     * @param message what is sent; its reminder key makes it unique
     * @param parts what it tells, in order
     */
    public record Message(OutgoingMessage message, List<NotificationPart> parts) {
        public Message {
            parts = List.copyOf(parts);
        }
    }

    /**
     * One thing that a message tells.
     *
     * @param key what makes it unique
     */
    public record NotificationPart(
            OutgoingMessage.NotificationKey key, Optional<ReminderKind> kind, Optional<Notice> notice) {
        private static NotificationPart of(ReminderPlanner.PlannedReminder planned) {
            ReminderKind kind = planned.reminder().kind();
            return new NotificationPart(
                    new OutgoingMessage.NotificationKey(
                            kind.label(), planned.reminder().key()),
                    Optional.of(kind),
                    Optional.empty());
        }

        private static NotificationPart of(Notice notice) {
            return new NotificationPart(
                    new OutgoingMessage.NotificationKey(notice.kind(), notice.key()),
                    Optional.empty(),
                    Optional.of(notice));
        }
    }

    /** What to say to somebody in their private chat with the bot by this identity. */
    public Prepared prepare(FreelancerState state, ReminderPlanner.DueReminders due, Identity way, Instant now) {
        FreelancerState recorded = state;
        ReminderPlanner.DueReminders then = due;
        // What was recorded may lie before the month's end, and may pay for what would have fallen short: every figure
        // is to
        // count it.
        for (int kinds = 0; kinds < RecurringKind.values().length; kinds++) {
            FreelancerState before = recorded;
            for (ReminderPlanner.PlannedReminder planned : then.reminders()) {
                recorded = recorded(views.of(recorded, now), planned.reminder());
            }
            if (!recorded.equals(before)) {
                then = ReminderPlanner.of(recorded.reminderInput(views.policies()), now)
                        .due();
            }
        }
        return then.mode() == ReminderPlanner.DeliveryMode.ONE_EACH
                ? oneEach(recorded, then, way, now)
                : allInOne(recorded, then, way, now);
    }

    private Prepared oneEach(FreelancerState state, ReminderPlanner.DueReminders due, Identity way, Instant now) {
        FreelancerState after = state;
        List<Message> messages = new ArrayList<>();
        for (List<ReminderPlanner.PlannedReminder> together : togetherOf(due.reminders())) {
            View view = views.of(after, now);
            MessageDraft draft = new ReminderFormatter(view, ChatAddress.privateOf(way)).of(together);
            List<NotificationPart> parts =
                    together.stream().map(NotificationPart::of).toList();
            after = add(view, way, draft, parts, messages);
        }
        for (Notice notice : due.notices()) {
            View view = views.of(after, now);
            Optional<MessageDraft> say = worded(view, way, notice);
            after = say.isEmpty()
                    ? after.withReminders(reminders -> reminders.withoutNotice(notice))
                    : add(view, way, say.get(), List.of(NotificationPart.of(notice)), messages);
        }
        return new Prepared(due, after, List.copyOf(messages));
    }

    /** What is told together: the same of both pools, such as what expires; each question by itself (W-37). */
    private static List<List<ReminderPlanner.PlannedReminder>> togetherOf(List<ReminderPlanner.PlannedReminder> all) {
        Map<String, List<ReminderPlanner.PlannedReminder>> together = new LinkedHashMap<>();
        all.forEach(planned -> together.computeIfAbsent(planned.reminder().fullKey(), key -> new ArrayList<>())
                .add(planned));
        return List.copyOf(together.values());
    }

    /** One message for all of it; the first thing that it tells gives it its key. */
    private Prepared allInOne(FreelancerState state, ReminderPlanner.DueReminders due, Identity way, Instant now) {
        View view = views.of(state, now);
        List<NotificationPart> parts = new ArrayList<>(
                due.reminders().stream().map(NotificationPart::of).toList());
        List<MessageDraft> told = new ArrayList<>();
        for (Notice notice : due.notices()) {
            Optional<MessageDraft> say = worded(view, way, notice);
            if (say.isEmpty()) {
                view = view.with(view.state().withReminders(reminders -> reminders.withoutNotice(notice)));
            } else {
                told.add(say.get());
                parts.add(NotificationPart.of(notice));
            }
        }
        List<Message> messages = new ArrayList<>();
        MessageDraft draft = new ReminderFormatter(view, ChatAddress.privateOf(way)).allOf(due, told);
        FreelancerState after = add(view, way, draft, parts, messages);
        return new Prepared(due, after, List.copyOf(messages));
    }

    /** The state with the buttons of this message; whoever was asked for their zone is not asked again. */
    private FreelancerState add(
            View view, Identity way, MessageDraft draft, List<NotificationPart> parts, List<Message> messages) {
        boolean reminder = parts.stream().anyMatch(part -> part.kind().isPresent());
        boolean asks = reminder && ReminderFormatter.asksZone(view);
        FreelancerState asked = asks ? view.state().withSession(session -> session.withHint(ZONE_ASKED)) : view.state();
        ButtonBinder.BoundResult bound = binder.bind(way, view.now(), CommandResult.of(asked, draft));
        messages.add(
                new Message(bound.replies().get(0).asNotification(parts.get(0).key()), parts));
        return bound.state();
    }

    /** The event id of what a reminder records, and the key of what it says. */
    static String eventId(Reminder reminder) {
        return ReminderPlanner.EVENT + reminder.fullKey();
    }

    /** Empty for a notice that nobody words any more: it is dropped. */
    private Optional<MessageDraft> worded(View view, Identity way, Notice notice) {
        return writers.stream()
                .map(writer -> writer.write(view, ChatAddress.privateOf(way), notice))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * What comes again goes into the ledger before it is told. What is of a try that was cut off, or of what is said
     * again on a later day, is there already. One for which there is too little leaves the others be; the message names it.
     */
    private static FreelancerState recorded(View view, Reminder reminder) {
        if (!(reminder instanceof Reminder.RecurringReminder recurring)) {
            return view.state();
        }
        View there = view;
        for (LocalDate day : recurring.on()) {
            RecurringEntries entries = new RecurringEntries(there.state().wallet(), recurring.what());
            if (entries.eventOn(day).isEmpty()) {
                there = there.with(recorded(there, recurring.what().draft(day, recurring.connects()), reminder));
            }
        }
        return there.state();
    }

    private static FreelancerState recorded(View view, EntryDraft entry, Reminder reminder) {
        RecordingContext context =
                new RecordingContext(view.today(), view.now(), eventId(reminder), view.policies(), true);
        RecordingResult result = view.state().wallet().record(List.of(entry), context);
        if (result.needsArchive()) {
            result = view.archive().wholeWallet(view.state()).record(List.of(entry), context);
        }
        return result.recorded()
                .map(made -> view.state().withAccount(account -> account.with(made.after())))
                .orElse(view.state());
    }
}
