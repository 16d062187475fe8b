package coach.connects.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Button;
import coach.connects.chat.ChatEvent;
import coach.connects.telegram.fake.TelegramTestBed;
import coach.connects.telegram.fake.Updates;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which message somebody answers, as Telegram tells it: the bot's own with its buttons, another's with its words, a quote. */
class RepliesTest {
    private static final long ANN = 11;
    private static final String LINK = "https://www.upwork.com/jobs/~021900000000000000123";
    private static final String OTHER = "https://www.upwork.com/jobs/~021900000000000000124";

    private static Optional<ChatEvent.RepliedMessage> replied(TelegramTestBed bed, ObjectNode update) throws Exception {
        int before = bed.core.told().size();
        bed.chats.deliver(update);
        ChatEvent told = bed.core.awaitTold(before + 1).get(before);
        return ((ChatEvent.TextMessage) told).replied();
    }

    private static ObjectNode answering(TelegramTestBed bed, String words, ObjectNode other) {
        ObjectNode update = bed.updates.text(ANN, words);
        Updates.in(update).set("reply_to_message", other);
        return update;
    }

    private static ObjectNode verdict(TelegramTestBed bed) {
        ObjectNode verdict = Updates.in(bed.updates.text(ANN, "APPLY: 16 of your 40"));
        verdict.set("from", bed.updates.me());
        var rows = verdict.putObject("reply_markup").putArray("inline_keyboard");
        rows.addArray().addObject().put("text", "Open the job").put("url", LINK);
        var row = rows.addArray();
        row.addObject().put("text", "I applied").put("callback_data", "k1").put("style", "primary");
        row.addObject().put("text", "Why?").put("callback_data", "k2");
        return verdict;
    }

    @Test
    void aReplyToTheBotTellsTheButtonsAndTheJobAndNoneOfItsWords() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.echoing();
            bed.started();
            ChatEvent.RepliedMessage other =
                    replied(bed, answering(bed, "why?", verdict(bed))).orElseThrow();

            assertThat(other.ours()).isTrue();
            assertThat(other.words()).isEqualTo(LINK);
            assertThat(other.buttons()).extracting(Button::id).containsExactly(LINK, "k1", "k2");
            assertThat(other.buttons()).extracting(Button::label).containsExactly("Open the job", "I applied", "Why?");
        }
    }

    @Test
    void aReplyToAnotherTellsItsWordsAndAQuoteWithALinkGoesBeforeThem() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.echoing();
            bed.started();
            ObjectNode posting = Updates.in(bed.updates.text(ANN, "two jobs: " + LINK + " " + OTHER));
            ObjectNode plain = answering(bed, "check", posting);
            ObjectNode quoting = answering(bed, "check", posting);
            Updates.in(quoting).putObject("quote").put("text", OTHER).put("position", 60);
            ObjectNode pointing = answering(bed, "check", posting);
            Updates.in(pointing).putObject("quote").put("text", "two jobs").put("position", 0);

            assertThat(replied(bed, plain).orElseThrow().words()).contains(LINK, OTHER);
            assertThat(replied(bed, quoting).orElseThrow().words()).isEqualTo(OTHER);
            assertThat(replied(bed, pointing).orElseThrow().words()).contains(LINK, OTHER);
        }
    }

    @Test
    void ofAMessageOfAnotherChatTheQuoteIsTold() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.echoing();
            bed.started();
            ObjectNode update = bed.updates.text(ANN, "check");
            Updates.in(update).putObject("external_reply").putObject("origin").put("type", "hidden_user");
            Updates.in(update).putObject("quote").put("text", "new: " + LINK);
            ObjectNode bare = bed.updates.text(ANN, "check");
            Updates.in(bare).putObject("external_reply").putObject("origin").put("type", "hidden_user");

            assertThat(replied(bed, update)).contains(new ChatEvent.RepliedMessage("new: " + LINK, false, List.of()));
            assertThat(replied(bed, bare)).isEmpty();
        }
    }

    @Test
    void aStrangeKeyboardOrQuoteLosesNoMessage() throws Exception {
        try (TelegramTestBed bed = TelegramTestBed.fresh()) {
            bed.core.echoing();
            bed.started();
            ObjectNode odd = verdict(bed);
            odd.putObject("reply_markup").put("inline_keyboard", "none");
            ObjectNode rows = verdict(bed);
            rows.putObject("reply_markup")
                    .putArray("inline_keyboard")
                    .add(5)
                    .addArray()
                    .add("x");
            ObjectNode quote = answering(bed, "three", verdict(bed));
            Updates.in(quote).put("quote", 7);

            assertThat(replied(bed, answering(bed, "one", odd)).orElseThrow().buttons())
                    .isEmpty();
            assertThat(replied(bed, answering(bed, "two", rows)).orElseThrow().buttons())
                    .isEmpty();
            assertThat(replied(bed, quote).orElseThrow().buttons()).hasSize(3);
        }
    }
}
