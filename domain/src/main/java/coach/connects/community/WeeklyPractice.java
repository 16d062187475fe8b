package coach.connects.community;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The made-up job that a community judges each week, where its administrators want one (C-09).
 *
 * @param nextAt when the next one is due; empty where it is off
 * @param round the last one that was posted
 */
public record WeeklyPractice(Optional<Instant> nextAt, Optional<Round> round) {
    /** As a community begins: off. */
    public static final WeeklyPractice NONE = new WeeklyPractice(Optional.empty(), Optional.empty());

    /** So long members may judge before the answer is told. */
    public static final Duration OPEN = Duration.ofDays(1);

    /** How many verdicts a round keeps. */
    public static final int MOST = 500;

    /**
     * One week's job.
     *
     * @param number its number in this community, from 1
     * @param answerAt when its answer is due; empty once it was told
     * @param verdicts what each member would do, in a word, by a mark that names nobody; none once the answer was told
     */
    public record Round(int number, Optional<Instant> answerAt, Map<String, String> verdicts) {
        /** Keeps its own copy. */
        public Round {
            verdicts = Map.copyOf(verdicts);
        }

        /** Whether it is still to be judged. */
        public boolean isOpen() {
            return answerAt.isPresent();
        }

        /** How many members would do this. */
        public int count(String verdict) {
            return (int) verdicts.values().stream().filter(verdict::equals).count();
        }

        private Round with(Optional<Instant> at, Map<String, String> said) {
            return new Round(number, at, said);
        }
    }

    /** The same with its next job at this time, or switched off; the answer to an open one is told all the same. */
    WeeklyPractice scheduled(Optional<DigestSchedule> schedule, Instant now) {
        return new WeeklyPractice(schedule.map(time -> time.after(now)), round);
    }

    /** The same after a clock that ran ahead went back. */
    WeeklyPractice rescheduled(Optional<DigestSchedule> schedule, Instant now) {
        Optional<Round> open = round.map(last -> last.with(
                last.answerAt().map(at -> at.isAfter(now.plus(OPEN)) ? now.plus(OPEN) : at), last.verdicts()));
        return new WeeklyPractice(schedule.map(time -> time.after(now)), open);
    }

    /** When to look at it next. */
    public Optional<Instant> dueAt() {
        return Stream.concat(nextAt.stream(), round.flatMap(Round::answerAt).stream())
                .min(Instant::compareTo);
    }

    /** Whether the answer to the last job is to be told now. */
    public boolean isAnswerDue(Instant now) {
        return round.flatMap(Round::answerAt).filter(at -> !at.isAfter(now)).isPresent();
    }

    /** The number of the job that comes next. */
    public int following() {
        return round.map(Round::number).orElse(0) + 1;
    }

    /** The same after the next job was posted. */
    public WeeklyPractice posted(DigestSchedule schedule, Instant now) {
        Round next = new Round(following(), Optional.of(now.plus(OPEN)), Map.of());
        return new WeeklyPractice(Optional.of(schedule.after(now)), Optional.of(next));
    }

    /** The same after the answer was told: what each one said is not kept any longer. */
    public WeeklyPractice answered() {
        return new WeeklyPractice(nextAt, round.map(last -> last.with(Optional.empty(), Map.of())));
    }

    /** The same, to be looked at again then, whatever was due. */
    public WeeklyPractice putOff(Instant now, Instant until) {
        return isAnswerDue(now)
                ? new WeeklyPractice(nextAt, round.map(last -> last.with(Optional.of(until), last.verdicts())))
                : new WeeklyPractice(nextAt.map(due -> until), round);
    }

    /** The same with this member's verdict in the place of their earlier one; nothing more than {@link #MOST} are kept. */
    public WeeklyPractice judged(String member, String verdict) {
        return new WeeklyPractice(nextAt, round.map(last -> {
            Map<String, String> said = new HashMap<>(last.verdicts());
            if (last.isOpen() && (said.containsKey(member) || said.size() < MOST)) {
                said.put(member, verdict);
            }
            return last.with(last.answerAt(), said);
        }));
    }
}
