package coach.connects.profile;

import coach.connects.parsing.ParseError;
import coach.connects.parsing.ParseResult;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** So many days before something, with commas between them, such as {@code 30,14,7,3,1,0}; the most first. */
record DayOffsetsType() implements ValueType<List<Integer>> {
    private static final int FARTHEST = 365;
    private static final int MOST = 12;

    @Override
    public ParseResult<List<Integer>, ParseError> parse(String words) {
        TreeSet<Integer> days = new TreeSet<>(Comparator.reverseOrder());
        for (String part : TextListType.parts(words.replace(' ', ','))) {
            Optional<Integer> day = new IntegerType(0, FARTHEST).parse(part).value();
            if (day.isEmpty()) {
                return refused();
            }
            days.add(day.get());
        }
        return days.isEmpty() || days.size() > MOST ? refused() : ParseResult.of(List.copyOf(days));
    }

    @Override
    public List<String> examples() {
        return List.of("30,14,7,3,1,0", "14,7,1", "7,1", "1");
    }

    @Override
    public String format(List<Integer> days) {
        return String.join(",", days.stream().map(String::valueOf).toList());
    }

    private static ParseResult<List<Integer>, ParseError> refused() {
        return ParseError.refusal("settings.refused.days", Map.of("most", MOST, "farthest", FARTHEST));
    }
}
