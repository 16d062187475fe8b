package coach.connects.simulator;

import java.util.function.Supplier;

/** Something that must never be the case; thrown through the program, which catches no errors. */
final class Violation extends AssertionError {
    private static final long serialVersionUID = 1L;

    Violation(String what) {
        super(what);
    }

    static void unless(boolean holds, Supplier<String> what) {
        if (!holds) {
            throw new Violation(what.get());
        }
    }
}
