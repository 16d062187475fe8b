package coach.connects.wiring;

import coach.connects.chat.BotGateway;
import coach.connects.chat.Button;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.FileContent;
import coach.connects.chat.Form;
import coach.connects.chat.GroupMembers;
import coach.connects.chat.InlineQueryHandler;
import coach.connects.chat.MessageSender;
import coach.connects.chat.OutgoingMessage;
import coach.connects.feature.host.HostAdministration;
import coach.connects.feature.host.HostSetup;
import coach.connects.marketplace.UpworkAccess;
import coach.connects.persistence.LatestInstantStore;
import coach.connects.profile.Identity;
import coach.connects.reading.screen.PictureReader;
import coach.connects.scheduling.ClockWatch;
import coach.connects.store.Backoff;
import coach.connects.store.DocumentStore;
import coach.connects.store.sqlite.SqliteStore;
import coach.connects.wallet.BundledPolicies;
import coach.connects.wallet.Policies;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A conversation with the bot over a real store, with a clock that the test moves. */
public final class Talk implements AutoCloseable {
    private final DocumentStore store;
    private final Policies policies;
    private final Clock clock = new AdjustableClock(() -> this.now);
    private final GroupScan scan;
    private final List<OutgoingMessage> inGroups = new CopyOnWriteArrayList<>();
    private final Map<String, OutgoingMessage> standing = new ConcurrentSkipListMap<>();
    private final List<OutgoingMessage> reminders = new ArrayList<>();
    private final Map<String, GroupMembers.Belonging> strangers = new HashMap<>();
    private final Map<String, List<Person>> people = new HashMap<>();
    private final Set<String> administrators = new HashSet<>();
    private BotAssembly assembly;
    private PictureReader pictures = PictureReader.NONE;
    private HostSetup host = HostSetup.NONE;
    private Optional<UpworkAccess> upwork = Optional.empty();
    private BotGateway bot;
    private Instant now;
    private int messages;
    private int processes;

    private Talk(DocumentStore store, Instant now, Policies policies) {
        this.store = store;
        this.now = now;
        this.policies = policies;
        this.scan = new GroupScan(store);
        this.bot = wired();
    }

    /** A talk over a database in this folder, at this instant. */
    public static Talk in(Path folder, String instant) {
        return over(SqliteStore.open(folder), instant);
    }

    /** A talk over this database, at this instant; it is closed with the talk. */
    public static Talk over(DocumentStore store, String instant) {
        return over(store, instant, BundledPolicies.ALL);
    }

    /** The same, where these are the policies that there are. */
    public static Talk over(DocumentStore store, String instant, Policies policies) {
        return new Talk(store, Instant.parse(instant), policies);
    }

    /** A new process over the same database: nothing is remembered but what was saved. */
    public Talk restarted() {
        bot = wired();
        return this;
    }

    /** From now on its host has set it up like this. */
    public Talk hostedBy(HostSetup setup) {
        host = setup;
        return restarted();
    }

    /** Who owns the bot, and whom it keeps out. */
    public HostAdministration administration() {
        return assembly.host();
    }

    /** From now on pictures are read by this. */
    public Talk readingPicturesBy(PictureReader reader) {
        pictures = reader;
        return restarted();
    }

    /** From now on people connect Upwork by this. */
    public Talk connectingBy(UpworkAccess access) {
        upwork = Optional.of(access);
        return restarted();
    }

    /** What it has of the time. */
    public Clock clock() {
        return clock;
    }

    /** The names of the commands. */
    public List<String> commands() {
        return assembly.specs().stream().map(CommandSpec::name).toList();
    }

    /** Serves this platform too, until the next process. */
    public Talk serving(String platform) {
        assembly.senders().join(new Screen(platform));
        return this;
    }

    /** Moves the clock. */
    public Talk later(Duration duration) {
        now = now.plus(duration);
        return this;
    }

    /** Somebody to talk as. */
    public Person as(String user) {
        Person person = new Person(new Identity("console", user));
        people.computeIfAbsent(user, name -> new ArrayList<>()).add(person);
        return person;
    }

    /** Somebody to talk as, on this platform. */
    public Person as(String platform, String user) {
        return new Person(new Identity(platform, user));
    }

    @Override
    public void close() {
        store.close();
    }

    private BotGateway wired() {
        ClockWatch watch = new ClockWatch(new LatestInstantStore(store), ClockWatch.Trust.SCRIPTED, System::nanoTime);
        Backoff patient = new Backoff(pause -> {}, new Random(3));
        Random keys = new Random(7 + processes++);
        assembly = BotAssembly.over(BotSetup.of(store, policies, clock, keys)
                        .with(watch)
                        .with(host)
                        .withUpwork(upwork)
                        .with(patient))
                .withPictures(pictures);
        assembly.senders().join(new Screen("console"));
        return assembly.gateway();
    }

