package coach.connects.simulator;

import coach.connects.profile.Identity;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A whole run as data: who there is, when it begins, and what happens.
 *
 * @param seed where it came from
 * @param start the first moment
 * @param processes how many processes share the database
 * @param accounts the people's accounts, those of one person beside each other
 * @param steps what happens, in order
 */
record Scenario(long seed, Instant start, int processes, List<Identity> accounts, List<Step> steps) {
    Scenario {
        accounts = List.copyOf(accounts);
        steps = List.copyOf(steps);
    }

    Scenario with(List<Step> others) {
        return new Scenario(seed, start, processes, accounts, others);
    }

    /** Readable, a step a line. */
    String script() {
        String people = accounts.stream().map(Identity::toString).collect(Collectors.joining(", "));
        String lines = steps.stream().map(step -> "  " + step).collect(Collectors.joining("\n"));
        return "seed " + seed + ", from " + start + ", " + processes + " process(es), accounts " + people + "\n"
                + lines;
    }
}
