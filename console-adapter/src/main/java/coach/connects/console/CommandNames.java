package coach.connects.console;

import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Completes the names of commands. */
final class CommandNames implements Completer {
    private List<Candidate> candidates = List.of();

    /** Takes in the names, without the slash. */
    void learn(List<String> names) {
        candidates = names.stream().map(name -> new Candidate("/" + name)).toList();
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> found) {
        if (line.line().startsWith("/")) {
            found.addAll(candidates);
        }
    }
}
