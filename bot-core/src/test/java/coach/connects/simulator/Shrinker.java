package coach.connects.simulator;

import coach.connects.profile.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a failing scenario small while it fails in the same way: leaves out steps, by halves and smaller parts, then what
 * went wrong in the steps that are left, then people, then the second process.
 */
final class Shrinker {
    private static final int MOST_RUNS = 1_500;

    private final Simulator simulator;
    private Simulator.Failure smallest;
    private int runs;

    private Shrinker(Simulator simulator, Simulator.Failure failure) {
        this.simulator = simulator;
        this.smallest = failure;
    }

    /** The smallest scenario found that fails as this one does. */
    static Simulator.Failure shrunk(Simulator simulator, Simulator.Failure failure) {
        Shrinker shrinker = new Shrinker(simulator, failure);
        shrinker.steps();
        shrinker.faults();
        shrinker.people();
        shrinker.processes();
        shrinker.steps();
        return shrinker.smallest;
    }

    private Scenario scenario() {
        return smallest.scenario();
    }

    private boolean stillFails(Scenario smaller) {
        if (runs >= MOST_RUNS) {
            return false;
        }
        runs++;
        Optional<Simulator.Failure> failure = simulator.attempt(smaller);
        boolean same = failure.filter(one -> one.site().equals(smallest.site())).isPresent();
        if (same) {
            smallest = failure.orElseThrow();
        }
        return same;
    }

    private void steps() {
        for (int size = scenario().steps().size() / 2; size > 0; size = size / 2) {
            for (int from = scenario().steps().size() - size; from >= 0; from -= size) {
                List<Step> fewer = new ArrayList<>(scenario().steps());
                fewer.subList(from, Math.min(fewer.size(), from + size)).clear();
                stillFails(scenario().with(fewer));
                from = Math.min(from, scenario().steps().size());
            }
        }
    }

    private void faults() {
        for (int i = 0; i < scenario().steps().size(); i++) {
            if (scenario().steps().get(i).fault().isPresent()) {
                List<Step> steps = new ArrayList<>(scenario().steps());
                steps.set(i, steps.get(i).withoutFault());
                stillFails(scenario().with(steps));
            }
        }
    }

    private void people() {
        for (int account = scenario().accounts().size() - 1; account >= 0; account--) {
            int gone = account;
            boolean used = scenario().steps().stream().anyMatch(step -> step.account() == gone);
            if (!used && scenario().accounts().size() > 1) {
                stillFails(without(gone));
            }
        }
    }

    private Scenario without(int gone) {
        List<Identity> fewer = new ArrayList<>(scenario().accounts());
        fewer.remove(gone);
        List<Step> steps = scenario().steps().stream()
                .map(step -> step.account() < gone ? step : step.by(step.account() - 1))
                .toList();
        return new Scenario(scenario().seed(), scenario().start(), scenario().processes(), fewer, steps);
    }

    private void processes() {
        if (scenario().processes() > 1) {
            stillFails(new Scenario(
                    scenario().seed(),
                    scenario().start(),
                    1,
                    scenario().accounts(),
                    scenario().steps()));
        }
    }
}
