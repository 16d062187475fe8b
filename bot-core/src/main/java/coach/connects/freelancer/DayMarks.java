package coach.connects.freelancer;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** So many days before something, with commas between them, such as {@code 30,14,7,3,1,0}; the most first. */
record DayMarks() implements ValueKind<List<Integer>> {
    private static final int FARTHEST = 365;
    private static final int MOST = 12;

    @Override
    public Parsed<List<Integer>> read(String words) {
        TreeSet<Integer> days = new TreeSet<>(Comparator.reverseOrder());
        for (String part : TextLists.parts(words.replace(' ', ','))) {
            Optional<Integer> day = new WholeNumbers(0, FARTHEST).read(part).value();
            if (day.isEmpty()) {
                return refused();
            }
            days.add(day.get());
        }
        return days.isEmpty() || days.size() > MOST ? refused() : Parsed.of(List.copyOf(days));
    }

    @Override
    public List<String> examples() {
        return List.of("30,14,7,3,1,0", "14,7,1", "7,1", "1");
    }

    @Override
    public String write(List<Integer> days) {
        return String.join(",", days.stream().map(String::valueOf).toList());
    }

    private static Parsed<List<Integer>> refused() {
        return Parsed.refused("settings.refused.days", Map.of("most", MOST, "farthest", FARTHEST));
    }
}
