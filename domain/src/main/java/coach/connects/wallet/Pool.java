package coach.connects.wallet;

import coach.connects.parsing.EnumNames;
import java.util.Optional;

/** Whose Connects a wallet holds: each pool has a ledger, terms and lots of its own, and none knows the other (W-37). */
public enum Pool {
    /** The freelancer's own; all there is until an agency's are kept too. */
    OWN,
    /** Those of an agency, kept beside one's own. */
    AGENCY;

    /** How it is written in commands and data, such as {@code agency}. */
    public String word() {
        return EnumNames.of(this);
    }

    public static Optional<Pool> of(String word) {
        return EnumNames.find(values(), word);
    }

    /** The one beside it. */
    public Pool other() {
        return this == OWN ? AGENCY : OWN;
    }
}
