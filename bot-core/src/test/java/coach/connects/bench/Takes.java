package coach.connects.bench;

import coach.connects.chat.Outbox;
import coach.connects.chat.Reply;
import java.util.concurrent.atomic.AtomicLong;

/** A platform that takes everything at once. */
final class Takes implements Outbox {
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
    public Delivery send(Reply reply) {
        taken.incrementAndGet();
        return new Delivery.Delivered("m");
    }
}
