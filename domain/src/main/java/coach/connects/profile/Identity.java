package coach.connects.profile;

import java.util.Optional;

/**
 * A person on one platform, such as {@code telegram:12345}.
 *
 * @param platform the platform's name, without a colon
 * @param user the platform's id of the person
 */
public record Identity(String platform, String user) {
    /** Refuses names that could not be told apart in the written form. */
    public Identity {
        if (platform.isEmpty() || platform.indexOf(':') >= 0 || user.isEmpty()) {
            throw new IllegalArgumentException("no identity");
        }
    }

    /** Reads the written form {@code platform:user}; empty when it is none. */
    public static Optional<Identity> parse(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon < text.length() - 1
                ? Optional.of(new Identity(text.substring(0, colon), text.substring(colon + 1)))
                : Optional.empty();
    }

    /** The written form without a slash, so that ids of what belongs to somebody can begin with it and a slash. */
    public String inPath() {
        return toString().replace("%", "%25").replace("/", "%2F");
    }

    /** The written form {@code platform:user}, by which the store knows the person. */
    @Override
    public String toString() {
        return platform + ":" + user;
    }
}
