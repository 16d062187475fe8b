package coach.connects.wiring;

import coach.connects.chat.Button;
import coach.connects.chat.OutgoingMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A talk as people see it on a phone of 40 columns, kept in docs/talks. With {@code -Dtalks.write=true} a test writes it anew;
 * otherwise it compares.
 */
final class Transcript {
    private static final Path FOLDER = Path.of("../docs/talks");

    private final String name;
    private final List<String> lines = new ArrayList<>();

    Transcript(String name, String title, String about) {
        this.name = name;
        lines.add("# " + title);
        lines.add("");
        lines.add(about);
        lines.add("A test makes this page from the real bot; it is not written by hand.");
    }

    /** A heading, such as a day. */
    Transcript part(String heading) {
        lines.add("");
        lines.add("## " + heading);
        return this;
    }

    /** What somebody did, and what they were answered. */
    void step(String did, List<OutgoingMessage> replies) {
        lines.add("");
        Screen40.of("> " + did).forEach(line -> lines.add("    " + line));
        replies.forEach(this::reply);
    }

    /** What the bot said by itself. */
    void reminder(String words) {
        lines.add("");
        lines.add("    (by itself)");
        shown(words);
    }

    private void reply(OutgoingMessage message) {
        lines.add("    ");
        if (message.replacesMessageId().isPresent()) {
            lines.add("    (in place)");
        }
        if (!message.at().isPrivate()) {
            lines.add("    (in the group)");
        }
        shown(message.text().plain());
        for (List<Button> row : message.buttons()) {
            StringBuilder labels = new StringBuilder();
            row.forEach(button -> labels.append(labels.isEmpty() ? "" : " ")
                    .append('[')
                    .append(button.label())
                    .append(']'));
            lines.add("    " + labels);
        }
    }

    private void shown(String words) {
        String plain = words.replace("\u2068", "").replace("\u2069", "");
        Screen40.of(plain).forEach(line -> lines.add("    " + line));
    }

    /** What stands in the folder, and what should. */
    record Pages(String kept, String made) {}

    Pages pages() throws IOException {
        String made =
                String.join("\n", lines.stream().map(String::stripTrailing).toList()) + "\n";
        Path file = FOLDER.resolve(name + ".md");
        if (Boolean.getBoolean("talks.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, made, StandardCharsets.UTF_8);
        }
        return new Pages(Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "", made);
    }
}
