package coach.connects.upwork;

import java.net.URI;
import java.util.Optional;

/**
 * The addresses of a sign-in.
 *
 * @param resource what a token is asked for
 * @param authorization where the member's browser goes
 * @param revocation where a grant is ended; absent where a server has no such place
 */
record Endpoints(URI resource, URI authorization, URI token, Optional<URI> revocation, URI registration) {
    /** Upwork's, as its server has named them since it opened. */
    static final Endpoints UPWORK = new Endpoints(
            URI.create("https://mcp.upwork.com/mcp"),
            URI.create("https://www.upwork.com/ab/account-security/oauth2/authorize"),
            URI.create("https://www.upwork.com/api/v3/oauth2/token"),
            Optional.of(URI.create("https://www.upwork.com/api/v3/oauth2/token/revoke")),
            URI.create("https://www.upwork.com/register"));
}
