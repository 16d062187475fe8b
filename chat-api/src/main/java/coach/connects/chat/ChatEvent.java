package coach.connects.chat;

import coach.connects.profile.Identity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something that a person did in a chat, in the words of the core. Adapters make these from their platform's updates. */
public sealed interface ChatEvent {
    EventSource source();

    /** What somebody may do in a group, as its platform says at this moment. */
    enum Rank {
        /** No more than others, or nobody asked. */
        MEMBER,
        ADMINISTRATOR,
        /** The platform was asked and did not say. */
        UNTOLD
    }

    /**
     * Who did something, where and when.
     *
     * @param user the person
     * @param eventId what makes this message or press unique over all platforms (W-10): platform, chat, message and edit time,
     *     or the press's own id; the same key again is a redelivery
     * @param sentAt when the platform took it
     * @param rank what the person may do in the group
     * @param language the language of the person's app as an IETF tag, when the platform tells it
     * @param group what the group is called, when the platform tells it; foreign text
     * @param circumstances what else is to be known of it
     */
    record EventSource(
            Identity user,
            ChatAddress chat,
            String eventId,
            Instant sentAt,
            Rank rank,
            Optional<String> language,
            Optional<String> group,
            Circumstances circumstances) {
        /** Something done in the ordinary way. */
        public EventSource(
                Identity from,
                ChatAddress at,
                String key,
                Instant sentAt,
                Rank rank,
                Optional<String> language,
                Optional<String> group) {
            this(from, at, key, sentAt, rank, language, group, Circumstances.ordinary(at));
        }

        /** Something done by an administrator of the group or not. */
        public EventSource(
                Identity from,
                ChatAddress at,
                String key,
                Instant sentAt,
                boolean administrator,
                Optional<String> language,
                Optional<String> group) {
            this(from, at, key, sentAt, administrator ? Rank.ADMINISTRATOR : Rank.MEMBER, language, group);
        }

        public EventSource(
                Identity from,
                ChatAddress at,
                String key,
                Instant sentAt,
                boolean administrator,
                Optional<String> language) {
            this(from, at, key, sentAt, administrator, language, Optional.empty());
        }

        /** Whether the platform says that the person is an administrator of the group. */
        public boolean administrator() {
            return rank == Rank.ADMINISTRATOR;
        }

        /** When the words were written that the person passed on, when the platform tells it. */
        public Optional<Instant> writtenAt() {
            return circumstances.writtenAt();
        }

        /** Whether nothing that is under way goes on with it. */
        public boolean startsAnew() {
            return circumstances.startsAnew();
        }

        /** Whether it was done where others read along. */
        public boolean amongOthers() {
            return circumstances.amongOthers();
        }

        /** Whether the bot was called by its name, with words that name no command. */
        public boolean called() {
            return circumstances.called();
        }

        /** Its place among the messages of its chat, where the platform numbers them; 0 where it does not. */
        public long place() {
            return circumstances.place();
        }

        /** The group in which it was done; the private chat for what was done in none that the bot is in. */
        public ChatAddress standsIn() {
            return chat.isPrivate() ? around().orElse(chat) : chat;
        }

        private Optional<ChatAddress> around() {
            return circumstances.around();
        }

        public EventSource withAdministrator(Rank other) {
            return new EventSource(user, chat, eventId, sentAt, other, language, group, circumstances);
        }

        public EventSource withGroupName(Optional<String> name) {
            return new EventSource(user, chat, eventId, sentAt, rank, language, name, circumstances);
        }

        /** The same with another key. */
        public EventSource withEventId(String key) {
            return new EventSource(user, chat, key, sentAt, rank, language, group, circumstances);
        }

        /** The same, its words written at this moment by somebody else. */
        public EventSource withWritten(Optional<Instant> at) {
            return with(new Circumstances(at, startsAnew(), amongOthers(), called(), place(), around()));
        }

        /** The same, with which nothing that is under way goes on. */
        public EventSource startingAnew() {
            return with(new Circumstances(writtenAt(), true, amongOthers(), called(), place(), around()));
        }

        /** The same, done where others read along or not. */
        public EventSource amongOthers(boolean others) {
            return with(new Circumstances(writtenAt(), startsAnew(), others, called(), place(), around()));
        }

        /** The same, by which the bot was called by its name. */
        public EventSource callingUs() {
            return with(new Circumstances(writtenAt(), startsAnew(), amongOthers(), true, place(), around()));
        }

        /** The same at this place among the messages of its chat. */
        public EventSource withPlace(long number) {
            return with(new Circumstances(writtenAt(), startsAnew(), amongOthers(), called(), number, around()));
        }

        /** The same, done in this group although it is answered to the person alone. */
        public EventSource standingIn(Optional<ChatAddress> group) {
            return with(new Circumstances(writtenAt(), startsAnew(), amongOthers(), called(), place(), group));
        }

        private EventSource with(Circumstances other) {
            return new EventSource(user, chat, eventId, sentAt, rank, language, group, other);
        }
    }

