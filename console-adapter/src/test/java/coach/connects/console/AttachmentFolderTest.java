package coach.connects.console;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.FileContent;
import coach.connects.chat.OutgoingMessage;
import coach.connects.profile.Identity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentFolderTest {
    private static final Identity ANN = new Identity("console", "ann");
    private static final Identity BOB = new Identity("console", "bob");

    @TempDir
    Path folder;

    private static OutgoingMessage.Attachment document(String name) {
        return new OutgoingMessage.Attachment(name, FileContent.of(new byte[] {1}));
    }

    @Test
    void aNameCannotLeadOutOfTheFolder() throws IOException {
        AttachmentFolder files = new AttachmentFolder(folder.resolve("outbox"), 10);

        Path file = files.keep("m1", Optional.empty(), document("../../etc/passwd\0;rm -rf"));

        assertThat(file.getParent()).isEqualTo(folder.resolve("outbox").toAbsolutePath());
        assertThat(file.getFileName()).hasToString("m1-..-..-etc-passwd--rm--rf");
    }

    @Test
    void aLongNameKeepsItsEnd() {
        assertThat(AttachmentFolder.safe("x".repeat(500) + ".json")).hasSize(80).endsWith(".json");
        assertThat(AttachmentFolder.safe("")).isEqualTo("file");
    }

    @Test
    void theNewestFilesAreKeptAndNoMoreThanThat() throws IOException {
        AttachmentFolder files = new AttachmentFolder(folder.resolve("outbox"), 3);
        Path last = folder;
        for (int i = 0; i < 10; i++) {
            last = files.keep("m" + i, Optional.empty(), document("a.json"));
        }

        try (Stream<Path> kept = Files.list(folder.resolve("outbox"))) {
            assertThat(kept).hasSize(3).contains(last);
        }
    }

    @Test
    void nobodyElseOnTheMachineCanLookIn() throws IOException {
        new AttachmentFolder(folder.resolve("outbox"), 3).keep("m", Optional.empty(), document("a.json"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("outbox"))))
                .isEqualTo("rwx------");
    }

    @Test
    void filesOfSomebodyWhoIsErasedGoAndThoseOfOthersStay() throws IOException {
        AttachmentFolder files = AttachmentFolder.in(folder, 10);
        Path anns = files.keep("m1", Optional.of(ANN), document("a.json"));
        Path bobs = files.keep("m2", Optional.of(BOB), document("a.json"));
        Path old = files.keep("m3", Optional.empty(), document("from-an-earlier-version.json"));
        Path typed = Files.writeString(CommandHistory.file(folder), "/buy 40");
        ConsoleFiles console = ConsoleFiles.in(folder, "ann");

        console.forget(new Identity("telegram", "ann"));
        assertThat(List.of(anns, bobs, old, typed)).allMatch(Files::exists);

        console.forget(ANN);
        console.forget(ANN);
        assertThat(List.of(anns, old, typed)).noneMatch(Files::exists);
        assertThat(bobs).exists();

        Files.writeString(CommandHistory.file(folder), "/buy 40");
        console.forget(BOB);
        assertThat(bobs).doesNotExist();
        assertThat(typed).as("Bob did not type it").exists();
    }

    @Test
    void whereNothingWasSentThereIsNothingToForget() {
        ConsoleFiles.in(folder.resolve("none"), "ann").forget(ANN);

        assertThat(folder.resolve("none")).doesNotExist();
    }
}
