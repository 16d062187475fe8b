package coach.connects.reading.answer;

import coach.connects.posting.Fact;
import coach.connects.posting.ProjectLength;
import java.util.List;
import java.util.Optional;

/** How long a project lasts, as a page or a person says it: "1 to 3 months", "3 weeks", "2-5 days". */
final class DurationAnswers {
    private static final int MOST_DAYS = 3_650;

    private DurationAnswers() {}

    static Optional<ProjectLength> read(String plain) {
        return EnumAnswers.page(Fact.LENGTH, plain).or(() -> counted(NumericAnswers.withoutFillers(plain)));
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
