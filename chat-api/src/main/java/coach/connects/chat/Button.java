package coach.connects.chat;

/**
 * A button under a message.
 *
 * @param id what the platform gives back when it is pressed: a short opaque key, at most 64 bytes; or the address that it
 *     opens, of which the bot hears nothing
 * @param label the words on it, verbs, at most 20 characters where we choose them
 * @param inPrivate whether it leads to the presser's private chat with the bot: where the platform can open that, the
 *     bot is told {@code /start ID} there instead of a press, so the id is then of {@code A-Z a-z 0-9 _ -} alone
 * @param isDangerous whether a press destroys what cannot be got back, for platforms that can show that; the words say so too
 */
public record Button(String id, String label, boolean inPrivate, boolean isDangerous) {
    /** What the id of a button begins with that answers whoever presses it, where it stands. */
    public static final String OPEN = "@";

    /** What the id of a button begins with that leads whoever presses it into private. */
    public static final String LEADING = "go-";

    private static final String ADDRESS = "https://";

    /** A button that is answered where it stands. */
    public Button(String id, String label) {
        this(id, label, false, false);
    }

    /** The same, which destroys what cannot be got back. */
    public Button dangerous() {
        return new Button(id, label, inPrivate, true);
    }

    /** A button that leads to the presser's private chat. */
    public static Button privateDeepLink(String id, String label) {
        return new Button(id, label, true, false);
    }

    /** A button that opens this address, which begins with {@code https://}. */
    public static Button opening(String address, String label) {
        return new Button(address, label);
    }

    /** Whether the button of this id opens an address. */
    public static boolean isAddress(String id) {
        return id.startsWith(ADDRESS);
    }

    /** Whether the button of this id answers everybody alike: who presses it matters to nobody. */
    public static boolean isPublic(String id) {
        return id.startsWith(OPEN) || id.startsWith(LEADING);
    }
}
