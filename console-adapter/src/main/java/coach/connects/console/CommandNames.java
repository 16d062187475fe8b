package coach.connects.console;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** The names of the commands: completes them, and tells a line that begins with one from a line of a pasted page. */
final class CommandNames implements Completer {
    private Set<String> known = Set.of();
    private List<Candidate> candidates = List.of();

    void learn(List<String> names) {
        known = Set.copyOf(names);
        candidates = names.stream().map(name -> new Candidate("/" + name)).toList();
    }

    /** Whether the line calls for one of them, or leaves; pages have lines such as {@code /hr} too. */
    boolean begin(String line) {
        if (!line.startsWith("/")) {
            return false;
        }
        int end = 1;
        while (end < line.length() && !Character.isWhitespace(line.charAt(end)) && line.charAt(end) != '@') {
            end++;
        }
        String name = line.substring(1, end).toLowerCase(Locale.ROOT);
        return known.contains(name) || TerminalConsole.LEAVING.contains("/" + name);
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> found) {
        if (line.line().startsWith("/")) {
            found.addAll(candidates);
        }
    }
}
