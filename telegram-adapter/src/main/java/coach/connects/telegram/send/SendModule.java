package coach.connects.telegram.send;

import coach.connects.chat.OutgoingMessage;
import coach.connects.i18n.MessageCatalogue;
import coach.connects.kit.DelayScheduler;
import coach.connects.kit.PlatformTraffic;
import coach.connects.telegram.api.BotApi;
import java.time.Duration;
import java.util.function.BiConsumer;

/** All of this package, put together. */
public final class SendModule {
    private final SendWorker sendWorker;
    private final ReplyDelivery replyDelivery;

    /**
     * Sends through this server.
     *
     * @param limits how much may be sent
     * @param links leads into the private chat
     * @param catalogue the few words of our own
     * @param delays wakes what waits
     * @param moved is told when a group turns out to go on under another id: the old one and the new one
     * @param posted is told what a message is called that may be written anew
     * @param traffic is told what goes out again
     */
    public SendModule(
            BotApi api,
            RateLimits limits,
            DeepLinks links,
            MessageCatalogue catalogue,
            DelayScheduler delays,
            BiConsumer<String, String> moved,
            BiConsumer<OutgoingMessage, String> posted,
            PlatformTraffic traffic) {
        RequestFactory requestFactory =
                new RequestFactory(api, catalogue.english().plain("telegram.twice"));
        this.sendWorker = new SendWorker(requestFactory::send, limits, delays::after, System::nanoTime, moved, traffic);
        ReplyRenderer renderer = new ReplyRenderer(links, catalogue.english().text("telegram.as-file"));
        LateAnswerNotice late = new LateAnswerNotice(sendWorker, renderer, catalogue, System::nanoTime);
        this.replyDelivery = new ReplyDelivery(sendWorker, renderer, links, catalogue, late, posted);
    }

    /** The way to answer. */
    public ReplyDelivery answers() {
        return replyDelivery;
    }

    /** How many messages wait or are on their way. */
    public int unsent() {
        return sendWorker.unsent();
    }

    /** Waits until nothing is on its way, no longer than this. */
    public void awaitQuiet(Duration longest) throws InterruptedException {
        sendWorker.awaitQuiet(longest);
    }
}
