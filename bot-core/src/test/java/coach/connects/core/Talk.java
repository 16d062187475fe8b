package coach.connects.core;

import coach.connects.chat.Address;
import coach.connects.chat.Button;
import coach.connects.chat.Bytes;
import coach.connects.chat.EntryPoint;
import coach.connects.chat.Incoming;
import coach.connects.chat.Members;
import coach.connects.chat.Outbox;
import coach.connects.chat.Reply;
import coach.connects.chat.Shareables;
import coach.connects.command.Declaration;
import coach.connects.freelancer.Identity;
import coach.connects.store.DocumentStore;
import coach.connects.store.sqlite.SqliteStore;
import coach.connects.wallet.BundledPolicies;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A conversation with the bot over a real store, with a clock that the test moves. */
public final class Talk implements AutoCloseable {
    private final DocumentStore store;
    private final Clock clock = new MovedClock(() -> this.now);
    private final GroupScan scan;
    private final List<Reply> inGroups = new CopyOnWriteArrayList<>();
    private final Map<String, Reply> standing = new ConcurrentSkipListMap<>();
    private final List<Reply> reminders = new ArrayList<>();
    private final Map<String, Members.Belonging> strangers = new HashMap<>();
    private final Map<String, List<Person>> people = new HashMap<>();
    private ConnectsCoach coach;
    private EntryPoint bot;
    private Instant now;
    private int messages;
    private int processes;

    private Talk(DocumentStore store, Instant now) {
        this.store = store;
        this.now = now;
        this.scan = new GroupScan(store);
        this.bot = wired();
    }

    /** A talk over a database in this folder, at this instant. */
    public static Talk in(Path folder, String instant) {
        return new Talk(SqliteStore.open(folder), Instant.parse(instant));
    }

    /** A talk over this database, at this instant; it is closed with the talk. */
    public static Talk over(DocumentStore store, String instant) {
        return new Talk(store, Instant.parse(instant));
    }

    /** A new process over the same database: nothing is remembered but what was saved. */
    public Talk restarted() {
        bot = wired();
        return this;
    }

    /** The names of the commands. */
    public List<String> commands() {
        return coach.declarations().stream().map(Declaration::name).toList();
    }

