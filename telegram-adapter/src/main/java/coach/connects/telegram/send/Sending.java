package coach.connects.telegram.send;

import coach.connects.chat.OutgoingMessage;
import coach.connects.telegram.api.BotApi;
import coach.connects.text.MessageCatalogue;
import coach.connects.timer.DelayScheduler;
import java.time.Duration;
import java.util.function.BiConsumer;

/** All of this package, put together. */
public final class Sending {
    private final Sender sender;
    private final Answers answers;

    /**
     * Sends through this server.
     *
     * @param limits how much may be sent
     * @param links leads into the private chat
     * @param catalogue the few words of our own
     * @param delays wakes what waits
     * @param moved is told when a group turns out to go on under another id: the old one and the new one
     * @param posted is told what a message is called that may be written anew
     */
    public Sending(
            BotApi api,
            Limits limits,
            DeepLinks links,
            MessageCatalogue catalogue,
            DelayScheduler delays,
            BiConsumer<String, String> moved,
            BiConsumer<OutgoingMessage, String> posted) {
        Requests requests = new Requests(api, catalogue.english().plain("telegram.twice"));
        this.sender = new Sender(requests, limits, delays, System::nanoTime, moved);
        Writer writer = new Writer(links, catalogue.english().text("telegram.as-file"));
        this.answers = new Answers(sender, writer, links, catalogue, posted);
    }

    /** The way to answer. */
    public Answers answers() {
        return answers;
    }

    /** Waits until nothing is on its way, no longer than this. */
    public void awaitQuiet(Duration longest) throws InterruptedException {
        sender.awaitQuiet(longest);
    }
}
