package coach.connects.app.logging;

import coach.connects.chat.BotGateway;
import coach.connects.chat.Button;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.OutgoingMessage;
import coach.connects.profile.Identity;
import java.util.List;
import org.slf4j.MDC;

/** Names the message that is being answered in every line that is logged meanwhile. */
public final class MessageContext implements BotGateway {
    private final BotGateway inside;

    /** Around everything that answers. */
    public MessageContext(BotGateway inside) {
        this.inside = inside;
    }

    @Override
    public List<OutgoingMessage> handle(ChatEvent event) {
        MDC.put(LogWriter.MESSAGE, event.source().eventId());
        try {
            return inside.handle(event);
        } finally {
            MDC.remove(LogWriter.MESSAGE);
        }
    }

    @Override
    public boolean readsPictures() {
        return inside.readsPictures();
    }

    @Override
    public void onMessagePosted(OutgoingMessage outgoing, String message) {
        inside.onMessagePosted(outgoing, message);
    }

    @Override
    public List<Button> activeButtons(Identity person, ChatAddress at) {
        return inside.activeButtons(person, at);
    }
}
