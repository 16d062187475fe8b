package coach.connects.upwork;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** The servers that may be spoken to; whatever address a server names is held against them. */
enum AllowedHosts {
    /** Upwork's own, by https. */
    UPWORK {
        @Override
        boolean takes(String scheme, String host) {
            return scheme.equals("https") && (host.equals("upwork.com") || host.endsWith(".upwork.com"));
        }
    },
    /** This machine: another server in Upwork's place, for tests. */
    LOOPBACK {
        @Override
        boolean takes(String scheme, String host) {
            return (scheme.equals("http") || scheme.equals("https")) && isLoopback(host);
        }
    };

    private static final int LONGEST = 2_000;

    abstract boolean takes(String scheme, String host);

    /** Whether this may be asked. */
    boolean allows(URI address) {
        String scheme = address.getScheme();
        String host = address.getHost();
        return scheme != null
                && host != null
                && address.getRawUserInfo() == null
                && address.getRawFragment() == null
                && takes(scheme.toLowerCase(Locale.ROOT), host.toLowerCase(Locale.ROOT));
    }

    /** The address that a server named, if it may be asked. */
    Optional<URI> accept(String address) {
        try {
            return address.length() > LONGEST
                    ? Optional.empty()
                    : Optional.of(new URI(address)).filter(this::allows);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** By name or in figures; nothing is looked up. */
    private static boolean isLoopback(String host) {
        if (host.equals("localhost") || host.equals("[::1]")) {
            return true;
        }
        String[] parts = host.split("\\.", -1);
        if (parts.length != 4 || !parts[0].equals("127")) {
            return false;
        }
        for (String part : parts) {
            if (part.isEmpty() || part.length() > 3 || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }
}
