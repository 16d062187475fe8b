package coach.connects.app;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ids that docs/rules.md defines, and where files name others. A scheme of ids, such as {@code G-}, exists because
 * the page has one of it.
 */
final class RuleIds {
    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\"></a>");
    private static final Pattern ID = Pattern.compile("(?<![\\w%-])([A-Z]{1,3}-)\\d{1,3}(?!\\w)");
    private static final Pattern SOURCE =
            Pattern.compile("Source\\.(?:guide|upwork|ours|onesOwn|onesWords)\\(\"([^\"]+)\"\\)");
    private static final Pattern PAGE = Pattern.compile("[A-Za-z0-9_-]+\\.md\\b");
    private static final Pattern NUMBERED =
            Pattern.compile("\\b(?:(?:[Pp]romises?|[Uu][Xx]|[Dd]esign|[Gg]oals?) \\d[\\d.]*(?!\\w)|guide-facts\\b)");
    private static final Set<String> ENDINGS =
            Set.of("java", "md", "properties", "policy", "txt", "sh", "json", "jsonl", "csv");
    private static final Set<String> NOT_OURS = Set.of("target", ".git", ".idea", "node_modules", "data");

    private final List<String> defined;
    private final Set<String> schemes;

    private RuleIds(List<String> defined) {
        this.defined = List.copyOf(defined);
        schemes = defined.stream()
                .map(ID::matcher)
                .filter(Matcher::matches)
                .map(id -> id.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The ids of a page of rules, in its order. */
    static RuleIds definedIn(String page) {
        return new RuleIds(
                ANCHOR.matcher(page).results().map(found -> found.group(1)).toList());
    }

    List<String> all() {
        return defined;
    }

    /** The ids that the page has more than once. */
    Set<String> definedTwice() {
        Set<String> seen = new TreeSet<>();
        return defined.stream().filter(id -> !seen.add(id)).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What files below a folder name that nobody can look up, as {@code path:line: what is wrong}: ids that are not
     * defined, and pages and numbers of papers that are not in the folder.
     *
     * @throws IllegalArgumentException if there is no file at all: nothing looked at is nothing proven
     */
    List<String> offencesBelow(Path folder) throws IOException {
        List<Path> files = filesBelow(folder);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no files below " + folder);
        }
        Set<String> pages = files.stream().map(RuleIds::name).collect(Collectors.toUnmodifiableSet());
        List<String> offences = new ArrayList<>();
        for (Path file : files) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                String place = folder.relativize(file) + ":" + (i + 1) + ": ";
                offencesIn(lines.get(i), isProse(file, lines.get(i)), pages)
                        .forEach(what -> offences.add(place + what));
            }
        }
        return offences;
    }

    private List<String> offencesIn(String line, boolean isProse, Set<String> pages) {
        Stream<String> ids = found(ID, line, 0).filter(id -> schemes.contains(id.substring(0, id.indexOf('-') + 1)));
        Stream<String> unknown = Stream.concat(ids, found(SOURCE, line, 1))
                .distinct()
                .filter(id -> !defined.contains(id))
                .map(id -> id + " is not in docs/rules.md");
        Stream<String> lost =
                found(PAGE, line, 0).filter(page -> !pages.contains(page)).map(page -> page + " is not there");
        Stream<String> numbers = found(NUMBERED, line, 0).map(words -> words + ": say it by its id of docs/rules.md");
        return Stream.concat(unknown, isProse ? Stream.concat(lost, numbers) : Stream.empty())
                .toList();
    }

    private static Stream<String> found(Pattern pattern, String line, int group) {
        return pattern.matcher(line).results().map(match -> match.group(group));
    }

    /** A comment or a page; what stands in a string of a test is data. */
    private static boolean isProse(Path file, String line) {
        String start = line.strip();
        return name(file).endsWith(".md")
                || start.startsWith("*")
                || start.startsWith("/*")
                || start.startsWith("//")
                || start.startsWith("#");
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /** The files of code and of pages below a folder, in the order of their names; not what is built or fetched. */
    static List<Path> filesBelow(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) {
                boolean isOurs = inside.equals(folder) || !NOT_OURS.contains(name(inside));
                return isOurs ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (ENDINGS.contains(name(file).substring(name(file).lastIndexOf('.') + 1))) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files.stream().sorted().toList();
    }
}
