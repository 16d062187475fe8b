package coach.connects.discord.fake;

import coach.connects.chat.FileContent;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a request carries, sent as JSON or as a form with files.
 *
 * @param json its JSON
 * @param files its files by their number, as in {@code files[0]}
 */
record RequestBody(JsonNode json, Map<Integer, FakeFile> files) {
    static RequestBody read(@Nullable String contentType, byte[] body) {
        if (contentType != null && contentType.startsWith("multipart/form-data")) {
            return form(contentType.substring(contentType.indexOf("boundary=") + 9), body);
        }
        String text = new String(body, StandardCharsets.UTF_8);
        return new RequestBody(text.isBlank() ? Json.object() : Json.read(text), Map.of());
    }

    private static RequestBody form(String boundary, byte[] body) {
        JsonNode json = Json.object();
        Map<Integer, FakeFile> files = new TreeMap<>();
        for (Part part : parts(boundary.replace("\"", ""), new String(body, StandardCharsets.ISO_8859_1))) {
            String name = part.value("name");
            if (name.equals("payload_json")) {
                json = Json.read(new String(part.bytes(), StandardCharsets.UTF_8));
            } else {
                int number = Integer.parseInt(name.substring(name.indexOf('[') + 1, name.indexOf(']')));
                files.put(
                        number,
                        new FakeFile(part.value("filename"), "application/octet-stream", FileContent.of(part.bytes())));
            }
        }
        return new RequestBody(json, files);
    }

    private static List<Part> parts(String boundary, String text) {
        List<Part> parts = new ArrayList<>();
        for (String part : text.split("--" + java.util.regex.Pattern.quote(boundary), -1)) {
            int head = part.indexOf("\r\n\r\n");
            if (head > 0) {
                parts.add(new Part(part.substring(0, head), part.substring(head + 4, part.length() - 2)));
            }
        }
        return parts;
    }

    private record Part(String head, String content) {
        byte[] bytes() {
            return content.getBytes(StandardCharsets.ISO_8859_1);
        }

        String value(String name) {
            int at = head.indexOf(" " + name + "=\"");
            if (at < 0) {
                return "";
            }
            int start = at + name.length() + 3;
            String raw = head.substring(start, head.indexOf('"', start));
            return new String(raw.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        }
    }
}
