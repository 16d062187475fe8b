package coach.connects.telegram.receive;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.ChatEvent.EventSource;
import coach.connects.chat.ChatEvent.RepliedMessage;
import coach.connects.kit.JobText;
import coach.connects.profile.Identity;
import coach.connects.telegram.send.ReplyContext;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Reads a message: whether it is meant for the bot, what it says, and who says it. */
final class MessageParser {
    /** A client cuts a long text at 4,096 characters, at a space where there is one; so a text this long may go on. */
    private static final int MAY_CONTINUE = 3500;

    /** Telegram asks every bot that has settings to know it; in a group it leads to the group's. */
    private static final String SETTINGS = "settings";

    private static final String CHECK = "/check";

    private final BotIdentity bot;
    private final Set<String> known;
    private final Set<String> forAdministrators;
    private final BooleanSupplier readsPictures;
    private final InstantSource clock;
    private final RecentTexts seen = new RecentTexts();
    private final TruncatedTexts cut = new TruncatedTexts();
    private final ReplyParser replies;

    /**
     * Reads messages to a bot.
     *
     * @param known the names of its commands
     * @param forAdministrators those that only administrators of a group may say
     * @param readsPictures whether pictures are worth fetching
     * @param clock dates a message whose date the server did not say
     */
    MessageParser(
            BotIdentity bot,
            Set<String> known,
            Set<String> forAdministrators,
            BooleanSupplier readsPictures,
            InstantSource clock) {
        this.bot = bot;
        this.replies = new ReplyParser(bot);
        this.known = known;
        this.forAdministrators = forAdministrators;
        this.readsPictures = readsPictures;
        this.clock = clock;
    }

    /** What a message asks of us; empty when that is nothing. */
    Optional<UpdateAction> read(Message message) {
        if (message.getChat() == null || message.getChat().getId() == null || ChatMapper.isChannel(message.getChat())) {
            return Optional.empty();
        }
        if (message.getMigrateToChatId() != null || message.getMigrateFromChatId() != null) {
            return Optional.of(moved(message));
        }
        seen.isKnown(key(message), words(message));
        CommandText command = called(message, about(message, meant(message)));
        if (isForAnother(command) || isFromMachine(message)) {
            return Optional.empty();
        }
        boolean forUs = isForUs(message, command);
        if (!forUs && !isWatched(message)) {
            return Optional.empty();
        }
        if (isFromNobody(message)) {
            if (!forUs) {
                return Optional.empty();
            }
            EventSource source = origin(message, message.getChat().getId(), Optional.empty());
            return Optional.of(new UpdateAction.RejectAnonymous(replyContext(message, source, command), source));
        }
        return content(message, command);
    }

    /**
     * The same for an edited one, told as such: what its first words did stands. Words below a picture or a file are told by
     * themselves, unless they name a job, which is read with it once more. An edit that changes no word is none.
     */
    Optional<UpdateAction> readEdited(Message message) {
        if (message.getChat() == null || seen.isKnown(key(message), words(message))) {
            return Optional.empty();
        }
        return words(message).isBlank() ? Optional.empty() : read(message);
    }

    /** Whether only the words below a picture or a file were edited, and they name no job that it shows. */
    private static boolean isWordsAlone(Message message, CommandText command) {
        boolean checks = command.command().map(CHECK.substring(1)::equals).orElse(true);
        return message.getEditDate() != null && !(checks && mayBeAJob(command.words()));
    }

    private static boolean mayBeAJob(String words) {
        StringBuilder small = new StringBuilder();
        // Letter by letter: of a whole text some letters (Σ) take the square of its length.
        words.chars().forEach(letter -> small.append((char) Character.toLowerCase(letter)));
        return JobText.mayBeAJob(small.toString());
    }

    private static String key(Message message) {
        return ChatMapper.of(message.getChat(), Optional.empty()).chatKey() + ":" + message.getMessageId();
    }

    /** The message that this one edits. */
    private static Optional<String> edits(Message message) {
        return message.getEditDate() == null ? Optional.empty() : Optional.of(key(message));
    }

    private Optional<UpdateAction> content(Message message, CommandText command) {
        User from = message.getFrom();
        EventSource source = origin(
                message,
                from == null ? message.getChat().getId() : from.getId(),
                Optional.ofNullable(from).map(User::getLanguageCode));
        boolean forwarded = message.getForwardOrigin() != null || message.getForwardDate() != null;
        if (isWordsAlone(message, command)) {
            return words(message, source, command, forwarded);
        }
        if (message.getDocument() != null && !MessageMedia.isPicture(message.getDocument())) {
            return Optional.of(new UpdateAction.DownloadAndDispatch(
                    replyContext(message, source, command),
                    source,
                    message.getDocument().getFileId(),
                    Optional.of(Optional.ofNullable(message.getDocument().getFileName())
                            .orElse("file")),
                    Optional.ofNullable(message.getDocument().getFileSize()).orElse(0L),
                    command.words(),
                    isTogether(message, source)));
        }
        if (isPictureToRead(message, command)) {
            MessageMedia.Picture picture = MessageMedia.picture(message);
            return Optional.of(new UpdateAction.DownloadAndDispatch(
                    replyContext(message, source, command),
                    source,
                    picture.file(),
                    Optional.empty(),
                    picture.size(),
                    command.words(),
                    isTogether(message, source)));
        }
        return MessageMedia.isPicture(message) && !isCalled(source, command)
                ? Optional.of(unreadPicture(message, source, command))
                : words(message, source, command, forwarded);
    }

