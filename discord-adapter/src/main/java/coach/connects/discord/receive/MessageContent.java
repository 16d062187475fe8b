package coach.connects.discord.receive;

import coach.connects.chat.ChatEvent.RepliedMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.tree.ComponentTree;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.Message.Attachment;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.entities.MessageReference;
import net.dv8tion.jda.api.entities.messages.MessageSnapshot;
import net.dv8tion.jda.api.utils.TimeUtil;
import org.jspecify.annotations.Nullable;

/**
 * What one message brought: its words with the card that Discord made of a link in them, what was passed on with it, and
 * files.
 *
 * @param parts what is told of it, in order
 * @param passedOn whether somebody else wrote it, so that more of it may follow
 * @param writtenAt when it was written, where that was not by its sender just now
 * @param replied the message that it answers
 */
record MessageContent(
        List<Fragment> parts, boolean passedOn, Optional<Instant> writtenAt, Optional<RepliedMessage> replied) {
    /**
     * Words, or a file with the words that belong to it.
     *
     * @param words what was written; blank when that is nothing
     * @param file what came with it
     */
    record Fragment(String words, Optional<Attachment> file) {}

    MessageContent {
        parts = List.copyOf(parts);
    }

    private MessageContent(List<Fragment> parts, boolean passedOn, Optional<Instant> writtenAt) {
        this(parts, passedOn, writtenAt, Optional.empty());
    }

    /** The same, in answer to that message. */
    MessageContent replyingTo(Optional<RepliedMessage> other) {
        return new MessageContent(parts, passedOn, writtenAt, other);
    }

    /** A message to the bot. Of several pictures one is told where nobody can read them. */
    static MessageContent of(Message message, boolean readsPictures) {
        List<Fragment> pieces = new ArrayList<>();
        add(
                pieces,
                words(message.getContentRaw(), message.getEmbeds(), links(message.getComponentTree())),
                message.getAttachments(),
                readsPictures);
        List<MessageSnapshot> passedOn = message.getMessageSnapshots();
        passedOn.forEach(one -> add(pieces, words(one), one.getAttachments(), readsPictures));
        boolean nothing = pieces.isEmpty();
        return new MessageContent(
                nothing ? List.of(new Fragment("", Optional.empty())) : pieces,
                !passedOn.isEmpty(),
                passedOn.isEmpty() ? Optional.empty() : original(message));
    }

    /** When the message was written that was passed on, which its id tells. */
    private static Optional<Instant> original(Message message) {
        return Optional.ofNullable(message.getMessageReference())
                .map(MessageReference::getMessageIdLong)
                .filter(id -> id > 0)
                .map(id -> TimeUtil.getTimeCreated(id).toInstant());
    }

    /** A message that somebody chose to have checked: whatever can be read in it. */
    static MessageContent chosen(Message message, boolean readsPictures) {
        if (message.getAuthor().getIdLong() == message.getJDA().getSelfUser().getIdLong()) {
            return own(message);
        }
        List<Fragment> pieces = of(message, readsPictures).parts().stream()
                .filter(fragment ->
                        fragment.file().isPresent() || !fragment.words().isBlank())
                .map(fragment -> fragment.file()
                                .filter(file -> isUnreadable(file, readsPictures))
                                .isPresent()
                        ? new Fragment(fragment.words(), Optional.empty())
                        : fragment)
                .filter(fragment ->
                        fragment.file().isPresent() || !fragment.words().isBlank())
                .toList();
        return new MessageContent(
                pieces,
                false,
                of(message, readsPictures)
                        .writtenAt()
                        .or(() -> Optional.of(message.getTimeCreated().toInstant())));
    }

    /** A message of the bot itself tells of its jobs alone: what else it says, it read somewhere. */
    private static MessageContent own(Message message) {
        Set<String> addresses = new LinkedHashSet<>();
        words(message.getContentRaw(), message.getEmbeds(), links(message.getComponentTree()))
                .lines()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .filter(word -> word.startsWith("http"))
                .forEach(addresses::add);
        Fragment all = new Fragment(String.join("\n", addresses), Optional.empty());
        return new MessageContent(addresses.isEmpty() ? List.of() : List.of(all), false, Optional.empty());
    }

    /** Whether a file has to be fetched for it. */
    boolean isHeavy() {
        return parts.stream().anyMatch(fragment -> fragment.file().isPresent());
    }

    /** Whether its pieces are read as one, with what may follow them. */
    boolean isTogether() {
        return passedOn || parts.size() > 1;
    }

    /** Whether one of its files is a picture to be read. */
    boolean hasPicture() {
        return parts.stream()
                .anyMatch(fragment ->
                        fragment.file().filter(MessageContent::isStill).isPresent());
    }

    private static void add(List<Fragment> pieces, String words, List<Attachment> files, boolean readsPictures) {
        boolean told = pieces.stream()
                .flatMap(fragment -> fragment.file().stream())
                .anyMatch(file -> isUnreadable(file, readsPictures));
        String caption = words;
        for (Attachment file : files) {
            boolean unreadable = isUnreadable(file, readsPictures);
            if (!unreadable || !told) {
                pieces.add(new Fragment(caption, Optional.of(file)));
                caption = "";
            }
            told |= unreadable;
        }
        if (!caption.isBlank()) {
            pieces.add(new Fragment(caption, Optional.empty()));
        }
    }

    /** JDA takes it for one only where Discord knows its measures, which it does not for every kind. */
    static boolean isPicture(Attachment file) {
        String type = Objects.requireNonNullElse(file.getContentType(), "");
        return file.isImage() || file.isVideo() || type.startsWith("image/") || type.startsWith("video/");
    }

    /** A picture, as against a film. */
    static boolean isStill(Attachment file) {
        boolean film = file.isVideo()
                || Objects.requireNonNullElse(file.getContentType(), "").startsWith("video/");
        return isPicture(file) && !film;
    }

    private static boolean isUnreadable(Attachment file, boolean readsPictures) {
        return isPicture(file) && !(readsPictures && isStill(file));
    }

    private static String words(MessageSnapshot passedOn) {
        return words(passedOn.getContentRaw(), passedOn.getEmbeds(), links(passedOn.getComponentTree()));
    }

    /** Where the buttons lead that are links: job alerts have the job's address in one. */
    private static List<String> links(ComponentTree<?> components) {
        return components.findAll(Button.class).stream()
                .map(Button::getUrl)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String words(String content, List<MessageEmbed> cards, List<String> links) {
        List<String> lines = new ArrayList<>();
        add(lines, content);
        for (MessageEmbed card : cards) {
            String url = card.getUrl();
            if (url != null && !content.contains(url)) {
                add(lines, url);
            }
            add(lines, card.getTitle());
            add(lines, card.getDescription());
            for (MessageEmbed.Field field : card.getFields()) {
                add(lines, field.getName());
                add(lines, field.getValue());
            }
            MessageEmbed.Footer footer = card.getFooter();
            if (footer != null) {
                add(lines, footer.getText());
            }
        }
        links.stream()
                .filter(link -> lines.stream().noneMatch(line -> line.contains(link)))
                .forEach(lines::add);
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            lines.add(words.strip());
        }
    }
}
