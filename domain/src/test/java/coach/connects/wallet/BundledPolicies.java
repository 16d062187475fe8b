package coach.connects.wallet;

import coach.connects.wallet.policy.PolicyParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The policies that come with the bot, read from their files. */
public final class BundledPolicies {
    /** The guide's rules; the default. */
    public static final ConnectsPolicy GUIDE = read("guide-2021");

    /** Upwork's rules of today. */
    public static final ConnectsPolicy UPWORK = read("upwork-2025");

    /** Both. */
    public static final Policies ALL = Policies.of(GUIDE, List.of(UPWORK));

    private BundledPolicies() {}

    private static ConnectsPolicy read(String name) {
        String file = name + PolicyParser.SUFFIX;
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(PolicyParser.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            return PolicyParser.read(file, reader).value().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
