package coach.connects.feature.account;

import coach.connects.engine.PayloadCodec;
import coach.connects.session.AccountLinkCode;

/**
 * What a button of {@code /link} says where both have a wallet.
 *
 * @param kind what it does
 * @param stays which wallet stays
 * @param code the code that was entered
 * @param seq the last entry that the exported ledger told of
 */
record AccountLinkChoice(AccountLinkChoice.Kind kind, AccountLinkChoice.Side stays, String code, long seq) {
    static final PayloadCodec<AccountLinkChoice> FORM =
            PayloadCodec.of("choice", AccountLinkChoice.class).orEarlier("", "   ");

    /** Which wallet stays: the one that the person has where the button is, or the other. */
    enum Side {
        HERE,
        THERE
    }

    enum Kind {
        /** Nothing is joined. */
        APART,
        /** The one that goes is exported, and the last question asked. */
        KEEP,
        /** They are joined. */
        JOIN
    }

    static AccountLinkChoice apart() {
        return new AccountLinkChoice(Kind.APART, Side.HERE, "", 0);
    }

    static AccountLinkChoice keep(AccountLinkCode code, Side stays) {
        return new AccountLinkChoice(Kind.KEEP, stays, code.code(), 0);
    }

    /** The same choice, made for good, of a ledger that ends with this entry. */
    AccountLinkChoice forGood(long lastSeq) {
        return new AccountLinkChoice(Kind.JOIN, stays, code, lastSeq);
    }
}
