package coach.connects.telegram.send;

import coach.connects.chat.Reply;
import coach.connects.telegram.api.BotApi;
import coach.connects.text.Catalogue;
import coach.connects.timer.Timer;
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
     * @param timer wakes what waits
     * @param moved is told when a group turns out to go on under another id: the old one and the new one
     * @param posted is told what a message is called that may be written anew
     */
    public Sending(
            BotApi api,
            Limits limits,
            DeepLinks links,
            Catalogue catalogue,
            Timer timer,
            BiConsumer<String, String> moved,
            BiConsumer<Reply, String> posted) {
        Requests requests = new Requests(api, catalogue.english().words("telegram.twice"));
        this.sender = new Sender(requests, limits, timer, System::nanoTime, moved);
        Writer writer = new Writer(links, catalogue.english().say("telegram.as-file"));
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
