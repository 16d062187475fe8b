package coach.connects.discord.send;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.Form;
import coach.connects.chat.OutgoingMessage;
import coach.connects.discord.api.DiscordConnection;
import coach.connects.discord.api.DiscordError;
import coach.connects.i18n.MessageCatalogue;
import coach.connects.i18n.Messages;
import coach.connects.kit.DelayScheduler;
import coach.connects.profile.Identity;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All of this package, put together. */
public final class DiscordSendModule {
    private static final Logger LOG = LoggerFactory.getLogger(DiscordSendModule.class);

    private final MessageCatalogue catalogue;
    private final CommandMentions commands;
    private final MessageRenderer renderer;
    private final ProactiveMessenger own;
    private final BiConsumer<OutgoingMessage, String> posted;
    private final TimedEdits edits;
    private final Retry retry;
    private final UnreachableUsers closed = new UnreachableUsers(System::nanoTime);

    /**
     * Sends through this connection.
     *
     * @param declarations what people can say
     * @param catalogue the few words of our own
     * @param delays wakes what waits
     * @param posted is told what a message is called that may be written anew
     */
    public DiscordSendModule(
            DiscordConnection connection,
            List<CommandSpec> declarations,
            MessageCatalogue catalogue,
            DelayScheduler delays,
            BiConsumer<OutgoingMessage, String> posted) {
        this.edits = new TimedEdits(delays::after, System::nanoTime);
        this.catalogue = catalogue;
        this.commands = new CommandMentions(declarations);
        this.renderer = new MessageRenderer(catalogue, commands);
        this.posted = posted;
        this.retry = new Retry(connection.traffic());
        this.own = new ProactiveMessenger(connection, renderer, closed, this);
    }

    /**
     * What replies are an answer to.
     *
     * @param person who did something
     * @param at where: in a server the server, else the person's private chat
     * @param hidden whether others read along there, so that answers are shown to the person alone
     * @param message the message that was pressed
     * @param language the language of their app
     */
    public record InteractionContext(
            Identity person, ChatAddress at, boolean hidden, Optional<String> message, Optional<String> language) {}

    /** The way to answer an interaction that came from no message of the bot. */
    public Responder toCommand(IReplyCallback event, InteractionContext interactionContext) {
        closed.open(interactionContext.person().user());
        return new InteractionResponder(event, Optional.empty(), interactionContext, this);
    }

    /** The way to answer an interaction that came from a message of the bot, which can be replaced. */
    public <T extends IReplyCallback & IMessageEditCallback> Responder toPress(
            T event, InteractionContext interactionContext) {
        closed.open(interactionContext.person().user());
        return new InteractionResponder(event, Optional.of(event), interactionContext, this);
    }

    /**
     * Opens the form for an answer in words, asked by the question that its message asks. Late or twice it opens nothing, and
     * the message's words still tell how to answer.
     */
    public void askForAnswer(ButtonInteractionEvent event, InteractionContext interactionContext, boolean alone) {
        Messages messages = messages(interactionContext);
        String question = QuestionSentence.of(event.getMessage()).orElse(messages.plain("bot.answer.label"));
        Form form = Form.answer(messages.plain("bot.answer.title"), question);
        ChatAddress at = alone ? ChatAddress.privateOf(interactionContext.person()) : interactionContext.at();
        ModalFactory.of(form, at)
                .ifPresent(modal -> event.replyModal(modal)
                        .queue(
                                shown -> {},
                                failure -> LOG.debug(
                                        "a form was not opened: {}",
                                        DiscordError.of(failure).why())));
    }

    public Responder toMessage(MessageChannel channel, Identity person) {
        closed.open(person.user());
        return new DirectMessageResponder(Optional.of(channel), own, Optional.of(notPosted(person, Optional.empty())));
    }

    /** What is said to whoever shared something that a server did not let in. */
    OutgoingMessage notPosted(Identity person, Optional<String> language) {
        return OutgoingMessage.at(
                ChatAddress.privateOf(person), catalogue.in(language).text("discord.not-posted"));
    }

    /** The way to answer what nobody waits for. */
    public Responder unasked() {
        return new DirectMessageResponder(Optional.empty(), own, Optional.empty());
    }

    public ProactiveMessenger own() {
        return own;
    }

    /** The core hears where a message stands that it may want to write anew. */
    void posted(OutgoingMessage outgoing, String message) {
        if (outgoing.isUpdatable() && outgoing.replacesMessageId().isEmpty()) {
            posted.accept(outgoing, message);
        }
    }

    /** The commands to be pressed: to be told what Discord calls them. */
    public CommandMentions commands() {
        return commands;
    }

    /** How many messages and answers wait or are on their way. */
    public int unsent() {
        return retry.open();
    }

    /** The connection has ended, and what waited on it. */
    public void loggedOut() {
        retry.loggedOut();
    }

    Retry retry() {
        return retry;
    }

    TimedEdits edits() {
        return edits;
    }

    MessageRenderer writer() {
        return renderer;
    }

    Messages messages(InteractionContext interactionContext) {
        return catalogue.in(interactionContext.language());
    }
}
