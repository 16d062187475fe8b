package coach.connects.upwork;

import coach.connects.marketplace.UpworkGrant;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures what a question about a job takes of its own, beside the same three requests sent bare to the same server in turn. The
 * pace of two requests a second is left out of both.
 */
final class UpworkFigures {
    private static final int WARM_UP = 300;
    private static final int COUNTED = 1_000;

    private UpworkFigures() {}

    /** Prints the figures. */
    public static void main(String[] none) throws Exception {
        try (FakeUpwork server = FakeUpwork.start()) {
            Member ada = new Member(server);
            UpworkGrant grant = ada.connects();
            Bare bare = new Bare(server.base().resolve("/mcp"), grant.access().reveal());
            List<Long> asked = new ArrayList<>();
            List<Long> sent = new ArrayList<>();
            for (int i = 0; i < WARM_UP + COUNTED; i++) {
                ada.now = ada.now.plus(Duration.ofHours(1));
                long start = System.nanoTime();
                var unused = ada.client.job(grant, Member.JOB).toOptional().orElseThrow();
                long between = System.nanoTime();
                bare.ask();
                if (i >= WARM_UP) {
                    asked.add((between - start) / 1_000);
                    sent.add((System.nanoTime() - between) / 1_000);
                }
            }
            print("a question about a job", asked);
            print("its three requests alone", sent);
        }
    }

    private static void print(String what, List<Long> micros) {
        List<Long> sorted = micros.stream().sorted().toList();
        System.out.printf(
                "%-28s p50 %6.2f ms   p99 %6.2f ms%n",
                what, sorted.get(COUNTED / 2) / 1_000.0, sorted.get(COUNTED * 99 / 100) / 1_000.0);
    }

    /** The conversation without anything that reads it. */
    private record Bare(URI address, String access, HttpClient client) {
        Bare(URI address, String access) {
            this(address, access, HttpClient.newHttpClient());
        }

        void ask() throws IOException, InterruptedException {
            HttpResponse<String> begun = send("", """
                    {"jsonrpc":"2.0","id":1,"method":"initialize","params":{}}""");
            String session = begun.headers().firstValue("Mcp-Session-Id").orElseThrow();
            send(session, """
                    {"jsonrpc":"2.0","method":"notifications/initialized"}""");
            send(session, """
                    {"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"upwork__find_jobs","arguments":
                    {"action":"get","org_uid":"%s","params":{}}}}""".formatted(FakeUpwork.ACCOUNT));
        }

        private HttpResponse<String> send(String session, String body) throws IOException, InterruptedException {
            HttpRequest.Builder request = HttpRequest.newBuilder(address)
                    .header("Authorization", "Bearer " + access)
                    .header("Content-Type", "application/json")
                    .header("MCP-Protocol-Version", "2025-06-18")
                    .POST(BodyPublishers.ofString(body));
            Stream.of(session).filter(id -> !id.isEmpty()).forEach(id -> request.header("Mcp-Session-Id", id));
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
