package coach.connects.simulator;

import coach.connects.chat.BotGateway;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.OutgoingMessage;
import coach.connects.store.DocumentStore;
import coach.connects.wallet.BundledPolicies;
import coach.connects.wiring.BotAssembly;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** One process of the bot: it can end at any call of the database, and its clock need not be right. */
final class BotProcess {
    private final DocumentStore engine;
    private final Seams seams;
    private final Platforms platforms;
    private final Supplier<Instant> truth;
    private final Statistics statistics;
    private final int number;
    private Duration offset = Duration.ZERO;
    private int births;
    private ProcessStore store;
    private BotAssembly bot;
    private BotGateway gateway;

    BotProcess(
            int number,
            DocumentStore engine,
            Seams seams,
            Platforms platforms,
            Supplier<Instant> truth,
            Statistics statistics) {
        this.number = number;
        this.engine = engine;
        this.seams = seams;
        this.platforms = platforms;
        this.truth = truth;
        this.statistics = statistics;
        begin();
    }

    /** Ends, and begins anew: nothing is remembered but what was saved. */
    void begin() {
        births++;
        store = new ProcessStore(seams.store(engine), statistics);
        Random random = new Random(number * 1_000_003L + births);
        bot = BotAssembly.over(store, BundledPolicies.ALL, new Shown(), random);
        gateway = seams.entry(bot.gateway());
        platforms.outboxes().forEach(sender -> bot.senders().join(sender));
    }

    /** Its clock is so much ahead of the true time from now on. */
    void clockIsOff(Duration by) {
        offset = by;
    }

    /** Whether its clock is so wrong that what it dates bears another day in every zone. */
    boolean isMisled() {
        return Misdated.isWrong(offset);
    }

    Instant now() {
        return truth.get().plus(offset);
    }

    /** What it answers; empty when it ended meanwhile. */
    Optional<List<OutgoingMessage>> handle(ChatEvent event, int most, Optional<Fault> fault, Runnable rival) {
        store.begin(most, fault, rival);
        try {
            List<OutgoingMessage> replies = gateway.handle(event);
            finish();
            return store.hasEnded() ? reborn() : Optional.of(replies);
        } catch (ProcessStore.Killed e) {
            finish();
            return reborn();
        }
    }

    void posted(OutgoingMessage outgoing, String message) {
        store.begin(Bounds.MESSAGE, Optional.empty(), () -> {});
        gateway.onMessagePosted(outgoing, message);
        finish();
    }

    /** When it next has something to do by itself, in true time. */
    Optional<Instant> nextRound(Instant after) {
        store.begin(Bounds.MESSAGE, Optional.empty(), () -> {});
        Optional<Instant> next = bot.jobs().nextDueAfter(after.plus(offset)).map(at -> at.minus(offset));
        finish();
        return next;
    }

    /** Does what is due by its clock. */
    void round(Optional<Fault> fault, Runnable rival) {
        store.begin(Bounds.ROUND, fault, rival);
        try {
            bot.jobs().runDue(now());
            if (store.hasEnded()) {
                begin();
            }
        } catch (ProcessStore.Killed e) {
            begin();
        }
        finish();
    }

    private Optional<List<OutgoingMessage>> reborn() {
        begin();
        return Optional.empty();
    }

    private void finish() {
        statistics.work(store.end());
    }

    private final class Shown extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return seams.clock(now());
        }
    }
}
