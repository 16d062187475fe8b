package coach.connects.wallet;

import coach.connects.parsing.EnumNames;

/** How Connects came in; the names are those of the export. */
public enum LotOrigin {
    PURCHASE,
    GRANT,
    RETURN,
    CORRECTION;

    /** The origin's name in the export, in lower case. */
    public String word() {
        return EnumNames.of(this);
    }
}