    private UpdateAction unreadPicture(Message message, EventSource source, CommandText command) {
        boolean together = isTogether(message, source);
        UpdateAction.Dispatch told = tell(
                message, source, command, who -> new ChatEvent.PhotoMessage(who, command.words(), List.of(), together));
        return together ? told.continuing() : told;
    }

    private Optional<UpdateAction> words(Message message, EventSource source, CommandText command, boolean forwarded) {
        // A sticker or a voice message says nothing that can be read, but in private whoever sent it is answered.
        boolean called = isCalled(source, command);
        boolean something = called || !command.words().isEmpty() || MessageMedia.isOther(message);
        boolean mayContinue = message.getText() != null && message.getText().length() >= MAY_CONTINUE;
        if (!something) {
            return Optional.empty();
        }
        boolean alone = source.chat().isPrivate();
        Optional<RepliedMessage> other = alone ? replies.read(message) : Optional.empty();
        UpdateAction.Dispatch told = tell(
                message,
                called ? source.callingUs() : source,
                command,
                who -> new ChatEvent.TextMessage(who, command.words(), forwarded, mayContinue, edits(message), other));
        boolean waits = mayContinue || forwarded || cut.mayEnd(message.getChat().getId(), message.getDate());
        if (mayContinue) {
            cut.note(message.getChat().getId(), message.getDate());
        }
        return Optional.of(alone && waits ? told.continuing() : told);
    }

    /** In a group the bot's name with words that name no command, or a question in reply to it. */
    private static boolean isCalled(EventSource source, CommandText command) {
        return !source.chat().isPrivate()
                && command.command().isEmpty()
                && command.addressee().isPresent();
    }

    /** What a group shows each other is not read, unless a check of it is asked for. */
    private boolean isPictureToRead(Message message, CommandText command) {
        boolean asked = !ChatMapper.isGroup(message.getChat())
                || command.command().map(CHECK.substring(1)::equals).orElse(false);
        return asked && readsPictures.getAsBoolean() && MessageMedia.isPicture(message);
    }

    /** One of several that were sent together or passed on; in a group nobody waits for the rest. */
    private static boolean isTogether(Message message, EventSource source) {
        boolean forwarded = message.getForwardOrigin() != null || message.getForwardDate() != null;
        return (forwarded || message.getMediaGroupId() != null) && source.chat().isPrivate();
    }

    private UpdateAction.Dispatch tell(
            Message message, EventSource source, CommandText command, Function<EventSource, ChatEvent> incoming) {
        boolean ask = ChatMapper.isGroup(message.getChat())
                && command.command()
                        .filter(name -> forAdministrators.contains(name) || name.equals(SETTINGS))
                        .isPresent();
        return new UpdateAction.Dispatch(replyContext(message, source, command), source, ask, incoming);
    }

