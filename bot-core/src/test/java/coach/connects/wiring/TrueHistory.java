package coach.connects.wiring;

import coach.connects.posting.JobId;
import coach.connects.wallet.comparison.HistoryAction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What truly happened to somebody's Connects, at random: each event of an amount of its own, and what stands of it on Upwork's
 * page and in a wallet that was kept well.
 */
final class TrueHistory {
    static final int BEFORE = 4_000;
    private static final int FIRST_EVENTS = 3;

    private final Random random;
    private final boolean alike;
    private final Set<Integer> amounts = new HashSet<>();
    private final List<Event> events = new ArrayList<>();

    /**
     * One thing that happened.
     *
     * @param rows what the page shows of it, the oldest first
     * @param entries what the wallet has of it
     */
    record Event(List<Move> rows, List<Move> entries) {
        boolean isSingle() {
            return rows.size() == 1
                    && entries.size() == 1
                    && rows.get(0).action() != HistoryAction.BADGE
                    && rows.get(0).amount() == entries.get(0).amount();
        }
    }

    /** Connects that come or go on a day. */
    record Move(LocalDate day, HistoryAction action, int amount, Optional<JobId> job, String title) {
        Move of(int other) {
            return new Move(day, action, other, job, title);
        }

        Move on(LocalDate other) {
            return new Move(other, action, amount, job, title);
        }

        Move as(HistoryAction other, int size) {
            return new Move(day, other, size, job, title);
        }

        String words() {
            return action.word() + " " + amount + " on " + day;
        }
    }

    TrueHistory(long seed, LocalDate last) {
        this(seed, last, false);
    }

    private TrueHistory(long seed, LocalDate last, boolean alike) {
        this.random = new Random(seed);
        this.alike = alike;
        LocalDate day = last;
        int wanted = 6 + random.nextInt(9);
        while (events.size() < wanted) {
            events.add(0, event(day));
            day = day.minusDays(alike ? random.nextInt(3) : 2 + random.nextInt(5));
        }
    }

    /** One in which nearly all costs the same, so that no amount tells what is what. */
    static TrueHistory alike(long seed, LocalDate last) {
        return new TrueHistory(seed, last, true);
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    /** The places of events that a wallet may have wrong: none at the ends of the page, where nothing is judged. */
    List<Integer> spoilable() {
        List<Integer> places = new ArrayList<>();
        for (int i = alike ? 2 * FIRST_EVENTS : FIRST_EVENTS; i < events.size() - 1; i++) {
            if (events.get(i).isSingle()) {
                places.add(i);
            }
        }
        Collections.shuffle(places, random);
        return places;
    }

    /** What the page shows, the newest first. */
    List<Move> page() {
        List<Move> rows = new ArrayList<>(
                events.stream().flatMap(event -> event.rows().stream()).toList());
        rows.sort(Comparator.comparing(Move::day));
        Collections.reverse(rows);
        return rows;
    }

    int balance() {
        return BEFORE + page().stream().mapToInt(Move::amount).sum();
    }

    /** An amount that nothing else has. */
    int amount() {
        if (alike) {
            return chance(70) ? 16 : 6;
        }
        int amount = 3 + random.nextInt(90);
        while (!amounts.add(amount)) {
            amount = 3 + random.nextInt(190);
        }
        return amount;
    }

    int days(int most) {
        return 1 + random.nextInt(most);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private Event event(LocalDate day) {
        Move of = new Move(day, HistoryAction.PROPOSAL, -amount(), Optional.empty(), "");
        return switch (random.nextInt(6)) {
            case 0, 1 -> proposal(of);
            case 2 -> same(of.as(HistoryAction.PURCHASE, amount()));
            case 3 -> same(of.as(HistoryAction.OTHER_GRANT, amount()));
            case 4 -> same(of.as(HistoryAction.AD, -amount()));
            default -> badge(of);
        };
    }

    private static Event same(Move move) {
        return new Event(List.of(move), List.of(move));
    }

    private Event proposal(Move of) {
        int number = events.size();
        Optional<JobId> job = chance(70) ? JobId.of("~02210456789012345" + (1_000 + number)) : Optional.empty();
        Move proposal = new Move(of.day(), of.action(), of.amount(), job, "Job number " + (char) ('A' + number));
        if (chance(40) || (alike && job.isEmpty())) {
            return same(proposal);
        }
        Move boost = proposal.as(HistoryAction.BOOST, -amount());
        Move whole = proposal.of(proposal.amount() + boost.amount());
        List<Move> both = List.of(proposal, boost);
        return switch (random.nextInt(3)) {
            case 0 -> new Event(both, both);
            case 1 -> new Event(List.of(whole), both);
            default -> new Event(both, List.of(whole));
        };
    }

    /** A week that is over before the next event of its kind could begin; taken whole or day by day on either side. */
    private Event badge(Move of) {
        boolean another = events.stream()
                .flatMap(event -> event.rows().stream())
                .anyMatch(row -> row.action() == HistoryAction.BADGE);
        if (another) {
            return same(of.as(HistoryAction.AD, of.amount()));
        }
        Move week = of.as(HistoryAction.BADGE, -7).on(of.day().minusDays(6));
        List<Move> days = Stream.iterate(0, day -> day < 7, day -> day + 1)
                .map(day -> week.of(-1).on(week.day().plusDays(day)))
                .toList();
        return chance(50) ? new Event(days, List.of(week)) : new Event(List.of(week), days);
    }
}
