package coach.connects.scheduling;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent.Rank;
import coach.connects.chat.GroupMembers.Belonging;
import coach.connects.chat.MessageSender;
import coach.connects.chat.OutgoingMessage;
import coach.connects.profile.Identity;
import coach.connects.store.Backoff;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The duty for a platform of which several processes stand by: who receives there sends there, and nobody else, so that all
 * of them together keep the pace that the platform allows. Whoever takes over lets the second pass that belongs to the one
 * before.
 */
public final class SendingLease implements LeaderElection.LeaderTask {
    /** The stretch for which platforms count messages, and a little more. */
    static final Duration LAST_SECOND = Duration.ofMillis(1_050);

    /** So long what is on its way may take when the duty ends; what takes longer waits for a refusal's time to pass. */
    private static final Duration UNTIL_QUIET = Duration.ofSeconds(1);

    private final SenderRegistry senders;
    private final MessageSender sender;
    private final LeaderElection.LeaderTask receiving;
    private final Backoff.Waiting waiting;
    private final LongSupplier nanos;
    private Optional<Turn> turn = Optional.empty();

    /**
     * The duty for one platform.
     *
     * @param sender the way out there
     * @param receiving begins and ends what comes in
     * @param waiting lets the last second of another process pass
     * @param nanos a clock that only ever goes forward, in nanoseconds
     */
    public SendingLease(
            SenderRegistry senders,
            MessageSender sender,
            LeaderElection.LeaderTask receiving,
            Backoff.Waiting waiting,
            LongSupplier nanos) {
        this.senders = senders;
        this.sender = sender;
        this.receiving = receiving;
        this.waiting = waiting;
        this.nanos = nanos;
    }

    @Override
    public void begin() {
        Turn begun = new Turn(nanos.getAsLong() + LAST_SECOND.toNanos());
        turn = Optional.of(begun);
        senders.join(begun);
        receiving.begin();
    }

    @Override
    public void end() throws InterruptedException {
        Optional<Turn> over = turn;
        turn = Optional.empty();
        over.ifPresent(one -> {
            senders.leave(one);
            one.close();
        });
        receiving.end();
        if (over.isPresent()) {
            over.get().awaitQuiet();
        }
    }

    @Override
    public boolean stopsWhenUncertain() {
        return receiving.stopsWhenUncertain();
    }

    @Override
    public void elsewhere(boolean there) {
        senders.servedElsewhere(sender.platform(), there);
    }

    /** The way out while the duty lasts. */
    private final class Turn implements MessageSender {
        private final long opensAt;
        private int onTheirWay;
        private boolean closed;

        Turn(long opensAt) {
            this.opensAt = opensAt;
        }

        @Override
        public String platform() {
            return sender.platform();
        }

        @Override
        public Delivery send(OutgoingMessage message) {
            long early = opensAt - nanos.getAsLong();
            if (early > 0) {
                waiting.pause(Duration.ofNanos(early));
            }
            if (!begun()) {
                return new Delivery.RetryAfter(Duration.ZERO);
            }
            try {
                return sender.send(message);
            } finally {
                ended();
            }
        }

        private synchronized boolean begun() {
            onTheirWay += closed ? 0 : 1;
            return !closed;
        }

        private synchronized void ended() {
            onTheirWay--;
            notifyAll();
        }

        synchronized void close() {
            closed = true;
        }

        synchronized void awaitQuiet() throws InterruptedException {
            long end = System.nanoTime() + UNTIL_QUIET.toNanos();
            long left = UNTIL_QUIET.toMillis();
            while (onTheirWay > 0 && left > 0) {
                wait(left);
                left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            }
        }

        @Override
        public Optional<String> deepLink(String payload) {
            return sender.deepLink(payload);
        }

        @Override
        public Belonging belonging(Identity person, ChatAddress group) {
            return sender.belonging(person, group);
        }

        @Override
        public Rank rank(Identity person, ChatAddress group) {
            return sender.rank(person, group);
        }
    }
}
