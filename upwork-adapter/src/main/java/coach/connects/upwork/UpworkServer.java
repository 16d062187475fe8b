package coach.connects.upwork;

import java.net.URI;
import java.util.Optional;

/** Which server is asked: Upwork's, or one on this machine in its place. */
public final class UpworkServer {
    private static final URI PUBLIC = URI.create("https://mcp.upwork.com");

    private final URI base;
    private final AllowedHosts hosts;

    private UpworkServer(URI base, AllowedHosts hosts) {
        this.base = base;
        this.hosts = hosts;
    }

    /** Upwork's own. */
    public static UpworkServer standard() {
        return new UpworkServer(PUBLIC, AllowedHosts.UPWORK);
    }

    /** Another one, which is on this machine; empty for any other address. */
    public static Optional<UpworkServer> onThisMachine(URI base) {
        boolean plain = base.getRawQuery() == null;
        return plain && AllowedHosts.LOOPBACK.allows(base)
                ? Optional.of(new UpworkServer(URI.create(withoutSlash(base.toString())), AllowedHosts.LOOPBACK))
                : Optional.empty();
    }

    /** Where tools are called. */
    URI mcp() {
        return at("/mcp");
    }

    URI at(String path) {
        return URI.create(base + path);
    }

    AllowedHosts hosts() {
        return hosts;
    }

    /** Where sign-ins go when the server does not say. */
    Endpoints endpoints() {
        return hosts == AllowedHosts.UPWORK
                ? Endpoints.UPWORK
                : new Endpoints(mcp(), at("/authorize"), at("/token"), Optional.of(at("/revoke")), at("/register"));
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
