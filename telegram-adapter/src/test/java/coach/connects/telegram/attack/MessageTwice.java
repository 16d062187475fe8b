package coach.connects.telegram.attack;

import coach.connects.chat.ChatEvent.EventSource;
import coach.connects.telegram.fake.WholeBot;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The same message delivered again. Without the guard: the core hears each delivery under a key of its own. */
final class MessageTwice extends Attack {
    private final AtomicInteger deliveries = new AtomicInteger();

    @Override
    String way() {
        return "the same message delivered again";
    }

    @Override
    WholeBot.Seam unguarded() {
        return new WholeBot.Seam(hearing(event -> by(event, this::anew)), sender -> sender);
    }

    private EventSource anew(EventSource source) {
        return new EventSource(
                source.user(),
                source.chat(),
                source.eventId() + "#" + deliveries.incrementAndGet(),
                source.sentAt(),
                source.rank(),
                source.language(),
                source.group());
    }

    @Override
    void attack() throws InterruptedException {
        says(ANN, "/adjust 40");
        for (String text : List.of("/buy 5", "/spend 3", "/grant 10", "/spend 2 " + LINK)) {
            ObjectNode update = updates.text(ANN, text);
            done(update.deepCopy());
            String before = balance(ANN);
            done(update.deepCopy());
            tried(!balance(ANN).equals(before));
        }
    }
}
