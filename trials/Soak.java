package coach.connects.trial;

import coach.connects.discord.fake.FakeDiscord;
import coach.connects.discord.fake.FakePerson;
import coach.connects.discord.fake.FakeResponse;
import coach.connects.telegram.fake.FakeChats;
import coach.connects.telegram.fake.FakeChats.Call;
import coach.connects.telegram.fake.FakeChats.Response;
import coach.connects.telegram.fake.FakeTelegram;
import coach.connects.telegram.fake.Updates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * One process of the jar on its file, with both platforms' fakes, for as long as is asked: people write all the time, the
 * platforms refuse, break and cut off, and every half minute the process is killed and another one started, at times on a disk
 * that is full, at times with a clock that is wrong by years or that jumps while it runs. At the end everybody's wallet is
 * compared with what was acknowledged, and the reminders with what was due.
 */
final class Soak {
    private static final int A_STRETCH = 30;
    private static final int BETWEEN_LOOKS = 50;
    /** Two minutes, on a machine that is busy. */
    private static final int MOST_LOOKS = 2400;

    private static final int FULL_KILOBYTES = 64;
    private static final int REMINDED = 40;
    private static final long FIRST_REMINDED = 500_000;
    private static final long TEN_YEARS = 3653L * 24 * 3600;
    private static final long LATE_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final FakeChats chats = new FakeChats();
    private final FakeTelegram telegram = new FakeTelegram(chats);
    private final FakeDiscord discord = new FakeDiscord();
    private final Ledger ledger = new Ledger();
    private final Map<String, List<Long>> sentAt = new HashMap<>();
    private final List<long[]> stops = new ArrayList<>();
    private final Random random = new Random(11);
    private final BotProcess bot;
    private final int seconds;
    private final List<FakePerson> people = new ArrayList<>();
    private long offset;
    private int delivered;
    private int spoken;

    private Soak(Path jar, int seconds) throws IOException {
        this.seconds = seconds;
        bot = new BotProcess(
                jar,
                Files.createTempDirectory("soak"),
                "bot",
                Map.of(
                        "TELEGRAM_BOT_TOKEN",
                        FakeTelegram.TOKEN,
                        "TELEGRAM_API_URL",
                        telegram.address(),
                        "DISCORD_BOT_TOKEN",
                        FakeDiscord.TOKEN,
                        "DISCORD_API_URL",
                        discord.address(),
                        "CONNECTS_BACKUP_AT",
                        "off"));
    }

