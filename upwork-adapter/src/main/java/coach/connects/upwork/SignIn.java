package coach.connects.upwork;

import coach.connects.chat.Secret;
import coach.connects.marketplace.PendingSignIn;
import coach.connects.marketplace.SignInAddress;
import coach.connects.marketplace.SignInLink;
import coach.connects.marketplace.UpworkAnswer;
import coach.connects.marketplace.UpworkAnswer.Reason;
import coach.connects.marketplace.UpworkGrant;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The sign-in of a member by OAuth 2.1, as a public client with PKCE (RFC 7591, 7636, 8414, 8707): registered once, a code for
 * tokens, tokens for newer ones, and their end.
 */
final class SignIn {
    private static final int LONGEST_SECRET = 8_000;
    private static final int MOST_DAYS = 365;
    /** Of a token whose end is not told: soon enough to find out. */
    private static final Duration UNTOLD = Duration.ofMinutes(30);

    private static final int RANDOM_BYTES = 32;
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final Set<Integer> NO_SUCH_PLACE = Set.of(404, 405);
    private static final Set<String> GRANT_IS_OVER = Set.of("invalid_grant", "invalid_client", "unauthorized_client");

    private final HttpTransport wire;
    private final UpworkServer server;
    private final EndpointDirectory directory;
    private final SecureRandom random;
    private final InstantSource clock;
    private final ReplyRefusals refusals;

    SignIn(
            HttpTransport wire,
            UpworkServer server,
            EndpointDirectory directory,
            SecureRandom random,
            InstantSource clock) {
        this.wire = wire;
        this.server = server;
        this.directory = directory;
        this.random = random;
        this.clock = clock;
        this.refusals = new ReplyRefusals(clock);
    }

    UpworkAnswer<Secret> register() {
        URI named = directory.endpoints().registration();
        URI other = server.at("/register");
        Reply reply = wire.postJson(named, registration());
        boolean elsewhere = NO_SUCH_PLACE.contains(reply.status())
                || (reply.trouble().isEmpty() && reply.headers().contentType().startsWith("text/html"));
        if (elsewhere && !named.equals(other)) {
            reply = wire.postJson(other, registration());
        }
        return reply.status() == BAD_REQUEST ? UpworkAnswer.refused(Reason.NOT_ALLOWED) : client(reply);
    }

    private static String registration() {
        ObjectNode client = BoundedJson.empty().put("client_name", "Connects Coach");
        client.putArray("redirect_uris").add(SignInAddress.REDIRECT);
        client.putArray("grant_types").add("authorization_code").add("refresh_token");
        client.putArray("response_types").add("code");
        return BoundedJson.write(client.put("token_endpoint_auth_method", "none"));
    }

    /** Only what was asked for: a client without a secret. */
    private UpworkAnswer<Secret> client(Reply reply) {
        Optional<ToolField> answer = reply.isSuccess() ? reply.json().map(ToolField::new) : Optional.empty();
        if (answer.isEmpty()) {
            return refusals.of(reply);
        }
        ToolField method = answer.get().at("token_endpoint_auth_method");
        boolean isPublic = method.isThere()
                ? method.line().filter("none"::equals).isPresent()
                : !answer.get().at("client_secret").isThere();
        Optional<Secret> id = secret(answer.get(), "client_id");
        return isPublic && id.isPresent() ? UpworkAnswer.given(id.get()) : UpworkAnswer.refused(Reason.UNREADABLE);
    }

    SignInLink begin(Secret client, Instant now) {
        PendingSignIn pending = new PendingSignIn(client, drawn(), drawn(), now);
        return new SignInLink(link(directory.endpoints(), pending), pending);
    }

