package coach.connects.app.logging;

import coach.connects.chat.BotGateway;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.ForwardingGateway;
import coach.connects.chat.OutgoingMessage;
import java.util.List;
import org.slf4j.MDC;

/** Names the message that is being answered in every line that is logged meanwhile. */
public final class MessageContext extends ForwardingGateway {
    /** Around everything that answers. */
    public MessageContext(BotGateway inside) {
        super(inside);
    }

    @Override
    public List<OutgoingMessage> handle(ChatEvent event) {
        MDC.put(LogWriter.MESSAGE, event.source().eventId());
        try {
            return super.handle(event);
        } finally {
            MDC.remove(LogWriter.MESSAGE);
        }
    }
}
