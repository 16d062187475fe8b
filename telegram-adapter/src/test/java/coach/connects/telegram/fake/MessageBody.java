package coach.connects.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reads the parameters of a call, sent as JSON or as a form with files. */
final class MessageBody {
    static final ObjectMapper JSON = new ObjectMapper();

    private MessageBody() {}

    static JsonNode read(String contentType, byte[] body) throws IOException {
        if (contentType != null && contentType.startsWith("multipart/form-data")) {
            return form(contentType.substring(contentType.indexOf("boundary=") + 9), body);
        }
        return body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body);
    }

    private static ObjectNode form(String boundary, byte[] body) {
        ObjectNode fields = JSON.createObjectNode();
        String text = new String(body, StandardCharsets.ISO_8859_1);
        for (String part : text.split("--" + boundary, -1)) {
            int head = part.indexOf("\r\n\r\n");
            int name = part.indexOf("name=\"");
            if (head > 0 && name > 0) {
                String key = part.substring(name + 6, part.indexOf('"', name + 6));
                String value = part.substring(head + 4, part.length() - 2);
                fields.put(key, new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
                int file = part.indexOf("filename=\"");
                if (file > 0 && file < head) {
                    fields.put("filename", part.substring(file + 10, part.indexOf('"', file + 10)));
                }
            }
        }
        return fields;
    }
}
