package coach.connects.telegram.receive;

import coach.connects.chat.ChatAddress;
import coach.connects.profile.Identity;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Telegram's chats and users as the core's addresses and identities. */
final class ChatMapper {
    static final String PLATFORM = "telegram";

    private ChatMapper() {}

    static Identity person(long id) {
        return new Identity(PLATFORM, Long.toString(id));
    }

    static ChatAddress of(Chat chat, Optional<Integer> topic) {
        String id = chat.getId().toString();
        ChatAddress at = isGroup(chat) ? ChatAddress.group(PLATFORM, id) : ChatAddress.privateChat(PLATFORM, id);
        return at.inThread(topic.map(String::valueOf));
    }

    /** What a group is called; a private chat has no name of its own. */
    static Optional<String> title(Chat chat) {
        return isGroup(chat) ? Optional.ofNullable(chat.getTitle()) : Optional.empty();
    }

    /** The topic of a message. Outside topics the same field names a thread of replies, to which nothing can be sent. */
    static Optional<Integer> topic(Message message) {
        return Boolean.TRUE.equals(message.getIsTopicMessage())
                ? Optional.ofNullable(message.getMessageThreadId())
                : Optional.empty();
    }

    static boolean isGroup(Chat chat) {
        return "group".equals(chat.getType()) || "supergroup".equals(chat.getType());
    }

    static boolean isChannel(Chat chat) {
        return "channel".equals(chat.getType());
    }
}