    /** Serves this platform too, until the next process. */
    public Talk serving(String platform) {
        coach.outboxes().join(new Screen(platform));
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

    private EntryPoint wired() {
        coach = ConnectsCoach.over(store, BundledPolicies.ALL, clock, new Random(7 + processes++));
        coach.outboxes().join(new Screen("console"));
        return coach.entry();
    }

    /** Lets time go by; what falls due on the way is done in order. */
    public Talk advance(Duration duration) {
        Instant end = now.plus(duration);
        Optional<Instant> next = coach.rounds().nextAfter(now);
        while (next.isPresent() && !next.get().isAfter(end)) {
            now = next.get();
            coach.rounds().runAt(now);
            next = coach.rounds().nextAfter(now);
        }
        now = end;
        return this;
    }

    /** Has the bot do once what is due now. */
    public void sweeps() {
        coach.rounds().runAt(now);
    }

    /** From now on this is told who is erased, as who keeps files of people is; by this process alone. */
    public void tellsOfErasures(Consumer<Identity> keeper) {
        coach.erasure().tell(keeper);
    }

    /** What everybody in this group reads now, oldest first. */
    public List<String> readsIn(String group) {
        return standing.values().stream()
                .filter(reply -> reply.at().chat().equals(group))
                .map(reply -> reply.text().plain())
                .toList();
    }

    /** What the bot said by itself so far, oldest first, as {@code KIND:KEY}. */
    public List<String> reminders() {
        return reminders.stream()
                .map(reply -> reply.reminder().orElseThrow())
                .map(key -> key.kind() + ":" + key.key())
                .toList();
    }

    /** The words of what the bot said by itself so far, oldest first. */
    public List<String> reminderTexts() {
        return reminders.stream().map(reply -> reply.text().plain()).toList();
    }

    /** The words of what the bot said by itself last. */
    public String lastReminder() {
        return reminders.get(reminders.size() - 1).text().plain();
    }

    /** Where everybody reads what the bot says by itself. */
    private final class Screen implements Outbox {
        private final String platform;

        Screen(String platform) {
            this.platform = platform;
        }

        @Override
        public String platform() {
            return platform;
        }

        @Override
        public Members.Belonging belonging(Identity person, Address group) {
            return strangers.getOrDefault(person.user(), Members.Belonging.MEMBER);
        }

        @Override
        public Delivery send(Reply reply) {
            reminders.add(reply);
            scan.look(reply);
            people.getOrDefault(reply.at().chat(), List.of()).forEach(person -> person.seen.add(reply));
            return new Delivery.Delivered("m" + reminders.size());
        }
    }

    /** Somebody who talks with the bot. */
    public final class Person {
        private final Identity identity;
        private final List<Reply> seen = new ArrayList<>();

        private Person(Identity identity) {
            this.identity = identity;
        }

        /** From now on the platform says this of them, whatever group it is asked about. */
        public Person being(Members.Belonging belonging) {
            strangers.put(identity.user(), belonging);
            return this;
        }

        /** Writes in private; gives the answer's words. */
        public String says(String text) {
            return words(sends(text, nextKey()));
        }

        /** Writes in private by a message of this key, so that it can be delivered twice. */
        public List<Reply> sends(String text, String key) {
            return take(new Incoming.Words(origin(Address.privateOf(identity), key), text, false));
        }

        /** Writes something so long that the platform may have cut it, by a message of this key. */
        public List<Reply> pastes(String text, String key) {
            return take(new Incoming.Words(origin(Address.privateOf(identity), key), text, false, true));
        }

        /** Passes on what somebody else wrote, by a message of this key. */
        public List<Reply> passesOn(String text, String key) {
            return take(new Incoming.Words(origin(Address.privateOf(identity), key), text, true));
        }

        /** Sends nothing more after the message of this key. */
        public List<Reply> pausesAfter(String key) {
            return take(new Incoming.Paused(origin(Address.privateOf(identity), key + ":paused"), key));
        }

        /** Writes in a group; gives all that is answered. */
        public List<Reply> saysIn(String group, String text) {
            return take(new Incoming.Words(origin(Address.group(identity.platform(), group), nextKey()), text, false));
        }

        /** Writes in a group by a message of this key, so that it can be delivered twice. */
        public List<Reply> sendsIn(String group, String text, String key) {
            return take(new Incoming.Words(origin(Address.group(identity.platform(), group), key), text, false));
        }

        /** Writes in a group as one of its administrators; gives all that is answered. */
        public List<Reply> rulesIn(String group, String text) {
            Incoming.Origin origin = origin(Address.group(identity.platform(), group), nextKey());
            return take(new Incoming.Words(origin.by(Incoming.Rank.ADMINISTRATOR), text, false));
        }

        /** Presses the newest button with this label that everybody in the group sees; gives all that is answered. */
        public List<Reply> pressesIn(String group, String label) {
            return pressesIn(group, buttonIn(group, label), nextKey());
        }

        /** Presses this button in a group, by a press of this key. */
        public List<Reply> pressesIn(String group, Button button, String key) {
            Address at = Address.group(identity.platform(), group);
            return take(new Incoming.Press(origin(at, key), button.id(), messageWith(group, button)));
        }

        /** The newest button with this label that everybody in the group sees. */
        public Button buttonIn(String group, String label) {
            return inGroups.stream()
                    .filter(reply -> reply.at().chat().equals(group))
                    .flatMap(reply -> reply.buttons().stream().flatMap(List::stream))
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
        public Shareables.Offered offered(String words) {
            Shareables.Offered offered =
                    coach.shareables().offered(origin(Address.privateOf(identity), nextKey()), words);
            scan.look(offered);
            return offered;
        }

        /** Tells the bot what became of it in a group. */
        public List<Reply> tells(String group, Incoming.Membership.Change change) {
            Incoming.Origin origin = origin(Address.group(identity.platform(), group), nextKey());
            return take(new Incoming.Membership(origin, change));
        }

        /** Sends a file; gives the answer's words. */
        public String uploads(String name, byte[] content) {
            Incoming.Origin origin = origin(Address.privateOf(identity), nextKey());
            return words(take(new Incoming.Upload(origin, name, Bytes.of(content), "")));
        }

        /** Sends a file that may be one of several, by a message of this key; gives all that is answered. */
        public List<Reply> uploadsAmongOthers(String name, String content, String caption, String key) {
            Incoming.Origin origin = origin(Address.privateOf(identity), key);
            Bytes bytes = Bytes.of(content.getBytes(StandardCharsets.UTF_8));
            return take(new Incoming.Upload(origin, name, bytes, caption, true));
        }

        /** Presses the newest button with this label; gives the answer's words. */
        public String presses(String label) {
            return words(pressesButton(
                    button(label).orElseThrow(() -> new AssertionError("no button " + label + " in " + labels()))));
        }

        /** Presses a button by its id; gives all that is answered. */
        public List<Reply> pressesButton(Button button) {
            return take(new Incoming.Press(origin(Address.privateOf(identity), nextKey()), button.id(), "m"));
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
        public List<Reply> seen() {
            return List.copyOf(seen);
        }

        private List<Reply> take(Incoming incoming) {
            if (incoming.origin().at().isPrivate()) {
                scan.guard(identity);
            }
            List<Reply> replies = bot.handle(incoming);
            seen.addAll(replies);
            replies.stream()
                    .filter(reply -> !reply.at().isPrivate() && reply.onlyFor().isEmpty())
                    .forEach(reply -> {
                        inGroups.add(reply);
                        scan.look(reply);
                        stands(reply);
                    });
            return replies;
        }

        /** As a platform does: a new message gets an id, of which the core hears where it may write it anew. */
        private void stands(Reply reply) {
            String id = reply.edits().orElseGet(() -> String.format("g%06d", inGroups.size()));
            standing.put(id, reply);
            if (reply.staysCurrent() && reply.edits().isEmpty()) {
                bot.posted(reply, id);
            }
        }

        private Incoming.Origin origin(Address at, String key) {
            return new Incoming.Origin(identity, at, key, now, false, Optional.empty());
        }

        private String words(List<Reply> replies) {
            List<String> words = new ArrayList<>();
            replies.forEach(reply -> words.add(reply.text().plain()));
            return String.join("\n---\n", words);
        }

        private String nextKey() {
            messages++;
            return identity + ":m" + messages;
        }
    }
}
