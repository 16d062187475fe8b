package coach.connects.command.reminder;

import coach.connects.chat.Address;
import coach.connects.chat.Incoming;
import coach.connects.chat.Reply;
import coach.connects.command.Binder;
import coach.connects.command.Say;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.conversation.Dossier;
import coach.connects.conversation.Library;
import coach.connects.freelancer.Identity;
import coach.connects.reminder.Notice;
import coach.connects.reminder.Plan;
import coach.connects.reminder.Reminder;
import coach.connects.reminder.ReminderKind;
import coach.connects.text.Catalogue;
import coach.connects.wallet.GrantKind;
import coach.connects.wallet.NewEntry;
import coach.connects.wallet.Policies;
import coach.connects.wallet.Recording;
import coach.connects.wallet.RecordingContext;
import coach.connects.wallet.Wallet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns what is due for a freelancer into messages: records what is recorded by itself, words it, and binds the buttons, so
 * that all of it can be saved before anything is said.
 */
public final class Reminding {
    /** What the dossier remembers once the zone was asked for. */
    static final String ZONE_ASKED = "zone-asked";

    private final Library library;
    private final Binder binder;
    private final Catalogue catalogue;
    private final Policies policies;
    private final List<NoticeWriter> writers;

    /**
     * Knows everything that messages are made of.
     *
     * @param library what is kept beside a dossier
     * @param binder gives buttons their ids
     * @param catalogue the sentences
     * @param policies the policies that can be in force
     * @param writers word the notices
     */
    public Reminding(
            Library library, Binder binder, Catalogue catalogue, Policies policies, List<NoticeWriter> writers) {
        this.library = library;
        this.binder = binder;
        this.catalogue = catalogue;
        this.policies = policies;
        this.writers = List.copyOf(writers);
    }

    /**
     * What is to be saved, and then sent.
     *
     * @param after the dossier with its buttons bound and with what was recorded
     * @param messages the messages, in order
     */
    public record Prepared(Dossier after, List<Message> messages) {}

    /**
     * One message.
     *
     * @param reply what is sent; its reminder key makes it unique
     * @param kind the kind of reminder that it is
     * @param notice the notice that it tells
     */
    public record Message(Reply reply, Optional<ReminderKind> kind, Optional<Notice> notice) {}

    /** What to say to somebody in their private chat with the bot by this identity. */
    public Prepared prepare(Dossier dossier, Plan.Due due, Identity way, Instant now) {
        Dossier after = dossier;
        List<Message> messages = new ArrayList<>();
        for (Plan.Said said : due.reminders()) {
            Turn turn = recorded(turn(after, way, cause(said.reminder()), now), said.reminder());
            ReminderText text = new ReminderText(turn);
            Dossier asked = text.asksZone() ? turn.dossier().withHint(ZONE_ASKED) : turn.dossier();
            Binder.Bound bound = binder.bind(turn, Step.of(asked, text.of(said)));
            after = bound.after();
            Reply.ReminderKey key = new Reply.ReminderKey(
                    said.reminder().kind().label(), said.reminder().key());
            messages.add(new Message(
                    bound.replies().get(0).asReminder(key),
                    Optional.of(said.reminder().kind()),
                    Optional.empty()));
        }
        for (Notice notice : due.notices()) {
            after = told(after, notice, way, now, messages);
        }
        return new Prepared(after, List.copyOf(messages));
    }

    /** The cause of what a reminder records, and the key of what it says. */
    static String cause(Reminder reminder) {
        return Plan.CAUSE + reminder.fullKey();
    }

    /** A notice that nobody words any more is dropped. */
    private Dossier told(Dossier dossier, Notice notice, Identity way, Instant now, List<Message> messages) {
        Turn turn = turn(dossier, way, Plan.CAUSE + notice.kind() + ":" + notice.key(), now);
        Optional<Say> say = writers.stream()
                .map(writer -> writer.write(turn, notice))
                .flatMap(Optional::stream)
                .findFirst();
        if (say.isEmpty()) {
            return dossier.withAgenda(agenda -> agenda.told(notice));
        }
        Binder.Bound bound = binder.bind(turn, Step.of(dossier, say.get()));
        Reply reply = bound.replies().get(0).asReminder(new Reply.ReminderKey(notice.kind(), notice.key()));
        messages.add(new Message(reply, Optional.empty(), Optional.of(notice)));
        return bound.after();
    }

    private Turn turn(Dossier dossier, Identity way, String cause, Instant now) {
        Address at = Address.privateOf(way);
        Incoming.Origin origin = new Incoming.Origin(way, at, cause, now, false, Optional.empty());
        return new Turn(
                dossier,
                new Incoming.Words(origin, "", false),
                at,
                now,
                catalogue.in(dossier.profile().language()),
                policies,
                library);
    }

    /** Monthly Connects go into the ledger before they are told; those of a try that was cut off are there already. */
    private static Turn recorded(Turn turn, Reminder reminder) {
        Wallet wallet = turn.dossier().wallet();
        if (!(reminder instanceof Reminder.Granting grant)
                || !wallet.causedBy(turn.cause()).isEmpty()) {
            return turn;
        }
        List<NewEntry> entries = grant.on().stream()
                .<NewEntry>map(day -> new NewEntry.Given(
                        day, GrantKind.MONTHLY, Optional.of(grant.connects()), Optional.empty(), Optional.empty()))
                .toList();
        RecordingContext context = new RecordingContext(turn.today(), turn.now(), turn.cause(), turn.policies(), true);
        Recording recording = wallet.record(entries, context);
        if (recording.needsPages()) {
            recording = turn.library().wholeWallet(turn.dossier()).record(entries, context);
        }
        return recording
                .recorded()
                .map(made -> turn.with(turn.dossier().with(made.after())))
                .orElse(turn);
    }
}
