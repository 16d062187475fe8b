package coach.connects.reading.answer;

import coach.connects.posting.ExperienceLevel;
import coach.connects.posting.Fact;
import coach.connects.posting.JobType;
import coach.connects.posting.Posting;
import coach.connects.posting.WeeklyHours;
import coach.connects.reading.page.PhraseExtractor;
import coach.connects.reading.phrase.NormalizedLine;
import coach.connects.reading.phrase.PhraseDictionary;
import coach.connects.reading.phrase.PhraseMatch;
import java.util.Map;
import java.util.Optional;

/** Answers that choose one of a few: a page's own words for them, and a person's. */
final class EnumAnswers {
    private static final Map<String, ExperienceLevel> LEVELS = Map.of(
            "beginner", ExperienceLevel.ENTRY,
            "junior", ExperienceLevel.ENTRY,
            "newcomer", ExperienceLevel.ENTRY,
            "mid", ExperienceLevel.INTERMEDIATE,
            "medium", ExperienceLevel.INTERMEDIATE,
            "middle", ExperienceLevel.INTERMEDIATE,
            "senior", ExperienceLevel.EXPERT,
            "advanced", ExperienceLevel.EXPERT,
            "experts", ExperienceLevel.EXPERT);

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

    private EnumAnswers() {}

    static Optional<ExperienceLevel> level(String plain) {
        return Optional.ofNullable(LEVELS.get(plain)).or(() -> page(Fact.LEVEL, plain));
    }

    static Optional<JobType> type(String plain) {
        return page(Fact.TYPE, plain);
    }

    /** A bare number of hours a week counts by the page's own limit of 30. */
    static Optional<WeeklyHours> hours(String plain) {
        return Optional.ofNullable(HOURS.get(plain))
                .or(() -> page(Fact.HOURS, plain))
                .or(() -> NumericAnswers.whole(plain)
                        .filter(n -> n > 0 && n <= 168)
                        .map(n -> n > 30 ? WeeklyHours.MORE_THAN_30 : WeeklyHours.LESS_THAN_30));
    }

    /** What a page would say in these words, if all of them say it. */
    static <T> Optional<T> page(Fact<T> fact, String words) {
        PhraseDictionary book = PhraseDictionary.standard();
        NormalizedLine line = NormalizedLine.of(words);
        PhraseMatch match = book.longest(line, 0);
        if (match == null || match.end() < line.length()) {
            return Optional.empty();
        }
        Posting said = new PhraseExtractor(book).terms(words).posting();
        return said.facts().size() == 1 ? said.get(fact) : Optional.empty();
    }
}