    /**
     * What else is to be known of something that a person did.
     *
     * @param writtenAt when the words were written that the person passed on, when the platform tells it
     * @param startsAnew whether it names what it is about by itself, as a menu of another's message does: nothing that is
     *     under way goes on with it
     * @param amongOthers whether it was done where others read along, such as a private command in a server: that the bot
     *     hears it does not tell that it may write to them
     * @param called whether a group's member called the bot by its name, with words that name no command
     * @param place its place among the messages of its chat, where the platform numbers them; 0 where it does not
     * @param around the group in which it was done although it is answered to the person alone; empty elsewhere
     */
    record Circumstances(
            Optional<Instant> writtenAt,
            boolean startsAnew,
            boolean amongOthers,
            boolean called,
            long place,
            Optional<ChatAddress> around) {
        /** Nothing out of the ordinary. */
        static Circumstances ordinary(ChatAddress at) {
            return new Circumstances(Optional.empty(), false, !at.isPrivate(), false, 0, Optional.empty());
        }
    }

    /**
     * The message that somebody answers with theirs.
     *
     * @param words what it says, or what they quoted of it; of a message of the bot the addresses in it alone
     * @param ours whether the bot wrote it
     * @param buttons what can be pressed under it, where the bot wrote it
     */
    record RepliedMessage(String words, boolean ours, List<Button> buttons) {
        public RepliedMessage {
            buttons = List.copyOf(buttons);
        }
    }

    /**
     * Words, a command among them.
     *
     * @param source who, where, when
     * @param text what was written, at most a megabyte
     * @param forwarded whether it was written by somebody else and passed on
     * @param mayContinue whether it is so long that the platform may have cut it: the next words may be the rest of it
     * @param edits the key of the message that these words replace, where what its first words did stands
     * @param replied the message that they answer, where the person chose one
     */
    record TextMessage(
            EventSource source,
            String text,
            boolean forwarded,
            boolean mayContinue,
            Optional<String> edits,
            Optional<RepliedMessage> replied)
            implements ChatEvent {
        public TextMessage(
                EventSource source, String text, boolean forwarded, boolean mayContinue, Optional<String> edits) {
            this(source, text, forwarded, mayContinue, edits, Optional.empty());
        }

        public TextMessage(EventSource source, String text, boolean forwarded, boolean mayContinue) {
            this(source, text, forwarded, mayContinue, Optional.empty());
        }

        public TextMessage(EventSource source, String text, boolean forwarded) {
            this(source, text, forwarded, false);
        }

        /** The same, in answer to that message. */
        public TextMessage replyingTo(Optional<RepliedMessage> other) {
            return new TextMessage(source, text, forwarded, mayContinue, edits, other);
        }

        /** The same with other words. */
        public TextMessage saying(String words) {
            return new TextMessage(source, words, forwarded, mayContinue, edits, replied);
        }

        /** The same, as if these were its first words. */
        public TextMessage asNew() {
            return new TextMessage(source, text, forwarded, mayContinue, Optional.empty(), replied);
        }

        /** The same, in the place of the words of that message. */
        public TextMessage editing(Optional<String> original) {
            return new TextMessage(source, text, forwarded, mayContinue, original, replied);
        }
    }

