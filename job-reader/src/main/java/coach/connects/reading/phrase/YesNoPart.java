package coach.connects.reading.phrase;

/** What a word does in a statement that says yes or no; the file of such words has a line for each. */
enum YesNoPart {
    YES,
    NO,
    /** Says yes where nothing follows. */
    LAST_YES,
    LAST_NO,
    SIGN_YES,
    SIGN_NO,
    /** Turns round what stands with it. */
    NOT,
    /** Goes with a "not". */
    YET,
    /** After this nothing is certain; so it is after a word that is unknown. */
    DOUBT,
    FILLER,
    AND,
    /** Something else of which the same may be said. */
    OTHER,
    /** What is spoken of, so that without it nothing is so: "no payment method". */
    THING,
    /** What is spoken of, where a bare "no" before it says nothing: "no payment". */
    NAME,
    /** What may be spoken of in any question: "job". */
    CONTEXT,
    /** Says that it is so. */
    SO,
    /** Says that it is not so. */
    NOT_SO,
    /** Who writes: what is said of them is not said of what is asked. */
    WRITER,
    /** Says that it is not so with a "not" in it, which a second one does not turn. */
    DENIED,
    /** Says of what is spoken of that it is no more: "the verification was revoked". */
    LOST,
    /** Tells what was so, and may be so no more: "was verified". */
    PAST,
    /** Ends a clause, as a comma does. */
    STOP,
    /** Ends a label: a value follows. */
    COLON
}
