package coach.connects.discord.receive;

import coach.connects.chat.AutocompleteProvider;
import coach.connects.chat.BotGateway;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.ChatEvent.EventSource;
import coach.connects.chat.ChatEvent.MembershipChange;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.OutgoingMessage;
import coach.connects.discord.api.AttachmentDownloader;
import coach.connects.discord.receive.InteractionTask.Weight;
import coach.connects.discord.send.ComponentId;
import coach.connects.discord.send.DiscordSendModule;
import coach.connects.discord.send.DiscordSendModule.InteractionContext;
import coach.connects.discord.send.MessageId;
import coach.connects.discord.send.Responder;
import coach.connects.i18n.MessageCatalogue;
import coach.connects.kit.DelayScheduler;
import coach.connects.profile.Identity;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import net.dv8tion.jda.api.components.Component;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Message.Attachment;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.events.message.GenericMessageEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.message.MessageUpdateEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.components.ComponentInteraction;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;

/** Hears what people do on Discord and hands it over; nothing here takes long. The SDK's types end here. */
public final class DiscordEventListener extends ListenerAdapter {
    private final BotGateway gateway;
    private final SlashCommandParser commands;
    private final DiscordSendModule sendModule;
    private final InteractionDispatcher interactions;
    private final MessageDispatcher dispatcher;
    private final DirectMessages directMessages;
    private final AutocompleteHandler autocompleteHandler;
    private final ServerMembers members;
    private final MessageCatalogue catalogue;
    private final InstantSource clock;
    private final DuplicateFilter duplicateFilter = new DuplicateFilter();

    /**
     * Hears for this core.
     *
     * @param declarations what people can say
     * @param autocomplete suggests while they type
     * @param attachmentDownloader fetches the files that they send
     * @param members hears who acts where
     * @param catalogue the few words of our own
     * @param workers run what people ask for
     * @param delays wakes what waits
     * @param clock dates what they do
     */
    public DiscordEventListener(
            BotGateway gateway,
            List<CommandSpec> declarations,
            AutocompleteProvider autocomplete,
            DiscordSendModule sendModule,
            AttachmentDownloader attachmentDownloader,
            ServerMembers members,
            MessageCatalogue catalogue,
            Executor workers,
            DelayScheduler delays,
            InstantSource clock) {
        this.gateway = gateway;
        this.commands = new SlashCommandParser(declarations);
        this.sendModule = sendModule;
        this.interactions = new InteractionDispatcher(workers, delays, catalogue);
        this.dispatcher = new MessageDispatcher(attachmentDownloader, gateway, catalogue);
        this.directMessages = new DirectMessages(dispatcher, sendModule, interactions, delays, clock);
        this.autocompleteHandler = new AutocompleteHandler(autocomplete, workers, delays);
        this.members = members;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** How much waits behind something else of the same person. */
    public int waiting() {
        return interactions.waiting();
    }

    /** How many pictures wait for those before them. */
    public int picturesWaiting() {
        return interactions.picturesWaiting();
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        InteractionContext interactionContext = GuildMapper.cause(event, Optional.empty());
        EventSource source = origin(event, interactionContext, commands.at(event));
        String line = commands.line(event);
        Optional<Attachment> file = commands.file(event);
        take(
                source,
                interactionContext,
                sendModule.toCommand(event, interactionContext),
                InteractionTask.COMMAND,
                file.map(this::weight).orElse(Weight.LIGHT),
                () -> file.map(one -> dispatcher.file(source, one, line))
                        .orElseGet(() -> gateway.handle(new ChatEvent.TextMessage(source, line, false))));
    }

    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
        InteractionContext interactionContext = GuildMapper.cause(event, Optional.empty());
        MessageContent content = MessageContent.chosen(event.getTarget(), gateway.readsPictures());
        EventSource source = origin(event, interactionContext, GuildMapper.shared(event))
                .withWritten(content.writtenAt())
                .startingAnew();
        take(
                source,
                interactionContext,
                sendModule.toCommand(event, interactionContext),
                InteractionTask.COMMAND,
                Weight.of(content, gateway.readsPictures()),
                () -> chosen(source, content));
    }

    private Weight weight(Attachment file) {
        return MessageContent.isStill(file) && gateway.readsPictures() ? Weight.PICTURE : Weight.FILE;
    }

    private List<OutgoingMessage> chosen(EventSource source, MessageContent content) {
        if (content.parts().isEmpty()) {
            return List.of(OutgoingMessage.at(
                    ChatAddress.privateOf(source.user()),
                    catalogue.in(source.language()).text("discord.menu.empty")));
        }
        return content.isHeavy() || content.isTogether()
                ? dispatcher.whole(source, content)
                : gateway.handle(new ChatEvent.TextMessage(
                        source, "/check " + content.parts().get(0).words(), false));
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        InteractionContext interactionContext = pressed(event);
        ComponentId component = ComponentId.read(event.getComponentId());
        if (component.opensAnswer()) {
            sendModule.askForAnswer(event, interactionContext, component.alone());
        } else {
            pressed(event, interactionContext, sendModule.toPress(event, interactionContext), event.getComponentId());
        }
    }

    @Override
    public void onStringSelectInteraction(StringSelectInteractionEvent event) {
        InteractionContext interactionContext = pressed(event);
        String chosen = event.getValues().isEmpty() ? "" : event.getValues().get(0);
        pressed(event, interactionContext, sendModule.toPress(event, interactionContext), chosen);
    }

