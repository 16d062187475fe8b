package coach.connects.simulator;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.FileContent;
import coach.connects.chat.MessageSender;
import coach.connects.chat.OutgoingMessage;
import coach.connects.profile.Identity;
import coach.connects.store.BsonBodies;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentStore;
import coach.connects.store.Health;
import coach.connects.wallet.BundledPolicies;
import coach.connects.wiring.BotAssembly;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Looks at what is stored as a person would who has it to themselves: over a copy of the database, so that looking changes
 * nothing.
 */
final class Auditor {
    private static final int MOST_ROUNDS = 200;

    private final Seams seams;
    private final BotAssembly sound;
    private final BotAssembly planted;
    private BotAssembly bot;
    private MemoryStore copy = new MemoryStore();
    private Instant now = Instant.EPOCH;
    private int messages;

    Auditor(Seams seams) {
        this.seams = seams;
        InstantSource shown = () -> now;
        Clock clock = shown.withZone(ZoneOffset.UTC);
        this.sound = BotAssembly.over(new Current(), BundledPolicies.ALL, clock, new Random(99));
        this.planted = seams.equals(Seams.SOUND)
                ? sound
                : BotAssembly.over(seams.storeOfErasure(new Current()), BundledPolicies.ALL, clock, new Random(99));
        this.bot = sound;
        for (MessageSender sender : new Platforms(Seams.SOUND, shown::instant).outboxes()) {
            sound.senders().join(sender);
            if (!planted.equals(sound)) {
                planted.senders().join(sender);
            }
        }
    }

    /** From now on this is looked at. */
    Auditor at(MemoryStore store, Instant instant) {
        copy = store;
        now = instant;
        return this;
    }

    Export export(Identity account) {
        List<OutgoingMessage> replies = say(account, "/export json");
        byte[] file = replies.stream()
                .flatMap(message -> message.file().stream())
                .findFirst()
                .orElseThrow(() -> new Violation(account + " gets no export: " + plain(replies)))
                .content()
                .array();
        return Export.of(seams.export(new String(file, StandardCharsets.UTF_8)));
    }

    /** What is exported, forgotten and taken over is exported again as it was. */
    void checkRoundTrip(Identity account) {
        Export before = export(account);
        if (before.wallet().get("entries").isEmpty()) {
            return;
        }
        forget(account);
        say(account, "/import");
        ChatAddress at = ChatAddress.privateOf(account);
        FileContent file = FileContent.of(before.json().getBytes(StandardCharsets.UTF_8));
        List<OutgoingMessage> question = take(new ChatEvent.FileUpload(origin(account, at), "export.json", file, ""));
        List<OutgoingMessage> receipt = plain(question).contains("send the same file once more")
                ? take(new ChatEvent.FileUpload(origin(account, at), "export.json", file, ""))
                : say(account, "Yes");
        Violation.unless(
                plain(receipt).startsWith("Taken over"),
                () -> account + " cannot take over their export: " + plain(question) + "\n" + plain(receipt));
        Export after = export(account);
        Violation.unless(
                before.content().equals(after.content()),
                () -> account + " exports otherwise after the import: "
                        + difference(before.content(), after.content()));
    }

    /** After all of these had themselves erased, and a sweep, no document names them any more. */
    void checkForgotten(List<Identity> accounts, List<String> markers) {
        bot = planted;
        accounts.forEach(this::forget);
        Instant end = now.plus(Duration.ofDays(3));
        Optional<Instant> next = bot.jobs().nextDueAfter(now);
        for (int rounds = 0; next.isPresent() && !next.get().isAfter(end) && rounds < MOST_ROUNDS; rounds++) {
            now = next.get();
            bot.jobs().runDue(now);
            next = bot.jobs().nextDueAfter(now);
        }
        bot = sound;
        for (String name : copy.names()) {
            for (Document document : copy.collection(name).page("", "", DocumentCollection.MAX_LIMIT)) {
                if (name.equals("codes")
                        && document.dueAt().filter(end::isBefore).isPresent()) {
                    // Of a clock that ran ahead: nobody looks for it before its day.
                    continue;
                }
                String bytes = new String(BsonBodies.write(document.body()), StandardCharsets.ISO_8859_1);
                markers.stream()
                        .filter(marker -> document.id().contains(marker) || bytes.contains(marker))
                        .findFirst()
                        .ifPresent(marker -> {
                            throw new Violation("after /forget " + name + " still holds " + marker + ": "
                                    + document.id() + " " + document.body().toJson());
                        });
            }
        }
    }

    private void forget(Identity account) {
        say(account, "/forget");
        List<OutgoingMessage> done = say(account, "Erase everything");
        Violation.unless(plain(done).startsWith("Erased"), () -> account + " is not erased: " + plain(done));
    }

    private List<OutgoingMessage> say(Identity account, String words) {
        return take(new ChatEvent.TextMessage(origin(account, ChatAddress.privateOf(account)), words, false));
    }

    private List<OutgoingMessage> take(ChatEvent event) {
        return bot.gateway().handle(event);
    }

    private ChatEvent.EventSource origin(Identity account, ChatAddress at) {
        messages++;
        return new ChatEvent.EventSource(account, at, "audit:" + messages, now, false, Optional.empty());
    }

    static String plain(List<OutgoingMessage> replies) {
        StringBuilder plain = new StringBuilder();
        replies.forEach(message -> plain.append(message.text().plain()).append('\n'));
        return plain.toString();
    }

    private static String difference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return "..." + around(one, at) + "... against ..." + around(other, at) + "...";
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60));
    }

    /** Whatever is looked at now. */
    private final class Current implements DocumentStore {
        @Override
        public DocumentCollection collection(String name) {
            return new DocumentCollection() {
                @Override
                public Optional<Document> find(String id) {
                    return copy.collection(name).find(id);
                }

                @Override
                public boolean insert(Document document) {
                    return copy.collection(name).insert(document);
                }

                @Override
                public boolean replace(Document next, long expectedRevision) {
                    return copy.collection(name).replace(next, expectedRevision);
                }

                @Override
                public boolean delete(String id) {
                    return copy.collection(name).delete(id);
                }

                @Override
                public boolean delete(String id, long revision) {
                    return copy.collection(name).delete(id, revision);
                }

                @Override
                public List<Document> due(Instant instant, int limit) {
                    return copy.collection(name).due(instant, limit);
                }

                @Override
                public List<Document> page(String idPrefix, String afterId, int limit) {
                    return copy.collection(name).page(idPrefix, afterId, limit);
                }
            };
        }

        @Override
        public Health health() {
            return copy.health();
        }

        @Override
        public void close() {}
    }
}
