package coach.connects.discord.receive;

import coach.connects.chat.ChatAddress;
import coach.connects.discord.send.DiscordSendModule.InteractionContext;
import coach.connects.profile.Identity;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Discord's servers and users as the core's addresses and identities. A server is a group, its channels are the topics in
 * it; what is said to one person alone, in a server or by a direct message, is that person's private chat, so that a
 * conversation goes on wherever they are.
 */
final class GuildMapper {
    static final String PLATFORM = "discord";

    private GuildMapper() {}

    static Identity person(String user) {
        return new Identity(PLATFORM, user);
    }

    /** Where this was done: the server, or the private chat of whoever did it. */
    static ChatAddress of(Interaction event) {
        Guild guild = event.getGuild();
        return guild == null
                ? ChatAddress.privateOf(person(event.getUser().getId()))
                : of(guild).inThread(Optional.ofNullable(event.getChannelId()));
    }

    static ChatAddress of(Guild guild) {
        return ChatAddress.group(PLATFORM, guild.getId()).withEphemeral();
    }

    /** What the server is called; empty where only people use the bot, who see of it what they are told alone. */
    static Optional<String> server(Interaction event) {
        return joined(event).map(Guild::getName);
    }

    /** The server in which this was done, if the bot is in it. */
    static Optional<ChatAddress> around(Interaction event) {
        return joined(event).map(guild -> of(event));
    }

    /**
     * Where something is said that the whole server may hear: in one that the bot is not in it is said to the bot alone, for
     * nothing could be posted or kept up to date there.
     */
    static ChatAddress shared(Interaction event) {
        return around(event)
                .orElseGet(() -> ChatAddress.privateOf(person(event.getUser().getId())));
    }

    private static Optional<Guild> joined(Interaction event) {
        return Optional.ofNullable(event.getGuild()).filter(guild -> !guild.isDetached());
    }

    /** What answers to this are an answer to. */
    static InteractionContext cause(Interaction event, Optional<String> message) {
        return new InteractionContext(
                person(event.getUser().getId()),
                of(event),
                othersRead(event),
                message,
                Optional.of(event.getUserLocale().getLocale()));
    }

    /** Everywhere but in the person's own direct messages with the bot. */
    private static boolean othersRead(Interaction event) {
        boolean foreign = event.getContext() == InteractionContextType.PRIVATE_CHANNEL
                || event.getChannelType() == ChannelType.GROUP;
        return event.getGuild() != null || foreign;
    }

    /**
     * Whether Discord says, with this very interaction, that the person may manage the server. Asked of a member, JDA would
     * reckon it from the roles that it last heard of.
     */
    static boolean isAdministrator(GenericEvent event) {
        DataObject told = event.getRawData();
        DataObject done =
                told == null ? DataObject.empty() : told.optObject("d").orElseGet(DataObject::empty);
        long rights = done.optObject("member").orElseGet(DataObject::empty).getLong("permissions", 0);
        return (rights & (Permission.MANAGE_SERVER.getRawValue() | Permission.ADMINISTRATOR.getRawValue())) != 0;
    }
}
