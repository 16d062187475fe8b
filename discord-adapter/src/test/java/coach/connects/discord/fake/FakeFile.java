package coach.connects.discord.fake;

import coach.connects.chat.FileContent;
import java.nio.charset.StandardCharsets;

/**
 * A file that somebody sends.
 *
 * @param name its name
 * @param type its content type
 * @param content its bytes
 */
public record FakeFile(String name, String type, FileContent content) {
    /** A text. */
    public static FakeFile text(String name, String content) {
        return new FakeFile(
                name, "text/plain; charset=utf-8", FileContent.of(content.getBytes(StandardCharsets.UTF_8)));
    }

    /** Its content as text. */
    public String text() {
        return new String(content.array(), StandardCharsets.UTF_8);
    }
}