    private static String link(Endpoints endpoints, PendingSignIn pending) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("response_type", "code");
        fields.put("client_id", pending.client().reveal());
        fields.put("redirect_uri", SignInAddress.REDIRECT);
        fields.put("state", pending.state().reveal());
        fields.put("code_challenge", challenge(pending.verifier().reveal()));
        fields.put("code_challenge_method", "S256");
        fields.put("resource", endpoints.resource().toString());
        String address = endpoints.authorization().toString();
        StringBuilder link = new StringBuilder(address);
        char joint = address.indexOf('?') < 0 ? '?' : '&';
        for (Map.Entry<String, String> field : fields.entrySet()) {
            link.append(joint).append(field.getKey()).append('=').append(HttpTransport.encoded(field.getValue()));
            joint = '&';
        }
        return link.toString();
    }

    UpworkAnswer<UpworkGrant> exchange(Secret code, PendingSignIn pending) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("grant_type", "authorization_code");
        fields.put("code", code.reveal());
        fields.put("redirect_uri", SignInAddress.REDIRECT);
        fields.put("client_id", pending.client().reveal());
        fields.put("code_verifier", pending.verifier().reveal());
        return tokens(
                fields,
                new UpworkGrant(
                        drawn().reveal(),
                        pending.client(),
                        new Secret(""),
                        Optional.empty(),
                        clock.instant(),
                        Optional.empty()));
    }

    /** An answer that names no newer refresh token leaves the old one good. */
    UpworkAnswer<UpworkGrant> renew(UpworkGrant grant) {
        if (grant.refresh().isEmpty()) {
            return UpworkAnswer.refused(Reason.GRANT_REFUSED);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("grant_type", "refresh_token");
        fields.put("refresh_token", grant.refresh().get().reveal());
        fields.put("client_id", grant.client().reveal());
        return tokens(fields, grant);
    }

    private UpworkAnswer<UpworkGrant> tokens(Map<String, String> fields, UpworkGrant grant) {
        Endpoints endpoints = directory.endpoints();
        fields.put("resource", endpoints.resource().toString());
        Reply reply = wire.postForm(endpoints.token(), fields);
        Optional<ToolField> answer = reply.json().map(ToolField::new);
        if (reply.status() == BAD_REQUEST || reply.status() == UNAUTHORIZED) {
            boolean over = answer.flatMap(field -> field.at("error").line())
                    .filter(GRANT_IS_OVER::contains)
                    .isPresent();
            return UpworkAnswer.refused(over ? Reason.GRANT_REFUSED : Reason.UNAVAILABLE);
        }
        if (!reply.isSuccess() || answer.isEmpty()) {
            return refusals.of(reply);
        }
        return renewed(answer.get(), grant)
                .map(UpworkAnswer::given)
                .orElseGet(() -> UpworkAnswer.refused(Reason.UNREADABLE));
    }

    private Optional<UpworkGrant> renewed(ToolField answer, UpworkGrant grant) {
        ToolField type = answer.at("token_type");
        boolean bearer = !type.isThere()
                || type.line().filter("bearer"::equalsIgnoreCase).isPresent();
        Optional<Secret> access = secret(answer, "access_token").filter(token -> bearer && isVisible(token.reveal()));
        OptionalInt seconds = answer.at("expires_in").count();
        Duration life = seconds.isPresent() ? Duration.ofSeconds(seconds.getAsInt()) : UNTOLD;
        Instant end = clock.instant()
                .plus(life.compareTo(Duration.ofDays(MOST_DAYS)) < 0 ? life : Duration.ofDays(MOST_DAYS));
        return access.map(token -> new UpworkGrant(
                grant.key(),
                grant.client(),
                token,
                secret(answer, "refresh_token").or(grant::refresh),
                end,
                grant.account()));
    }

    /** The longer-lived one first; what cannot be reached is not asked again. Whether both are ended. */
    boolean revoke(UpworkGrant grant) {
        Optional<URI> address = directory.endpoints().revocation();
        if (address.isEmpty()) {
            return false;
        }
        boolean renewing = grant.refresh()
                .map(token -> end(address.get(), grant, token, "refresh_token"))
                .orElse(true);
        return end(address.get(), grant, grant.access(), "access_token") && renewing;
    }

    private boolean end(URI address, UpworkGrant grant, Secret token, String kind) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("client_id", grant.client().reveal());
        fields.put("token", token.reveal());
        fields.put("token_type_hint", kind);
        Reply reply = wire.postForm(address, fields);
        if (reply.status() == BAD_REQUEST) {
            // A public client's secret is empty and may be left out (RFC 6749, 2.3.1); Python's server insists on the
            // field.
            fields.put("client_secret", "");
            return wire.postForm(address, fields).isSuccess();
        }
        return reply.isSuccess();
    }

    private static Optional<Secret> secret(ToolField answer, String name) {
        return Optional.ofNullable(answer.at(name).node().textValue())
                .filter(value -> !value.isBlank() && value.length() <= LONGEST_SECRET)
                .map(Secret::new);
    }

    /** What may stand in a header. */
    private static boolean isVisible(String token) {
        return token.chars().allMatch(c -> c > ' ' && c < 127);
    }

    /** 256 bits, in 43 characters. */
    private Secret drawn() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return new Secret(base64(bytes));
    }

    static String challenge(String verifier) {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
