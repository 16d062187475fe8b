package coach.connects.parsing;

import java.util.Locale;
import java.util.Optional;

/** How the constants of an enum are written in commands, files and data: in lower case, with hyphens. */
public final class EnumNames {
    private EnumNames() {}

    /** The constant so written, such as {@code top-rated}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant that is written so, in any case. */
    public static <E extends Enum<E>> Optional<E> find(E[] constants, String word) {
        for (E constant : constants) {
            if (of(constant).equalsIgnoreCase(word)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /**
     * The first constant whose name begins so, in any case: {@code mon}, {@code sept}.
     *
     * @param shortest how many letters are needed
     */
    public static <E extends Enum<E>> Optional<E> beginning(E[] constants, String word, int shortest) {
        for (E constant : constants) {
            if (word.length() >= shortest && constant.name().regionMatches(true, 0, word, 0, word.length())) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
