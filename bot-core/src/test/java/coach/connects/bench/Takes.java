package coach.connects.bench;

import coach.connects.chat.MessageSender;
import coach.connects.chat.OutgoingMessage;
import java.util.concurrent.atomic.AtomicLong;

/** A platform that takes everything at once. */
final class Takes implements MessageSender {
    private final AtomicLong taken = new AtomicLong();

    /** How many messages so far. */
    long taken() {
        return taken.get();
    }

    @Override
    public String platform() {
        return "telegram";
    }

    @Override
    public Delivery send(OutgoingMessage message) {
        taken.incrementAndGet();
        return new Delivery.Delivered("m");
    }
}
