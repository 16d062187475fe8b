package coach.connects.upwork;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Digits;
import coach.connects.posting.ExperienceLevel;
import coach.connects.posting.ProjectLength;
import coach.connects.posting.ProjectLength.Range;
import coach.connects.posting.ProposalRange;
import coach.connects.posting.WeeklyHours;
import coach.connects.reading.phrase.PhraseDictionary;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The words of Upwork's answers as values of facts; a word that is not on record is unknown. */
final class FactReader {
    private static final int LONGEST_COUNT = 6;

    private static final Map<String, ExperienceLevel> LEVELS = Map.of(
            "entry_level", ExperienceLevel.ENTRY,
            "intermediate", ExperienceLevel.INTERMEDIATE,
            "expert", ExperienceLevel.EXPERT);

    private static final Map<String, WeeklyHours> HOURS = Map.of(
            "part_time", WeeklyHours.LESS_THAN_30,
            "less than 30 hrs/week", WeeklyHours.LESS_THAN_30,
            "full_time", WeeklyHours.MORE_THAN_30,
            "more than 30 hrs/week", WeeklyHours.MORE_THAN_30);

    private static final Map<String, Range> LENGTHS = Map.of(
            "less than 1 week", Range.LESS_THAN_1_WEEK,
            "less than 1 month", Range.LESS_THAN_1_MONTH,
            "1 to 3 months", Range.FROM_1_TO_3_MONTHS,
            "3 to 6 months", Range.FROM_3_TO_6_MONTHS,
            "more than 6 months", Range.MORE_THAN_6_MONTHS);

    private FactReader() {}

    static Optional<ExperienceLevel> level(ToolField field) {
        return word(field).flatMap(word -> Optional.ofNullable(LEVELS.get(word)));
    }

    static Optional<WeeklyHours> hours(ToolField field) {
        return word(field).flatMap(word -> Optional.ofNullable(HOURS.get(word)));
    }

    static Optional<ProjectLength> length(ToolField field) {
        return word(field)
                .flatMap(word -> Optional.ofNullable(LENGTHS.get(word)))
                .map(ProjectLength::of);
    }

    /** "Fewer than 5", "5 to 10", "50+". */
    static Optional<ProposalRange> proposals(ToolField field) {
        return word(field).flatMap(FactReader::range);
    }

    private static Optional<ProposalRange> range(String word) {
        for (String few : new String[] {"fewer than ", "less than "}) {
            if (word.startsWith(few)) {
                OptionalInt end = count(word.substring(few.length()));
                return end.isPresent() ? ProposalRange.lessThan(end.getAsInt()) : Optional.empty();
            }
        }
        if (word.endsWith("+")) {
            OptionalInt end = count(word.substring(0, word.length() - 1));
            return end.isPresent() ? Optional.of(ProposalRange.atLeast(end.getAsInt())) : Optional.empty();
        }
        int to = word.indexOf(" to ");
        OptionalInt low = to < 0 ? OptionalInt.empty() : count(word.substring(0, to));
        OptionalInt high = to < 0 ? OptionalInt.empty() : count(word.substring(to + " to ".length()));
        boolean ordered = low.isPresent() && high.isPresent() && low.getAsInt() <= high.getAsInt();
        return ordered ? Optional.of(ProposalRange.between(low.getAsInt(), high.getAsInt())) : Optional.empty();
    }

    private static OptionalInt count(String text) {
        return Digits.whole(text, LONGEST_COUNT);
    }

    /** Of a record with a name, or a name, or a code of three letters: the code of two letters. */
    static Optional<String> country(ToolField field) {
        ToolField name = field.isRecord() ? field.at("name") : field;
        return name.line().flatMap(Countries.BOOK.countries()::shown);
    }

    static Optional<String> word(ToolField field) {
        return field.line().map(CaseFolding::of);
    }

    /** Apart, so that the phrases are not loaded before a country is read. */
    private static final class Countries {
        static final PhraseDictionary BOOK = PhraseDictionary.standard();
    }
}
