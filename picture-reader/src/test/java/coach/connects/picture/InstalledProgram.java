package coach.connects.picture;

import coach.connects.reading.screen.PictureReader;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * The program on this machine. Where it is not installed the tests that need it are skipped, and say so; with
 * {@code -Dpictures.required=true}, as in CI, they fail.
 */
final class InstalledProgram {
    private InstalledProgram() {}

    static PictureReader reader() {
        return program().reader();
    }

    static OcrProgram program() {
        Optional<OcrProgram> found =
                OcrProgram.find(Optional.empty(), System.getenv().getOrDefault("PATH", ""));
        if (found.isEmpty()) {
            String words = "Tesseract is not installed (apt-get install tesseract-ocr): pictures are NOT tested";
            System.err.println(words);
            if (Boolean.getBoolean("pictures.required")) {
                throw new IllegalStateException(words);
            }
            Assumptions.abort(words);
        }
        return found.orElseThrow();
    }
}
