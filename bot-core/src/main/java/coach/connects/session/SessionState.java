package coach.connects.session;

import coach.connects.posting.Posting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * How the talk with a freelancer stands.
 *
 * @param conversations the conversations under way, at most one a chat
 * @param buttons the buttons that still answer
 * @param processed the messages that recorded something, or could have
 * @param groups the groups they used the bot in
 * @param hints what was offered once and is not offered again
 * @param linking the code that is out, and which identities are on their way in or out
 * @param presence when they were here last
 */
public record SessionState(
        List<Conversation> conversations,
        ActiveButtons buttons,
        ProcessedEvents processed,
        KnownGroups groups,
        List<String> hints,
        AccountLinkState linking,
        Presence presence) {
    /** Nothing was said yet. */
    static final SessionState EMPTY = new SessionState(
            List.of(),
            ActiveButtons.NONE,
            ProcessedEvents.NONE,
            KnownGroups.NONE,
            List.of(),
            AccountLinkState.NONE,
            Presence.UNKNOWN);

    /** Keeps its own copies. */
    public SessionState {
        conversations = List.copyOf(conversations);
        hints = List.copyOf(hints);
    }

    /** The same with this conversation in its chat, in the place of an earlier one. */
    public SessionState with(Conversation conversation) {
        List<Conversation> others = new ArrayList<>(withoutConversation(conversation.chat()).conversations);
        others.add(conversation);
        return withConversations(others);
    }

    public SessionState withoutConversation(String chat) {
        return withConversations(
                conversations.stream().filter(one -> !one.chat().equals(chat)).toList());
    }

    /** The same after a list was shown in this chat, whose numbers may be typed from now on. */
    public SessionState withListIn(String chat) {
        return withConversations(conversations.stream()
                .map(one -> one.chat().equals(chat) ? one.withListBelow() : one)
                .toList());
    }

    public SessionState withConversations(List<Conversation> others) {
        return new SessionState(others, buttons, processed, groups, hints, linking, presence);
    }

    /** The same, the checks under way without what Upwork told of these postings. */
    public SessionState withoutTold(Predicate<Posting> which) {
        return withConversations(conversations.stream()
                .map(conversation -> conversation.topic() instanceof CheckSession check && which.test(check.posting())
                        ? conversation.with(check.withoutTold())
                        : conversation)
                .toList());
    }

    public SessionState with(ActiveButtons others) {
        return new SessionState(conversations, others, processed, groups, hints, linking, presence);
    }

    /** The same, remembering these handled messages. */
    public SessionState with(ProcessedEvents others) {
        return new SessionState(conversations, buttons, others, groups, hints, linking, presence);
    }

    /** The same, having used the bot in these groups. */
    public SessionState with(KnownGroups others) {
        return new SessionState(conversations, buttons, processed, others, hints, linking, presence);
    }

    /** The same, with this offered. */
    public SessionState withHint(String hint) {
        if (hints.contains(hint)) {
            return this;
        }
        List<String> more = new ArrayList<>(hints);
        more.add(hint);
        return new SessionState(conversations, buttons, processed, groups, more, linking, presence);
    }

    public SessionState with(AccountLinkState other) {
        return new SessionState(conversations, buttons, processed, groups, hints, other, presence);
    }

    /** The same, seen or told then. */
    public SessionState with(Presence other) {
        return new SessionState(conversations, buttons, processed, groups, hints, linking, other);
    }
}
