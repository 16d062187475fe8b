package coach.connects.feature.check;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What somebody wrote above and below a record of data.
 *
 * @param data the text without it
 * @param lines the few lines, none of them empty; none where the text is no record, or more stands there
 */
record RecordRemarks(String data, List<String> lines) {
    private static final int MOST = 3;
    private static final int LONGEST = 120;
    private static final String FENCE = "```";

    RecordRemarks {
        lines = List.copyOf(lines);
    }

    static RecordRemarks of(String text, Instant now) {
        List<String> lines = text.lines().map(String::strip).toList();
        int start = IntStream.range(0, lines.size())
                .filter(i -> opens(lines.get(i)))
                .findFirst()
                .orElse(0);
        boolean data = lines.stream().anyMatch(line -> line.startsWith("{") || line.startsWith("[{"));
        int end = data
                ? IntStream.range(0, lines.size())
                        .filter(i -> closes(lines.get(i)))
                        .max()
                        .orElse(-1)
                : -1;
        if (end < start || end < 0) {
            return new RecordRemarks(text, List.of());
        }
        List<String> above =
                lines.stream().limit(start).filter(line -> !line.isEmpty()).toList();
        List<String> below = lines.stream()
                .skip(end + 1L)
                .filter(line -> !line.isEmpty() && !SpeakerMark.isRule(line))
                .toList();
        boolean before = areShort(above) && above.stream().allMatch(line -> speaks(line, now));
        boolean behind = areShort(below);
        List<String> said = Stream.concat(
                        before ? above.stream() : Stream.empty(), behind ? below.stream() : Stream.empty())
                .map(line -> SpeakerMark.behind(line).orElse(line))
                .toList();
        List<String> all = text.lines().toList();
        List<String> record = all.subList(before ? start : 0, behind ? end + 1 : all.size());
        return said.isEmpty() ? new RecordRemarks(text, said) : new RecordRemarks(String.join("\n", record), said);
    }

    private static boolean areShort(List<String> lines) {
        return lines.size() <= MOST && lines.stream().allMatch(line -> line.length() <= LONGEST);
    }

    /** A link, or the name of the record, belongs to it. */
    private static boolean speaks(String line, Instant now) {
        return PageRemarkExtractor.speaks(line, now)
                || !PageRemarkExtractor.figures(line, now).facts().isEmpty();
    }

    private static boolean opens(String line) {
        return line.startsWith("{") || line.startsWith("[") || line.startsWith(FENCE);
    }

    private static boolean closes(String line) {
        return line.endsWith("}") || line.endsWith("]") || line.equals(FENCE);
    }
}
