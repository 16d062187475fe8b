package coach.connects.discord.receive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.Message.Attachment;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.entities.messages.MessageSnapshot;
import org.jspecify.annotations.Nullable;

/** Reads the message on which somebody chose the menu: its words, the card that Discord made of a link, or its file. */
final class MenuReader {
    private MenuReader() {}

    /** What the message says, the cards below it included; blank when that is nothing. */
    static String words(Message message) {
        List<String> lines = new ArrayList<>();
        add(lines, message.getContentRaw());
        for (MessageSnapshot passedOn : message.getMessageSnapshots()) {
            add(lines, passedOn.getContentRaw());
        }
        for (MessageEmbed embed : message.getEmbeds()) {
            String url = embed.getUrl();
            if (url != null && !message.getContentRaw().contains(url)) {
                add(lines, url);
            }
            add(lines, embed.getTitle());
            add(lines, embed.getDescription());
            for (MessageEmbed.Field field : embed.getFields()) {
                add(lines, field.getName());
                add(lines, field.getValue());
            }
        }
        return String.join("\n", lines);
    }

    /** The file with a page in it. */
    static Optional<Attachment> file(Message message) {
        return message.getAttachments().stream()
                .filter(attachment -> !attachment.isImage() && !attachment.isVideo())
                .findFirst();
    }

    private static void add(List<String> lines, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            lines.add(words.strip());
        }
    }
}
