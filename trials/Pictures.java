package coach.connects.trial;

import coach.connects.telegram.fake.FakeChats;
import coach.connects.telegram.fake.FakeTelegram;
import coach.connects.telegram.fake.Updates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Sixty people send a screenshot each at once, while others ask for their wallets: how long these wait, beside how long they
 * wait when nobody sends a picture.
 */
final class Pictures {
    private static final int PICTURES = 60;
    private static final int ASKED = 100;
    private static final int WARM_UP = 200;
    private static final double MOST_TIMES_AS_LONG = 1.5;
    private static final int MOST_LOOKS = 1200;

    private final FakeChats chats = new FakeChats();
    private final FakeTelegram telegram = new FakeTelegram(chats);
    private final Updates updates = new Updates();
    private long asking = 500_000;

    private Pictures() throws IOException {}

    /** Takes the jar, and a folder of pictures. */
    public static void main(String[] jarAndFolder) throws Exception {
        System.exit(new Pictures().run(Path.of(jarAndFolder[0]), pictures(Path.of(jarAndFolder[1]))) ? 0 : 1);
    }

    private boolean run(Path jar, List<Path> pictures) throws Exception {
        BotProcess bot = new BotProcess(
                jar,
                Files.createTempDirectory("pictures"),
                "bot",
                Map.of(
                        "TELEGRAM_BOT_TOKEN",
                        FakeTelegram.TOKEN,
                        "TELEGRAM_API_URL",
                        telegram.address(),
                        "CONNECTS_BACKUP_AT",
                        "off"));
        bot.start();
        asked(WARM_UP);
        List<Long> quiet = asked(ASKED);
        for (int i = 0; i < PICTURES; i++) {
            Path picture = pictures.get(i % pictures.size());
            byte[] bytes = Files.readAllBytes(picture);
            String id = "picture" + i;
            String type = picture.toString().endsWith(".png") ? "image/png" : "image/jpeg";
            chats.keep(id, bytes);
            chats.deliver(updates.document(1000 + i, id, picture.getFileName().toString(), type, bytes.length));
        }
        long from = System.nanoTime();
        List<Long> busy = asked(ASKED);
        int early = answered();
        for (int looks = 0; looks < MOST_LOOKS && answered() < PICTURES; looks++) {
            TimeUnit.MILLISECONDS.sleep(500);
        }
        long took = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - from);
        bot.kill();
        double times = (double) median(busy) / median(quiet);
        System.out.printf(
                Locale.ROOT,
                "%d pictures at once: %d answered after %d s, %d of them while others asked%n"
                        + "/wallet takes %.1f ms with nobody's picture and %.1f ms meanwhile: %.2f times as long%n",
                PICTURES,
                answered(),
                took,
                early,
                median(quiet) / 1e6,
                median(busy) / 1e6,
                times);
        return answered() == PICTURES && times <= MOST_TIMES_AS_LONG;
    }

    /** How long so many people wait for an answer, one after the other. */
    private List<Long> asked(int people) throws InterruptedException {
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            long person = asking++;
            long from = System.nanoTime();
            chats.answer(updates.text(person, "/wallet"), person);
            waits.add(System.nanoTime() - from);
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return waits;
    }

    /** How many of the pictures were answered. */
    private int answered() {
        int answered = 0;
        for (int i = 0; i < PICTURES; i++) {
            answered += chats.messages(String.valueOf(1000 + i)).isEmpty() ? 0 : 1;
        }
        return answered;
    }

    private static long median(List<Long> waits) {
        List<Long> sorted = new ArrayList<>(waits);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static List<Path> pictures(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".png")
                            || file.toString().endsWith(".jpg"))
                    .sorted()
                    .toList();
        }
    }
}
