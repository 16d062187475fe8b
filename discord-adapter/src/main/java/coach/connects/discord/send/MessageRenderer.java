package coach.connects.discord.send;

import coach.connects.chat.Chart;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.i18n.MessageCatalogue;
import coach.connects.kit.MessageSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.actionrow.ActionRow;

/** Turns a reply of the core into messages: as many as its length asks for, the buttons under the last. */
final class MessageRenderer {
    /** A longer answer would bury the chat; it comes as a file. */
    private static final int MOST_PARTS = 5;

    /** A verdict is an embed, and its heading counts beside its description. */
    private static final int VERDICT = DiscordLimits.EMBED_DESCRIPTION - DiscordLimits.EMBED_TITLE;

    private final RichText asFile;
    private final CommandMentions commands;

    MessageRenderer(MessageCatalogue catalogue, CommandMentions commands) {
        this.commands = commands;
        this.asFile = catalogue.english().text("discord.as-file");
    }

    /** The messages that a reply becomes, in order; at least one. */
    List<RenderedMessage> write(OutgoingMessage message) {
        Optional<Integer> colour = message.tone().map(MessageRenderer::colour);
        List<String> parts = parts(message.text(), colour.isPresent() ? VERDICT : DiscordLimits.CONTENT, commands);
        if (parts.size() > MOST_PARTS) {
            // Its own file goes first: the text becomes another one.
            List<RenderedMessage> files = new ArrayList<>(
                    file(message)
                            .map(own -> new RenderedMessage("", Optional.empty(), List.of(), Optional.of(own)))
                            .stream()
                            .toList());
            files.addAll(write(message.withTextAsFile(asFile)));
            return files;
        }
        List<RenderedMessage> faces = new ArrayList<>();
        for (int i = 0; i < parts.size() - 1; i++) {
            faces.add(
                    new RenderedMessage(parts.get(i), i == 0 ? colour : Optional.empty(), List.of(), Optional.empty()));
        }
        String last = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
        faces.add(face(last, parts.size() == 1 ? colour : Optional.empty(), message, file(message)));
        return faces;
    }

    /** The text in Discord's markup, with which it has to fit. */
    static List<String> parts(RichText text, int longest, CommandMentions commands) {
        return MessageSplitter.parts(
                        text.plain(),
                        longest,
                        (from, to) ->
                                MarkdownEscaper.of(text.cut(from, to), commands).length())
                .stream()
                .map(range -> MarkdownEscaper.of(text.cut(range.from(), range.to()), commands)
                        .strip())
                .toList();
    }

    private static int colour(OutgoingMessage.Tone tone) {
        return switch (tone) {
            case GOOD -> 0x2E8B57;
            case CAUTION -> 0xE0A100;
            case BAD -> 0xC0392B;
        };
    }

    private static RenderedMessage face(
            String words, Optional<Integer> colour, OutgoingMessage message, Optional<RenderedMessage.File> file) {
        List<ActionRow> rows = ActionRows.of(message.buttons(), message.form(), message.at());
        return new RenderedMessage(words, colour, rows, file);
    }

    private static Optional<RenderedMessage.File> file(OutgoingMessage message) {
        return message.file()
                .map(attachment -> new RenderedMessage.File(
                        attachment.name(),
                        attachment.content(),
                        attachment.chart().map(Chart::alt)));
    }
}