    /**
     * Nothing has followed words or a file that might go on, for as long as a rest of them would take: they may be read as
     * they are. It may be told more than once.
     *
     * @param source who sent them and where; its key is of its own
     * @param after the key of the words or the file
     */
    record InputPaused(EventSource source, String after) implements ChatEvent {}

    /**
     * A press of a button.
     *
     * @param source who, where, when
     * @param button the button's id
     * @param message the platform's id of the message that carries the button
     */
    record ButtonPress(EventSource source, String button, String message) implements ChatEvent {}

    /**
     * A file.
     *
     * @param source who, where, when
     * @param name the file's name, foreign text
     * @param content its bytes, as far as the adapter's cap allows
     * @param caption words sent with it, or empty
     * @param mayContinue whether it came together with others or was passed on, so that the next message may be one of them
     */
    record FileUpload(EventSource source, String name, FileContent content, String caption, boolean mayContinue)
            implements ChatEvent {
        /** A file that is read by itself. */
        public FileUpload(EventSource source, String name, FileContent content, String caption) {
            this(source, name, content, caption, false);
        }
    }

    /**
     * Pictures.
     *
     * @param source who, where, when
     * @param caption words sent with them, or empty
     * @param pictures their bytes, as far as the adapter's cap allows; none where nobody could read them
     * @param mayContinue whether they came together with others or were passed on, so that the next message may be one of them
     */
    record PhotoMessage(EventSource source, String caption, List<FileContent> pictures, boolean mayContinue)
            implements ChatEvent {
        public PhotoMessage {
            pictures = List.copyOf(pictures);
        }

        /** Pictures that nobody here can read. */
        public PhotoMessage(EventSource source, String caption) {
            this(source, caption, List.of(), false);
        }
    }

    /**
     * The words of pictures, once they were read.
     *
     * @param source who, where, when
     * @param caption words sent with them, or empty
     * @param pictures the lines of each that could be read; perhaps none
     * @param refusals why the others could not, as keys of the catalogue
     * @param mayContinue as of the pictures
     */
    record PictureText(
            EventSource source, String caption, List<String> pictures, List<String> refusals, boolean mayContinue)
            implements ChatEvent {
        public PictureText {
            pictures = List.copyOf(pictures);
            refusals = List.copyOf(refusals);
        }
    }

    /**
     * The answers given in a form.
     *
     * @param source who, where, when
     * @param form the form's id
     * @param answers what was answered, by the name of the field; what was left open is not there
     * @param message the platform's id of the message that the form was opened from, when there is one
     */
    record FormSubmission(EventSource source, String form, Map<String, String> answers, Optional<String> message)
            implements ChatEvent {
        public FormSubmission {
            answers = Map.copyOf(answers);
        }
    }

    /**
     * The bot may speak at an address from now on, or no longer. In a group nobody's wallet is touched by it; who did it
     * may be hidden behind the platform's stand-in for an anonymous administrator.
     *
     * @param source who did it, where, when
     * @param change what changed
     */
    record MembershipChange(EventSource source, Change change) implements ChatEvent {
        /** What changed between the bot and a person, or a group. */
        public enum Change {
            /** The person blocked the bot: what it sends by itself reaches them no more. */
            BLOCKED,
            /** The person let it in again. */
            UNBLOCKED,
            /** It was added to the group. */
            ADDED,
            /** It was removed from the group. */
            REMOVED
        }
    }

    /**
     * A group that goes on under another id; everything kept of it belongs to the new one. It may be told more than once.
     *
     * @param source the group under its old id
     * @param to the group under its new id
     */
    record ChatMigrated(EventSource source, ChatAddress to) implements ChatEvent {}
}
