package coach.connects.discord.receive;

import coach.connects.chat.Address;
import coach.connects.chat.Bytes;
import coach.connects.chat.EntryPoint;
import coach.connects.chat.Incoming;
import coach.connects.chat.Incoming.Origin;
import coach.connects.chat.Reply;
import coach.connects.discord.api.Attachments;
import coach.connects.text.Catalogue;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.entities.Message.Attachment;

/** Tells the core of a file that a person sent, once it is fetched. */
final class Files {
    private final Attachments attachments;
    private final EntryPoint core;
    private final Catalogue catalogue;

    Files(Attachments attachments, EntryPoint core, Catalogue catalogue) {
        this.attachments = attachments;
        this.core = core;
        this.catalogue = catalogue;
    }

    /** Tells of all files of one message, one after the other; the words belong to the first. */
    List<Reply> tell(Origin origin, List<Attachment> files, String caption) {
        List<Reply> replies = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Origin one = i == 0 ? origin : nth(origin, i);
            replies.addAll(tell(one, files.get(i), i == 0 ? caption : ""));
        }
        return replies;
    }

    private static Origin nth(Origin message, int i) {
        return new Origin(
                message.from(),
                message.at(),
                message.key() + ":" + i,
                message.sentAt(),
                message.administrator(),
                message.language(),
                message.group());
    }

    /** Fetches the file and hands it over; blocks. A picture is not fetched: nobody here can read it. */
    List<Reply> tell(Origin origin, Attachment file, String caption) {
        if (file.isImage()) {
            return core.handle(new Incoming.Picture(origin, caption));
        }
        return attachments.fetch(
                file.getUrl(),
                file.getSize(),
                bytes -> core.handle(new Incoming.Upload(origin, file.getFileName(), Bytes.of(bytes), caption)),
                () -> say(origin, "discord.file.large"),
                () -> say(origin, "discord.file.failed"));
    }

    private List<Reply> say(Origin origin, String key) {
        return List.of(Reply.at(
                Address.privateOf(origin.from()),
                catalogue.in(origin.language()).say(key)));
    }
}