    private UpdateAction moved(Message message) {
        Long to = message.getMigrateToChatId();
        String here = message.getChat().getId().toString();
        ChatAddress old = ChatAddress.group(
                ChatMapper.PLATFORM, to == null ? message.getMigrateFromChatId().toString() : here);
        ChatAddress next = ChatAddress.group(ChatMapper.PLATFORM, to == null ? here : to.toString());
        EventSource told = origin(message, message.getChat().getId(), Optional.empty());
        EventSource source = new EventSource(told.user(), old, told.eventId(), told.sentAt(), false, Optional.empty());
        ReplyContext reply = new ReplyContext(
                source.user(), next, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new UpdateAction.Dispatch(reply, source, false, who -> new ChatEvent.ChatMigrated(who, next));
    }

    /** What it says, a mention of the bot at its beginning left out in a group. */
    private CommandText meant(Message message) {
        String said = words(message);
        String link = replies.isBy(message) ? ReplyParser.link(said) : "";
        CommandText command = CommandText.of(link.isEmpty() ? said : link);
        boolean mention = command.words().startsWith("@") && ChatMapper.isGroup(message.getChat());
        return mention ? bot.nameNow().map(command::withoutMention).orElse(command) : command;
    }

    /** Words without a command that call the bot in a group, as the command that they mean. */
    private CommandText called(Message message, CommandText command) {
        boolean open =
                ChatMapper.isGroup(message.getChat()) && command.command().isEmpty();
        if (!open || words(message).isBlank() || replies.isBy(message)) {
            return command;
        }
        boolean mentions = words(message).indexOf('@') >= 0;
        Optional<String> named =
                mentions ? bot.nameNow().filter(name -> GroupCall.names(words(message), name)) : Optional.empty();
        if (named.isPresent()) {
            return GroupCall.meant(words(message), named.get(), known);
        }
        if (!answersUs(message) || CommandText.anyLineNamesABot(words(message))) {
            return command;
        }
        if (JobText.hasLink(words(message))) {
            return CommandText.of(CHECK + " " + words(message));
        }
        return words(message).strip().endsWith("?")
                ? new CommandText(words(message), Optional.empty(), bot.name())
                : command;
    }

    /** A check of nothing, or the bot's name without a link, said in a group in reply to a message is about that one. */
    private CommandText about(Message message, CommandText command) {
        boolean group = ChatMapper.isGroup(message.getChat());
        boolean named = command.command().isEmpty() && !JobText.hasLink(command.words()) && isNamed(message);
        boolean bare = command.words().strip().equalsIgnoreCase(CHECK) || named;
        if (!group || !bare) {
            return command;
        }
        String about = replies.words(message);
        boolean asked = !command.words().isEmpty() && command.command().isEmpty();
        return about.isBlank() || (asked && !JobText.mayBeAJob(about))
                ? command
                : new CommandText(CHECK + " " + about, Optional.of(CHECK.substring(1)), command.addressee());
    }

    private boolean isNamed(Message message) {
        String words = words(message);
        return words.indexOf('@') >= 0
                && bot.nameNow().filter(name -> GroupCall.names(words, name)).isPresent();
    }

    /**
     * A command that names another bot is not ours, whatever else the message holds. While nobody has told us our own name
     * we are none that could be named: what is left alone can be said again, what was recorded by mistake stands.
     */
    private boolean isForAnother(CommandText command) {
        return command.addressee()
                .filter(named -> bot.nameNow().filter(named::equalsIgnoreCase).isEmpty())
                .isPresent();
    }

    /** In a group only what is said to the bot. */
    private boolean isForUs(Message message, CommandText command) {
        if (command.addressee().isPresent() || !ChatMapper.isGroup(message.getChat())) {
            return true;
        }
        if (command.command().isPresent()) {
            // Several bots may be there, and this may be a command of another one.
            return known.contains(command.command().get())
                    || command.command().get().equals(SETTINGS);
        }
        return answersUs(message);
    }

    private boolean answersUs(Message message) {
        Message repliedTo = message.getReplyToMessage();
        return repliedTo != null
                && repliedTo.getFrom() != null
                && bot.name().isPresent()
                && bot.is(repliedTo.getFrom());
    }

    /**
     * A link that a member posts, and not for another bot: the core knows whether the group wants it answered. Seen only
     * where the bot may read all.
     */
    private static boolean isWatched(Message message) {
        String words = words(message);
        return ChatMapper.isGroup(message.getChat()) && JobText.hasLink(words) && !CommandText.anyLineNamesABot(words);
    }

    /** Sent as the group itself, by an anonymous administrator, or as a channel. */
    private static boolean isFromNobody(Message message) {
        boolean group = ChatMapper.isGroup(message.getChat());
        return message.getSenderChat() != null || (group && message.getFrom() == null);
    }

    /** By another bot, or passed on by Telegram from the channel that the group belongs to. */
    private static boolean isFromMachine(Message message) {
        boolean bot = message.getFrom() != null
                && Boolean.TRUE.equals(message.getFrom().getIsBot());
        return Boolean.TRUE.equals(message.getIsAutomaticForward()) || (bot && message.getSenderChat() == null);
    }

    private EventSource origin(Message message, long person, Optional<String> language) {
        ChatAddress at = ChatMapper.of(message.getChat(), ChatMapper.topic(message));
        Integer edited = message.getEditDate();
        String key = at.chatKey() + ":" + message.getMessageId() + (edited == null ? "" : ":" + edited);
        int seconds = edited == null ? message.getDate() : edited;
        Instant sentAt = seconds > 1 ? Instant.ofEpochSecond(seconds) : clock.instant();
        Identity from = ChatMapper.person(person);
        return new EventSource(from, at, key, sentAt, false, language)
                .withGroupName(ChatMapper.title(message.getChat()))
                .withWritten(ForwardDate.of(message))
                .withPlace(message.getMessageId() == null ? 0 : Math.max(0, message.getMessageId()));
    }

    private static ReplyContext replyContext(Message message, EventSource source, CommandText command) {
        return new ReplyContext(
                source.user(),
                source.chat(),
                Optional.ofNullable(message.getMessageId()).filter(id -> id > 0),
                command.command(),
                Optional.empty(),
                source.language());
    }

    static String words(Message message) {
        return message.getText() == null
                ? TextLinkExpander.shown(message.getCaption(), message.getCaptionEntities())
                : TextLinkExpander.shown(message.getText(), message.getEntities());
    }
}
