package coach.connects.upwork;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Secret;
import coach.connects.marketplace.PastedAddress;
import coach.connects.marketplace.SignInLink;
import coach.connects.marketplace.UpworkAccount.Freelancer;
import coach.connects.marketplace.UpworkAnswer;
import coach.connects.marketplace.UpworkAnswer.Reason;
import coach.connects.marketplace.UpworkGrant;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sign-in: registration, the member's link, codes, tokens, and their end. */
class SignInTest {
    private static final String JSON = "application/json";

    private final FakeUpwork server = FakeUpwork.start();
    private final Member ada = new Member(server);

    @AfterEach
    void stop() {
        server.close();
    }

    private static Secret code(SignInLink link, String pasted, Member member) {
        return ((PastedAddress.Code) member.client.read(new Secret(pasted), link.pending())).code();
    }

    @Test
    void theLinkAsksForACodeThatOnlyThisSignInCanUse() {
        SignInLink link = ada.signIn();
        Map<String, String> query = FakeUpwork.form(URI.create(link.url()).getRawQuery());

        assertThat(link.url()).startsWith(server.base() + "/allow?");
        assertThat(query)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", FakeUpwork.CLIENT)
                .containsEntry("redirect_uri", "http://localhost:8765/callback")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("resource", server.base() + "/mcp")
                .containsEntry("state", link.pending().state().reveal());
        assertThat(query.get("code_challenge"))
                .hasSize(43)
                .isNotEqualTo(link.pending().verifier().reveal());
        assertThat(query.get("state")).hasSize(43);
        assertThat(ada.signIn().pending().state()).isNotEqualTo(link.pending().state());
    }

