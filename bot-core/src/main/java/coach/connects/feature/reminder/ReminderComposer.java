package coach.connects.feature.reminder;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.OutgoingMessage;
import coach.connects.engine.ButtonBinder;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.i18n.MessageCatalogue;
import coach.connects.profile.Identity;
import coach.connects.reminder.Reminder;
import coach.connects.reminder.ReminderKind;
import coach.connects.reminder.ReminderPlanner;
import coach.connects.reminder.ReminderState.Notice;
import coach.connects.session.Archive;
import coach.connects.session.FreelancerState;
import coach.connects.wallet.EntryDraft;
import coach.connects.wallet.GrantKind;
import coach.connects.wallet.Policies;
import coach.connects.wallet.RecordingContext;
import coach.connects.wallet.RecordingResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns what is due for a freelancer into messages: records what is recorded automatically, words it, and binds the
 * buttons, so that all of it can be saved before anything is said.
 */
public final class ReminderComposer {
    /** What the state remembers once the zone was asked for. */
    static final String ZONE_ASKED = "zone-asked";

    private final Archive archive;
    private final ButtonBinder binder;
    private final MessageCatalogue catalogue;
    private final Policies policies;
    private final List<NoticeFormatter> writers;

    public ReminderComposer(
            Archive archive,
            ButtonBinder binder,
            MessageCatalogue catalogue,
            Policies policies,
            List<NoticeFormatter> writers) {
        this.archive = archive;
        this.binder = binder;
        this.catalogue = catalogue;
        this.policies = policies;
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
    public record Message(OutgoingMessage message, List<Part> parts) {
        public Message {
            parts = List.copyOf(parts);
        }
    }

    /**
     * One thing that a message tells.
     *
     * @param key what makes it unique
     */
    public record Part(OutgoingMessage.NotificationKey key, Optional<ReminderKind> kind, Optional<Notice> notice) {
        private static Part of(ReminderPlanner.PlannedReminder planned) {
            ReminderKind kind = planned.reminder().kind();
            return new Part(
                    new OutgoingMessage.NotificationKey(
                            kind.label(), planned.reminder().key()),
                    Optional.of(kind),
                    Optional.empty());
        }

        private static Part of(Notice notice) {
            return new Part(
                    new OutgoingMessage.NotificationKey(notice.kind(), notice.key()),
                    Optional.empty(),
                    Optional.of(notice));
        }
    }

    /** What to say to somebody in their private chat with the bot by this identity. */
    public Prepared prepare(FreelancerState state, ReminderPlanner.DueReminders due, Identity way, Instant now) {
        FreelancerState recorded = state;
        for (ReminderPlanner.PlannedReminder planned : due.reminders()) {
            recorded = recorded(context(recorded, way, cause(planned.reminder()), now), planned.reminder());
        }
        // What was recorded may lie before the month's end: every figure is to count it.
        ReminderPlanner.DueReminders then = recorded.equals(state)
                ? due
                : ReminderPlanner.of(recorded.reminderInput(policies), now).due();
        return then.mode() == ReminderPlanner.DeliveryMode.ONE_EACH
                ? oneEach(recorded, then, way, now)
                : allInOne(recorded, then, way, now);
    }

    private Prepared oneEach(FreelancerState state, ReminderPlanner.DueReminders due, Identity way, Instant now) {
        FreelancerState after = state;
        List<Message> messages = new ArrayList<>();
        for (ReminderPlanner.PlannedReminder planned : due.reminders()) {
            CommandContext context = context(after, way, cause(planned.reminder()), now);
            after = add(context, new ReminderFormatter(context).of(planned), List.of(Part.of(planned)), messages);
        }
        for (Notice notice : due.notices()) {
            CommandContext context = context(after, way, cause(notice), now);
            Optional<MessageDraft> say = worded(context, notice);
            after = say.isEmpty()
                    ? after.withReminders(reminders -> reminders.withoutNotice(notice))
                    : add(context, say.get(), List.of(Part.of(notice)), messages);
        }
        return new Prepared(due, after, List.copyOf(messages));
    }

    /** One message for all of it; the first thing that it tells gives it its key. */
    private Prepared allInOne(FreelancerState state, ReminderPlanner.DueReminders due, Identity way, Instant now) {
        CommandContext context =
                context(state, way, cause(due.reminders().get(0).reminder()), now);
        List<Part> parts =
                new ArrayList<>(due.reminders().stream().map(Part::of).toList());
        List<MessageDraft> told = new ArrayList<>();
        for (Notice notice : due.notices()) {
            Optional<MessageDraft> say = worded(context, notice);
            if (say.isEmpty()) {
                context = context.with(context.state().withReminders(reminders -> reminders.withoutNotice(notice)));
            } else {
                told.add(say.get());
                parts.add(Part.of(notice));
            }
        }
        List<Message> messages = new ArrayList<>();
        FreelancerState after = add(context, new ReminderFormatter(context).allOf(due, told), parts, messages);
        return new Prepared(due, after, List.copyOf(messages));
    }

    /** The state with the buttons of this message; whoever was asked for their zone is not asked again. */
    private FreelancerState add(CommandContext context, MessageDraft draft, List<Part> parts, List<Message> messages) {
        boolean reminder = parts.stream().anyMatch(part -> part.kind().isPresent());
        boolean asks = reminder && new ReminderFormatter(context).asksZone();
        FreelancerState asked = asks ? context.state().withHint(ZONE_ASKED) : context.state();
        ButtonBinder.BoundResult bound = binder.bind(context, CommandResult.of(asked, draft));
        messages.add(
                new Message(bound.replies().get(0).asNotification(parts.get(0).key()), parts));
        return bound.state();
    }

    /** The cause of what a reminder records, and the key of what it says. */
    static String cause(Reminder reminder) {
        return ReminderPlanner.CAUSE + reminder.fullKey();
    }

    private static String cause(Notice notice) {
        return ReminderPlanner.CAUSE + notice.kind() + ":" + notice.key();
    }

    /** Empty for a notice that nobody words any more: it is dropped. */
    private Optional<MessageDraft> worded(CommandContext context, Notice notice) {
        return writers.stream()
                .map(writer -> writer.write(context, notice))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private CommandContext context(FreelancerState state, Identity way, String cause, Instant now) {
        ChatAddress at = ChatAddress.privateOf(way);
        ChatEvent.EventSource source = new ChatEvent.EventSource(way, at, cause, now, false, Optional.empty());
        return new CommandContext(
                state,
                new ChatEvent.TextMessage(source, "", false),
                at,
                now,
                catalogue.in(state.profile().language()),
                policies,
                archive);
    }

    /**
     * Monthly Connects go into the ledger before they are told. Those of a try that was cut off, or of what is said
     * again on a later day, are there already.
     */
    private static FreelancerState recorded(CommandContext command, Reminder reminder) {
        if (!(reminder instanceof Reminder.GrantReminder grant)) {
            return command.state();
        }
        MonthlyGrants there = new MonthlyGrants(command.state().wallet());
        List<EntryDraft> entries = grant.on().stream()
                .filter(day -> there.causeOf(day).isEmpty())
                .<EntryDraft>map(day -> new EntryDraft.GrantDraft(
                        day, GrantKind.MONTHLY, Optional.of(grant.connects()), Optional.empty(), Optional.empty()))
                .toList();
        if (entries.isEmpty()) {
            return command.state();
        }
        RecordingContext context =
                new RecordingContext(command.today(), command.now(), command.eventId(), command.policies(), true);
        RecordingResult result = command.state().wallet().record(entries, context);
        if (result.needsPages()) {
            result = command.archive().wholeWallet(command.state()).record(entries, context);
        }
        return result.recorded().map(made -> command.state().with(made.after())).orElse(command.state());
    }
}
