package coach.connects.profile;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.NumberWords;
import coach.connects.parsing.ParseError;
import coach.connects.parsing.ParseResult;
import coach.connects.parsing.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * So many days before something, the most first: {@code 30,14,7,3,1,0}, {@code 7, 3 & 1}, {@code a week and a day before}.
 */
record DayOffsetsType() implements ValueType<List<Integer>> {
    private static final int FARTHEST = 365;
    private static final int MOST = 12;
    private static final int LONGEST = 100;
    /** How many days each is; without an s it is of the last number alone: "10 and a week". */
    private static final Map<String, Integer> UNITS =
            Map.of("day", 1, "days", 1, "d", 1, "week", 7, "weeks", 7, "w", 7, "month", 30, "months", 30);

    private static final List<String> ARTICLES = Tokens.of("a an the");
    /** What may stand around the numbers and changes nothing. */
    private static final List<String> BETWEEN =
            Tokens.of("and at on before ahead prior earlier beforehand in advance both only also then");

    @Override
    public ParseResult<List<Integer>, ParseError> parse(String words) {
        return ParseError.unless(
                words.length() > LONGEST ? Optional.empty() : days(words),
                "settings.refused.days",
                Map.of("most", MOST, "farthest", FARTHEST));
    }

    private static Optional<List<Integer>> days(String words) {
        List<String> tokens = NumberWords.inDigits(Tokens.of(apart(CaseFolding.of(words))));
        TreeSet<Integer> days = new TreeSet<>(Comparator.reverseOrder());
        List<Integer> counted = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            String word = tokens.get(at);
            boolean counts = at + 1 < tokens.size() && UNITS.containsKey(tokens.get(at + 1));
            Optional<Integer> number = word.equals("one") || (ARTICLES.contains(word) && counts)
                    ? Optional.of(1)
                    : new IntegerType(0, FARTHEST).parse(word).value();
            if (number.isPresent()) {
                counted.add(number.get());
            } else if (UNITS.containsKey(word) && !counted.isEmpty()) {
                days.addAll(inDays(counted, word));
                counted.clear();
            } else if (!BETWEEN.contains(word) && !ARTICLES.contains(word)) {
                return Optional.empty();
            }
        }
        days.addAll(counted);
        boolean known = !days.isEmpty() && days.size() <= MOST && days.first() <= FARTHEST;
        return known ? Optional.of(List.copyOf(days)) : Optional.empty();
    }

    /** "Two and one weeks" are all weeks. */
    private static List<Integer> inDays(List<Integer> counted, String unit) {
        int from = unit.endsWith("s") ? 0 : counted.size() - 1;
        List<Integer> days = new ArrayList<>(counted);
        for (int at = from; at < days.size(); at++) {
            days.set(at, UNITS.getOrDefault(unit, 1) * days.get(at));
        }
        return days;
    }

    /** The signs that part numbers as blanks, and a number apart from its unit: "7d". */
    private static String apart(String words) {
        StringBuilder apart = new StringBuilder();
        for (int at = 0; at < words.length(); at++) {
            char sign = words.charAt(at);
            boolean unit = at > 0 && Character.isLetter(sign) && Character.isDigit(words.charAt(at - 1));
            apart.append(",;&+/".indexOf(sign) >= 0 ? " " : unit ? " " + sign : String.valueOf(sign));
        }
        return apart.toString();
    }

    @Override
    public List<String> examples() {
        return List.of("30,14,7,3,1,0", "14,7,1", "7,1", "1");
    }

    @Override
    public String format(List<Integer> days) {
        return String.join(",", days.stream().map(String::valueOf).toList());
    }
}
