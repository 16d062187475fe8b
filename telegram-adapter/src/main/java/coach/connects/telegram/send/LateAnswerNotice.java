package coach.connects.telegram.send;

import coach.connects.chat.OutgoingMessage;
import coach.connects.i18n.MessageCatalogue;
import coach.connects.profile.Identity;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Tells whoever called the bot in a group that its answer there has to wait for Telegram's pace: by a word on their press, else
 * in their private chat, once for each wait.
 */
final class LateAnswerNotice {
    /** Who waits no longer than this sees the answer before they wonder. */
    static final Duration LONG = Duration.ofSeconds(5);

    private static final int MOST = 1_000;

    private final SendWorker sendWorker;
    private final ReplyRenderer renderer;
    private final MessageCatalogue catalogue;
    private final LongSupplier clock;
    private final Map<Identity, Long> toldUntil = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Identity, Long> eldest) {
            return size() > MOST;
        }
    };

    LateAnswerNotice(SendWorker sendWorker, ReplyRenderer renderer, MessageCatalogue catalogue, LongSupplier clock) {
        this.sendWorker = sendWorker;
        this.renderer = renderer;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Whether a message to this group would wait for long. */
    boolean isDue(ReplyContext reply) {
        return reply.inGroup() && pause(reply).compareTo(LONG) > 0;
    }

    /** Says so, unless it was said for this wait. */
    void tell(ReplyContext reply) {
        Duration wait = pause(reply);
        if (isTold(reply.person(), wait)) {
            return;
        }
        OutgoingMessage line = OutgoingMessage.at(
                        reply.at(),
                        catalogue.in(reply.language()).text("telegram.group.late", "seconds", wait.toSeconds() + 1))
                .visibleTo(reply.person());
        boolean said =
                reply.press().map(press -> press.say(line.text().plain())).orElse(false);
        if (!said) {
            var unused = sendWorker.send(
                    renderer.write(line.inPrivate(), Optional.empty(), false), QueuedMessage.Priority.REPLY);
        }
    }

    private Duration pause(ReplyContext reply) {
        return sendWorker.waitAt(reply.at().chat());
    }

    private synchronized boolean isTold(Identity person, Duration wait) {
        long now = clock.getAsLong();
        Long until = toldUntil.get(person);
        boolean told = until != null && until - now > 0;
        if (!told) {
            toldUntil.remove(person);
            toldUntil.put(person, now + wait.toNanos());
        }
        return told;
    }
}
