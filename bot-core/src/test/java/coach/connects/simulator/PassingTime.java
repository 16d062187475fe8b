package coach.connects.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How time goes by in a world: every process does what is due by its own clock, and what arrives is read. */
final class PassingTime {
    private static final Duration MOST_TROUBLE = Duration.ofDays(3);
    private static final Duration SETTLING = Duration.ofDays(3);

    private final World world;
    private final Platforms platforms;
    private final List<BotProcess> processes;

    PassingTime(World world, Platforms platforms, List<BotProcess> processes) {
        this.world = world;
        this.platforms = platforms;
        this.processes = processes;
    }

    /** Lets so much time go by; less of it where a platform would be tried again and again. */
    void advance(Duration by, Optional<Fault> fault) {
        boolean well = platforms.areUp();
        Duration length = well || by.compareTo(MOST_TROUBLE) < 0 ? by : MOST_TROUBLE;
        long most = Bounds.ROUNDS + (well ? Bounds.ROUNDS_A_DAY : Bounds.TRIES_A_DAY) * (length.toDays() + 1);
        Instant end = world.now().plus(length);
        Optional<Fault> wrong = fault;
        long rounds = 0;
        Optional<Instant> next = nextRound();
        while (next.isPresent() && !next.get().isAfter(end)) {
            rounds++;
            Violation.unless(rounds <= most, () -> "more than " + most + " rounds before " + end);
            world.isNow(next.get());
            for (BotProcess process : processes) {
                BotProcess rival = processes.get((processes.indexOf(process) + 1) % processes.size());
                process.round(wrong, rival == process ? () -> {} : () -> rival.round(Optional.empty(), () -> {}));
                wrong = Optional.empty();
            }
            platforms.arrived().forEach(world::arrived);
            next = nextRound();
        }
        world.isNow(end);
    }

    private Optional<Instant> nextRound() {
        return processes.stream()
                .flatMap(process -> process.nextRound(world.now()).stream())
                .min(Instant::compareTo)
                .map(at -> at.isAfter(world.now()) ? at : world.now().plusMillis(1));
    }

    /** All is well for so many days: every reminder of the calendar comes in them, and no other. */
    void calm(int days) {
        platforms.allUp();
        for (BotProcess process : processes) {
            process.clockIsOff(Duration.ZERO);
            process.begin();
        }
        world.everyoneLooks();
        advance(SETTLING, Optional.empty());
        Instant from = world.now();
        int before = platforms.sent().size();
        advance(Duration.ofDays(days), Optional.empty());
        compare(from, platforms.sent().subList(before, platforms.sent().size()));
    }

    private void compare(Instant from, List<Platforms.Sent> sent) {
        List<String> done = new ArrayList<>();
        for (Export export : world.exports()) {
            if (done.contains(export.identities().get(0))) {
                continue;
            }
            done.addAll(export.identities());
            List<Platforms.Sent> theirs = sent.stream()
                    .filter(one -> export.identities().contains(one.to().toString()))
                    .toList();
            world.compare(export, theirs, from);
        }
    }
}
