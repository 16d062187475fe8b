package coach.connects.discord.send;

import coach.connects.chat.Bytes;
import coach.connects.chat.Reply;
import coach.connects.chat.Text;
import coach.connects.text.Catalogue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.actionrow.ActionRow;

/** Turns a reply of the core into messages: as many as its length asks for, the buttons under the last. */
final class Writer {
    /** A longer answer would bury the chat; it comes as a file. */
    private static final int MOST_PARTS = 5;

    /** A verdict is an embed, and its heading counts beside its description. */
    private static final int VERDICT = Limits.EMBED_DESCRIPTION - Limits.EMBED_TITLE;

    private final Decisions decisions;
    private final Text asFile;

    Writer(Catalogue catalogue) {
        this.decisions = new Decisions(catalogue);
        this.asFile = catalogue.english().say("discord.as-file");
    }

    /** The messages that a reply becomes, in order; at least one. */
    List<Face> write(Reply reply) {
        Optional<Integer> colour = decisions.colour(reply.text());
        List<String> parts = Parts.of(reply.text(), colour.isPresent() ? VERDICT : Limits.CONTENT);
        if (parts.size() > MOST_PARTS) {
            Bytes whole = Bytes.of(reply.text().plain().getBytes(StandardCharsets.UTF_8));
            return List.of(face(
                    Markdown.of(asFile), Optional.empty(), reply, Optional.of(new Face.File("message.txt", whole))));
        }
        List<Face> faces = new ArrayList<>();
        for (int i = 0; i < parts.size() - 1; i++) {
            faces.add(new Face(parts.get(i), i == 0 ? colour : Optional.empty(), List.of(), Optional.empty()));
        }
        String last = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
        faces.add(face(last, parts.size() == 1 ? colour : Optional.empty(), reply, file(reply)));
        return faces;
    }

    private static Face face(String words, Optional<Integer> colour, Reply reply, Optional<Face.File> file) {
        List<ActionRow> rows = Rows.of(reply.buttons(), reply.form(), reply.at());
        return new Face(words, colour, rows, file);
    }

    private static Optional<Face.File> file(Reply reply) {
        return reply.file().map(document -> new Face.File(document.name(), document.content()));
    }
}
