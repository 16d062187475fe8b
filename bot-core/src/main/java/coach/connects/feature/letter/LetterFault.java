package coach.connects.feature.letter;

import coach.connects.parsing.EnumNames;

/**
 * Something in a letter to look at before it is sent.
 *
 * @param kind what it is
 * @param words the words of the letter or of the job that it is about; empty where it is about the whole
 */
record LetterFault(Kind kind, String words) {
    /** What may be wrong, the gravest first. */
    enum Kind {
        /** Contact outside Upwork before a contract is against its rules. */
        CONTACT,
        MARK,
        NAME,
        QUESTION,
        CODE,
        ABOUT,
        OPENING,
        PREVIEW,
        LINK,
        LONG,
        SHORT;

        String key() {
            return "letter.fault." + EnumNames.of(this);
        }
    }
}
