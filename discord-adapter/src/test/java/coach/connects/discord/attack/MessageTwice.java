package coach.connects.discord.attack;

import coach.connects.chat.ChatEvent.EventSource;
import coach.connects.discord.DiscordTestBed.Seam;
import coach.connects.discord.fake.FakeMessage;
import coach.connects.discord.fake.FakePerson;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The same message told again, to a process that does not remember it. Without the guard: the core hears each telling under
 * a key of its own.
 */
final class MessageTwice extends Attack {
    private final AtomicInteger tellings = new AtomicInteger();

    @Override
    String way() {
        return "the same message told again";
    }

    @Override
    Seam unguarded() {
        return Seam.before(hearing(event -> by(event, this::anew)));
    }

    private EventSource anew(EventSource source) {
        return source.withEventId(source.eventId() + "#" + tellings.incrementAndGet());
    }

    @Override
    void attack() {
        FakePerson ann = bed().discord.user("ann");
        ann.slash("/adjust balance:40").awaitReply();
        List<FakeMessage> messages = List.of("/buy 5", "/spend 3", "/grant other 10", "/spend 2 " + LINK).stream()
                .map(words -> {
                    int before = ann.hears().size();
                    FakeMessage message = ann.writes(words);
                    ann.awaitHears(before + 1);
                    return message;
                })
                .toList();
        String before = balance(ann);
        bed().restart();
        for (FakeMessage message : messages) {
            bed().discord.tellsAgain(message);
            String after = balance(ann);
            tried(!after.equals(before));
            before = after;
        }
    }
}
