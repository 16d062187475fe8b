package coach.connects.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sources keep to the style of CONTRIBUTING.md, and the check notices when they do not. */
class StyleCheckTest {
    /** Maven runs a module's tests in the module's folder. */
    private static final Path HOUSE = Path.of("..");

    private static final String PACKAGE_INFO = "/** A place. */\npackage planted;\n";

    @TempDir
    Path folder;

    static Stream<Path> modules() throws IOException {
        try (Stream<Path> folders = Files.list(HOUSE)) {
            List<Path> modules = folders.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
            return modules.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleIsTidy(Path sources) throws IOException {
        assertThat(StyleCheck.offencesBelow(sources)).isEmpty();
    }

    @Test
    void noExceptionIsKeptThatExcusesNothing() throws IOException {
        Set<String> needed = new HashSet<>();
        for (Path sources : modules().toList()) {
            needed.addAll(StyleCheck.exceptionsNeededBelow(sources));
        }

        assertThat(needed).containsExactlyInAnyOrderElementsOf(BoundScan.EXCEPTIONS.keySet());
    }

    @Test
    void everyModuleOfTheBuildIsLookedAt() throws IOException {
        String pom = Files.readString(HOUSE.resolve("pom.xml"));
        List<String> declared = Stream.of(pom.split("<module>", -1))
                .skip(1)
                .map(rest -> rest.substring(0, rest.indexOf('<')))
                .sorted()
                .toList();

        assertThat(declared).hasSizeGreaterThanOrEqualTo(5);
        assertThat(modules().map(sources -> sources.getName(1).toString())).containsAll(declared);
    }

    @Test
    void tidySourcesHaveNoOffence() throws IOException {
        plant("Tidy.java", """
                package planted;

                /** Says what it is. */
                public final class Tidy {
                    /** Splits by one character, which is no expression. */
                    public String[] parts(String text) {
                        return text.split("\\\\|", -1);
                    }
                }
                """);

        assertThat(offences()).isEmpty();
    }

    @Test
    void aLongFileIsFound() throws IOException {
        plant("Long.java", "package planted;\n" + "\n".repeat(StyleCheck.LINES_OF_A_FILE) + "final class Long {}\n");

        assertThat(offences()).singleElement().asString().contains("Long.java:402: a file of more than 400 lines");
    }

    @Test
    void aFileAtTheLimitIsNone() throws IOException {
        plant(
                "Full.java",
                "package planted;\n" + "\n".repeat(StyleCheck.LINES_OF_A_FILE - 2) + "final class Full {}\n");

        assertThat(offences()).isEmpty();
    }

    @Test
    void aPackageWithoutItsSentenceIsFound() throws IOException {
        plant("Lost.java", "package planted;\n\nfinal class Lost {}\n");
        Files.delete(folder.resolve("package-info.java"));

        assertThat(offences()).singleElement().asString().contains("no package-info.java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"class", "interface", "enum", "record", "@interface"})
    void aPublicTypeWithoutJavadocIsFound(String kind) throws IOException {
        String header = kind.equals("record") ? "Mute()" : "Mute";
        plant("Mute.java", "package planted;\n\n// no Javadoc\npublic " + kind + " " + header + " {}\n");

        assertThat(offences()).singleElement().asString().contains("Mute.java:4: a public type without Javadoc");
    }

    @Test
    void aLongMethodIsFound() throws IOException {
        plantMethod("        count++;\n".repeat(StyleCheck.LINES_OF_A_METHOD - 1));

        assertThat(offences()).singleElement().asString().contains("a method of more than 50 lines: run");
    }

    @Test
    void aMethodAtTheLimitIsNone() throws IOException {
        plantMethod("        count++;\n".repeat(StyleCheck.LINES_OF_A_METHOD - 2));

        assertThat(offences()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class StoreManager {}",
                "class TextUtil {}",
                "class TextUtils {}",
                "class WalletHelper {}",
                "class WalletImpl {}",
                "class A { int walletManager; }",
                "class A { void helper() {} }",
                "class A { void run(int util) {} }"
            })
    void aNameThatSaysNothingIsFound(String source) throws IOException {
        plant("A.java", "package planted;\n\n" + source + "\n");

        assertThat(offences()).singleElement().asString().contains("a name that says nothing");
    }

    @Test
    void whatIsLeftToDoIsFound() throws IOException {
        plant("A.java", "package planted;\n\n// TO" + "DO: later\nclass A {}\n");

        assertThat(offences()).singleElement().asString().contains("A.java:3: what is left to do");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a+\", -1", "\"ab\", 2", "\"\\\\s\", 0", "separator, -1"})
    void aSplitByAnExpressionIsFound(String arguments) throws IOException {
        plant("A.java", "package planted;\n\nclass A {\n    Object o = text.split(" + arguments + ");\n}\n");

        assertThat(offences()).singleElement().asString().contains("A.java:4: split by a regular expression");
    }

    @ParameterizedTest
    @ValueSource(strings = {"while (true) {}", "for (;;) {}", "for (int i = 0; ; i++) {}", "do {} while (true);"})
    void aLoopWithoutAConditionIsFound(String loop) throws IOException {
        plant("A.java", "package planted;\n\nclass A {\n    void run() {\n        " + loop + "\n    }\n}\n");

        assertThat(offences()).singleElement().asString().contains("A.java:5: a loop without a condition (A.run)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "while (documents.find(id).isPresent()) {}",
                "do { page = documents.page(id, after, AT_ONCE); } while (page.size() == AT_ONCE);",
                "while (!done) { done = asks(); }",
                "for (var page = documents.page(); !page.isEmpty(); page = documents.page()) {}",
                "while (more) { ids.forEach(one -> documents.delete(one)); }"
            })
    void aLoopOverAStoreWithoutACountIsFound(String loop) throws IOException {
        plantLoop(loop);

        assertThat(offences()).singleElement().asString().contains("a loop over what lies outside");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for (int tries = 0; tries < MOST_TRIES; tries++) { documents.find(id); }",
                "while (seen.size() < MOST_SEEN && !done) { documents.find(id); }",
                "while (true) { documents.find(id); tries.lost(); }",
                "for (String one : ids) { documents.delete(one); }",
                "while (at < text.length()) { at++; }"
            })
    void aLoopThatIsCountedIsNone(String loop) throws IOException {
        plantLoop(loop);

        assertThat(offences()).isEmpty();
    }

    private void plantLoop(String loop) throws IOException {
        plant("A.java", """
                package planted;

                class A {
                    private DocumentCollection documents;

                    boolean asks() {
                        return documents.find(id).isPresent();
                    }

                    void run() {
                        %s
                    }
                }
                """.formatted(loop));
    }

    @Test
    void nothingLookedAtIsNothingProven() {
        assertThatIllegalArgumentException().isThrownBy(this::offences).withMessageContaining("no sources");
    }

    private void plantMethod(String body) throws IOException {
        plant("A.java", "package planted;\n\nclass A {\n    int count;\n\n    void run() {\n" + body + "    }\n}\n");
    }

    private void plant(String name, String source) throws IOException {
        Files.writeString(folder.resolve("package-info.java"), PACKAGE_INFO);
        Files.writeString(folder.resolve(name), source);
    }

    private List<String> offences() throws IOException {
        return StyleCheck.offencesBelow(folder);
    }
}
