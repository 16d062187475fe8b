package coach.connects.wallet.policy;

/**
 * What is wrong with a policy file, for whoever runs the bot.
 *
 * @param file the file's name
 * @param line the line, from 1; 0 where it is not a line that is wrong
 * @param key the key or the words that are wrong
 * @param reason what is wrong with them
 */
public record PolicyFault(String file, int line, String key, Reason reason) {
    /** What can be wrong. */
    public enum Reason {
        UNREADABLE("cannot be read"),
        BAD_NAME("a policy's file is named in lower case letters, digits and hyphens, such as my-rules.policy"),
        TOO_LONG("is too long for a policy"),
        NO_PAIR("expected: key = value"),
        UNKNOWN("there is no such key"),
        TWICE("stands here for the second time"),
        MISSING("is missing"),
        NO_WHOLE_NUMBER("needs a whole number, such as 140"),
        NO_PRICE("needs an amount of dollars, such as 0.15"),
        NO_GRANT("needs a number, several with commas between them, or the word ask; then perhaps the word once"),
        NO_DATE("needs a year after 'as of', such as: as of 2025"),
        NOT_ASCENDING("must not be below that of the smaller class");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    /** The fault in one line, such as {@code my.policy:7: price: needs an amount of dollars, such as 0.15}. */
    @Override
    public String toString() {
        String place = line > 0 ? file + ":" + line : file;
        return place + ": " + key + ": " + reason.words;
    }
}
