package coach.connects.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

class KeyedExecutorTest {
    private final Queue<Runnable> handedOver = new ArrayDeque<>();
    private final Executor workers = handedOver::add;
    private final KeyedExecutor executor = new KeyedExecutor(workers, 2);
    private final List<String> done = new ArrayList<>();

    @Test
    void stepsOfOneKeyGoInOrderAndKeysTakeTurns() {
        for (String step : List.of("ann 1", "ann 2", "bob 1", "ann 3")) {
            assertThat(executor.run(step.substring(0, 3), () -> done.add(step))).isTrue();
        }
        assertThat(handedOver).hasSize(2);

        workAll();

        assertThat(done).containsExactly("ann 1", "bob 1", "ann 2", "ann 3");
    }

    @Test
    void whatWaitsOfOneKeyIsBounded() {
        for (int i = 0; i < 3; i++) {
            assertThat(executor.run("ann", () -> done.add("ann"))).isTrue();
        }
        assertThat(executor.run("ann", () -> done.add("too much"))).isFalse();
        assertThat(executor.run("bob", () -> done.add("bob"))).isTrue();

        workAll();

        assertThat(done).containsExactlyInAnyOrder("ann", "ann", "ann", "bob");
        assertThat(executor.run("ann", () -> done.add("ann"))).isTrue();
    }

    @Test
    void aStepThatFailsDoesNotHoldUpTheNext() {
        executor.run("ann", () -> {
            throw new IllegalStateException("broken");
        });
        executor.run("ann", () -> done.add("next"));

        workAll();

        assertThat(done).containsExactly("next");
    }

    @Test
    void aStepMayHaveWorkersOfItsOwnAndStaysInItsTurn() {
        Queue<Runnable> few = new ArrayDeque<>();
        executor.run("ann", () -> done.add("light"));
        executor.run("ann", few::add, () -> done.add("heavy"));
        assertThat(few).isEmpty();

        workAll();
        few.remove().run();

        assertThat(done).containsExactly("light", "heavy");
    }

    private void workAll() {
        while (!handedOver.isEmpty()) {
            try {
                handedOver.remove().run();
            } catch (IllegalStateException e) {
                assertThat(e).hasMessage("broken");
            }
        }
    }
}
