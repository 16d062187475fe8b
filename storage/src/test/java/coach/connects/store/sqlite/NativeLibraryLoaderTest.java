package coach.connects.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.store.ChildProcess;
import coach.connects.store.StoreUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibraryLoaderTest {

    private static final byte[] BYTES = "machine code".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    /** Opens a store and says where the driver was pointed to, and whether it left anything in the temporary folder. */
    static final class Opener {
        public static void main(String[] arguments) throws IOException {
            SqliteStore.open(Path.of(arguments[0])).close();
            System.out.println(System.getProperty("org.sqlite.lib.path"));
            try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
                System.out.println(files.count());
            }
        }
    }

    private List<String> opened(String... options) throws IOException {
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        List<String> all = Stream.concat(Stream.of("-Djava.io.tmpdir=" + temporary), Stream.of(options))
                .toList();
        try (ChildProcess child =
                ChildProcess.start(all, Opener.class, folder.resolve("data").toString())) {
            return child.readAll();
        }
    }

    @Test
    void theLibraryIsUnpackedOnceIntoTheDataFolder() throws IOException {
        Path library = folder.resolve("data/native");
        assertThat(opened()).containsExactly(library.toString(), "0");
        Path file = onlyFile(library);
        assertThat(file.getFileName().toString()).contains("sqlitejdbc");
        Object unpackedAt = Files.getLastModifiedTime(file);
        assertThat(opened()).containsExactly(library.toString(), "0");
        assertThat(Files.getLastModifiedTime(onlyFile(library))).isEqualTo(unpackedAt);
    }

    @Test
    void theLibraryThatTheDeployerNamesIsLeftAlone() throws IOException {
        assertThat(opened("-Dorg.sqlite.lib.path=/nowhere").get(0)).isEqualTo("/nowhere");
        assertThat(folder.resolve("data/native")).doesNotExist();
    }

    @Test
    void aMachineThatThereIsNoLibraryForIsNamed() throws IOException {
        try (ChildProcess child = ChildProcess.start(
                List.of("-Dos.arch=pdp11"),
                Refused.class,
                folder.resolve("data").toString())) {
            assertThat(child.readAll())
                    .singleElement()
                    .asString()
                    .contains("not there for this machine", "pdp11", "MONGODB_URI");
        }
    }

    /** Opens a store and says why it cannot. */
    static final class Refused {
        public static void main(String[] arguments) {
            try {
                SqliteStore.open(Path.of(arguments[0])).close();
            } catch (StoreUnavailableException e) {
                System.out.println(e.sentence());
            }
        }
    }

    @Test
    void aFolderThatTakesNoLibraryIsNoReasonNotToOpen() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.createFile(folder.resolve("data/native"));
        assertThat(opened().get(0)).isEqualTo("null");
    }

    @Test
    void aFileWithOtherBytesIsUnpackedAnew() throws IOException {
        Path file = NativeLibraryLoader.unpacked(folder, "lib.so", BYTES);
        Files.writeString(file, "cut");
        assertThat(Files.readAllBytes(NativeLibraryLoader.unpacked(folder, "lib.so", BYTES)))
                .isEqualTo(BYTES);
        Files.writeString(file, "other  bytes");
        assertThat(Files.readAllBytes(NativeLibraryLoader.unpacked(folder, "lib.so", BYTES)))
                .isEqualTo(BYTES);
    }

    @Test
    void theLibraryOfAnotherVersionIsRemoved() throws IOException {
        Files.writeString(folder.resolve("1.0-lib.so"), "old");
        Files.writeString(folder.resolve("lib.so.part"), "left by a crash");
        assertThat(NativeLibraryLoader.unpacked(folder, "lib.so", BYTES)).isEqualTo(onlyFile(folder));
    }

    private static Path onlyFile(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }
}