    private static InteractionContext pressed(ComponentInteraction event) {
        return GuildMapper.cause(event, Optional.of(MessageId.of(event.getMessage())));
    }

    private <E extends GenericEvent & ComponentInteraction> void pressed(
            E event, InteractionContext interactionContext, Responder responder, String id) {
        ComponentId component = ComponentId.read(id);
        EventSource source = origin(event, interactionContext, at(interactionContext, component));
        String message = interactionContext.message().orElse("");
        take(
                source,
                interactionContext,
                responder,
                component.opensForm() ? InteractionTask.FORM : InteractionTask.PRESS,
                Weight.LIGHT,
                () -> gateway.handle(new ChatEvent.ButtonPress(source, component.key(), message)));
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        Optional<String> message = Optional.ofNullable(event.getMessage()).map(MessageId::of);
        InteractionContext interactionContext = GuildMapper.cause(event, message);
        ComponentId form = ComponentId.read(event.getModalId());
        EventSource source = origin(event, interactionContext, at(interactionContext, form));
        Map<String, String> answers = answers(event);
        Responder responder = message.isPresent()
                ? sendModule.toPress(event, interactionContext)
                : sendModule.toCommand(event, interactionContext);
        take(
                source,
                interactionContext,
                responder,
                InteractionTask.COMMAND,
                Weight.LIGHT,
                () -> gateway.handle(new ChatEvent.FormSubmission(source, form.key(), answers, message)));
    }

    private static Map<String, String> answers(ModalInteractionEvent event) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (ModalMapping field : event.getValues()) {
            String answer = field.getType() == Component.Type.STRING_SELECT
                    ? field.getAsStringList().stream().findFirst().orElse("")
                    : field.getAsString();
            if (!answer.isBlank()) {
                answers.put(field.getCustomId(), answer);
            }
        }
        return answers;
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        autocompleteHandler.suggest(event);
    }

    @Override
    public void onMessageReceived(MessageReceivedEvent event) {
        boolean said = !event.isWebhookMessage() && isSaidAlone(event, event.getAuthor());
        if (said && duplicateFilter.isNew(event.getMessageId())) {
            directMessages.take(event);
        }
    }

    /** Discord tells so of more than edits, such as the card that it made of a link; of these alone it tells when. */
    @Override
    public void onMessageUpdate(MessageUpdateEvent event) {
        OffsetDateTime edited = event.getMessage().getTimeEdited();
        if (edited == null || !isSaidAlone(event, event.getAuthor())) {
            return;
        }
        if (duplicateFilter.isNew(event.getMessageId() + ":" + edited)) {
            directMessages.takeEdited(event.getMessage(), edited.toInstant());
        }
    }

    /** Whether a person said it to the bot alone. */
    private boolean isSaidAlone(GenericMessageEvent event, User author) {
        if (event.isFromGuild() || author.isBot() || author.isSystem()) {
            return false;
        }
        Identity person = GuildMapper.person(author.getId());
        members.acts(person, ChatAddress.privateOf(person));
        return true;
    }

    @Override
    public void onGuildJoin(GuildJoinEvent event) {
        changed(event.getGuild(), MembershipChange.Change.ADDED);
    }

    @Override
    public void onGuildLeave(GuildLeaveEvent event) {
        changed(event.getGuild(), MembershipChange.Change.REMOVED);
    }

    /** Discord does not say who did it; the server's owner stands for them. */
    private void changed(Guild guild, MembershipChange.Change change) {
        Identity owner = GuildMapper.person(guild.getOwnerId());
        ChatAddress at = GuildMapper.of(guild);
        String key = at.chatKey() + ":member:" + clock.instant().getEpochSecond() + ":" + change;
        EventSource source = new EventSource(owner, at, key, clock.instant(), false, Optional.empty());
        interactions.take(new InteractionTask(
                owner,
                Optional.empty(),
                sendModule.unasked(),
                InteractionTask.COMMAND,
                Weight.LIGHT,
                () -> gateway.handle(new MembershipChange(source, change))));
    }

    private void take(
            EventSource source,
            InteractionContext interactionContext,
            Responder responder,
            Duration patience,
            Weight weight,
            Supplier<List<OutgoingMessage>> replies) {
        members.acts(interactionContext.person(), interactionContext.at());
        if (duplicateFilter.isNew(source.eventId())) {
            interactions.take(new InteractionTask(
                    interactionContext.person(), interactionContext.language(), responder, patience, weight, replies));
        }
    }

    /** What was shown to one person alone belongs to their private chat, wherever it was pressed. */
    private static ChatAddress at(InteractionContext interactionContext, ComponentId id) {
        return id.alone() ? ChatAddress.privateOf(interactionContext.person()) : interactionContext.at();
    }

    private <E extends GenericEvent & Interaction> EventSource origin(
            E event, InteractionContext interactionContext, ChatAddress at) {
        String key = GuildMapper.PLATFORM + ":interaction:" + event.getId();
        boolean administrator = !at.isPrivate() && GuildMapper.isAdministrator(event);
        return new EventSource(
                        interactionContext.person(),
                        at,
                        key,
                        clock.instant(),
                        administrator,
                        interactionContext.language(),
                        GuildMapper.server(event))
                .amongOthers(interactionContext.hidden())
                .standingIn(GuildMapper.around(event));
    }
}
