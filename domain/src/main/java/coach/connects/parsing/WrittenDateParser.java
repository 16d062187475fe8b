package coach.connects.parsing;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The days that written words may mean: one, two where day and month can be either, or none. */
final class WrittenDateParser {
    private static final List<String> ORDINALS = List.of("st", "nd", "rd", "th");
    private static final String SEPARATORS = " ,./-";
    private static final int MONTHS = 12;
    private static final int SHORTEST_MONTH = 3;
    private static final int MOST_DIGITS = 4;
    private static final int MOST_PARTS = 3;
    private static final int CENTURY = 2000;
    private static final int LONGEST_MONTH = 31;
    private static final String THE = "the ";

    private WrittenDateParser() {}

    static List<PartialDate> read(String written) {
        List<String> parts = Tokens.between(c -> SEPARATORS.indexOf(c) >= 0, written);
        parts.removeIf(word -> word.equals("of") || word.equals("the"));
        if (parts.size() < 2 || parts.size() > MOST_PARTS) {
            return List.of();
        }
        return written.chars().anyMatch(Character::isLetter) ? inWords(parts) : inNumbers(parts);
    }

    private static List<PartialDate> inNumbers(List<String> parts) {
        List<Integer> numbers = new ArrayList<>();
        parts.forEach(part -> number(part).ifPresent(numbers::add));
        if (numbers.size() < parts.size()) {
            return List.of();
        }
        if (parts.size() == 2) {
            boolean year = parts.stream().anyMatch(part -> part.length() == MOST_DIGITS);
            return year ? List.of() : eitherWay(OptionalInt.empty(), numbers.get(0), numbers.get(1));
        }
        boolean yearFirst = parts.get(0).length() == MOST_DIGITS;
        return yearFirst
                ? List.of(new PartialDate(OptionalInt.of(numbers.get(0)), numbers.get(1), numbers.get(2)))
                : eitherWay(OptionalInt.of(year(parts.get(2), numbers.get(2))), numbers.get(0), numbers.get(1));
    }

    /** Half the world writes the day first, the other half the month: both are kept where both are months. */
    private static List<PartialDate> eitherWay(OptionalInt year, int first, int second) {
        PartialDate dayFirst = new PartialDate(year, second, first);
        PartialDate monthFirst = new PartialDate(year, first, second);
        if (second > MONTHS && first <= MONTHS) {
            return List.of(monthFirst);
        }
        return first > MONTHS || first == second ? List.of(dayFirst) : List.of(dayFirst, monthFirst);
    }

    private static List<PartialDate> inWords(List<String> words) {
        int at = monthAt(words);
        if (at < 0) {
            return List.of();
        }
        List<String> numbers = new ArrayList<>(words);
        numbers.remove(at);
        boolean yearFirst = numbers.get(0).length() == MOST_DIGITS
                && withoutOrdinal(numbers.get(0)).length() == MOST_DIGITS;
        String day = withoutOrdinal(numbers.get(yearFirst ? numbers.size() - 1 : 0));
        OptionalInt ofMonth = day.length() <= 2 ? number(day) : OptionalInt.empty();
        OptionalInt year = numbers.size() == 2 ? year(numbers.get(yearFirst ? 0 : 1)) : OptionalInt.empty();
        boolean whole = ofMonth.isPresent() && (numbers.size() == 1 || year.isPresent());
        return whole ? List.of(new PartialDate(year, month(words.get(at)), ofMonth.getAsInt())) : List.of();
    }

    /** The day of a month that stands alone with its ordinal, such as {@code the 3rd}; empty when it is none. */
    static OptionalInt ordinal(String written) {
        String word = written.startsWith(THE) ? written.substring(THE.length()) : written;
        String digits = withoutOrdinal(word);
        OptionalInt day =
                digits.length() <= 2 && digits.length() < word.length() ? number(digits) : OptionalInt.empty();
        return day.isPresent() && day.getAsInt() >= 1 && day.getAsInt() <= LONGEST_MONTH ? day : OptionalInt.empty();
    }

    private static OptionalInt year(String written) {
        OptionalInt number = number(written);
        return number.isPresent() ? OptionalInt.of(year(written, number.getAsInt())) : number;
    }

    private static int monthAt(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (month(words.get(i)) > 0) {
                return i;
            }
        }
        return -1;
    }

    private static int month(String word) {
        return EnumNames.beginning(Month.values(), word, SHORTEST_MONTH)
                .map(Month::getValue)
                .orElse(0);
    }

    private static int year(String written, int number) {
        return written.length() <= 2 ? CENTURY + number : number;
    }

    private static String withoutOrdinal(String word) {
        for (String ordinal : ORDINALS) {
            if (word.endsWith(ordinal)) {
                return word.substring(0, word.length() - ordinal.length());
            }
        }
        return word;
    }

    /** The number that these digits of any script are, at most four; empty when they are none. */
    static OptionalInt number(String digits) {
        if (digits.isEmpty() || digits.length() > MOST_DIGITS) {
            return OptionalInt.empty();
        }
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 10);
            if (digit < 0) {
                return OptionalInt.empty();
            }
            number = number * 10 + digit;
        }
        return OptionalInt.of(number);
    }
}
