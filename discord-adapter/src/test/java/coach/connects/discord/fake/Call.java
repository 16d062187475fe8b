package coach.connects.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A request that the bot made.
 *
 * @param method the HTTP method
 * @param path what stands behind the base, such as {@code /channels/1/messages}
 * @param query what stands behind the question mark
 * @param body its JSON
 * @param files the files it uploads
 * @param at when, by {@link System#nanoTime()}
 * @param status what it was answered with; 0 when the connection was cut
 */
public record Call(String method, String path, String query, JsonNode body, List<FakeFile> files, long at, int status) {
    /** Whether it is one of these, such as {@code POST /channels/*}{@code /messages}; a star stands for one part of the path. */
    public boolean is(String pattern) {
        return matches(pattern, method, path);
    }

    static boolean matches(String pattern, String method, String path) {
        String[] wanted = pattern.split("[ /]+", -1);
        String[] seen = (method + path).split("/", -1);
        if (wanted.length != seen.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (!wanted[i].equals("*") && !wanted[i].equals(seen[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return method + " " + path + " " + body + " -> " + status;
    }
}
