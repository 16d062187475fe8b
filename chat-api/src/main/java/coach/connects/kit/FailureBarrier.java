package coach.connects.kit;

import java.util.function.Function;
import java.util.function.Supplier;

/** Does one person's work so that whatever goes wrong in it stays theirs. */
public final class FailureBarrier {
    private FailureBarrier() {}

    /**
     * What the work comes to, or what is said instead of it. Errors of the virtual machine that say nothing of this work
     * alone go on up; too deep a nesting and too little memory for it do not.
     */
    public static <T> T call(Supplier<T> work, Function<Throwable, T> failed) {
        try {
            return work.get();
        } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError | AssertionError e) {
            return failed.apply(e);
        }
    }
}
