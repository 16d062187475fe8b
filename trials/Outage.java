package coach.connects.trial;

import coach.connects.store.mongo.MemoryServer;
import coach.connects.telegram.fake.FakeChats;
import coach.connects.telegram.fake.FakeTelegram;
import coach.connects.telegram.fake.Updates;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * The jar while its disk is full, its database is away, or its platform is, and people write on: how many lines a minute its log
 * gets, what {@code /ready} says, and how soon it is well again by itself.
 */
final class Outage {
    private static final int MOST_LINES = 10;
    private static final int MOST_LOOKS = 240;
    private static final long A_MINUTE = TimeUnit.MINUTES.toNanos(1);

    private final FakeChats chats = new FakeChats();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Path folder = Files.createTempDirectory("outage");
    private final int port = freePort();
    private final Kind kind;
    private final BotProcess bot;
    private final List<Long> lines = new ArrayList<>();
    private FakeTelegram telegram = new FakeTelegram(chats);
    private MemoryServer database = MemoryServer.start();
    private String said = "";
    private long person = 1000;

    /** What is away. */
    private enum Kind {
        DISK,
        DATABASE,
        PLATFORM
    }

    private Outage(Kind kind, Path jar) throws IOException {
        this.kind = kind;
        Map<String, String> settings = new HashMap<>(Map.of(
                "TELEGRAM_BOT_TOKEN",
                FakeTelegram.TOKEN,
                "TELEGRAM_API_URL",
                telegram.address(),
                "CONNECTS_HTTP_PORT",
                String.valueOf(port),
                "CONNECTS_BACKUP_AT",
                "off"));
        if (kind == Kind.DATABASE) {
            settings.put("MONGODB_URI", database.connectionString());
        }
        bot = new BotProcess(jar, folder, "bot", settings);
    }

    /** Takes the jar, for how many seconds each is away, and which alone, where not all are. */
    public static void main(String[] arguments) throws Exception {
        boolean good = true;
        for (Kind kind : arguments.length > 2 ? new Kind[] {Kind.valueOf(arguments[2])} : Kind.values()) {
            good &= new Outage(kind, Path.of(arguments[0])).run(Integer.parseInt(arguments[1]));
        }
        System.exit(good ? 0 : 1);
    }

    private boolean run(int seconds) throws Exception {
        bot.start();
        boolean began = awaits(() -> ready().equals("ready"));
        write();
        awaits(() -> chats.unconfirmed() == 0);
        long before = written();
        goAway();
        boolean seen = false;
        for (int second = 0; second < seconds; second++) {
            write();
            lines.add(written() - before);
            String now = ready();
            said = seen || now.equals("ready") ? said : now;
            seen |= !now.equals("ready");
            TimeUnit.SECONDS.sleep(1);
        }
        comeBack();
        long from = System.nanoTime();
        boolean again = awaits(() -> {
            // A disk is found well by the next write.
            write();
            return ready().equals("ready");
        });
        long took = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - from);
        boolean answered = awaits(() -> chats.unconfirmed() == 0);
        bot.kill();
        System.out.printf(
                "%-8s away for %d s: %d lines in the fullest minute; well again %s after %d s; all answered: %s%n         %s%n",
                kind, seconds, fullestMinute(), again, took, answered, said);
        return began && seen && again && answered && fullestMinute() <= MOST_LINES;
    }

    private void goAway() throws Exception {
        switch (kind) {
            case DISK -> bot.limitFiles(String.valueOf(largest()));
            case DATABASE -> database.stop();
            case PLATFORM -> telegram.close();
        }
    }

    private void comeBack() throws Exception {
        switch (kind) {
            case DISK -> bot.limitFiles("unlimited");
            case DATABASE -> database.startAgain();
            case PLATFORM -> telegram = new FakeTelegram(chats, telegram.port());
        }
    }

    private void write() {
        chats.deliver(new Updates().text(person++, "/grant other 1"));
    }

    /** The size of the largest file: no other grows beyond it. */
    private long largest() throws IOException {
        try (Stream<Path> files = Files.list(bot.data())) {
            return files.mapToLong(file -> file.toFile().length()).max().orElseThrow();
        }
    }

    private long written() throws IOException {
        try (Stream<String> all = Files.lines(bot.log())) {
            return all.count();
        }
    }

    private long fullestMinute() {
        int minute = (int) TimeUnit.NANOSECONDS.toSeconds(A_MINUTE);
        long most = 0;
        for (int i = 0; i < lines.size(); i++) {
            most = Math.max(most, lines.get(i) - (i < minute ? 0 : lines.get(i - minute)));
        }
        return most;
    }

    /** What {@code /ready} says; nothing where nobody answers. */
    private String ready() {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/ready")).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body().strip();
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean awaits(BooleanSupplier something) throws InterruptedException {
        for (int looks = 0; looks < MOST_LOOKS; looks++) {
            if (something.getAsBoolean()) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
        return false;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
