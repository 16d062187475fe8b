package coach.connects.discord.send;

/**
 * How long things may be. Discord counts in characters as people see them or in UTF-16 units, it does not say which; this
 * counts UTF-16 units, of which there are never fewer.
 *
 * @see <a href="https://discord.com/developers/docs/resources/message">Discord: messages</a>
 */
public final class DiscordLimits {
    static final int CONTENT = 2000;

    /** The heading of an embed. */
    static final int EMBED_TITLE = 256;

    /** The words of an embed. */
    static final int EMBED_DESCRIPTION = 4096;

    /** The words on a button, an option of a select, the heading of a field. */
    static final int BUTTON_LABEL = 80;

    /** The words of an option of a select. */
    static final int OPTION_LABEL = 100;

    static final int OPTIONS = 25;

    /** Rows under a message, and buttons in a row. */
    static final int ROWS = 5;

    /** The id of a button, a select or a form. */
    static final int CUSTOM_ID = 100;

    /** The heading of a form, and of a field in it. */
    static final int FORM_LABEL = 45;

    /** What shows in an empty field. */
    static final int PLACEHOLDER = 100;

    /** What may be written into a field of a form. */
    static final int ANSWER = 4000;

    /** Bytes of a file, wherever nobody paid for more. */
    static final int FILE = 10 * 1024 * 1024;

    private DiscordLimits() {}
}
