package coach.connects.engine;

import coach.connects.chat.ChatEvent;
import coach.connects.session.KnownGroups;
import java.util.List;
import java.util.Optional;

/** What is remembered of groups: where the bot is, and where somebody used it. */
final class GroupMemory {
    private GroupMemory() {}

    /** What the platform tells of a chat. Who brings the bot into a group is greeted there, in two lines and once. */
    static CommandResult onChatEvent(CommandContext context, ChatEvent event) {
        String chat = context.at().chatKey();
        if (event instanceof ChatEvent.ChatMigrated migrated) {
            return context.noReply().withEffect(communities -> {
                communities.move(chat, migrated.to().chatKey());
                return List.of();
            });
        }
        Optional<ChatEvent.MembershipChange.Change> change = event instanceof ChatEvent.MembershipChange membership
                ? Optional.of(membership.change())
                : Optional.empty();
        if (change.equals(Optional.of(ChatEvent.MembershipChange.Change.REMOVED))) {
            return context.noReply().withEffect(communities -> {
                communities.botRemoved(chat, context.now());
                return List.of();
            });
        }
        if (!change.equals(Optional.of(ChatEvent.MembershipChange.Change.ADDED))) {
            return context.noReply();
        }
        return context.reply(context.text("bot.group.welcome")).withEffect(communities -> {
            communities.botReadded(chat, context.now());
            return List.of();
        });
    }

    /** Who uses the bot in a group may want to share a verdict there later. */
    static CommandResult rememberGroup(CommandContext context, CommandResult result) {
        ChatEvent.EventSource source = context.event().source();
        if (source.chat().isPrivate()) {
            return result;
        }
        KnownGroups groups = result.state().groups().after(KnownGroups.GroupRef.of(source.chat(), source.group()));
        return result.with(result.state().withSession(talk -> talk.with(groups)));
    }
}
