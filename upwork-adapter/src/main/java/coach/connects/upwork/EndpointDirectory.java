package coach.connects.upwork;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Where the server says that sign-ins go. What it names is taken when the hosts that may be asked allow it, and asked anew after
 * an hour; until it has told, the addresses that are known of it hold.
 */
final class EndpointDirectory {
    private static final String PROTECTED = "/.well-known/oauth-protected-resource/mcp";
    private static final String AUTHORIZATION = "/.well-known/oauth-authorization-server";
    /** What is known of the addresses will do where the server is slow: a question is answered within a minute. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final long FRESH = Duration.ofHours(1).toNanos();

    private final HttpTransport wire;
    private final UpworkServer server;
    private final LongSupplier nanos;
    private Optional<Endpoints> known = Optional.empty();
    private long knownAt;

    EndpointDirectory(HttpTransport wire, UpworkServer server, LongSupplier nanos) {
        this.wire = wire;
        this.server = server;
        this.nanos = nanos;
    }

    synchronized Endpoints endpoints() {
        if (known.isEmpty() || nanos.getAsLong() - knownAt > FRESH) {
            known = ask().or(() -> known);
            knownAt = nanos.getAsLong();
        }
        return known.orElseGet(server::endpoints);
    }

    private Optional<Endpoints> ask() {
        Optional<JsonNode> resource = document(PROTECTED);
        Optional<JsonNode> authorization = resource.flatMap(found -> document(AUTHORIZATION));
        if (resource.isEmpty() || authorization.isEmpty()) {
            return Optional.empty();
        }
        ToolField addresses = new ToolField(authorization.get());
        Optional<URI> authorize = address(addresses, "authorization_endpoint");
        Optional<URI> token = address(addresses, "token_endpoint");
        Optional<URI> registration = address(addresses, "registration_endpoint");
        if (authorize.isEmpty() || token.isEmpty() || registration.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Endpoints(
                address(new ToolField(resource.get()), "resource").orElse(server.mcp()),
                authorize.get(),
                token.get(),
                address(addresses, "revocation_endpoint"),
                registration.get()));
    }

    private Optional<JsonNode> document(String path) {
        Reply reply = wire.get(server.at(path), PATIENCE);
        return reply.isSuccess() ? reply.json() : Optional.empty();
    }

    private Optional<URI> address(ToolField document, String name) {
        return document.at(name).line().flatMap(server.hosts()::accept);
    }
}
