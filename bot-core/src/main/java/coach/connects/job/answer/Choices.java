package coach.connects.job.answer;

import coach.connects.job.Fact;
import coach.connects.job.JobType;
import coach.connects.job.Level;
import coach.connects.job.WeeklyHours;
import coach.connects.job.page.PhraseFacts;
import coach.connects.job.phrase.PhraseBook;
import java.util.Map;
import java.util.Optional;

/** Answers that choose one of a few: a page's own words for them, and a person's. */
final class Choices {
    private static final Map<String, Level> LEVELS = Map.of(
            "beginner", Level.ENTRY,
            "junior", Level.ENTRY,
            "newcomer", Level.ENTRY,
            "mid", Level.INTERMEDIATE,
            "medium", Level.INTERMEDIATE,
            "middle", Level.INTERMEDIATE,
            "senior", Level.EXPERT,
            "advanced", Level.EXPERT,
            "experts", Level.EXPERT);

    private static final Map<String, WeeklyHours> HOURS = Map.ofEntries(
            Map.entry("less", WeeklyHours.LESS_THAN_30),
            Map.entry("<30", WeeklyHours.LESS_THAN_30),
            Map.entry("< 30", WeeklyHours.LESS_THAN_30),
            Map.entry("less than 30", WeeklyHours.LESS_THAN_30),
            Map.entry("under 30", WeeklyHours.LESS_THAN_30),
            Map.entry("below 30", WeeklyHours.LESS_THAN_30),
            Map.entry("part time", WeeklyHours.LESS_THAN_30),
            Map.entry("more", WeeklyHours.MORE_THAN_30),
            Map.entry("30+", WeeklyHours.MORE_THAN_30),
            Map.entry(">30", WeeklyHours.MORE_THAN_30),
            Map.entry("> 30", WeeklyHours.MORE_THAN_30),
            Map.entry("more than 30", WeeklyHours.MORE_THAN_30),
            Map.entry("over 30", WeeklyHours.MORE_THAN_30),
            Map.entry("full time", WeeklyHours.MORE_THAN_30),
            Map.entry("not sure", WeeklyHours.NOT_SURE),
            Map.entry("to be determined", WeeklyHours.NOT_SURE),
            Map.entry("tbd", WeeklyHours.NOT_SURE));

    private Choices() {}

    static Optional<Level> level(String plain) {
        return Optional.ofNullable(LEVELS.get(plain)).or(() -> page(Fact.LEVEL, plain));
    }

    static Optional<JobType> type(String plain) {
        return page(Fact.TYPE, plain);
    }

    /** A bare number of hours a week counts by the page's own limit of 30. */
    static Optional<WeeklyHours> hours(String plain) {
        return Optional.ofNullable(HOURS.get(plain))
                .or(() -> page(Fact.HOURS, plain))
                .or(() -> Figures.whole(plain)
                        .filter(n -> n > 0 && n <= 168)
                        .map(n -> n > 30 ? WeeklyHours.MORE_THAN_30 : WeeklyHours.LESS_THAN_30));
    }

    /** What a page would say in these words. */
    static <T> Optional<T> page(Fact<T> fact, String words) {
        return new PhraseFacts(PhraseBook.standard()).terms(words).get(fact);
    }
}
