package coach.connects.trial;

import coach.connects.telegram.fake.FakeChats;
import coach.connects.telegram.fake.FakeChats.Call;
import coach.connects.telegram.fake.FakeTelegram;
import coach.connects.telegram.fake.Updates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Two processes of the jar over one server and one fake Telegram, renewed in turn while 50 messages a second come: 25 commands
 * that record, each of somebody else, and 25 lines of talk in groups, since no more than 30 answers a second may be sent.
 */
final class Rolling {
    private static final long A_TURN = TimeUnit.SECONDS.toNanos(20);
    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(40);
    private static final long GOAL = TimeUnit.SECONDS.toNanos(5);
    private static final long FIRST = 10_000;
    private static final long GROUP = -1011;
    private static final int MOST_LOOKS = 2400;

    private final FakeChats chats = new FakeChats();
    private final FakeTelegram telegram = new FakeTelegram(chats);
    private final Path folder = Files.createTempDirectory("rolling");
    private final Map<String, Long> sentAt = new HashMap<>();
    private final Path jar;
    private final String database;
    private long next = FIRST;
    private int processes;

    private Rolling(Path jar, String database) throws IOException {
        this.jar = jar;
        this.database = database;
    }

    /** Takes the jar, the address of a MongoDB server with an empty database, and how often a process is renewed. */
    public static void main(String[] arguments) throws Exception {
        boolean good = new Rolling(Path.of(arguments[0]), arguments[1]).run(Integer.parseInt(arguments[2]));
        System.exit(good ? 0 : 1);
    }

    private boolean run(int rounds) throws Exception {
        BotProcess serving = process();
        awaits(() -> !chats.calls(call -> call.method().equals("getUpdates")).isEmpty());
        write(A_TURN / 4);
        List<Long> gaps = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            BotProcess standing = process();
            write(A_TURN);
            long from = System.nanoTime();
            BotProcess stopped = serving;
            Thread ending = new Thread(() -> end(stopped));
            ending.start();
            write(A_TURN / 2);
            ending.join();
            gaps.add(TimeUnit.NANOSECONDS.toMillis(longestSilence(from)));
            serving = standing;
        }
        awaits(() -> chats.unconfirmed() == 0);
        awaits(() -> answers().size() >= sentAt.size());
        boolean good = report(rounds, gaps);
        serving.kill();
        return good;
    }

    private static void end(BotProcess process) {
        try {
            process.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private BotProcess process() throws IOException {
        processes++;
        BotProcess process = new BotProcess(
                jar,
                folder,
                "process" + processes,
                Map.of(
                        "TELEGRAM_BOT_TOKEN",
                        FakeTelegram.TOKEN,
                        "TELEGRAM_API_URL",
                        telegram.address(),
                        "MONGODB_URI",
                        database));
        process.start();
        return process;
    }

    private void write(long nanos) throws InterruptedException {
        long end = System.nanoTime() + nanos;
        long due = System.nanoTime();
        while (System.nanoTime() < end) {
            chats.deliver(new Updates().inGroup(GROUP - next % 50, 7, "anybody here for a logo?"));
            sentAt.put(String.valueOf(next), System.nanoTime());
            chats.deliver(new Updates().text(next, "/grant other 1"));
            next++;
            due += BETWEEN;
            TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
        }
    }

    private Map<String, List<Call>> answers() {
        Map<String, List<Call>> answers = new HashMap<>();
        for (Call call : chats.calls(call -> call.done() && call.text().startsWith("Recorded"))) {
            answers.computeIfAbsent(call.chat(), any -> new ArrayList<>()).add(call);
        }
        return answers;
    }

    /** The longest time without an answer since then. */
    private long longestSilence(long from) {
        long last = from;
        long longest = 0;
        for (Call call : chats.calls(call -> call.done() && call.isMessage() && call.at() > from)) {
            longest = Math.max(longest, call.at() - last);
            last = call.at();
        }
        return longest;
    }

    private boolean report(int rounds, List<Long> gaps) {
        Map<String, List<Call>> answers = answers();
        List<Long> waits = new ArrayList<>();
        int none = 0;
        int twice = 0;
        for (Map.Entry<String, Long> sent : sentAt.entrySet()) {
            List<Call> heard = answers.getOrDefault(sent.getKey(), List.of());
            none += heard.isEmpty() ? 1 : 0;
            twice += heard.size() > 1 ? 1 : 0;
            heard.stream().findFirst().ifPresent(call -> waits.add(call.at() - sent.getValue()));
        }
        waits.sort(null);
        long late = waits.stream().filter(wait -> wait > GOAL).count();
        System.out.printf("%d restarts, %d commands and as many lines of talk%n", rounds, sentAt.size());
        System.out.printf("unanswered %d, answered twice %d, later than 5 s %d%n", none, twice, late);
        System.out.printf(
                "answers: median %d ms, 99 %% within %d ms, all within %d ms; longest silences %s ms%n",
                millis(waits, 0.5), millis(waits, 0.99), millis(waits, 1), gaps);
        System.out.println("logs: " + folder);
        return none == 0 && twice == 0 && late == 0;
    }

    private static long millis(List<Long> sorted, double part) {
        int at = (int) Math.min(sorted.size() - 1, part * sorted.size());
        return sorted.isEmpty() ? 0 : TimeUnit.NANOSECONDS.toMillis(sorted.get(at));
    }

    private static void awaits(BooleanSupplier something) throws InterruptedException {
        for (int tries = 0; tries < MOST_LOOKS && !something.getAsBoolean(); tries++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
