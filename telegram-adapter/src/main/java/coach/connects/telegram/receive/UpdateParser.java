package coach.connects.telegram.receive;

import coach.connects.chat.Button;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.ChatEvent.EventSource;
import coach.connects.chat.ChatEvent.MembershipChange;
import coach.connects.profile.Identity;
import coach.connects.telegram.send.CallbackAcknowledger;
import coach.connects.telegram.send.ReplyContext;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberRestricted;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Reads an update; the SDK's types end here. */
final class UpdateParser {
    private final MessageParser messages;
    private final InstantSource clock;

    /**
     * Reads updates.
     *
     * @param messages reads the messages in them
     * @param clock tells when a press was made, since Telegram does not
     */
    UpdateParser(MessageParser messages, InstantSource clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * What the update asks of us; empty when that is nothing.
     *
     * @param press the way to acknowledge the press that it is
     */
    Optional<UpdateAction> read(Update update, Optional<CallbackAcknowledger> press) {
        if (update.getMessage() != null) {
            return messages.read(update.getMessage());
        }
        if (update.getEditedMessage() != null) {
            return messages.readEdited(update.getEditedMessage());
        }
        if (update.getCallbackQuery() != null) {
            return press(update.getCallbackQuery(), press);
        }
        if (update.getInlineQuery() != null) {
            return offer(update.getInlineQuery());
        }
        return Optional.ofNullable(update.getMyChatMember()).flatMap(this::membership);
    }

    private Optional<UpdateAction> offer(InlineQuery query) {
        if (query.getFrom() == null || query.getId() == null) {
            return Optional.empty();
        }
        Identity person = ChatMapper.person(query.getFrom().getId());
        ChatAddress at = ChatAddress.privateOf(person);
        Optional<String> language = Optional.ofNullable(query.getFrom().getLanguageCode());
        String key = ChatMapper.PLATFORM + ":inline:" + query.getId();
        EventSource source = new EventSource(person, at, key, clock.instant(), false, language);
        ReplyContext reply =
                new ReplyContext(person, at, Optional.empty(), Optional.empty(), Optional.empty(), language);
        String words = Optional.ofNullable(query.getQuery()).orElse("");
        return Optional.of(new UpdateAction.AnswerInlineQuery(reply, source, query.getId(), words));
    }

    /** Whether a picture came that may have to be read. */
    static boolean isPicture(Update update) {
        return update.getMessage() != null && MessageMedia.isPicture(update.getMessage());
    }

    /** The private chat that it came in; empty when it came elsewhere. */
    static Optional<ChatAddress> privateChat(Update update) {
        return Optional.ofNullable(update.getMessage())
                .map(Message::getChat)
                .filter(chat -> chat != null && chat.getId() != null && chat.getId() > 0)
                .map(chat -> ChatMapper.of(chat, Optional.empty()));
    }

    /** Whose updates must stay in order: a person's, else those of the chat. */
    static String key(Update update) {
        User from = null;
        Chat chat = null;
        Message message = update.getMessage() == null ? update.getEditedMessage() : update.getMessage();
        if (message != null) {
            from = message.getFrom();
            chat = message.getChat();
        } else if (update.getCallbackQuery() != null) {
            from = update.getCallbackQuery().getFrom();
        } else if (update.getInlineQuery() != null) {
            from = update.getInlineQuery().getFrom();
        } else if (update.getMyChatMember() != null) {
            chat = update.getMyChatMember().getChat();
        }
        if (from != null) {
            return String.valueOf(from.getId());
        }
        return chat == null ? "" : String.valueOf(chat.getId());
    }

    /** Whether it is a press that others see. */
    static boolean isPressInGroup(Update update) {
        MaybeInaccessibleMessage message = update.getCallbackQuery().getMessage();
        return message != null && message.getChat() != null && ChatMapper.isGroup(message.getChat());
    }

    private Optional<UpdateAction> press(CallbackQuery query, Optional<CallbackAcknowledger> press) {
        MaybeInaccessibleMessage message = query.getMessage();
        if (message == null || message.getChat() == null || query.getData() == null || query.getFrom() == null) {
            // Of a game, or under a message sent by inline mode: none of ours.
            return Optional.empty();
        }
        ChatAddress at = ChatMapper.of(message.getChat(), thread(message));
        Identity person = ChatMapper.person(query.getFrom().getId());
        Optional<String> language = Optional.ofNullable(query.getFrom().getLanguageCode());
        String key = ChatMapper.PLATFORM + ":press:" + query.getId();
        EventSource source = new EventSource(person, at, key, clock.instant(), false, language)
                .withGroupName(ChatMapper.title(message.getChat()));
        ReplyContext reply = new ReplyContext(person, at, Optional.empty(), Optional.empty(), press, language);
        String pressed = String.valueOf(message.getMessageId());
        return Optional.of(new UpdateAction.Dispatch(
                reply,
                source,
                // What answers everybody alike answers no administrator better, and many may press it at once.
                !at.isPrivate() && !Button.isPublic(query.getData()),
                who -> new ChatEvent.ButtonPress(who, query.getData(), pressed)));
    }

    private static Optional<Integer> thread(MaybeInaccessibleMessage message) {
        return message instanceof Message known ? ChatMapper.topic(known) : Optional.empty();
    }

    private Optional<UpdateAction> membership(ChatMemberUpdated change) {
        Chat chat = change.getChat();
        if (chat == null || ChatMapper.isChannel(chat)) {
            return Optional.empty();
        }
        boolean before = isIn(change.getOldChatMember());
        boolean after = isIn(change.getNewChatMember());
        if (before == after) {
            return Optional.empty();
        }
        MembershipChange.Change what = ChatMapper.isGroup(chat)
                ? (after ? MembershipChange.Change.ADDED : MembershipChange.Change.REMOVED)
                : (after ? MembershipChange.Change.UNBLOCKED : MembershipChange.Change.BLOCKED);
        User from = change.getFrom();
        Identity person = ChatMapper.person(from == null ? chat.getId() : from.getId());
        Optional<String> language = Optional.ofNullable(from).map(User::getLanguageCode);
        ChatAddress at = ChatMapper.of(chat, Optional.empty());
        String key = at.chatKey() + ":member:" + change.getDate() + ":" + what;
        EventSource source = new EventSource(person, at, key, Instant.ofEpochSecond(change.getDate()), false, language);
        ReplyContext reply =
                new ReplyContext(person, at, Optional.empty(), Optional.empty(), Optional.empty(), language);
        return Optional.of(new UpdateAction.Dispatch(reply, source, false, who -> new MembershipChange(who, what)));
    }

    /** That a group goes on under another id, said in answer to a message and not by an update. */
    static UpdateAction moved(String from, String to, Instant now) {
        ChatAddress old = ChatAddress.group(ChatMapper.PLATFORM, from);
        ChatAddress next = ChatAddress.group(ChatMapper.PLATFORM, to);
        Identity nobody = new Identity(ChatMapper.PLATFORM, from);
        EventSource source = new EventSource(nobody, old, old.chatKey() + ":moved:" + to, now, false, Optional.empty());
        ReplyContext reply =
                new ReplyContext(nobody, next, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new UpdateAction.Dispatch(reply, source, false, who -> new ChatEvent.ChatMigrated(who, next));
    }

    /** Whether somebody of this standing is in the chat; a restricted one may have left. */
    static boolean isIn(@Nullable ChatMember member) {
        if (member == null) {
            return false;
        }
        return switch (member.getStatus()) {
            case "left", "kicked" -> false;
            case "restricted" -> member instanceof ChatMemberRestricted some && Boolean.TRUE.equals(some.getIsMember());
            default -> true;
        };
    }
}
