package coach.connects.telegram.bench;

import coach.connects.telegram.fake.FakeTelegram;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** The least that a bot on TelegramBots can do: it answers every message with its words, and saves nothing. */
final class BareEcho implements Runnable, AutoCloseable {
    private static final int AT_ONCE = 64;

    private final OkHttpClient http;
    private final OkHttpTelegramClient client;
    private final Thread thread = new Thread(this, "bare-echo");
    private final boolean oneByOne;
    private volatile boolean ended;

    /**
     * Echoes at once.
     *
     * @param oneByOne whether it waits for each answer to be taken, as the SDK's own examples do; else 64 go at once
     */
    BareEcho(int port, boolean oneByOne) {
        this.oneByOne = oneByOne;
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequests(AT_ONCE);
        dispatcher.setMaxRequestsPerHost(AT_ONCE);
        this.http = new OkHttpClient.Builder().dispatcher(dispatcher).build();
        this.client =
                new OkHttpTelegramClient(http, FakeTelegram.TOKEN, new TelegramUrl("http", "127.0.0.1", port, false));
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        int next = 0;
        while (!ended) {
            try {
                List<Update> updates = client.execute(new GetUpdates(next, 100, 5, List.of("message")));
                for (Update update : updates) {
                    next = update.getUpdateId() + 1;
                    answer(new SendMessage(
                            update.getMessage().getChatId().toString(),
                            update.getMessage().getText()));
                }
            } catch (TelegramApiException e) {
                ended = true;
            }
        }
    }

    private void answer(SendMessage message) throws TelegramApiException {
        if (oneByOne) {
            client.execute(message);
        } else {
            // What became of it is the fake's to count.
            CompletableFuture<Message> unused = client.executeAsync(message);
        }
    }

    @Override
    public void close() {
        ended = true;
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