    /** Takes the jar and for how many seconds; the status is 0 when nothing was lost, doubled or forgotten. */
    public static void main(String[] jarAndSeconds) throws Exception {
        boolean good = false;
        try {
            good = new Soak(Path.of(jarAndSeconds[0]), Integer.parseInt(jarAndSeconds[1])).run();
        } catch (Exception | AssertionError e) {
            System.err.println("the trial broke off: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
        // What the fakes have begun would go on otherwise.
        System.exit(good ? 0 : 1);
    }

    private boolean run() throws Exception {
        begin();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        int stretch = 0;
        while (System.nanoTime() < end) {
            spoil(stretch);
            long until = Math.min(end, System.nanoTime() + TimeUnit.SECONDS.toNanos(A_STRETCH));
            write(until, stretch);
            long from = System.nanoTime();
            bot.kill();
            stretch++;
            clock(stretch % 6 == 4 ? TEN_YEARS : 0);
            // Every fifth finds a disk on which nothing more fits.
            bot.start(stretch % 5 == 3 ? FULL_KILOBYTES : 0);
            stops.add(new long[] {from, 0});
            answered();
            stops.get(stops.size() - 1)[1] = System.nanoTime();
        }
        bot.kill();
        clock(0);
        bot.start();
        return report(stretch);
    }

    private void begin() throws Exception {
        offset = BotProcess.canSetClock() ? toTheHour() : 0;
        clock(0);
        bot.start();
        discord.server("Lancers");
        awaits(() -> !discord.commands().isEmpty());
        Instant now = Instant.now().plusSeconds(offset);
        int hour = LocalTime.ofInstant(now, ZoneOffset.UTC).plusHours(1).getHour();
        // What came eleven months and three weeks ago expires in a week: of that the first reminder is.
        String day = now.atZone(ZoneOffset.UTC).toLocalDate().plusDays(7).minusYears(1).toString();
        for (long person = FIRST_REMINDED; person < FIRST_REMINDED + REMINDED; person++) {
            chats.deliver(new Updates().text(person, "/profile timezone UTC"));
            chats.deliver(new Updates().text(person, "/reminders hour " + hour));
            chats.deliver(new Updates().text(person, "/grant new-profile 50 on " + day));
        }
        awaits(() -> chats.unconfirmed() == 0);
    }

    /** Seconds by which its clock is to be ahead, so that a third of the trial is over at a full hour. */
    private long toTheHour() {
        Instant now = Instant.now();
        Instant hour = now.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
        return ChronoUnit.SECONDS.between(now, hour) - 30 - seconds / 3;
    }

    private void clock(long ahead) throws IOException {
        if (BotProcess.canSetClock()) {
            bot.setClock(offset + ahead);
        }
    }

    /** What goes wrong in this stretch at the platforms. */
    private void spoil(int stretch) {
        String tooMany = "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests: retry after 1\","
                + "\"parameters\":{\"retry_after\":1}}";
        chats.fault("sendMessage", Response.of(429, tooMany), Response.broken(), Response.of(502, "<html>"));
        chats.fault("getUpdates", Response.of(500, "{"), Response.broken());
        discord.answers("POST /channels/*/messages", FakeResponse.tooManyRequests(1), FakeResponse.broken(503));
        discord.answers("POST /channels/*/messages", FakeResponse.cut(), FakeResponse.cutWhenDone());
        if (stretch % 3 == 1) {
            discord.gateway().drops();
        }
        if (stretch % 3 == 2) {
            discord.gateway().invalidatesSessions();
        }
    }

    /** Eight messages a second on Telegram and two on Discord. */
    private void write(long until, int stretch) throws Exception {
        boolean jumps = stretch % 6 == 1;
        while (System.nanoTime() < until) {
            String person = String.valueOf(1000 + delivered / (4 * Ledger.OF_ONE) * 4 + delivered % 4);
            String words = ledger.next(person);
            sentAt.computeIfAbsent(person, any -> new ArrayList<>()).add(System.nanoTime());
            chats.deliver(new Updates().text(Long.parseLong(person), words));
            delivered++;
            if (delivered % 4 == 0) {
                speak();
            }
            if (jumps && until - System.nanoTime() < TimeUnit.SECONDS.toNanos(A_STRETCH / 2)) {
                clock(-TEN_YEARS);
                jumps = false;
            }
            TimeUnit.MILLISECONDS.sleep(100 + random.nextInt(50));
            bot.noteMemory();
        }
    }

    private void speak() {
        if (spoken % Ledger.OF_ONE == 0) {
            people.add(discord.user("p" + people.size()));
        }
        FakePerson person = people.get(people.size() - 1);
        person.writes(ledger.next(person.name()));
        spoken++;
    }

    /** Waits until it answers again. */
    private void answered() throws InterruptedException {
        int before = answers();
        awaits(() -> answers() > before || !bot.isAlive());
    }

    private static void awaits(BooleanSupplier something) throws InterruptedException {
        for (int tries = 0; tries < MOST_LOOKS && !something.getAsBoolean(); tries++) {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS);
        }
    }

    private int answers() {
        return chats.calls(call -> call.done() && call.isMessage()).size();
    }

    private boolean report(int kills) throws Exception {
        awaits(() -> chats.unconfirmed() == 0);
        int late = lateness();
        sentAt.keySet().forEach(person -> chats.deliver(new Updates().text(Long.parseLong(person), "/wallet")));
        awaits(() -> chats.unconfirmed() == 0);
        for (String person : sentAt.keySet()) {
            List<Call> heard = chats.messages(person);
            heard.forEach(call -> ledger.heard(person, call.text()));
            ledger.settle(person, balance(heard.get(heard.size() - 1).text()));
        }
        for (FakePerson person : people) {
            int before = person.hears().size();
            // Words, not a command: a busy machine may miss Discord's three seconds.
            person.writes("/wallet");
            awaits(() -> person.hears().size() > before);
            person.hears().forEach(message -> ledger.heard(person.name(), message.reads()));
            ledger.settle(person.name(), balance(person.hears().get(person.hears().size() - 1).reads()));
        }
        int[] reminders = reminders();
        bot.kill();
        System.out.printf(
                "%d s, %d kills, %d messages on both platforms, %d of them acknowledged%n",
                seconds, kills, ledger.sent(), ledger.recorded());
        System.out.printf(
                "lost %d, doubled %d, answered twice %d, refused or unheard %d%n",
                ledger.lost, ledger.doubled, ledger.answeredTwice, ledger.unanswered);
        System.out.printf(
                "reminders: %d of %d people, %d of them twice, %d none%n",
                REMINDED - reminders[0], REMINDED, reminders[1], reminders[0]);
        System.out.printf(
                "late by more than 5 s, though a process was there: %d; most memory %d MB%n",
                late, bot.mostMemory());
        System.out.println("data and logs: " + bot.data().getParent());
        boolean reminded = !BotProcess.canSetClock() || (reminders[0] == 0 && reminders[1] == 0);
        return ledger.lost == 0 && ledger.doubled == 0 && reminded;
    }

    private static int balance(String wallet) {
        if (wallet.startsWith("No Connects") || !Character.isDigit(wallet.charAt(0))) {
            return 0;
        }
        return Integer.parseInt(wallet.substring(0, wallet.indexOf(' ')).replace(",", ""));
    }

    /** How many answers on Telegram came late of messages that were sent while a process was answering. */
    private int lateness() {
        List<Long> waits = new ArrayList<>();
        int late = 0;
        for (Map.Entry<String, List<Long>> person : sentAt.entrySet()) {
            List<Call> answers = chats.messages(person.getKey());
            for (int i = 0; i < Math.min(answers.size(), person.getValue().size()); i++) {
                long sent = person.getValue().get(i);
                long wait = answers.get(i).at() - sent;
                boolean stopped = stops.stream().anyMatch(stop -> sent < stop[1] && sent + wait > stop[0]);
                if (!stopped) {
                    waits.add(wait);
                    late += wait > LATE_NANOS ? 1 : 0;
                }
            }
        }
        waits.sort(null);
        System.out.printf(
                "answers on Telegram: median %d ms, 99 %% within %d ms, all within %d ms%n",
                millis(waits, 0.5), millis(waits, 0.99), millis(waits, 1));
        return late;
    }

    private static long millis(List<Long> sorted, double part) {
        int at = (int) Math.min(sorted.size() - 1, part * sorted.size());
        return sorted.isEmpty() ? 0 : TimeUnit.NANOSECONDS.toMillis(sorted.get(at));
    }

    /** How many people were not reminded, and how many more than once. */
    private int[] reminders() {
        int none = 0;
        int twice = 0;
        for (long person = FIRST_REMINDED; person < FIRST_REMINDED + REMINDED; person++) {
            long heard = chats.messages(String.valueOf(person)).stream()
                    .filter(call -> call.text().contains("expire"))
                    .filter(call -> !call.text().startsWith("Recorded"))
                    .count();
            none += heard == 0 ? 1 : 0;
            twice += heard > 1 ? 1 : 0;
        }
        return new int[] {none, twice};
    }
}
