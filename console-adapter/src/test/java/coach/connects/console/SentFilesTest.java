package coach.connects.console;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Bytes;
import coach.connects.chat.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentFilesTest {
    @TempDir
    Path folder;

    private static Reply.Document document(String name) {
        return new Reply.Document(name, Bytes.of(new byte[] {1}));
    }

    @Test
    void aNameCannotLeadOutOfTheFolder() throws IOException {
        SentFiles files = new SentFiles(folder.resolve("outbox"), 10);

        Path file = files.keep("m1", document("../../etc/passwd\0;rm -rf"));

        assertThat(file.getParent()).isEqualTo(folder.resolve("outbox").toAbsolutePath());
        assertThat(file.getFileName()).hasToString("m1-..-..-etc-passwd--rm--rf");
    }

    @Test
    void aLongNameKeepsItsEnd() {
        assertThat(SentFiles.safe("x".repeat(500) + ".json")).hasSize(80).endsWith(".json");
        assertThat(SentFiles.safe("")).isEqualTo("file");
    }

    @Test
    void theNewestFilesAreKeptAndNoMoreThanThat() throws IOException {
        SentFiles files = new SentFiles(folder.resolve("outbox"), 3);
        Path last = folder;
        for (int i = 0; i < 10; i++) {
            last = files.keep("m" + i, document("a.json"));
        }

        try (Stream<Path> kept = Files.list(folder.resolve("outbox"))) {
            assertThat(kept).hasSize(3).contains(last);
        }
    }

    @Test
    void nobodyElseOnTheMachineCanLookIn() throws IOException {
        new SentFiles(folder.resolve("outbox"), 3).keep("m", document("a.json"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("outbox"))))
                .isEqualTo("rwx------");
    }
}