    /** Lets time go by; what falls due on the way is done in order. */
    public Talk advance(Duration duration) {
        Instant end = now.plus(duration);
        Optional<Instant> next = assembly.jobs().nextDueAfter(now);
        while (next.isPresent() && !next.get().isAfter(end)) {
            now = next.get();
            assembly.jobs().runDue(now);
            next = assembly.jobs().nextDueAfter(now);
        }
        now = end;
        return this;
    }

    /** From now on the platform says of them that they are no administrator anywhere. */
    public void administersNothing(String user) {
        administrators.removeIf(key -> key.startsWith(user + " "));
    }

    /** Has the bot do once what is due now. */
    public void sweeps() {
        assembly.jobs().runDue(now);
    }

    /** From now on this is told who is erased, as who keeps files of people is; by this process alone. */
    public void tellsOfErasures(Consumer<Identity> keeper) {
        assembly.erasure().tell(keeper);
    }

    /** What everybody in this group reads now, oldest first. */
    public List<String> readsIn(String group) {
        return standing.values().stream()
                .filter(message -> message.at().chat().equals(group))
                .map(message -> message.text().plain())
                .toList();
    }

    /** What the bot said by itself so far, oldest first, as {@code KIND:KEY}. */
    public List<String> reminders() {
        return reminders.stream()
                .map(message -> message.notification().orElseThrow())
                .map(key -> key.kind() + ":" + key.key())
                .toList();
    }

    /** What the bot sent by itself so far, oldest first. */
    public List<OutgoingMessage> remindersSent() {
        return List.copyOf(reminders);
    }

    /** The words of what the bot said by itself so far, oldest first. */
    public List<String> reminderTexts() {
        return reminders.stream().map(message -> message.text().plain()).toList();
    }

    /** The words of what the bot said by itself last. */
    public String lastReminder() {
        return reminders.get(reminders.size() - 1).text().plain();
    }

    /** Where everybody reads what the bot says by itself. */
    private final class Screen implements MessageSender {
        private final String platform;

        Screen(String platform) {
            this.platform = platform;
        }

        @Override
        public String platform() {
            return platform;
        }

        @Override
        public GroupMembers.Belonging belonging(Identity person, ChatAddress group) {
            return strangers.getOrDefault(person.user(), GroupMembers.Belonging.MEMBER);
        }

        @Override
        public ChatEvent.Rank rank(Identity person, ChatAddress group) {
            return administrators.contains(person.user() + " " + group.chat())
                    ? ChatEvent.Rank.ADMINISTRATOR
                    : ChatEvent.Rank.MEMBER;
        }

        @Override
        public Delivery send(OutgoingMessage message) {
            reminders.add(message);
            scan.look(message);
            people.getOrDefault(message.at().chat(), List.of()).forEach(person -> person.seen.add(message));
            return new Delivery.Delivered("m" + reminders.size());
        }
    }

    /** Somebody who talks with the bot. */
    public final class Person {
        private final Identity identity;
        private final List<OutgoingMessage> seen = new ArrayList<>();

        private Person(Identity identity) {
            this.identity = identity;
        }

        /** From now on the platform says this of them, whatever group it is asked about. */
        public Person being(GroupMembers.Belonging belonging) {
            strangers.put(identity.user(), belonging);
            return this;
        }

        /** From now on the platform says that they are an administrator of this group. */
        public void administering(String group) {
            administrators.add(identity.user() + " " + group);
        }

        /** Writes in private; gives the answer's words. */
        public String says(String text) {
            return words(sends(text, nextKey()));
        }

        /** Writes in private by a message of this key, so that it can be delivered twice. */
        public List<OutgoingMessage> sends(String text, String key) {
            return take(new ChatEvent.TextMessage(origin(ChatAddress.privateOf(identity), key), text, false));
        }

        /** Writes something so long that the platform may have cut it, by a message of this key. */
        public List<OutgoingMessage> pastes(String text, String key) {
            return take(new ChatEvent.TextMessage(origin(ChatAddress.privateOf(identity), key), text, false, true));
        }

        /** The same, or the end of it, at this place among the messages of the chat. */
        public List<OutgoingMessage> pastes(String text, String key, long place, boolean mayGoOn) {
            ChatEvent.EventSource source =
                    origin(ChatAddress.privateOf(identity), key).withPlace(place);
            return take(new ChatEvent.TextMessage(source, text, false, mayGoOn));
        }

        /** Writes in answer to a message of the bot; gives the answer's words. */
        public String repliesTo(OutgoingMessage other, String text) {
            List<Button> buttons =
                    other.buttons().stream().flatMap(List::stream).toList();
            String addresses = buttons.stream()
                    .map(Button::id)
                    .filter(Button::isAddress)
                    .findFirst()
                    .orElse("");
            return replies(new ChatEvent.RepliedMessage(addresses, true, buttons), text);
        }

