package coach.connects.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.ChatEvent;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.telegram.fake.TelegramTestBed;
import coach.connects.telegram.fake.Updates;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Pictures are fetched to be read, and however many come, nobody who sent none waits for them. */
class PictureBurstTest {
    private static final int PICTURES = 60;
    private static final int OTHERS = 80;

    private static ObjectNode photo(TelegramTestBed bed, long from, String... files) {
        ObjectNode update = bed.updates.text(from, "");
        ObjectNode message = Updates.in(update);
        message.remove("text");
        ArrayNode sizes = message.putArray("photo");
        for (String file : files) {
            String[] parts = file.split(":", -1);
            sizes.addObject()
                    .put("file_id", parts[0])
                    .put("width", Integer.parseInt(parts[1]))
                    .put("height", Integer.parseInt(parts[2]))
                    .put("file_size", Integer.parseInt(parts[3]));
        }
        return update;
    }

    @Test
    void theLargestSizeThatCanBeReadIsFetchedAndAnAlbumMayGoOn() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.readingPictures();
            bed.chats.keep("fit", "words".getBytes(StandardCharsets.UTF_8));
            bed.started();
            ObjectNode update = photo(
                    bed, 7, "small:90:160:900", "fit:590:1280:80000", "wide:9000:9000:90000", "fat:700:1290:11000000");
            Updates.in(update).put("media_group_id", "album").put("caption", "look");
            bed.chats.deliver(update);
            ChatEvent.PhotoMessage told =
                    (ChatEvent.PhotoMessage) bed.core.awaitTold(1).get(0);
            assertThat(told.pictures()).hasSize(1);
            assertThat(new String(told.pictures().get(0).array(), StandardCharsets.UTF_8))
                    .isEqualTo("words");
            assertThat(told.caption()).isEqualTo("look");
            assertThat(told.mayContinue()).isTrue();
        }
    }

    @Test
    void anImageSentAsAFileIsFetchedToo() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.readingPictures();
            bed.chats.keep("f", "words".getBytes(StandardCharsets.UTF_8));
            bed.started();
            bed.chats.deliver(bed.updates.document(7, "f", "shot.png", "image/png", 5));
            assertThat(((ChatEvent.PhotoMessage) bed.core.awaitTold(1).get(0)).pictures())
                    .hasSize(1);
        }
    }

    @Test
    void aBurstOfPicturesKeepsNobodyElseWaiting() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            CountDownLatch read = new CountDownLatch(1);
            AtomicInteger atOnce = new AtomicInteger();
            AtomicInteger most = new AtomicInteger();
            bed.core.readingPictures().answering(event -> {
                if (event instanceof ChatEvent.PhotoMessage) {
                    most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                    await(read);
                    atOnce.decrementAndGet();
                }
                return List.of(OutgoingMessage.at(event.source().chat(), RichText.of("answer")));
            });
            bed.chats.keep("p", new byte[100]);
            bed.started();
            for (int i = 0; i < PICTURES; i++) {
                bed.chats.deliver(photo(bed, 1000 + i, "p:590:1280:100"));
            }
            for (int i = 0; i < OTHERS; i++) {
                bed.chats.deliver(bed.updates.text(5000 + i, "/wallet"));
            }
            // All of them, while not one of the pictures before them has been read.
            for (int i = 0; i < OTHERS; i++) {
                bed.chats.awaitMessages(1, String.valueOf(5000 + i));
            }
            assertThat(bed.core.told()).noneMatch(ChatEvent.PhotoMessage.class::isInstance);
            read.countDown();
            for (int i = 0; i < PICTURES; i++) {
                bed.chats.awaitMessages(1, String.valueOf(1000 + i));
            }
            assertThat(most.get()).isLessThanOrEqualTo(2);
            bed.chats.awaitConfirmed();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
