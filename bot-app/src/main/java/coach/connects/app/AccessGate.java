package coach.connects.app;

import coach.connects.chat.AutocompleteProvider;
import coach.connects.chat.BotGateway;
import coach.connects.chat.Button;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.ForwardingGateway;
import coach.connects.chat.InlineQueryHandler;
import coach.connects.chat.OutgoingMessage;
import coach.connects.feature.host.HostAdministration;
import coach.connects.i18n.MessageCatalogue;
import coach.connects.profile.Identity;
import java.util.List;

/**
 * Lets in who may use the bot. Whoever may not is told so in private, and nothing of theirs is kept; in a group, where
 * others talk too, nothing is said. While the bot pauses, only its owners get in. That the bot is added or removed is always
 * heard.
 */
final class AccessGate extends ForwardingGateway {
    private static final String HOST = "/host";

    private final AccessList list;
    private final HostAdministration administration;
    private final MessageCatalogue catalogue;

    AccessGate(BotGateway inside, AccessList list, HostAdministration administration, MessageCatalogue catalogue) {
        super(inside);
        this.list = list;
        this.administration = administration;
        this.catalogue = catalogue;
    }

    @Override
    public List<OutgoingMessage> handle(ChatEvent event) {
        ChatEvent.EventSource source = event.source();
        boolean told = event instanceof ChatEvent.MembershipChange || event instanceof ChatEvent.ChatMigrated;
        if (told || lets(source.user(), source.chat()) || claims(event)) {
            return super.handle(event);
        }
        boolean isPausedAlone = isIn(source.user(), source.chat());
        return source.chat().isPrivate() && !(event instanceof ChatEvent.InputPaused)
                ? List.of(OutgoingMessage.at(
                        source.chat(),
                        catalogue.in(source.language()).text(isPausedAlone ? "host.paused.told" : "bot.closed-to-you")))
                : List.of();
    }

    private boolean isIn(Identity person, ChatAddress at) {
        return list.lets(person, at) && !administration.isBlocked(person, at);
    }

    private boolean lets(Identity person, ChatAddress at) {
        return administration.isOwner(person) || (isIn(person, at) && !administration.isPaused());
    }

    /** Whoever read the log may become the owner, whom the lists let in or not; nobody who was kept out. */
    private boolean claims(ChatEvent event) {
        ChatEvent.EventSource source = event.source();
        return event instanceof ChatEvent.TextMessage said
                && said.text().strip().startsWith(HOST + " ")
                && source.chat().isPrivate()
                && administration.isClaimable()
                && !list.bars(source.user(), source.chat())
                && !administration.isBlocked(source.user(), source.chat());
    }

    /** The same door before what people can send into other chats. */
    InlineQueryHandler before(InlineQueryHandler queries) {
        return (asking, words) -> lets(asking.user(), asking.chat())
                ? queries.resultsFor(asking, words)
                : InlineQueryHandler.NONE.resultsFor(asking, words);
    }

    /** The same door before what is suggested while somebody types. */
    AutocompleteProvider before(AutocompleteProvider suggestions) {
        return (person, at, query) -> lets(person, at) ? suggestions.suggest(person, at, query) : List.of();
    }

    @Override
    public List<Button> activeButtons(Identity person, ChatAddress at) {
        return lets(person, at) ? super.activeButtons(person, at) : List.of();
    }
}
