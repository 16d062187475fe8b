package coach.connects.discord.receive;

import coach.connects.chat.AutocompleteProvider;
import coach.connects.chat.BotGateway;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.ChatEvent.EventSource;
import coach.connects.chat.ChatEvent.MembershipChange;
import coach.connects.chat.OutgoingMessage;
import coach.connects.command.CommandSpec;
import coach.connects.discord.api.Attachments;
import coach.connects.discord.send.Answering;
import coach.connects.discord.send.ComponentId;
import coach.connects.discord.send.MessageId;
import coach.connects.discord.send.Sending;
import coach.connects.discord.send.Sending.Cause;
import coach.connects.freelancer.Identity;
import coach.connects.text.MessageCatalogue;
import coach.connects.timer.DelayScheduler;
import java.time.Duration;
import java.time.InstantSource;
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
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.components.ComponentInteraction;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;

/** Hears what people do on Discord and hands it over; nothing here takes long. The SDK's types end here. */
public final class Listening extends ListenerAdapter {
    private final BotGateway gateway;
    private final CommandReader commands;
    private final Sending sending;
    private final Handling handling;
    private final Telling telling;
    private final DirectMessages directMessages;
    private final Suggesting suggesting;
    private final ServerMembers members;
    private final MessageCatalogue catalogue;
    private final InstantSource clock;
    private final Recent recent = new Recent();

    /**
     * Hears for this core.
     *
     * @param declarations what people can say
     * @param autocomplete suggests while they type
     * @param attachments fetches the files that they send
     * @param members hears who acts where
     * @param catalogue the few words of our own
     * @param workers run what people ask for
     * @param delays wakes what waits
     * @param clock dates what they do
     */
    public Listening(
            BotGateway gateway,
            List<CommandSpec> declarations,
            AutocompleteProvider autocomplete,
            Sending sending,
            Attachments attachments,
            ServerMembers members,
            MessageCatalogue catalogue,
            Executor workers,
            DelayScheduler delays,
            InstantSource clock) {
        this.gateway = gateway;
        this.commands = new CommandReader(declarations);
        this.sending = sending;
        this.handling = new Handling(workers, delays, catalogue);
        this.telling = new Telling(attachments, gateway, catalogue);
        this.directMessages = new DirectMessages(telling, sending, handling, delays, clock);
        this.suggesting = new Suggesting(autocomplete, workers, delays);
        this.members = members;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        Cause cause = Places.cause(event, Optional.empty());
        EventSource source = origin(event, cause, commands.at(event));
        String line = commands.line(event);
        Optional<Attachment> file = commands.file(event);
        take(
                source,
                cause,
                sending.toCommand(event, cause),
                Work.COMMAND,
                file.isPresent(),
                () -> file.map(one -> telling.file(source, one, line))
                        .orElseGet(() -> gateway.handle(new ChatEvent.TextMessage(source, line, false))));
    }

    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
        Cause cause = Places.cause(event, Optional.empty());
        EventSource source = origin(event, cause, cause.at());
        Sent sent = Sent.chosen(event.getTarget());
        take(source, cause, sending.toCommand(event, cause), Work.COMMAND, sent.isHeavy(), () -> chosen(source, sent));
    }

    private List<OutgoingMessage> chosen(EventSource source, Sent sent) {
        if (sent.pieces().isEmpty()) {
            return List.of(OutgoingMessage.at(
                    ChatAddress.privateOf(source.user()),
                    catalogue.in(source.language()).text("discord.menu.empty")));
        }
        return sent.isHeavy() || sent.isTogether()
                ? telling.whole(source, sent)
                : gateway.handle(new ChatEvent.TextMessage(
                        source, "/check " + sent.pieces().get(0).words(), false));
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        Cause cause = pressed(event);
        pressed(event, cause, sending.toPress(event, cause), event.getComponentId());
    }

    @Override
    public void onStringSelectInteraction(StringSelectInteractionEvent event) {
        Cause cause = pressed(event);
        String chosen = event.getValues().isEmpty() ? "" : event.getValues().get(0);
        pressed(event, cause, sending.toPress(event, cause), chosen);
    }

    private static Cause pressed(ComponentInteraction event) {
        return Places.cause(event, Optional.of(MessageId.of(event.getMessage())));
    }

    private <E extends GenericEvent & ComponentInteraction> void pressed(
            E event, Cause cause, Answering answering, String id) {
        ComponentId component = ComponentId.read(id);
        EventSource source = origin(event, cause, at(cause, component));
        String message = cause.message().orElse("");
        take(
                source,
                cause,
                answering,
                component.opensForm() ? Work.FORM : Work.PRESS,
                false,
                () -> gateway.handle(new ChatEvent.ButtonPress(source, component.key(), message)));
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        Optional<String> message = Optional.ofNullable(event.getMessage()).map(MessageId::of);
        Cause cause = Places.cause(event, message);
        ComponentId form = ComponentId.read(event.getModalId());
        EventSource source = origin(event, cause, at(cause, form));
        Map<String, String> answers = answers(event);
        Answering answering = message.isPresent() ? sending.toPress(event, cause) : sending.toCommand(event, cause);
        take(
                source,
                cause,
                answering,
                Work.COMMAND,
                false,
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
        suggesting.suggest(event);
    }

    @Override
    public void onMessageReceived(MessageReceivedEvent event) {
        User author = event.getAuthor();
        if (event.isFromGuild() || author.isBot() || author.isSystem() || event.isWebhookMessage()) {
            return;
        }
        Identity person = Places.person(author.getId());
        members.acts(person, ChatAddress.privateOf(person));
        if (recent.isNew(event.getMessageId())) {
            directMessages.take(event);
        }
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
        Identity owner = Places.person(guild.getOwnerId());
        ChatAddress at = ChatAddress.group(Places.PLATFORM, guild.getId());
        String key = at.chatKey() + ":member:" + clock.instant().getEpochSecond() + ":" + change;
        EventSource source = new EventSource(owner, at, key, clock.instant(), false, Optional.empty());
        handling.take(new Work(
                owner,
                Optional.empty(),
                sending.unasked(),
                Work.COMMAND,
                false,
                () -> gateway.handle(new MembershipChange(source, change))));
    }

    private void take(
            EventSource source,
            Cause cause,
            Answering answering,
            Duration patience,
            boolean heavy,
            Supplier<List<OutgoingMessage>> replies) {
        members.acts(cause.person(), cause.at());
        if (recent.isNew(source.eventId())) {
            handling.take(new Work(cause.person(), cause.language(), answering, patience, heavy, replies));
        }
    }

    /** What was shown to one person alone belongs to their private chat, wherever it was pressed. */
    private static ChatAddress at(Cause cause, ComponentId id) {
        return id.alone() ? ChatAddress.privateOf(cause.person()) : cause.at();
    }

    private <E extends GenericEvent & Interaction> EventSource origin(E event, Cause cause, ChatAddress at) {
        String key = Places.PLATFORM + ":interaction:" + event.getId();
        boolean administrator = !at.isPrivate() && Places.isAdministrator(event);
        return new EventSource(
                cause.person(), at, key, clock.instant(), administrator, cause.language(), Places.server(event));
    }
}
