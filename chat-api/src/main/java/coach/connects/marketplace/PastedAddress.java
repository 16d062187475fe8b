package coach.connects.marketplace;

import coach.connects.chat.Secret;

/** What somebody pasted after they had signed in at Upwork. */
public sealed interface PastedAddress {
    /** Why no code was found in it. */
    enum Mistake {
        /** It holds no address at all. */
        NO_ADDRESS,
        /** There is more than the address. */
        TEXT_AROUND,
        /** The address is not the one that Upwork leads back to. */
        WRONG_ADDRESS,
        /** It is the address, and names no code. */
        NO_CODE,
        /** It names two codes, or two states. */
        TWO_CODES,
        /** It belongs to another sign-in: somebody else's, or an earlier one. */
        FOREIGN_STATE,
        /** Upwork says that the person declined. */
        DENIED,
        /** Upwork says that something else went wrong. */
        FAILED
    }

    /** The code that Upwork gave, which the sign-in asked for. */
    record Code(Secret code) implements PastedAddress {}

    /** There is none. */
    record Unusable(Mistake mistake) implements PastedAddress {}
}
