package coach.connects.wallet.comparison;

import coach.connects.parsing.EnumNames;
import coach.connects.wallet.EntryKind;
import coach.connects.wallet.GrantKind;
import java.util.Optional;

/** What a row of Upwork's Connects history says that happened. */
public enum HistoryAction {
    PROPOSAL(EntryKind.PROPOSAL),
    BOOST(EntryKind.BOOST),
    BADGE(EntryKind.BADGE),
    AD(EntryKind.AD),
    RETURN(EntryKind.RETURN),
    PURCHASE(EntryKind.PURCHASE),
    MONTHLY(GrantKind.MONTHLY),
    INTERVIEW(GrantKind.INTERVIEW),
    RISING_TALENT(GrantKind.RISING_TALENT),
    TOP_RATED(GrantKind.TOP_RATED),
    NEW_PROFILE(GrantKind.NEW_PROFILE),
    OTHER_GRANT(GrantKind.OTHER),
    EXPIRY(EntryKind.EXPIRY);

    private final EntryKind kind;
    private final Optional<GrantKind> grant;

    HistoryAction(EntryKind kind) {
        this.kind = kind;
        this.grant = Optional.empty();
    }

    HistoryAction(GrantKind grant) {
        this.kind = EntryKind.GRANT;
        this.grant = Optional.of(grant);
    }

    /** The kind of entry that the wallet keeps of it. */
    public EntryKind kind() {
        return kind;
    }

    /** Which free Connects they are, where they are free. */
    public Optional<GrantKind> grant() {
        return grant;
    }

    /** Whether it takes Connects away. */
    public boolean takes() {
        return kind == EntryKind.EXPIRY || (kind.isSpending() && kind != EntryKind.RETURN);
    }

    /** How it is written in data, such as {@code rising-talent}. */
    public String word() {
        return EnumNames.of(this);
    }

    /** The action that this word names. */
    public static Optional<HistoryAction> of(String word) {
        return EnumNames.find(values(), word);
    }
}
