package coach.connects.upwork;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Secret;
import coach.connects.marketplace.PastedAddress;
import coach.connects.marketplace.SignInLink;
import coach.connects.marketplace.UpworkGrant;
import coach.connects.upwork.FakeAnswer.Way;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No token, code, verifier, state, client or account is ever in a log, an answer or what a value says of itself. */
class CanaryTest {
    private final FakeUpwork server = FakeUpwork.start();
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream logged = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stop() {
        System.setErr(err);
        server.close();
    }

    @Test
    void noSecretIsSaidAnywhere() {
        Member ada = new Member(server);
        List<Object> said = new ArrayList<>();
        SignInLink link = ada.signIn();
        String pasted = server.consents(link.url());
        PastedAddress read = ada.client.read(new Secret(pasted), link.pending());
        Secret code = ((PastedAddress.Code) read).code();
        UpworkGrant grant = ada.client
                .exchange(code, link.pending())
                .toOptional()
                .orElseThrow()
                .withAccount(new Secret(FakeUpwork.ACCOUNT));
        said.addAll(List.of(link, link.pending(), read, code, grant, ada.client.account(grant)));
        said.add(ada.client.exchange(code, link.pending()));
        said.add(ada.client.job(grant, Member.JOB));
        ada.now = ada.now.plusSeconds(600);
        for (FakeAnswer bad : List.of(
                FakeAnswer.of(401, "application/json", "{\"error\":\"" + FakeUpwork.CODE + "\"}"),
                FakeAnswer.of(500, "text/html", "canary-access-1"),
                FakeAnswer.of(429, "text/html", "canary-access-1").with("Retry-After", "canary-access-1"),
                FakeAnswer.json("{canary-access-1"),
                FakeAnswer.tool("{\"trace_id\":\"canary-access-1\",\"error_code\":\"canary-access-1\"}"),
                FakeAnswer.tool("canary-access-1").going(Way.CUT))) {
            server.answers("tools/call", bad);
            server.answers("/token", bad);
            said.add(ada.client.balance(grant));
            said.add(ada.client.renew(grant));
            ada.now = ada.now.plusSeconds(600);
        }
        said.add(ada.client.renew(grant));
        ada.client.revoke(grant);
        server.close();
        said.add(ada.client.job(grant, Member.JOB));
        said.add(ada.client.renew(grant));

        String all = said + logged.toString(StandardCharsets.UTF_8);
        assertThat(logged.toString(StandardCharsets.UTF_8)).contains("find_jobs get answered");
        assertThat(all)
                .doesNotContain(
                        "canary",
                        FakeUpwork.ACCOUNT,
                        link.pending().state().reveal(),
                        link.pending().verifier().reveal(),
                        grant.key(),
                        "Ada Example",
                        "Repair a booking form \n");
        assertThat(logged.toString(StandardCharsets.UTF_8)).doesNotContain("Repair", FakeUpwork.JOB);
    }
}
