package coach.connects.wallet;

import coach.connects.parsing.EnumNames;
import java.util.Optional;

/** What free Connects are given for (G-02, G-03, W-11). */
public enum GrantKind {
    NEW_PROFILE,
    TOP_RATED,
    RISING_TALENT,
    MONTHLY,
    INTERVIEW,
    OTHER;

    /** How it is written in commands and data, such as {@code new-profile}. */
    public String word() {
        return EnumNames.of(this);
    }

    /** The kind that this word names, in any case. */
    public static Optional<GrantKind> of(String word) {
        return EnumNames.find(values(), word);
    }
}