        /** Writes in answer to what they or others wrote in their private chat; gives the answer's words. */
        public String repliesTo(String other, String text) {
            return replies(new ChatEvent.RepliedMessage(other, false, List.of()), text);
        }

        private String replies(ChatEvent.RepliedMessage other, String text) {
            ChatEvent.EventSource source = origin(ChatAddress.privateOf(identity), nextKey());
            return words(take(new ChatEvent.TextMessage(source, text, false).replyingTo(Optional.of(other))));
        }

        /** Calls the bot in a group by its name, with these words beside it; gives all that is answered. */
        public List<OutgoingMessage> callsIn(String group, String text) {
            return take(new ChatEvent.TextMessage(origin(at(group), nextKey()).callingUs(), text, false));
        }

        /** Passes on what somebody else wrote, by a message of this key. */
        public List<OutgoingMessage> passesOn(String text, String key) {
            return take(new ChatEvent.TextMessage(origin(ChatAddress.privateOf(identity), key), text, true));
        }

        /** Edits in private what they wrote by the message of this key; gives the answer's words. */
        public String edits(String key, String text) {
            ChatEvent.EventSource source = origin(ChatAddress.privateOf(identity), key + ":" + nextKey());
            return words(take(new ChatEvent.TextMessage(source, text, false, false, Optional.of(key))));
        }

        /** Edits in a group what they wrote by the message of this key; gives all that is answered. */
        public List<OutgoingMessage> editsIn(String group, String key, String text) {
            ChatEvent.EventSource source = origin(at(group), key + ":" + nextKey());
            return take(new ChatEvent.TextMessage(source, text, false, false, Optional.of(key)));
        }

        /** Sends nothing more after the message of this key. */
        public List<OutgoingMessage> pausesAfter(String key) {
            return take(new ChatEvent.InputPaused(origin(ChatAddress.privateOf(identity), key + ":paused"), key));
        }

        /** Writes in a group; gives all that is answered. */
        public List<OutgoingMessage> saysIn(String group, String text) {
            return take(new ChatEvent.TextMessage(origin(at(group), nextKey()), text, false));
        }

        /** Writes in a group by a message of this key, so that it can be delivered twice. */
        public List<OutgoingMessage> sendsIn(String group, String text, String key) {
            return take(new ChatEvent.TextMessage(origin(at(group), key), text, false));
        }

        /** Writes in a group as one of its administrators; gives all that is answered. */
        public List<OutgoingMessage> rulesIn(String group, String text) {
            ChatEvent.EventSource source = origin(at(group), nextKey());
            return take(new ChatEvent.TextMessage(source.withAdministrator(ChatEvent.Rank.ADMINISTRATOR), text, false));
        }

        /** Presses the newest button with this label that everybody in the group sees; gives all that is answered. */
        public List<OutgoingMessage> pressesIn(String group, String label) {
            return pressesIn(group, buttonIn(group, label), nextKey());
        }

        /** Presses this button in a group, by a press of this key. */
        public List<OutgoingMessage> pressesIn(String group, Button button, String key) {
            ChatAddress at = at(group);
            return take(new ChatEvent.ButtonPress(origin(at, key), button.id(), messageWith(group, button)));
        }

        /** The newest button with this label that everybody in the group sees. */
        public Button buttonIn(String group, String label) {
            return inGroups.stream()
                    .filter(message -> message.at().chat().equals(group))
                    .flatMap(message -> message.buttons().stream().flatMap(List::stream))
                    .filter(button -> button.label().equals(label))
                    .reduce((older, newer) -> newer)
                    .orElseThrow(() -> new AssertionError("no button " + label + " in " + group));
        }

        private String messageWith(String group, Button button) {
            return standing.entrySet().stream()
                    .filter(entry -> entry.getValue().at().chat().equals(group))
                    .filter(entry -> entry.getValue().buttons().stream().anyMatch(row -> row.contains(button)))
                    .map(Map.Entry::getKey)
                    .reduce((older, newer) -> newer)
                    .orElse("gone");
        }

        /** What could be sent into any chat by these words, such as Telegram's inline mode offers. */
        public InlineQueryHandler.InlineResults offered(String words) {
            InlineQueryHandler.InlineResults inlineResults =
                    assembly.inlineQueries().resultsFor(origin(ChatAddress.privateOf(identity), nextKey()), words);
            scan.look(inlineResults);
            return inlineResults;
        }

        /** Tells the bot what became of it in a group. */
        public List<OutgoingMessage> tells(String group, ChatEvent.MembershipChange.Change change) {
            ChatEvent.EventSource source = origin(at(group), nextKey());
            return take(new ChatEvent.MembershipChange(source, change));
        }

