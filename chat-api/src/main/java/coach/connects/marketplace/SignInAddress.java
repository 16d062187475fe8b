package coach.connects.marketplace;

import coach.connects.parsing.CaseFolding;

/** Where a sign-in at Upwork ends: an address on the person's own machine, where nobody answers. They paste it to us. */
public final class SignInAddress {
    /** What Upwork leads back to; the code comes behind it. */
    public static final String REDIRECT = "http://localhost:8765/callback";

    private static final String PLACE = ":8765/callback";

    private SignInAddress() {}

    /**
     * Whether words hold such an address, also one that was changed on the way, whatever is around it: they are a secret then,
     * to be taken out of the chat where that is possible, and never to be said again.
     */
    public static boolean isIn(String words) {
        String lower = CaseFolding.of(words.strip());
        boolean oneWord = lower.chars().noneMatch(Character::isWhitespace);
        boolean home = lower.contains("localhost") || lower.contains("127.0.0.1");
        boolean coded = lower.contains("code=") && lower.contains("state=");
        return lower.contains(PLACE) || (coded && (home || oneWord));
    }
}
