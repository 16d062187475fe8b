package coach.connects.wallet;

import coach.connects.parsing.EnumNames;
import java.util.Optional;

/** The size of a job, by which the guide tells what a proposal costs (G-10, G-11, G-12); cheapest first. */
public enum ProposalClass {
    SMALL,
    MEDIUM,
    LARGE;

    /** How it is written in commands and data, such as {@code small}. */
    public String word() {
        return EnumNames.of(this);
    }

    /** The class that this word names, in any case. */
    public static Optional<ProposalClass> of(String word) {
        return EnumNames.find(values(), word);
    }
}
