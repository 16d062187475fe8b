package coach.connects.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Random worlds around the whole core: no entry lost or doubled (P-1), the balance is the sum (P-2), each reminder once
 * (P-3), nothing private in a group (P-4), no step without an end (P-5), and a database or a platform that is away loses
 * nothing (P-8). More of them by {@code -Dsimulator.seeds=2000 -Dsimulator.steps=200 -Dsimulator.first=1}.
 */
class SimulatorTest {
    private static final long FIRST = Long.getLong("simulator.first", 1);
    private static final long SEEDS = Long.getLong("simulator.seeds", 30);
    private static final int STEPS = Integer.getInteger("simulator.steps", 200);

    @Test
    @Tag("long")
    void noSeedFindsAFault() {
        Simulator simulator = new Simulator(STEPS, () -> Seams.SOUND);
        Optional<Simulator.Failure> failure = simulator.run(FIRST, SEEDS);
        System.out.println(simulator.statistics().summary());

        assertThat(failure.map(one -> Shrinker.shrunk(simulator, one).report()).orElse(""))
                .isEmpty();
    }

    @Test
    void aSeedGivesTheSameWorldAgain() {
        Simulator simulator = new Simulator(STEPS, () -> Seams.SOUND);
        Scenario scenario = ScenarioGenerator.of(FIRST, STEPS);

        assertThat(ScenarioGenerator.of(FIRST, STEPS)).isEqualTo(scenario);
        assertThat(simulator.transcript(scenario)).isEqualTo(simulator.transcript(scenario));
    }
}
