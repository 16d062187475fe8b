package coach.connects.app;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Reads sources with the compiler's own parser and says where they break the style of CONTRIBUTING.md. */
final class StyleCheck {
    static final int LINES_OF_A_FILE = 400;
    static final int LINES_OF_A_METHOD = 50;

    private StyleCheck() {}

    /**
     * Everything that is untidy below a folder of sources, as {@code path:line: what is wrong}.
     *
     * @throws IllegalArgumentException if there is no source at all: nothing looked at is nothing proven
     */
    static List<String> offencesBelow(Path sources) throws IOException {
        List<Path> files = javaFilesBelow(sources);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no sources below " + sources);
        }
        List<String> offences = new ArrayList<>();
        for (Path file : files) {
            offences.addAll(linesOf(file));
            if (!Files.exists(file.resolveSibling("package-info.java"))) {
                offences.add(file + ":1: its package has no package-info.java");
            }
        }
        offences.addAll(offencesInTrees(files, new HashSet<>()));
        return offences;
    }

    /** The exceptions of {@link BoundScan} that excuse a loop below a folder of sources. */
    static Set<String> exceptionsNeededBelow(Path sources) throws IOException {
        Set<String> excused = new HashSet<>();
        var unused = offencesInTrees(javaFilesBelow(sources), excused);
        return excused;
    }

    private static List<Path> javaFilesBelow(Path sources) throws IOException {
        try (Stream<Path> all = Files.walk(sources)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> linesOf(Path file) throws IOException {
        List<String> offences = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        if (lines.size() > LINES_OF_A_FILE) {
            offences.add(file + ":" + lines.size() + ": a file of more than " + LINES_OF_A_FILE + " lines");
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("TODO") || lines.get(i).contains("FIXME")) {
                offences.add(file + ":" + (i + 1) + ": what is left to do belongs into an issue");
            }
        }
        return offences;
    }

    private static List<String> offencesInTrees(List<Path> files, Set<String> excused) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            DocTrees trees = DocTrees.instance(task);
            List<String> offences = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                new StyleScan(trees, unit, offences).look();
                new BoundScan(trees, unit, offences, excused).look();
            }
            return offences;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
