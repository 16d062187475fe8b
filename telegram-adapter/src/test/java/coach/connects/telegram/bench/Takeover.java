package coach.connects.telegram.bench;

import coach.connects.telegram.fake.FakeChats;
import coach.connects.telegram.fake.FakeChats.Call;
import coach.connects.telegram.fake.FakeTelegram;
import coach.connects.telegram.fake.Updates;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Two processes of the packed jar over one database and one fake Telegram. The one that polls is killed while people write;
 * measured is how long it takes until the other one polls, and whether every message counts once: each of them records one
 * Connect.
 */
public final class Takeover {
    private static final int PEOPLE = 40;
    private static final Duration BETWEEN = Duration.ofMillis(50);
    private static final int BEFORE = 200;
    private static final int AFTER = 100;
    private static final long LONGEST_SECONDS = 120;

    private final FakeChats chats = new FakeChats();
    private final FakeTelegram telegram = new FakeTelegram(chats);
    private final Path folder;
    private final Path jar;
    private final String database;
    private final PrintStream out;
    private int sent;

    private Takeover(Path jar, String database, PrintStream out) throws IOException {
        this.jar = jar;
        this.database = database;
        this.out = out;
        this.folder = Files.createTempDirectory("takeover");
    }

    /** Takes the jar and the address of a MongoDB server with an empty database. */
    public static void main(String[] jarAndDatabase) throws Exception {
        boolean good = new Takeover(Path.of(jarAndDatabase[0]), jarAndDatabase[1], System.out).run();
        System.exit(good ? 0 : 1);
    }

    private boolean run() throws Exception {
        List<Process> processes = new ArrayList<>();
        try {
            Process first = start("first");
            processes.add(first);
            chats.await(1, Takeover::isPoll);
            processes.add(start("second"));
            write(BEFORE);
            long seconds = killed(first);
            write(AFTER);
            chats.awaitConfirmed();
            return report(seconds);
        } finally {
            processes.forEach(Process::destroyForcibly);
            telegram.close();
        }
    }

    private Process start(String name) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(java, "-XX:+UseSerialGC", "-Xmx128m", "-jar", jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "TELEGRAM_BOT_TOKEN",
                        FakeTelegram.TOKEN,
                        "TELEGRAM_API_URL",
                        telegram.address(),
                        "MONGODB_URI",
                        database,
                        "CONNECTS_DATA_DIR",
                        folder.resolve(name).toString()));
        return builder.start();
    }

    /** Kills it while people write, who go on meanwhile; the seconds until another one polls. */
    private long killed(Process first) throws InterruptedException {
        first.destroyForcibly().waitFor();
        int polls = polls();
        long at = System.nanoTime();
        while (polls() == polls && seconds(at) < LONGEST_SECONDS) {
            write(1);
        }
        return seconds(at);
    }

    private void write(int messages) throws InterruptedException {
        for (int i = 0; i < messages; i++) {
            chats.deliver(new Updates().text(1 + sent % PEOPLE, "/grant other 1"));
            sent++;
            TimeUnit.NANOSECONDS.sleep(BETWEEN.toNanos());
        }
    }

    private boolean report(long seconds) throws InterruptedException {
        int counted = 0;
        for (int person = 1; person <= PEOPLE; person++) {
            int before = chats.messages(String.valueOf(person)).size();
            chats.deliver(new Updates().text(person, "/wallet"));
            List<Call> all = chats.awaitMessages(before + 1, String.valueOf(person));
            String first = all.get(all.size() - 1).text();
            counted += Integer.parseInt(first.substring(0, first.indexOf(' ')));
        }
        int answers = chats.calls(call -> call.done() && call.text().startsWith("Recorded"))
                .size();
        out.printf("the second polls %d s after the first was killed (goal: 60)%n", seconds);
        out.printf(
                "%d messages, %d Connects recorded, %d of them answered more than once%n",
                sent, counted, Math.max(0, answers - sent));
        out.println("logs: " + folder);
        return seconds <= 60 && counted == sent;
    }

    private int polls() {
        return chats.calls(Takeover::isPoll).size();
    }

    private static boolean isPoll(Call call) {
        return call.method().equals("getUpdates");
    }

    private static long seconds(long since) {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - since);
    }
}
