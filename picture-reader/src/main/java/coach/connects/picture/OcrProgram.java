package coach.connects.picture;

import coach.connects.reading.screen.PictureReader;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The program that reads pictures, as it lies on this machine.
 *
 * @param program its file
 * @param bounded what is said before its name so that its memory is bounded and others go first
 */
public record OcrProgram(Path program, List<String> bounded) {
    private static final String NAME = "tesseract";

    public OcrProgram {
        bounded = List.copyOf(bounded);
    }

    /**
     * Finds it.
     *
     * @param set the file that the host named; without one it is looked for on the path
     * @param path the folders of the machine's programs, as its variable PATH lists them
     */
    public static Optional<OcrProgram> find(Optional<String> set, String path) {
        Optional<Path> file = set.isPresent() ? named(set.get(), path) : onPath(NAME, path);
        return file.map(program -> new OcrProgram(program, bounds(path)));
    }

    /** Reads pictures by it. */
    public PictureReader reader() {
        return new TesseractReader(this, OcrLimits.standard(Runtime.getRuntime().availableProcessors()));
    }

    /** What it calls itself; empty when it cannot be started. */
    public Optional<String> version() {
        return OcrProcess.asked(program, "--version").lines().findFirst();
    }

    /** Whether the data of English are there: without them it reads nothing. */
    public boolean knowsEnglish() {
        return OcrProcess.asked(program, "--list-langs")
                .lines()
                .anyMatch(line -> line.strip().equals("eng"));
    }

    OcrProcess process(OcrLimits limits) {
        List<String> start = new ArrayList<>();
        for (String word : bounded) {
            start.add(word.replace("{memory}", Long.toString(limits.memory()))
                    .replace("{seconds}", Long.toString(limits.time().toSeconds())));
        }
        return new OcrProcess(program, start, limits);
    }

    private static Optional<Path> named(String set, String path) {
        boolean bare = set.indexOf('/') < 0 && set.indexOf(File.separatorChar) < 0;
        return bare ? onPath(set, path) : Optional.of(Path.of(set)).filter(Files::isExecutable);
    }

    /** Linux can bound what a program asks for; it never runs longer than its time there, even when we are killed. */
    private static List<String> bounds(String path) {
        List<String> bounds = new ArrayList<>();
        onPath("nice", path).ifPresent(nice -> bounds.addAll(List.of(nice.toString(), "-n", "10")));
        onPath("prlimit", path)
                .ifPresent(prlimit -> bounds.addAll(
                        List.of(prlimit.toString(), "--as={memory}", "--cpu={seconds}", "--core=0", "--fsize=0")));
        return bounds;
    }

    private static Optional<Path> onPath(String name, String path) {
        for (String folder : path.replace(File.pathSeparatorChar, '\n').lines().toList()) {
            for (String ending : List.of("", ".exe")) {
                try {
                    Path file = Path.of(folder).resolve(name + ending);
                    if (!folder.isBlank() && Files.isRegularFile(file) && Files.isExecutable(file)) {
                        return Optional.of(file.toAbsolutePath());
                    }
                } catch (InvalidPathException e) {
                    // A folder that is none holds no program.
                }
            }
        }
        return Optional.empty();
    }
}
