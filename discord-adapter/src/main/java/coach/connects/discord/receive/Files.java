package coach.connects.discord.receive;

import coach.connects.chat.Address;
import coach.connects.chat.Bytes;
import coach.connects.chat.EntryPoint;
import coach.connects.chat.Incoming;
import coach.connects.chat.Incoming.Origin;
import coach.connects.chat.Reply;
import coach.connects.discord.api.Attachments;
import coach.connects.text.Catalogue;
import java.util.List;
import java.util.concurrent.Semaphore;
import net.dv8tion.jda.api.entities.Message.Attachment;

/** Tells the core of a file that a person sent, once it is fetched. */
final class Files {
    /** Files are held in memory, and the bot should run in little of it. */
    private static final int AT_ONCE = 2;

    private final Attachments attachments;
    private final EntryPoint core;
    private final Catalogue catalogue;
    private final Semaphore room = new Semaphore(AT_ONCE);

    Files(Attachments attachments, EntryPoint core, Catalogue catalogue) {
        this.attachments = attachments;
        this.core = core;
        this.catalogue = catalogue;
    }

    /** Fetches the file and hands it over; blocks. A picture is not fetched: nobody here can read it. */
    List<Reply> tell(Origin origin, Attachment file, String caption) {
        if (file.isImage()) {
            return core.handle(new Incoming.Picture(origin, caption));
        }
        room.acquireUninterruptibly();
        try {
            return attachments.fetch(
                    file.getUrl(),
                    file.getSize(),
                    bytes -> core.handle(new Incoming.Upload(origin, file.getFileName(), Bytes.of(bytes), caption)),
                    () -> say(origin, "discord.file.large"),
                    () -> say(origin, "discord.file.failed"));
        } finally {
            room.release();
        }
    }

    private List<Reply> say(Origin origin, String key) {
        return List.of(Reply.at(
                Address.privateOf(origin.from()),
                catalogue.in(origin.language()).say(key)));
    }
}
