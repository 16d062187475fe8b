package coach.connects.upwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import coach.connects.chat.Secret;
import coach.connects.marketplace.PastedAddress;
import coach.connects.marketplace.ProposalState;
import coach.connects.marketplace.SignInLink;
import coach.connects.marketplace.UpworkAnswer.Reason;
import coach.connects.marketplace.UpworkGrant;
import coach.connects.money.Connects;
import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.posting.Posting;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The whole way against a server whose protocol and sign-in nobody here wrote: the one of Python's package {@code mcp}. Runs
 * where {@code -Dupwork.python} names an interpreter that has it (src/test/python/requirements.txt).
 */
@Tag("long")
class PythonServerTest {
    private static final String PYTHON = System.getProperty("upwork.python", "");

    private final AtomicLong passed = new AtomicLong();
    private Duration later = Duration.ZERO;

    @ParameterizedTest
    @ValueSource(strings = {"json", "sse"})
    void aMemberConnectsAsksRenewsAndEnds(String form) throws IOException, InterruptedException {
        assumeTrue(!PYTHON.isEmpty(), "no -Dupwork.python");
        int port = freePort();
        Process server = new ProcessBuilder(PYTHON, "src/test/python/upwork_server.py", Integer.toString(port), form)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).startsWith("ready");
            URI base = URI.create("http://127.0.0.1:" + port);
            awaitPort(base);
            UpworkClient client = UpworkClient.of(
                    UpworkServer.onThisMachine(base).orElseThrow(),
                    () -> Instant.now().plus(later),
                    CallLimits.STANDARD,
                    () -> System.nanoTime() + passed.get(),
                    () -> Instant.EPOCH.plusNanos(System.nanoTime() + passed.get()),
                    pause -> passed.addAndGet(pause.toNanos()),
                    new MemoryCounter());
            asks(client, connects(client));
        } finally {
            server.destroy();
        }
    }

    private static UpworkGrant connects(UpworkClient client) throws IOException, InterruptedException {
        Secret registered = client.register().toOptional().orElseThrow();
        SignInLink link = client.begin(registered, Instant.now()).toOptional().orElseThrow();
        HttpResponse<Void> consent = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(link.url())).build(), HttpResponse.BodyHandlers.discarding());
        String pasted = consent.headers().firstValue("Location").orElseThrow();
        PastedAddress.Code code = (PastedAddress.Code) client.read(new Secret(pasted), link.pending());
        UpworkGrant grant =
                client.exchange(code.code(), link.pending()).toOptional().orElseThrow();
        Secret account = client.account(grant)
                .toOptional()
                .orElseThrow()
                .freelancers()
                .get(0)
                .id();
        assertThat(account.reveal()).isEqualTo("500000000000000017");
        assertThat(client.exchange(code.code(), link.pending()).isRefusedFor(Reason.GRANT_REFUSED))
                .isTrue();
        return grant.withAccount(account);
    }

    private void asks(UpworkClient client, UpworkGrant grant) {
        Posting known = client.job(grant, Member.JOB).toOptional().orElseThrow().posting();
        assertThat(known.get(Fact.CONNECTS_COST)).contains(Connects.of(14));
        assertThat(client.listed(grant, Member.JOB, known)
                        .toOptional()
                        .orElseThrow()
                        .posting()
                        .get(Fact.PAYMENT_VERIFIED))
                .contains(true);
        JobId other = JobId.of("~022112472640518280840").orElseThrow();
        assertThat(client.job(grant, other).isRefusedFor(Reason.NOT_READABLE)).isTrue();
        UpworkGrant renewed = client.renew(grant).toOptional().orElseThrow();
        assertThat(client.renew(grant).isRefusedFor(Reason.GRANT_REFUSED)).isTrue();
        assertThat(client.balance(renewed).toOptional()).contains(Connects.of(63));
        assertThat(client.proposal(renewed, Member.JOB).toOptional()).contains(ProposalState.INTERVIEW);
        client.revoke(renewed);
        later = Duration.ofMinutes(2);
        assertThat(client.balance(renewed).isRefusedFor(Reason.GRANT_REFUSED)).isTrue();
        assertThat(client.renew(renewed).isRefusedFor(Reason.GRANT_REFUSED)).isTrue();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** It says that it is ready a moment before it listens. */
    private static void awaitPort(URI base) throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        for (int i = 0; i < 100; i++) {
            try {
                client.send(HttpRequest.newBuilder(base).build(), HttpResponse.BodyHandlers.discarding());
                return;
            } catch (IOException e) {
                Thread.sleep(100);
            }
        }
    }
}
