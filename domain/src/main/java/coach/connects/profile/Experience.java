package coach.connects.profile;

import coach.connects.parsing.EnumNames;

/** How much history a freelancer has on Upwork; who never told is taken for new (G-22, G-23, G-26). */
public enum Experience {
    /** Little or no history. */
    NEW,
    SOME,
    EXPERT;

    /** How it is written in commands and in the export: {@code new}, {@code some}, {@code expert}. */
    public String word() {
        return EnumNames.of(this);
    }
}
