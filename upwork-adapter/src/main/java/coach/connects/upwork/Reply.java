package coach.connects.upwork;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.util.Locale;
import java.util.Optional;

/**
 * What came back of one request. The body was read whole or not at all.
 *
 * @param status the status; 0 where none came
 * @param trouble why there is no body
 */
record Reply(int status, Headers headers, Optional<Trouble> trouble, String body) {
    /** Why a body is missing. */
    enum Trouble {
        /** Nobody answered, or the answer broke off. */
        LOST,
        /** The answer took longer than is waited. */
        SLOW,
        /** It is longer than is read. */
        TOO_LARGE,
        /** Not asked: too many wait for their turn. */
        BUSY
    }

    /** The few headers that are looked at; in an answer they are foreign text. */
    record Headers(String contentType, Optional<String> session, Optional<String> retryAfter) {
        private static final int LONGEST = 500;

        static final Headers NONE = new Headers("", Optional.empty(), Optional.empty());

        static Headers of(HttpHeaders all) {
            return new Headers(
                    first(all, "Content-Type")
                            .map(type -> type.toLowerCase(Locale.ROOT))
                            .orElse(""),
                    first(all, "Mcp-Session-Id").filter(Headers::isVisible),
                    first(all, "Retry-After"));
        }

        boolean isStream() {
            return contentType.startsWith("text/event-stream");
        }

        private static Optional<String> first(HttpHeaders all, String name) {
            return all.firstValue(name).map(String::strip).filter(value -> value.length() <= LONGEST);
        }

        /** As the protocol wants a session's id: visible ASCII. */
        private static boolean isVisible(String id) {
            return !id.isEmpty() && id.chars().allMatch(c -> c > ' ' && c < 127);
        }
    }

    private static final int OK = 200;
    private static final int REDIRECTS = 300;
    private static final int SERVER_ERRORS = 500;

    static Reply none(Trouble trouble) {
        return new Reply(0, Headers.NONE, Optional.of(trouble), "");
    }

    boolean isSuccess() {
        return status >= OK && status < REDIRECTS && trouble.isEmpty();
    }

    boolean isServerError() {
        return status >= SERVER_ERRORS;
    }

    /** The record in its body. */
    Optional<JsonNode> json() {
        return trouble.isPresent() || body.isEmpty() ? Optional.empty() : BoundedJson.record(body);
    }

    /** Its status alone: bodies and headers of a sign-in hold secrets. */
    @Override
    public String toString() {
        return "Reply(" + status + trouble.map(what -> ", " + what).orElse("") + ")";
    }
}
