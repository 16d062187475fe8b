package coach.connects.app;

import coach.connects.chat.Secret;
import coach.connects.marketplace.UpworkAccess.Mode;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How the host lets people connect Upwork.
 *
 * @param mode whom the host may serve
 * @param key what grants are sealed with
 * @param server a server on this machine in Upwork's place
 */
public record UpworkSettings(Mode mode, Secret key, Optional<URI> server) {
    private static final int KEY_BYTES = 32;

    /**
     * Reads them from settings whose values were looked at; empty where it is not switched on.
     *
     * @throws StartupException when only a part is set: nobody should think that it is on, or keep a key for nothing
     */
    static Optional<UpworkSettings> of(Map<SettingKey, String> set) throws StartupException {
        String mode = set.get(SettingKey.CONNECTS_UPWORK);
        String key = set.get(SettingKey.CONNECTS_SECRET_KEY);
        String server = set.get(SettingKey.CONNECTS_UPWORK_URL);
        if (mode == null && key == null && server == null) {
            return Optional.empty();
        }
        if (mode == null) {
            throw StartupException.wrong((key == null ? SettingKey.CONNECTS_UPWORK_URL : SettingKey.CONNECTS_SECRET_KEY)
                    + " is set without " + SettingKey.CONNECTS_UPWORK + ", so it does nothing. Example: "
                    + SettingKey.CONNECTS_UPWORK.example());
        }
        if (key == null) {
            throw StartupException.wrong(
                    SettingKey.CONNECTS_UPWORK + " is set without " + SettingKey.CONNECTS_SECRET_KEY
                            + ", so nothing could be sealed. Draw one: openssl rand -base64 32");
        }
        return Optional.of(new UpworkSettings(
                mode(mode).orElseThrow(),
                new Secret(key),
                Optional.ofNullable(server).map(URI::create)));
    }

    private static Optional<Mode> mode(String word) {
        return Arrays.stream(Mode.values())
                .filter(mode ->
                        mode.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
                .findFirst();
    }

    /** What is wrong with the name of a mode; empty when it will do. */
    static Optional<String> modeProblem(String value) {
        return mode(value).isPresent() ? Optional.empty() : Optional.of("is neither own-use nor permitted");
    }

    /** What is wrong with a key; empty when it will do. */
    static Optional<String> keyProblem(String value) {
        try {
            return Base64.getDecoder().decode(value).length == KEY_BYTES
                    ? Optional.empty()
                    : Optional.of("is not of " + KEY_BYTES + " bytes in base64. Draw one: openssl rand -base64 32");
        } catch (IllegalArgumentException e) {
            return Optional.of("is not in base64. Draw one: openssl rand -base64 32");
        }
    }

    /** What is wrong with the address of a server in Upwork's place: it must be on this machine, in figures or localhost. */
    static Optional<String> serverProblem(String value) {
        Optional<String> problem = SettingRules.webAddress(value);
        return problem.isPresent() || isLoopback(URI.create(value).getHost())
                ? problem
                : Optional.of(
                        "is not on this machine; only a server at 127.0.0.1 or localhost may stand in Upwork's place");
    }

    private static boolean isLoopback(String host) {
        boolean figures =
                SettingRules.address(host.replace("[", "").replace("]", "")).isEmpty();
        try {
            // In figures it is looked up nowhere.
            return host.equalsIgnoreCase("localhost")
                    || (figures && InetAddress.getByName(host).isLoopbackAddress());
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Without the key. */
    @Override
    public String toString() {
        return mode.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
