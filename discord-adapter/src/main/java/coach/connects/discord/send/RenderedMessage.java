package coach.connects.discord.send;

import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import net.dv8tion.jda.api.utils.messages.MessageRequest;

/**
 * One message as Discord shows it. Every body that leaves here, new or edited, allows no mention: JDA's own default is not
 * sent with edits.
 *
 * @param words in Discord's markup
 * @param colour of a verdict, which is an embed; empty for plain words
 * @param rows what can be pressed
 * @param file what comes with it
 */
record RenderedMessage(String words, Optional<Integer> colour, List<ActionRow> rows, Optional<File> file) {
    private static final List<MentionType> NOBODY = List.of();

    /**
     * A file.
     *
     * @param content its bytes
     * @param alt what it shows, for who cannot see it
     */
    record File(String name, coach.connects.chat.FileContent content, Optional<String> alt) {
        /** As many characters as Discord takes for it. */
        private static final int LONGEST_ALT = 1_024;

        private FileUpload upload() {
            FileUpload upload = FileUpload.fromData(content.array(), name);
            return alt.map(words -> upload.setDescription(words.substring(0, Math.min(LONGEST_ALT, words.length()))))
                    .orElse(upload);
        }
    }

    RenderedMessage {
        rows = List.copyOf(rows);
    }

    /** As a new message. */
    MessageCreateData asNew() {
        MessageCreateBuilder message = filled(new MessageCreateBuilder());
        return message.setFiles(uploads()).build();
    }

    /** In the place of an earlier message, of which nothing stays. */
    MessageEditData asEdit() {
        MessageEditBuilder message = filled(new MessageEditBuilder().setReplace(true));
        return message.setFiles(uploads()).build();
    }

    private List<FileUpload> uploads() {
        return file.map(File::upload).stream().toList();
    }

    private <R extends MessageRequest<R>> R filled(R message) {
        return message.setAllowedMentions(NOBODY)
                .mentionRepliedUser(false)
                .setContent(colour.isPresent() ? "" : words)
                .setEmbeds(colour.map(this::embed).stream().toList())
                .setComponents(rows)
                // Else Discord would draw a card of every link below the words; but an embed of ours would be hidden
                // too.
                .setSuppressEmbeds(colour.isEmpty());
    }

    /** The first line, with the decision, is the heading. */
    private MessageEmbed embed(int shade) {
        int end = words.indexOf('\n');
        String head = end < 0 ? words : words.substring(0, end);
        EmbedBuilder embed = new EmbedBuilder().setColor(shade);
        if (head.length() <= DiscordLimits.EMBED_TITLE) {
            String rest = words.substring(head.length()).strip();
            // A heading is bold already.
            return embed.setTitle(head.replace("**", ""))
                    .setDescription(rest.isEmpty() ? null : rest)
                    .build();
        }
        return embed.setDescription(words).build();
    }
}
