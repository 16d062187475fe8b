package coach.connects.wallet;

import java.util.Locale;

/** What a line of the ledger is; the names are those of the export. */
public enum EntryKind {
    PURCHASE,
    GRANT,
    PROPOSAL,
    BOOST,
    BADGE,
    AD,
    RETURN,
    CORRECTION,
    REVERSAL,
    EXPIRY,
    ROLLOVER;

    /** The kind's name in the export and in the store, in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
