package coach.connects.app.planted.wallet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads what was not handed in. */
final class OpensAFile {
    String read(Path path) throws IOException {
        return Files.readString(path);
    }
}
