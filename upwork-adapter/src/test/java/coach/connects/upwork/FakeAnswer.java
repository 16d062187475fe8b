package coach.connects.upwork;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One answer of the fake server, as it goes over the wire.
 *
 * @param way how its bytes go out
 */
record FakeAnswer(int status, Map<String, String> headers, String body, Way way) {
    /** How bytes go out. */
    enum Way {
        WHOLE,
        /** One after the other, each by itself. */
        BYTE_BY_BYTE,
        /** Half of them, then the connection ends. */
        CUT,
        /** All of them, and then nothing, with the connection held. */
        HELD
    }

    /** Stands for the id of the question in a body. */
    static final String ID = "@ID@";

    static FakeAnswer of(int status, String contentType, String body) {
        return new FakeAnswer(status, Map.of("Content-Type", contentType), body, Way.WHOLE);
    }

    static FakeAnswer json(String body) {
        return of(200, "application/json", body);
    }

    /** Each of these as the data of an event. */
    static FakeAnswer stream(String... events) {
        StringBuilder body = new StringBuilder();
        for (String event : events) {
            body.append("event: message\ndata: ")
                    .append(event.replace("\n", "\ndata: "))
                    .append("\n\n");
        }
        return of(200, "text/event-stream", body.toString());
    }

    /** A tool's text in its envelope, for whatever question comes. */
    static FakeAnswer tool(String text) {
        return json(Samples.result(0, Samples.textResult(text)).replace("\"id\":0", "\"id\":" + ID));
    }

    /** This as the result of a method, for whatever question comes. */
    static FakeAnswer result(String result) {
        return json(Samples.result(0, result).replace("\"id\":0", "\"id\":" + ID));
    }

    FakeAnswer with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new FakeAnswer(status, more, body, way);
    }

    FakeAnswer going(Way other) {
        return new FakeAnswer(status, headers, body, other);
    }

    FakeAnswer to(int id) {
        return new FakeAnswer(status, headers, body.replace(ID, Integer.toString(id)), way);
    }

    void deliver(HttpExchange exchange) throws IOException {
        headers.forEach(exchange.getResponseHeaders()::set);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        boolean whole = way == Way.WHOLE;
        exchange.sendResponseHeaders(
                status, bytes.length == 0 ? -1 : way == Way.HELD || way == Way.BYTE_BY_BYTE ? 0 : bytes.length);
        if (bytes.length == 0) {
            return;
        }
        OutputStream out = exchange.getResponseBody();
        for (byte[] part : whole ? List.of(bytes) : parts(bytes)) {
            out.write(part);
            out.flush();
        }
        if (way == Way.HELD) {
            hold();
        }
        if (way != Way.CUT) {
            out.close();
        }
    }

    private List<byte[]> parts(byte[] bytes) {
        if (way != Way.BYTE_BY_BYTE) {
            return List.of(way == Way.CUT ? java.util.Arrays.copyOf(bytes, bytes.length / 2) : bytes);
        }
        List<byte[]> parts = new ArrayList<>();
        for (byte one : bytes) {
            parts.add(new byte[] {one});
        }
        return parts;
    }

    /** Until the server is stopped. */
    private static void hold() {
        try {
            new java.util.concurrent.CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
