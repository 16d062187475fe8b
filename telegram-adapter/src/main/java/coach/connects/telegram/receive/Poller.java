package coach.connects.telegram.receive;

import coach.connects.kit.ConnectionTrouble;
import coach.connects.telegram.api.ApiResult;
import coach.connects.telegram.api.BotApi;
import coach.connects.telegram.api.GetUpdatesRequest;
import coach.connects.telegram.api.TelegramConnection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * Asks Telegram for updates, one poll at a time, for as long as it runs. The SDK's own session is not used: it ends
 * silently when a handler throws, and gives up a batch for one update that it cannot read.
 */
final class Poller implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Poller.class);

    private static final Duration FIRST_WAIT = Duration.ofMillis(500);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final int HELD_SECONDS = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(75);
    private static final Duration WEBHOOK_PATIENCE = Duration.ofSeconds(15);

    /** An empty answer that comes sooner than this was not held; asking at once again would be a storm. */
    private static final long HELD_AT_LEAST = TimeUnit.MILLISECONDS.toNanos(500);

    private static final Duration AFTER_EARLY_ANSWER = Duration.ofMillis(100);
    private static final Duration CONFIRMING = Duration.ofSeconds(3);

    private final TelegramConnection connection;
    private final UpdateIntake intake;
    private final Runnable answered;
    private final ConnectionTrouble connectionTrouble = new ConnectionTrouble(
            FIRST_WAIT, LONGEST_WAIT, line -> LOG.warn("{}", line), () -> LOG.info("Telegram answers polls again"));
    private final CountDownLatch stopped = new CountDownLatch(1);

    /**
     * Polls through this connection.
     *
     * @param answered runs with each answer that Telegram gives
     */
    Poller(TelegramConnection connection, UpdateIntake intake, Runnable answered) {
        this.connection = connection;
        this.intake = intake;
        this.answered = answered;
    }

    Optional<String> trouble() {
        return connectionTrouble.current();
    }

    /** Polls until it is stopped or the token is refused. */
    @Override
    public void run() {
        try {
            Optional<Duration> wait = removeWebhook();
            while (wait.isPresent() && !stopped.await(wait.get().toMillis(), TimeUnit.MILLISECONDS)) {
                wait = poll();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it; the poll under way is cut. */
    void stop() {
        stopped.countDown();
        connection.cutPoll();
    }

    /** Waits until what is under way is done, and tells Telegram so; the next start does not get it again. */
    void finish(Duration longest) throws InterruptedException {
        intake.awaitDone(longest);
        int offset = intake.offset();
        if (offset > 0) {
            connection.sendClient().callBlocking(new GetUpdatesRequest(offset, 1, 0), CONFIRMING);
        }
    }

    /** While a webhook is set polls are refused. A server that does not know the method has none. */
    private Optional<Duration> removeWebhook() throws InterruptedException {
        Optional<Duration> wait;
        do {
            ApiResult<Boolean> result = api().callBlocking(new DeleteWebhook(), WEBHOOK_PATIENCE);
            wait = result.either(
                    ok -> Optional.of(Duration.ZERO),
                    rejected -> rejected.code() == 401 || rejected.code() == 429 || rejected.code() >= 500
                            ? afterRefusal(rejected)
                            : Optional.of(Duration.ZERO),
                    noResponse -> Optional.of(afterBreak(noResponse.what())));
        } while (isToWait(wait) && !stopped.await(wait.get().toMillis(), TimeUnit.MILLISECONDS));
        return wait;
    }

    private static boolean isToWait(Optional<Duration> wait) {
        return wait.isPresent() && !wait.get().isZero();
    }

    private BotApi api() {
        return connection.sendClient();
    }

    /** Polls once; returns how long to wait before the next one, or nothing when there shall be none. */
    private Optional<Duration> poll() throws InterruptedException {
        long asked = System.nanoTime();
        GetUpdatesRequest request = new GetUpdatesRequest(intake.offset(), GetUpdatesRequest.MOST, HELD_SECONDS);
        ApiResult<ArrayList<Update>> result = connection.pollClient().callBlocking(request, PATIENCE);
        if (stopped.getCount() == 0) {
            return Optional.empty();
        }
        Optional<ArrayList<Update>> updates = result.result();
        if (updates.isPresent()) {
            connectionTrouble.over();
            answered.run();
            return Optional.of(take(updates.get(), asked));
        }
        return result.either(
                ok -> Optional.of(Duration.ZERO),
                this::afterRefusal,
                noResponse -> Optional.of(afterBreak(noResponse.what())));
    }

    private Duration take(List<Update> updates, long asked) throws InterruptedException {
        if (updates.isEmpty()) {
            boolean held = System.nanoTime() - asked >= HELD_AT_LEAST;
            return held ? Duration.ZERO : AFTER_EARLY_ANSWER;
        }
        intake.take(updates, asked);
        return Duration.ZERO;
    }

    private Duration afterBreak(String what) {
        return connectionTrouble.note("Telegram cannot be reached, still trying: " + what);
    }

    private Optional<Duration> afterRefusal(ApiResult.Rejected<?> refusal) {
        return switch (refusal.code()) {
            case 401 -> {
                connectionTrouble.note("Telegram refuses the bot's token (401), so nothing is received from it:"
                        + " set TELEGRAM_BOT_TOKEN to the one that @BotFather shows and start again");
                yield Optional.empty();
            }
            case 404 ->
                Optional.of(connectionTrouble.note("Telegram does not know this bot (404), still trying:"
                        + " check TELEGRAM_BOT_TOKEN, and TELEGRAM_API_URL if it is set"));
            case 409 -> {
                if (refusal.says("webhook")) {
                    api().fireAndForget(new DeleteWebhook());
                }
                yield Optional.of(
                        connectionTrouble.note("Another program receives this bot's messages (409), still trying:"
                                + " stop the other one, or give each its own token"));
            }
            case 429 -> {
                Duration wait = connectionTrouble.note("Telegram wants fewer polls (429)");
                yield Optional.of(refusal.retryAfter().orElse(wait));
            }
            default ->
                Optional.of(connectionTrouble.note("Telegram does not answer polls (" + refusal.code()
                        + "), still trying: " + refusal.description()));
        };
    }
}
