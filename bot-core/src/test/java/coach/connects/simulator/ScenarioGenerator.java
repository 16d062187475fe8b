package coach.connects.simulator;

import coach.connects.profile.Identity;
import coach.connects.simulator.Step.Action;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Makes a scenario of a seed; the same seed gives the same one, whatever else runs. */
final class ScenarioGenerator {
    private static final List<String> NAMES = List.of("anna", "bela", "cira", "dewi");
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 2_200;
    private static final int MONTH_ENDS = 4;
    private static final int MOST_CALLS = 14;
    /** So many minutes a clock may be off for good: zones differ by more. */
    private static final long MOST_OFF = 11 * 60;

    private static final long MONTH = 30L * 24 * 60;
    private static final List<Long> JUMPS =
            List.of(2 * MONTH, -2 * MONTH, 120 * MONTH, -120 * MONTH, 400L * 24 * 60, -400L * 24 * 60);

    private final SplittableRandom random;
    private final Phrases phrases;
    private final List<Identity> accounts = new ArrayList<>();
    private final int processes;
    private int rightAgain;
    private int wrong;

    private ScenarioGenerator(long seed) {
        random = new SplittableRandom(seed);
        phrases = new Phrases(random.split());
        processes = 1 + random.nextInt(2);
    }

    /** The scenario of this seed, with so many steps. */
    static Scenario of(long seed, int steps) {
        ScenarioGenerator made = new ScenarioGenerator(seed);
        made.people();
        Instant start = made.start();
        List<Step> all = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            all.add(i == 0 ? made.first() : made.next());
        }
        return new Scenario(seed, start, made.processes, made.accounts, all);
    }

    private void people() {
        int people = 2 + random.nextInt(3);
        for (int i = 0; i < people; i++) {
            String name = NAMES.get(i);
            int first = random.nextInt(Platforms.NAMES.size());
            accounts.add(new Identity(Platforms.NAMES.get(first), name + "-1q7"));
            if (random.nextInt(3) == 0) {
                String other = Platforms.NAMES.get((first + 1) % Platforms.NAMES.size());
                accounts.add(new Identity(other, name + "-2z8"));
            }
        }
    }

    /** Any day, and often one of the last of a month. */
    private Instant start() {
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        if (random.nextInt(3) == 0) {
            day = day.withDayOfMonth(day.lengthOfMonth()).minusDays(random.nextInt(MONTH_ENDS));
        }
        return day.atStartOfDay(ZoneOffset.UTC)
                .plusSeconds(random.nextInt(86_400))
                .toInstant();
    }

    private Step step() {
        int account = random.nextInt(accounts.size());
        int process = random.nextInt(processes);
        int dice = random.nextInt(1_000);
        if (dice < 480) {
            return say(account, process);
        }
        if (dice < 640) {
            return of(Action.PRESS, account, process, "", few(12), true);
        }
        if (dice < 720) {
            return of(Action.REDELIVER, account, process, "", few(40), true);
        }
        if (dice < 790) {
            return of(Action.SAY_IN_GROUP, account, process, phrases.inGroup(), random.nextInt(4), true);
        }
        return dice < 900 ? rarely(account, process, dice) : trouble(account, process, dice);
    }

    private Step say(int account, int process) {
        long delay = random.nextInt(12) == 0 ? 1 + random.nextInt(6) : 0;
        return of(Action.SAY, account, process, phrases.inPrivate(accounts.get(account)), delay, true);
    }

    private Step rarely(int account, int process, int dice) {
        if (dice < 810) {
            return of(Action.PRESS_OF_OTHERS, account, process, "", few(20), true);
        }
        if (dice < 820) {
            return of(Action.PRESS_FORGED, account, process, phrases.forged(), 0, false);
        }
        if (dice < 835) {
            return of(Action.UPLOAD, account, process, phrases.file(), random.nextInt(1_000), true);
        }
        if (dice < 845) {
            return of(Action.JOIN, account, process, "", random.nextInt(accounts.size()), true);
        }
        if (dice < 855) {
            return of(Action.FORGET, account, process, "", 0, true);
        }
        if (dice < 862) {
            String group = random.nextBoolean() ? "" : World.GROUPS.get(random.nextInt(World.GROUPS.size()));
            return of(Action.MEMBERSHIP, account, process, group, random.nextInt(2), true);
        }
        return of(Action.ADVANCE, account, process, "", minutes(), true);
    }

    private Step trouble(int account, int process, int dice) {
        if (dice < 930) {
            return of(Action.RESTART, account, process, "", 0, false);
        }
        if (dice < 960) {
            List<String> states = List.of("up", "busy", "down", "unreachable", "refuses");
            return of(Action.PLATFORM, account, process, states.get(random.nextInt(states.size())), 0, false);
        }
        if (dice < 975) {
            return clock(account, process);
        }
        if (dice < 982) {
            return of(Action.ADVANCE, account, process, "", minutes(), true);
        }
        if (dice < 992) {
            return of(Action.DAMAGE, account, process, pick(DamageCheck.kinds()), random.nextInt(2), false);
        }
        return of(Action.CALM, account, process, "", 5 + random.nextInt(60), false);
    }

    /** By hours, months or years, ahead and back, or right again. */
    private Step clock(int account, int process) {
        long minutes = switch (random.nextInt(8)) {
            case 0, 1, 2 -> 0;
            case 3, 4, 5 -> random.nextLong(-MOST_OFF, MOST_OFF);
            default -> pick(JUMPS);
        };
        if (Math.abs(minutes) >= MOST_OFF) {
            rightAgain = 1 + random.nextInt(6);
            wrong = process;
        }
        return of(Action.CLOCK, account, process, "", minutes, false);
    }

    private Step next() {
        rightAgain--;
        return rightAgain == 0 ? of(Action.CLOCK, 0, wrong, "", 0, false) : step();
    }

    /** A clock may be wrong from the start. */
    private Step first() {
        return random.nextInt(12) == 0 ? clock(0, random.nextInt(processes)) : next();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Mostly minutes and hours, sometimes weeks. */
    private long minutes() {
        return switch (random.nextInt(6)) {
            case 0 -> random.nextInt(60);
            case 1, 2 -> random.nextInt(24 * 60);
            case 3, 4 -> random.nextInt(7 * 24 * 60);
            default -> random.nextInt(40 * 24 * 60);
        };
    }

    /** A small number, mostly the smallest. */
    private long few(int most) {
        return random.nextInt(2) == 0 ? random.nextInt(3) : random.nextInt(most);
    }

    private Step of(Action action, int account, int process, String words, long number, boolean mayFail) {
        Optional<Fault> fault = mayFail && random.nextInt(7) == 0 ? Optional.of(fault()) : Optional.empty();
        return new Step(action, account, process, words, number, fault);
    }

    private Fault fault() {
        Fault.Kind[] kinds = Fault.Kind.values();
        int call = random.nextInt(3) == 0 ? 1 + random.nextInt(MOST_CALLS) : 1 + random.nextInt(3);
        return new Fault(kinds[random.nextInt(kinds.length)], call);
    }
}
