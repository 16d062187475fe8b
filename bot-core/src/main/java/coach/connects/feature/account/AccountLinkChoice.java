package coach.connects.feature.account;

import coach.connects.session.AccountLinkCode;

/**
 * What a button of {@code /link} says where both have a wallet.
 *
 * @param kind what it does
 * @param keepsHere whether the wallet stays that the person has where the button is
 * @param code the code that was entered
 * @param seq the last entry that the exported ledger told of
 */
record AccountLinkChoice(Kind kind, boolean keepsHere, String code, long seq) {
    private static final String HERE = "here";
    private static final String THERE = "there";
    private static final int WORDS = 4;

    enum Kind {
        /** Nothing is joined. */
        APART,
        /** The one that goes is exported, and the last question asked. */
        KEEP,
        /** They are joined. */
        JOIN
    }

    static AccountLinkChoice apart() {
        return new AccountLinkChoice(Kind.APART, true, "", 0);
    }

    static AccountLinkChoice keep(AccountLinkCode code, boolean here) {
        return new AccountLinkChoice(Kind.KEEP, here, code.code(), 0);
    }

    /** The same choice, made for good, of a ledger that ends with this entry. */
    AccountLinkChoice forGood(long lastSeq) {
        return new AccountLinkChoice(Kind.JOIN, keepsHere, code, lastSeq);
    }

    static AccountLinkChoice read(String argument) {
        String[] words = argument.split(" ", WORDS);
        return words.length == WORDS
                ? new AccountLinkChoice(
                        Kind.valueOf(words[0]), words[1].equals(HERE), words[2], Long.parseLong(words[3]))
                : apart();
    }

    String argument() {
        return kind + " " + (keepsHere ? HERE : THERE) + " " + code + " " + seq;
    }
}