    /** The example of RFC 7636, appendix B. */
    @Test
    void theChallengeIsThatOfTheStandard() {
        assertThat(SignIn.challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"))
                .isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    @Test
    void aCodeBecomesAGrantOnce() {
        SignInLink link = ada.signIn();
        Secret code = code(link, server.consents(link.url()), ada);
        UpworkGrant grant =
                ada.client.exchange(code, link.pending()).toOptional().orElseThrow();

        assertThat(grant.access()).isEqualTo(new Secret("canary-access-1"));
        assertThat(grant.refresh()).contains(new Secret("canary-refresh-1"));
        assertThat(grant.expiresAt()).isEqualTo(Member.NOW.plus(Duration.ofDays(1)));
        assertThat(ada.client.account(grant).toOptional().orElseThrow().freelancers())
                .containsExactly(new Freelancer(new Secret(FakeUpwork.ACCOUNT), "Ada Example"));
        assertThat(ada.client.exchange(code, link.pending()).isRefusedFor(Reason.GRANT_REFUSED))
                .isTrue();
    }

    @Test
    void anotherSignInsVerifierDoesNotFit() {
        SignInLink link = ada.signIn();
        String pasted = server.consents(link.url());

        assertThat(ada.client
                        .exchange(code(link, pasted, ada), ada.signIn().pending())
                        .isRefusedFor(Reason.GRANT_REFUSED))
                .isTrue();
    }

    @Test
    void tokensAreRenewedUnderTheSameKey() {
        UpworkGrant grant = ada.connects();
        UpworkGrant renewed = ada.client.renew(grant).toOptional().orElseThrow();

        assertThat(renewed.key()).isEqualTo(grant.key());
        assertThat(renewed.account()).isEqualTo(grant.account());
        assertThat(renewed.access()).isEqualTo(new Secret("canary-access-2"));
        assertThat(renewed.refresh()).contains(new Secret("canary-refresh-2"));
        assertThat(ada.client.job(renewed, Member.JOB).toOptional()).isPresent();
        // What was used up ends the grant, as it would at Upwork.
        assertThat(ada.client.renew(grant).isRefusedFor(Reason.GRANT_REFUSED)).isTrue();
        assertThat(ada.client.renew(renewed).isRefusedFor(Reason.GRANT_REFUSED)).isTrue();
    }

    @Test
    void anAnswerWithoutARefreshTokenKeepsTheOldOne() {
        UpworkGrant grant = ada.connects();
        server.answers(
                "/token",
                FakeAnswer.json("{\"access_token\":\"new\",\"token_type\":\"bearer\",\"expires_in\":\"60\"}"));
        UpworkGrant renewed = ada.client.renew(grant).toOptional().orElseThrow();

        assertThat(renewed.refresh()).isEqualTo(grant.refresh());
        assertThat(renewed.expiresAt()).isEqualTo(Member.NOW.plusSeconds(60));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | application/json | {\"error\":\"invalid_grant\"}       | GRANT_REFUSED",
                "401 | application/json | {\"error\":\"invalid_client\"}      | GRANT_REFUSED",
                "400 | application/json | {\"error\":\"unauthorized_client\"} | GRANT_REFUSED",
                "400 | application/json | {\"error\":\"invalid_request\"}     | UNAVAILABLE",
                "400 | text/html        | <html>invalid_grant                 | UNAVAILABLE",
                "500 | application/json | {\"error\":\"invalid_grant\"}       | UNAVAILABLE",
                "503 | text/html        | <html>                              | UNAVAILABLE",
                "403 | text/html        | <html>Just a moment                 | UNAVAILABLE",
                "302 | text/html        | ''                                  | UNAVAILABLE",
                "200 | text/html        | <html>                              | UNREADABLE",
                "200 | application/json | {\"token_type\":\"Bearer\"}         | UNREADABLE",
                "200 | application/json | {\"access_token\":7}                | UNREADABLE",
                "200 | application/json | {\"access_token\":\"a b\"}          | UNREADABLE",
                "200 | application/json | {\"access_token\":\"a\",\"token_type\":\"mac\"} | UNREADABLE",
                "200 | application/json | {\"access_token\":\"a\",\"access_token\":\"b\"} | UNREADABLE"
            })
    void onlyACodeOfTheStandardEndsAGrant(int status, String type, String body, Reason reason) {
        UpworkGrant grant = ada.connects();
        server.answers("/token", FakeAnswer.of(status, type, body));

        assertThat(ada.client.renew(grant).isRefusedFor(reason)).isTrue();
    }

    @Test
    void tooManyRenewalsAreWaitedFor() {
        UpworkGrant grant = ada.connects();
        server.answers("/token", FakeAnswer.of(429, JSON, "").with("Retry-After", "7"));

        assertThat(ada.client.renew(grant)).isEqualTo(UpworkAnswer.rateLimited(Member.NOW.plusSeconds(7)));
    }

    @Test
    void aGrantWithoutARefreshTokenIsOverAtItsEnd() {
        UpworkGrant grant = ada.connects();
        UpworkGrant plain = new UpworkGrant(
                grant.key(), grant.client(), grant.access(), Optional.empty(), grant.expiresAt(), grant.account());

        assertThat(ada.client.renew(plain).isRefusedFor(Reason.GRANT_REFUSED)).isTrue();
        assertThat(server.calls("POST /token")).hasSize(1);
    }

    @Test
    void theEndIsToldToUpworkForBothTokens() {
        UpworkGrant grant = ada.connects();
        assertThat(ada.client.revoke(grant)).isTrue();

        assertThat(server.calls("POST /revoke")).hasSize(2);
        assertThat(ada.client.job(grant, Member.JOB).isRefusedFor(Reason.GRANT_REFUSED))
                .isTrue();
        assertThat(ada.client.renew(grant).isRefusedFor(Reason.GRANT_REFUSED)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 404, 500, 503})
    void anEndThatUpworkDoesNotTakeIsNone(int status) {
        UpworkGrant grant = ada.connects();
        server.answers("/revoke", FakeAnswer.of(status, JSON, "{}"));

        assertThat(ada.client.revoke(grant)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | application/json | {\"error\":\"invalid_redirect_uri\"}            | NOT_ALLOWED",
                "403 | text/html        | <html>Just a moment                             | UNAVAILABLE",
                "500 | application/json | {}                                              | UNAVAILABLE",
                "201 | application/json | {\"client_id\":\"\"}                            | UNREADABLE",
                "201 | application/json | {\"client_id\":7}                               | UNREADABLE",
                "201 | application/json | {\"client_id\":\"x\",\"client_secret\":\"s\"}    | UNREADABLE",
                "201 | application/json | {\"client_id\":\"x\",\"token_endpoint_auth_method\":\"client_secret_basic\"} | UNREADABLE"
            })
    void aRegistrationIsTakenOnlyAsItWasAskedFor(int status, String type, String body, Reason reason) {
        server.answers("/register", FakeAnswer.of(status, type, body));

        assertThat(ada.client.register().isRefusedFor(reason)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"404,text/plain", "405,text/plain", "200,text/html"})
    void aRegistrationThatIsNotThereIsTriedAtTheOtherPlace(int status, String type) {
        server.answers("/.well-known/oauth-authorization-server", FakeAnswer.json("""
                {"authorization_endpoint":"%1$s/allow","token_endpoint":"%1$s/token","registration_endpoint":"%1$s/sign-up"}""".formatted(server.base())));
        server.answers("/sign-up", FakeAnswer.of(status, type, "<html>"));

        assertThat(ada.client.register().toOptional()).contains(new Secret(FakeUpwork.CLIENT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/token",
                "https://upwork.com.evil.example/token",
                "http://10.0.0.1/token",
                "https://www.upwork.com/token",
                "file:///etc/passwd",
                "http://user@127.0.0.1/token",
                "not an address"
            })
    void anAddressElsewhereIsNotAsked(String address) {
        server.answers(
                "/.well-known/oauth-authorization-server", FakeAnswer.json("""
                {"authorization_endpoint":"%1$s/evil","token_endpoint":"%2$s","registration_endpoint":"%1$s/evil"}""".formatted(server.base(), address)));

        assertThat(ada.client.register().toOptional()).isPresent();
        assertThat(server.calls("POST")).containsExactly("POST /register");
    }

    @ParameterizedTest
    @CsvSource({
        "https://mcp.upwork.com/x,true",
        "https://upwork.com,true",
        "HTTPS://WWW.UPWORK.COM/x,true",
        "http://mcp.upwork.com/x,false",
        "https://notupwork.com,false",
        "https://upwork.com.evil.example,false",
        "https://upwork.com@evil.example,false",
        "https://evil.example/upwork.com,false",
        "https://127.0.0.1,false"
    })
    void atUpworkOnlyUpworkIsAsked(String address, boolean allowed) {
        assertThat(AllowedHosts.UPWORK.accept(address).isPresent()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:9000,true",
        "http://localhost:9000/base/,true",
        "http://[::1]:9000,true",
        "https://127.3.2.1,true",
        "http://127.0.0.1.evil.example,false",
        "http://127.0.0,false",
        "http://localhost.evil.example,false",
        "http://0.0.0.0:9000,false",
        "http://192.168.0.1,false",
        "https://mcp.upwork.com,false",
        "http://a@localhost,false",
        "http://localhost/?x=1,false",
        "ftp://localhost,false",
        "localhost:9000,false"
    })
    void anotherServerIsOneOnThisMachine(String address, boolean allowed) {
        assertThat(UpworkServer.onThisMachine(URI.create(address)).isPresent()).isEqualTo(allowed);
    }

    @Test
    void upworksOwnAddressesAreKnownWithoutAsking() {
        assertThat(UpworkServer.standard().endpoints()).isEqualTo(Endpoints.UPWORK);
        assertThat(UpworkServer.standard().mcp()).hasToString("https://mcp.upwork.com/mcp");
    }
}
