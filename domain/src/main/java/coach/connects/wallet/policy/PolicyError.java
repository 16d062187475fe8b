package coach.connects.wallet.policy;

/**
 * What is wrong with a policy file, for whoever runs the bot.
 *
 * @param line the line, from 1; 0 where it is not a line that is wrong
 * @param key the key that is wrong, if the line has one; the rest of a line is not shown, for it may be of another file
 * @param reason what is wrong with them
 */
public record PolicyError(String file, int line, String key, Reason reason) {
    public enum Reason {
        UNREADABLE("cannot be read"),
        BAD_NAME("a policy's file is named in lower case letters, digits and hyphens, such as my-rules.policy"),
        TOO_LONG("is too long for a policy"),
        NO_PAIR("expected: key = value"),
        UNKNOWN("there is no such key"),
        TWICE("stands here for the second time"),
        MISSING("is missing"),
        NO_WHOLE_NUMBER("needs a whole number, such as 140"),
        TOO_MANY_CONNECTS("needs at most 100,000 Connects"),
        TOO_LONG_A_LIFE("needs at most 120 months"),
        TOO_MANY_DAYS("needs at most 3,650 days"),
        TOO_MANY_HOURS("needs at most 168 hours, which a week has"),
        TOO_MANY_WEEKS("needs at most 520 weeks"),
        NO_PRICE("needs an amount of dollars from 0.01 to 100, such as 0.15"),
        NO_GRANT("needs a number, several with commas between them, or the word ask; then perhaps the word once"),
        NO_DATE("needs a year from 2000 to 2100, such as 2025"),
        NOT_ASCENDING("must not be below that of the smaller class");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    /**
     * The fault in one line, such as {@code my.policy:7: price: needs an amount of dollars from 0.01 to 100, such as
     * 0.15}.
     */
    @Override
    public String toString() {
        String place = line > 0 ? file + ":" + line : file;
        return place + ": " + (key.isEmpty() ? "" : key + ": ") + reason.words;
    }
}
