package coach.connects.wallet;

import java.util.Locale;
import java.util.Optional;

/** How the constants of an enum are written in commands, files and data: in lower case, with hyphens. */
final class EnumNames {
    private EnumNames() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Optional<E> find(E[] constants, String word) {
        for (E constant : constants) {
            if (of(constant).equalsIgnoreCase(word)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
