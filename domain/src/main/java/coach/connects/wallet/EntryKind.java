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

    /** Whether it spends, or gives back what was spent; a correction is neither, for nobody knows what it was. */
    public boolean isSpending() {
        return this == PROPOSAL || this == BOOST || this == BADGE || this == AD || this == RETURN;
    }

    /** The kind's name in the export and in the store, in lower case. */
    public String word() {
        return EnumNames.of(this);
    }
}
