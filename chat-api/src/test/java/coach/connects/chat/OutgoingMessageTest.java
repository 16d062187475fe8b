package coach.connects.chat;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.OutgoingMessage.Attachment;
import coach.connects.chat.OutgoingMessage.NotificationKey;
import coach.connects.chat.OutgoingMessage.Tone;
import coach.connects.profile.Identity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutgoingMessageTest {
    private static final Identity ANN = new Identity("telegram", "7");
    private static final ChatAddress GROUP = ChatAddress.group("telegram", "-5");

    private static final OutgoingMessage FULL = OutgoingMessage.at(GROUP, RichText.of("SKIP: keep it"))
            .withTone(Optional.of(Tone.BAD))
            .withRow(List.of(new Button("a1", "Why?")))
            .withFile(new Attachment("jobs.csv", FileContent.of(new byte[] {1})))
            .replacingMessage("500")
            .asNotification(new NotificationKey("digest", "1"))
            .withForm(new Form("f1", "Complete it", List.of(Form.Field.line("budget", "Budget?"))))
            .withVersion(3)
            .visibleTo(ANN);

    @Test
    void whatIsForOnePersonKeepsEverythingOnItsWayToTheirPrivateChatButWhatItReplaces() {
        OutgoingMessage there = FULL.inPrivate();

        assertThat(there.at()).isEqualTo(ChatAddress.privateOf(ANN));
        assertThat(there.replacesMessageId()).isEmpty();
        assertThat(there)
                .usingRecursiveComparison()
                .ignoringFields("at", "replacesMessageId")
                .isEqualTo(FULL);
    }

    @Test
    void whatEverybodyReadsOrIsPrivateAlreadyStaysWhereItIs() {
        OutgoingMessage open = OutgoingMessage.at(GROUP, RichText.of("a card")).replacingMessage("500");
        OutgoingMessage there = FULL.inPrivate().replacingMessage("501");

        assertThat(open.inPrivate()).isEqualTo(open);
        assertThat(there.inPrivate()).isEqualTo(there);
    }

    @Test
    void aTextThatWouldBuryTheChatComesAsADocumentBelowALine() {
        OutgoingMessage shorter = FULL.withTextAsFile(RichText.of("It is long, so here is a file."));

        assertThat(shorter.text().plain()).isEqualTo("It is long, so here is a file.");
        assertThat(shorter.tone()).isEmpty();
        assertThat(shorter.file())
                .contains(new Attachment(
                        "message.txt", FileContent.of("SKIP: keep it".getBytes(StandardCharsets.UTF_8))));
        assertThat(shorter.buttons()).isEqualTo(FULL.buttons());
    }
}
