package coach.connects.app;

import java.util.List;
import java.util.Optional;

/** Reads what the program was called for. What is wrong is said in one line, with an example of how it is right. */
final class CommandLine {
    private CommandLine() {}

    /** What these words call for. */
    static CliCommand read(List<String> words) throws StartupException {
        Optional<CliCommand> plain = PlainStart.of(words);
        return plain.isPresent() ? plain.get() : CommandLineParser.read(words);
    }
}
