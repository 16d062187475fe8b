package coach.connects.chat;

import coach.connects.profile.Identity;
import java.util.List;

/**
 * Stands before another gateway and hands everything on to it; who stands there for a reason overrides that alone. What has a
 * default in {@link BotGateway} is handed on too: by its default the gateway behind would be said to read no pictures.
 */
public abstract class ForwardingGateway implements BotGateway {
    private final BotGateway inside;

    /** Before this one. */
    protected ForwardingGateway(BotGateway inside) {
        this.inside = inside;
    }

    @Override
    public List<OutgoingMessage> handle(ChatEvent event) {
        return inside.handle(event);
    }

    @Override
    public void onMessagePosted(OutgoingMessage outgoing, String message) {
        inside.onMessagePosted(outgoing, message);
    }

    @Override
    public boolean readsPictures() {
        return inside.readsPictures();
    }

    @Override
    public List<Button> activeButtons(Identity person, ChatAddress at) {
        return inside.activeButtons(person, at);
    }
}
