package coach.connects.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FailureBarrierTest {
    @Test
    void whateverGoesWrongWithOnePersonsWorkIsSaidToThemAndStopsNobodyElse() {
        List<Throwable> failures = List.of(
                new IllegalStateException(),
                new StackOverflowError(),
                new OutOfMemoryError(),
                new NoClassDefFoundError(),
                new AssertionError());
        for (Throwable failure : failures) {
            assertThat(FailureBarrier.<Object>call(() -> thrown(failure), told -> told))
                    .isSameAs(failure);
        }
        assertThat(FailureBarrier.<String>call(() -> "done", told -> "failed")).isEqualTo("done");
    }

    @Test
    void aVirtualMachineThatIsBrokenIsNotTalkedOver() {
        assertThatThrownBy(() -> FailureBarrier.<Object>call(() -> thrown(new InternalError()), told -> told))
                .isInstanceOf(InternalError.class);
    }

    private static Object thrown(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }
}
