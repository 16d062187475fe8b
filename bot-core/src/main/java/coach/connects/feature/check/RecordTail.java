package coach.connects.feature.check;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What somebody wrote below a record of data.
 *
 * @param data the text without it
 * @param lines the few lines, none of them empty; none where the text is no record, or more stands below it
 */
record RecordTail(String data, List<String> lines) {
    private static final int MOST = 3;
    private static final int LONGEST = 120;
    private static final String FENCE = "```";

    RecordTail {
        lines = List.copyOf(lines);
    }

    static RecordTail of(String text) {
        List<String> lines = text.lines().map(String::strip).toList();
        boolean data = lines.stream().anyMatch(line -> line.startsWith("{") || line.startsWith("[{"));
        int end = data
                ? IntStream.range(0, lines.size())
                        .filter(i -> closes(lines.get(i)))
                        .max()
                        .orElse(-1)
                : -1;
        if (end < 0) {
            return new RecordTail(text, List.of());
        }
        List<String> below = lines.stream()
                .skip(end + 1L)
                .filter(line -> !line.isEmpty() && !SpeakerMark.isRule(line))
                .toList();
        boolean said = below.size() <= MOST && below.stream().allMatch(line -> line.length() <= LONGEST);
        return said
                ? new RecordTail(
                        String.join("\n", text.lines().limit(end + 1L).toList()),
                        below.stream()
                                .map(line -> SpeakerMark.behind(line).orElse(line))
                                .toList())
                : new RecordTail(text, List.of());
    }

    private static boolean closes(String line) {
        return line.endsWith("}") || line.endsWith("]") || line.equals(FENCE);
    }
}
