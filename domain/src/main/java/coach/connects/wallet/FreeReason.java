package coach.connects.wallet;

import coach.connects.parsing.EnumNames;
import java.util.Optional;

/** Why a proposal costs nothing (G-14: these three are the only exceptions). */
public enum FreeReason {
    INVITATION,
    OFFER,
    /** A proposal on Talent Cloud. */
    CLOUD;

    /** How it is written in commands and data, such as {@code invitation}. */
    public String word() {
        return EnumNames.of(this);
    }

    /** The reason that this word names, in any case. */
    public static Optional<FreeReason> of(String word) {
        return EnumNames.find(values(), word);
    }
}
