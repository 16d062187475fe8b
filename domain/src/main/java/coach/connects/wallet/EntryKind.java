package coach.connects.wallet;

import coach.connects.parsing.EnumNames;

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
        return EnumNames.of(this);
    }
}
