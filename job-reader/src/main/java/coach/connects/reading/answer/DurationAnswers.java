package coach.connects.reading.answer;

import coach.connects.posting.Fact;
import coach.connects.posting.ProjectLength;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How long a project lasts, as a page or a person says it: "1 to 3 months", "3 weeks", "2-5 days". */
final class DurationAnswers {
    private static final int MOST_DAYS = 3_650;

    /** How people say a length without a number. */
    private static final Map<String, ProjectLength.Range> EVERYDAY = Map.ofEntries(
            Map.entry("few days", ProjectLength.Range.LESS_THAN_1_WEEK),
            Map.entry("a few days", ProjectLength.Range.LESS_THAN_1_WEEK),
            Map.entry("some days", ProjectLength.Range.LESS_THAN_1_WEEK),
            Map.entry("short", ProjectLength.Range.LESS_THAN_1_MONTH),
            Map.entry("short term", ProjectLength.Range.LESS_THAN_1_MONTH),
            Map.entry("short-term", ProjectLength.Range.LESS_THAN_1_MONTH),
            Map.entry("few weeks", ProjectLength.Range.LESS_THAN_1_MONTH),
            Map.entry("a few weeks", ProjectLength.Range.LESS_THAN_1_MONTH),
            Map.entry("few months", ProjectLength.Range.FROM_1_TO_3_MONTHS),
            Map.entry("a few months", ProjectLength.Range.FROM_1_TO_3_MONTHS),
            Map.entry("half a year", ProjectLength.Range.FROM_3_TO_6_MONTHS),
            Map.entry("long", ProjectLength.Range.MORE_THAN_6_MONTHS),
            Map.entry("long term", ProjectLength.Range.MORE_THAN_6_MONTHS),
            Map.entry("long-term", ProjectLength.Range.MORE_THAN_6_MONTHS),
            Map.entry("ongoing", ProjectLength.Range.MORE_THAN_6_MONTHS));

    private DurationAnswers() {}

    static Optional<ProjectLength> read(String plain) {
        return EnumAnswers.page(Fact.LENGTH, plain)
                .or(() -> Optional.ofNullable(EVERYDAY.get(plain)).map(ProjectLength::of))
                .or(() -> counted(NumericAnswers.withoutFillers(plain)));
    }

    /** Whether these words name a length and can mean nothing else; "short" by itself may be said of anything. */
    static boolean isEveryday(String plain) {
        return plain.indexOf(' ') > 0 && EVERYDAY.containsKey(plain);
    }

    /** Of a range the longer end, which is the one to plan with. */
    private static Optional<ProjectLength> counted(String plain) {
        int unit = unitOf(plain);
        int space = plain.length();
        while (space > 0 && Character.isLetter(plain.charAt(space - 1))) {
            space--;
        }
        String number = plain.substring(0, space).strip();
        if (unit == 0 || number.isEmpty()) {
            boolean one = unit > 0 && List.of("day", "week", "month").contains(plain);
            return one ? Optional.of(ProjectLength.ofDays(unit)) : Optional.empty();
        }
        Optional<Integer> count =
                number.equals("a") || number.equals("one") || number.equals("an") ? Optional.of(1) : last(number);
        return count.filter(n -> n > 0 && n <= MOST_DAYS / unit).map(n -> ProjectLength.ofDays(n * unit));
    }

    private static Optional<Integer> last(String number) {
        String spaced = number.replace(" to ", "-").replace(" ", "");
        int dash = spaced.lastIndexOf('-');
        if (dash < 0) {
            return NumericAnswers.whole(spaced);
        }
        Optional<Integer> low = NumericAnswers.whole(spaced.substring(0, dash));
        return NumericAnswers.whole(spaced.substring(dash + 1)).filter(high -> low.isPresent() && low.get() <= high);
    }

    private static int unitOf(String plain) {
        if (plain.endsWith("day") || plain.endsWith("days") || endsWithLetter(plain, 'd')) {
            return 1;
        }
        if (plain.endsWith("week") || plain.endsWith("weeks") || endsWithLetter(plain, 'w')) {
            return 7;
        }
        return plain.endsWith("month") || plain.endsWith("months") ? 30 : 0;
    }

    private static boolean endsWithLetter(String plain, char letter) {
        int last = plain.length() - 1;
        return last > 0 && plain.charAt(last) == letter && Character.isDigit(plain.charAt(last - 1));
    }
}
