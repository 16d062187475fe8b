package coach.connects.console;

import coach.connects.chat.Button;
import coach.connects.chat.OutgoingMessage;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Messages as JSON lines, each flushed, so that a script can wait for it. */
final class JsonView implements ConsoleScreen.MessageView {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();
    private static final InvisibleCharacterEscapes ESCAPES = new InvisibleCharacterEscapes();
    private static final String PICTURE = ".png";

    private final OutputStream out;

    JsonView(OutputStream out) {
        this.out = out;
    }

    private interface Fields {
        void writeTo(JsonGenerator json) throws IOException;
    }

    @Override
    public void write(ScreenMessage message) {
        line(json -> {
            OutgoingMessage outgoing = message.message();
            Optional<String> reader = ConsoleScreen.reader(outgoing).map(person -> person.user());
            string(json, "to", reader);
            string(json, "chat", Optional.of(outgoing.at().chat()));
            string(json, "text", Optional.of(outgoing.text().plain()));
            buttons(json, outgoing.buttons());
            string(json, "image", message.file().filter(JsonView::isPicture).map(Path::toString));
            string(json, "file", message.file().filter(file -> !isPicture(file)).map(Path::toString));
            string(json, "edits", message.replaces());
            string(json, "id", Optional.of(message.id()));
            string(json, "at", Optional.of(message.at().toString()));
            string(json, "reminder", outgoing.notification().map(key -> key.kind() + ":" + key.key()));
        });
    }

    /** Says that all is written that an input line caused. */
    void done(int line, Instant clock) {
        line(json -> {
            json.writeNumberField("done", line);
            json.writeStringField("clock", clock.toString());
        });
    }

    /** Says why an input line was not carried out. */
    void error(int line, String reason) {
        line(json -> {
            string(json, "error", Optional.of(reason));
            json.writeNumberField("line", line);
        });
    }

    private static void buttons(JsonGenerator json, List<List<Button>> rows) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("buttons");
        for (List<Button> row : rows) {
            json.writeStartArray();
            for (Button button : row) {
                json.writeStartObject();
                string(json, "label", Optional.of(button.label()));
                string(json, "id", Optional.of(button.id()));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void string(JsonGenerator json, String key, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(key, SurrogateRepair.repaired(value.get()));
        }
    }

    private static boolean isPicture(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(PICTURE);
    }

    private synchronized void line(Fields fields) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            try (JsonGenerator json = JSON.createGenerator(line)) {
                json.setCharacterEscapes(ESCAPES);
                json.writeStartObject();
                fields.writeTo(json);
                json.writeEndObject();
            }
            line.write('\n');
            // In one piece: whoever reads never sees half a line of ours beside something else.
            line.writeTo(out);
            out.flush();
        } catch (IOException e) {
            throw new ConsoleScreen.Closed(e);
        }
    }
}
