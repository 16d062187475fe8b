package coach.connects.discord.receive;

import coach.connects.chat.Address;
import coach.connects.chat.Completions;
import coach.connects.chat.EntryPoint;
import coach.connects.chat.Incoming;
import coach.connects.chat.Incoming.Membership;
import coach.connects.chat.Incoming.Origin;
import coach.connects.chat.Reply;
import coach.connects.command.Declaration;
import coach.connects.discord.api.Attachments;
import coach.connects.discord.send.Answering;
import coach.connects.discord.send.ComponentId;
import coach.connects.discord.send.MessageId;
import coach.connects.discord.send.Sending;
import coach.connects.discord.send.Sending.Cause;
import coach.connects.freelancer.Identity;
import coach.connects.text.Catalogue;
import coach.connects.timer.Timer;
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
    private final EntryPoint core;
    private final CommandReader commands;
    private final Sending sending;
    private final Handling handling;
    private final Telling telling;
    private final DirectMessages directMessages;
    private final Suggesting suggesting;
    private final ServerMembers members;
    private final Catalogue catalogue;
    private final InstantSource clock;
    private final Recent recent = new Recent();

    /**
     * Hears for this core.
     *
     * @param declarations what people can say
     * @param completions suggests while they type
     * @param attachments fetches the files that they send
     * @param members hears who acts where
     * @param catalogue the few words of our own
     * @param workers run what people ask for
     * @param timer wakes what waits
     * @param clock dates what they do
     */
    public Listening(
            EntryPoint core,
            List<Declaration> declarations,
            Completions completions,
            Sending sending,
            Attachments attachments,
            ServerMembers members,
            Catalogue catalogue,
            Executor workers,
            Timer timer,
            InstantSource clock) {
        this.core = core;
        this.commands = new CommandReader(declarations);
        this.sending = sending;
        this.handling = new Handling(workers, timer, catalogue);
        this.telling = new Telling(attachments, core, catalogue);
        this.directMessages = new DirectMessages(telling, sending, handling, timer, clock);
        this.suggesting = new Suggesting(completions, workers, timer);
        this.members = members;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        Cause cause = Places.cause(event, Optional.empty());
        Origin origin = origin(event, cause, commands.at(event));
        String line = commands.line(event);
        Optional<Attachment> file = commands.file(event);
        take(
                origin,
                cause,
                sending.toCommand(event, cause),
                Work.COMMAND,
                file.isPresent(),
                () -> file.map(one -> telling.file(origin, one, line))
                        .orElseGet(() -> core.handle(new Incoming.Words(origin, line, false))));
    }

    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
        Cause cause = Places.cause(event, Optional.empty());
        Origin origin = origin(event, cause, cause.at());
        Sent sent = Sent.chosen(event.getTarget());
        take(origin, cause, sending.toCommand(event, cause), Work.COMMAND, sent.isHeavy(), () -> chosen(origin, sent));
    }

    private List<Reply> chosen(Origin origin, Sent sent) {
        if (sent.pieces().isEmpty()) {
            return List.of(Reply.at(
                    Address.privateOf(origin.from()),
                    catalogue.in(origin.language()).say("discord.menu.empty")));
        }
        return sent.isHeavy() || sent.isTogether()
                ? telling.whole(origin, sent)
                : core.handle(new Incoming.Words(
                        origin, "/check " + sent.pieces().get(0).words(), false));
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
        Origin origin = origin(event, cause, at(cause, component));
        String message = cause.message().orElse("");
        take(
                origin,
                cause,
                answering,
                component.opensForm() ? Work.FORM : Work.PRESS,
                false,
                () -> core.handle(new Incoming.Press(origin, component.key(), message)));
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        Optional<String> message = Optional.ofNullable(event.getMessage()).map(MessageId::of);
        Cause cause = Places.cause(event, message);
        ComponentId form = ComponentId.read(event.getModalId());
        Origin origin = origin(event, cause, at(cause, form));
        Map<String, String> answers = answers(event);
        Answering answering = message.isPresent() ? sending.toPress(event, cause) : sending.toCommand(event, cause);
        take(
                origin,
                cause,
                answering,
                Work.COMMAND,
                false,
                () -> core.handle(new Incoming.Filled(origin, form.key(), answers, message)));
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
        members.acts(person, Address.privateOf(person));
        if (recent.isNew(event.getMessageId())) {
            directMessages.take(event);
        }
    }

    @Override
    public void onGuildJoin(GuildJoinEvent event) {
        changed(event.getGuild(), Membership.Change.ADDED);
    }

    @Override
    public void onGuildLeave(GuildLeaveEvent event) {
        changed(event.getGuild(), Membership.Change.REMOVED);
    }

    /** Discord does not say who did it; the server's owner stands for them. */
    private void changed(Guild guild, Membership.Change change) {
        Identity owner = Places.person(guild.getOwnerId());
        Address at = Address.group(Places.PLATFORM, guild.getId());
        String key = at.key() + ":member:" + clock.instant().getEpochSecond() + ":" + change;
        Origin origin = new Origin(owner, at, key, clock.instant(), false, Optional.empty());
        handling.take(new Work(
                owner,
                Optional.empty(),
                sending.unasked(),
                Work.COMMAND,
                false,
                () -> core.handle(new Membership(origin, change))));
    }

    private void take(
            Origin origin,
            Cause cause,
            Answering answering,
            Duration patience,
            boolean heavy,
            Supplier<List<Reply>> replies) {
        members.acts(cause.person(), cause.at());
        if (recent.isNew(origin.key())) {
            handling.take(new Work(cause.person(), cause.language(), answering, patience, heavy, replies));
        }
    }

    /** What was shown to one person alone belongs to their private chat, wherever it was pressed. */
    private static Address at(Cause cause, ComponentId id) {
        return id.alone() ? Address.privateOf(cause.person()) : cause.at();
    }

    private <E extends GenericEvent & Interaction> Origin origin(E event, Cause cause, Address at) {
        String key = Places.PLATFORM + ":interaction:" + event.getId();
        boolean administrator = !at.isPrivate() && Places.isAdministrator(event);
        return new Origin(
                cause.person(), at, key, clock.instant(), administrator, cause.language(), Places.server(event));
    }
}
