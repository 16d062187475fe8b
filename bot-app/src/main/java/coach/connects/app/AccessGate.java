package coach.connects.app;

import coach.connects.chat.AutocompleteProvider;
import coach.connects.chat.BotGateway;
import coach.connects.chat.Button;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.InlineQueryHandler;
import coach.connects.chat.OutgoingMessage;
import coach.connects.i18n.MessageCatalogue;
import coach.connects.profile.Identity;
import java.util.List;

/**
 * Lets in who may use the bot. Whoever may not is told so in private, and nothing of theirs is kept; in a group, where
 * others talk too, nothing is said. That the bot is added or removed is always heard.
 */
final class AccessGate implements BotGateway {
    private final BotGateway inside;
    private final AccessList list;
    private final MessageCatalogue catalogue;

    AccessGate(BotGateway inside, AccessList list, MessageCatalogue catalogue) {
        this.inside = inside;
        this.list = list;
        this.catalogue = catalogue;
    }

    @Override
    public List<OutgoingMessage> handle(ChatEvent event) {
        ChatEvent.EventSource source = event.source();
        boolean told = event instanceof ChatEvent.MembershipChange || event instanceof ChatEvent.ChatMigrated;
        if (told || list.lets(source.user(), source.chat())) {
            return inside.handle(event);
        }
        return source.chat().isPrivate() && !(event instanceof ChatEvent.InputPaused)
                ? List.of(OutgoingMessage.at(
                        source.chat(), catalogue.in(source.language()).text("bot.closed-to-you")))
                : List.of();
    }

    /** The same door before what people can send into other chats. */
    InlineQueryHandler before(InlineQueryHandler queries) {
        return (asking, words) -> list.lets(asking.user(), asking.chat())
                ? queries.resultsFor(asking, words)
                : InlineQueryHandler.NONE.resultsFor(asking, words);
    }

    /** The same door before what is suggested while somebody types. */
    AutocompleteProvider before(AutocompleteProvider suggestions) {
        return (person, at, query) -> list.lets(person, at) ? suggestions.suggest(person, at, query) : List.of();
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
        return list.lets(person, at) ? inside.activeButtons(person, at) : List.of();
    }
}