        /** Sends a file; gives the answer's words. */
        public String uploads(String name, byte[] content) {
            ChatEvent.EventSource source = origin(ChatAddress.privateOf(identity), nextKey());
            return words(take(new ChatEvent.FileUpload(source, name, FileContent.of(content), "")));
        }

        /** Fills in the only field of the form that came with the newest message. */
        public String fillsIn(String answer) {
            Form form = seen.get(seen.size() - 1).form().orElseThrow();
            return words(take(new ChatEvent.FormSubmission(
                    origin(ChatAddress.privateOf(identity), nextKey()),
                    form.id(),
                    Map.of(form.fields().get(0).name(), answer),
                    Optional.empty())));
        }

        /** Sends a file that may be one of several, by a message of this key; gives all that is answered. */
        public List<OutgoingMessage> uploadsAmongOthers(String name, String content, String caption, String key) {
            ChatEvent.EventSource source = origin(ChatAddress.privateOf(identity), key);
            FileContent file = FileContent.of(content.getBytes(StandardCharsets.UTF_8));
            return take(new ChatEvent.FileUpload(source, name, file, caption, true));
        }

        /** Sends pictures by a message of this key, one of several or not; gives all that is answered. */
        public List<OutgoingMessage> shows(String caption, String key, boolean among, String... pictures) {
            return take(new ChatEvent.PhotoMessage(
                    origin(ChatAddress.privateOf(identity), key), caption, contents(pictures), among));
        }

        /** Sends a picture in a group; gives all that is answered. */
        public List<OutgoingMessage> showsIn(String group, String caption, String picture) {
            return take(new ChatEvent.PhotoMessage(origin(at(group), nextKey()), caption, contents(picture), false));
        }

        private static List<FileContent> contents(String... pictures) {
            return Arrays.stream(pictures)
                    .map(picture -> FileContent.of(picture.getBytes(StandardCharsets.UTF_8)))
                    .toList();
        }

        /** Presses the newest button with this label; gives the answer's words. */
        public String presses(String label) {
            return words(pressesButton(
                    button(label).orElseThrow(() -> new AssertionError("no button " + label + " in " + labels()))));
        }

        /** Presses a button by its id; gives all that is answered. */
        public List<OutgoingMessage> pressesButton(Button button) {
            return take(
                    new ChatEvent.ButtonPress(origin(ChatAddress.privateOf(identity), nextKey()), button.id(), "m"));
        }

        /** The newest button with this label. */
        public Optional<Button> button(String label) {
            for (int i = seen.size() - 1; i >= 0; i--) {
                for (List<Button> row : seen.get(i).buttons()) {
                    for (Button button : row) {
                        if (button.label().equals(label)) {
                            return Optional.of(button);
                        }
                    }
                }
            }
            return Optional.empty();
        }

        /** The labels of the newest message. */
        public List<String> labels() {
            return seen.isEmpty()
                    ? List.of()
                    : seen.get(seen.size() - 1).buttons().stream()
                            .flatMap(List::stream)
                            .map(Button::label)
                            .toList();
        }

        /** All that was answered, oldest first. */
        public List<OutgoingMessage> seen() {
            return List.copyOf(seen);
        }

        private List<OutgoingMessage> take(ChatEvent event) {
            if (event.source().chat().isPrivate()) {
                scan.guard(identity);
            }
            List<OutgoingMessage> replies = bot.handle(event);
            seen.addAll(replies);
            replies.stream()
                    .filter(message ->
                            !message.at().isPrivate() && message.visibleTo().isEmpty())
                    .forEach(message -> {
                        inGroups.add(message);
                        scan.look(message);
                        stands(message);
                    });
            return replies;
        }

        /** As a platform does: a new message gets an id, of which the core hears where it may write it anew. */
        private void stands(OutgoingMessage message) {
            String id = message.replacesMessageId().orElseGet(() -> String.format("g%06d", inGroups.size()));
            standing.put(id, message);
            if (message.isUpdatable() && message.replacesMessageId().isEmpty()) {
                bot.onMessagePosted(message, id);
            }
        }

        /** Discord alone shows some messages of a group to one member. */
        private ChatAddress at(String group) {
            ChatAddress at = ChatAddress.group(identity.platform(), group);
            return identity.platform().equals("discord") ? at.withEphemeral() : at;
        }

        private ChatEvent.EventSource origin(ChatAddress at, String key) {
            return new ChatEvent.EventSource(identity, at, key, now, false, Optional.empty());
        }

        private String words(List<OutgoingMessage> replies) {
            List<String> words = new ArrayList<>();
            replies.forEach(message -> words.add(message.text().plain()));
            return String.join("\n---\n", words);
        }

        private String nextKey() {
            messages++;
            return identity + ":m" + messages;
        }
    }
}
