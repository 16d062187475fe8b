package coach.connects.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The simulator finds what it is made for: faults that are planted, each within the seeds of a build, and small. */
@Tag("long")
class PlantedBugsTest {
    private static final int SEEDS = 300;
    private static final int STEPS = 100;
    private static final int FEW = 20;

    @ParameterizedTest
    @EnumSource
    void aPlantedFaultIsFoundAndShrunk(PlantedBugs bug) {
        Simulator simulator = new Simulator(STEPS, bug::planted);

        Optional<Simulator.Failure> found = simulator.run(1, SEEDS);

        assertThat(found).as("%s", bug).isPresent();
        Simulator.Failure smallest = Shrinker.shrunk(simulator, found.orElseThrow());
        System.out.println(bug + ", found by seed " + smallest.scenario().seed() + ": "
                + smallest.what().getMessage().lines().findFirst().orElse("") + "\n"
                + smallest.scenario().script());
        assertThat(smallest.scenario().steps()).as("%s", bug).hasSizeLessThanOrEqualTo(FEW);
    }
}
