package coach.connects.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages and the packages say is true: ids can be looked up, and packages that are named are there. */
class DocumentationTest {
    /** Maven runs a module's tests in the module's folder. */
    private static final Path HOUSE = Path.of("..");

    private static final String ROOT = "coach.connects";
    private static final Pattern NAME = Pattern.compile("`(\\.?[a-z][a-z0-9]*(?:\\.[a-z]+)*)`");
    /** A test that is named as code, with or without what it tests. */
    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z0-9]*(?:Test|IT))(?:\\.\\w+)?`");

    private static final String RULES = """
            | <a id="G-04"></a>G-04 | a rule | guide |
            | <a id="UX-01"></a>UX-01 | another | ours |
            | <a id="upwork-closed"></a>upwork-closed | a third | Upwork |
            """;
    private static final PackageDocs SMALL_HOUSE = new PackageDocs(
            "x",
            Map.of(
                    "x.wallet", Set.of("x.amount"),
                    "x.wallet.input", Set.of("x.wallet", "x.amount"),
                    "x.wallet.policy", Set.of(),
                    "x.amount", Set.of(),
                    "x.store", Set.of("x.wallet")),
            Set.of("Wallet"));

    @TempDir
    Path folder;

    @Test
    void everyIdThatIsNamedIsInTheRules() throws IOException {
        assertThat(rules().offencesBelow(HOUSE)).isEmpty();
    }

    @Test
    void noRuleHasTheIdOfAnother() throws IOException {
        assertThat(rules().all()).hasSizeGreaterThan(100);
        assertThat(rules().definedTwice()).isEmpty();
    }

    @Test
    void whatPackagesSayOfEachOtherIsTrue() throws IOException {
        PackageDocs docs = PackageDocs.of(ROOT, ArchitectureTest.OURS);
        List<String> offences = new ArrayList<>();
        for (Map.Entry<String, Path> one : packages().entrySet()) {
            offences.addAll(docs.offencesIn(ROOT + "." + one.getKey(), Files.readString(one.getValue())));
        }

        assertThat(offences).isEmpty();
    }

    @Test
    void theTableOfPackagesNamesEveryOne() throws IOException {
        String page = Files.readString(HOUSE.resolve("ARCHITECTURE.md"));

        assertThat(offencesInTable(page, packages().keySet())).isEmpty();
    }

    @Test
    void thePurePackagesAreNamedWithTheStyle() throws IOException {
        String page = Files.readString(HOUSE.resolve("CONTRIBUTING.md"));
        String before = page.substring(0, page.indexOf(" are pure:"));
        String sentence = before.substring(before.lastIndexOf(".\n"));

        assertThat(namesIn(sentence)).containsExactlyInAnyOrderElementsOf(ArchitectureRules.PURE);
    }

    @Test
    void everyTestThatAPageNamesIsThere() throws IOException {
        assertThat(lostTests(HOUSE)).isEmpty();
    }

    @Test
    void aTestThatIsNotThereIsFound() throws IOException {
        plant("PurseTest.java", "class PurseTest {}\n");
        plant("page.md", "`PurseTest`, `PurseTest.isEmpty` and Gone" + "Test.\n`Gone" + "Test`; `ForgottenIT.never`\n");

        assertThat(lostTests(folder)).containsExactly("page.md: ForgottenIT", "page.md: Gone" + "Test");
    }

    @Test
    void whatCanBeLookedUpIsNoOffence() throws IOException {
        Files.writeString(folder.resolve("rules.md"), RULES);
        plant("A.java", "/** G-04, see rules.md; UTF-8, SHA-256 and 2026-W47 are no ids. */\nclass A {}\n");
        plant("ARule.java", "class ARule { Source s = Source.upwork(\"upwork-closed\"); }\n");

        assertThat(offences()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A.java", "ATest.java", "check.properties", "own.policy", "docs.md", "run.sh", "out.jsonl"})
    void anIdThatIsNotInTheRulesIsFoundInEveryFile(String name) throws IOException {
        plant(name, "# one line\n# G-" + "99 says so\n");

        assertThat(offences()).containsExactly(name + ":2: G-" + "99 is not in docs/rules.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"G-" + "4", "G-" + "040", "UX-" + "02", "(G-" + "05)", "G-04, G-" + "06", "G-04…G-" + "06"})
    void anIdIsFoundHoweverItIsWritten(String words) throws IOException {
        plant("A.java", "/** " + words + " */\nclass A {}\n");

        assertThat(offences()).singleElement().asString().contains("is not in docs/rules.md");
    }

    @Test
    void aSourceThatIsNotInTheRulesIsFound() throws IOException {
        plant("A.java", "class A { Source s = Source.upwork" + "(\"upwork-gone\"); }\n");

        assertThat(offences()).containsExactly("A.java:1: upwork-gone is not in docs/rules.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"promi" + "se 5", "promi" + "ses 1 and 8", "u" + "x 12", "desi" + "gn 5", "guide-" + "facts D"})
    void aNumberOfAPaperThatIsNotHereIsFound(String words) throws IOException {
        plant("A.java", "/** As they say (" + words + "). */\nclass A {}\n");

        assertThat(offences()).singleElement().asString().contains("say it by its id");
    }

    @Test
    void aPageThatIsNotHereIsFound() throws IOException {
        plant("A.java", "/** The links of gone" + ".md, section 2. */\nclass A {}\n");

        assertThat(offences()).containsExactly("A.java:1: gone" + ".md is not there");
    }

    @Test
    void whatIsBuiltOrFetchedIsNotLookedAt() throws IOException {
        plant("A.java", "class A {}\n");
        Files.createDirectories(folder.resolve("target"));
        plant("target/B.java", "// G-" + "99\n");

        assertThat(offences()).isEmpty();
    }

    @Test
    void nothingLookedAtIsNothingProven() {
        assertThatIllegalArgumentException().isThrownBy(this::offences).withMessageContaining("no files");
    }

    @Test
    void anIdThatIsThereTwiceIsFound() {
        assertThat(RuleIds.definedIn(RULES + RULES.lines().findFirst().orElseThrow())
                        .definedTwice())
                .containsExactly("G-04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It knows {@code amount}.",
                "It knows only {@code amount}; {@code input} reads what people write.",
                "It knows only\n * {@code amount}.",
                "{@link x.amount.Wallet} and {@code Wallet.on} and {@code /export} are no offence.",
            })
    void whatIsTrueOfAPackageIsNoOffence(String words) {
        assertThat(SMALL_HOUSE.offencesIn("x.wallet", "/**\n * " + words + "\n */\npackage x.wallet;"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x.wallet       | Talks to {@code cellar}.                   | names cellar, which is not there
            x.wallet       | Made by {@link x.cellar.Wallet}.           | names x.cellar, which is not there
            x.wallet       | Kept in {@code store}.                     | names store, which it does not know
            x.wallet       | Kept by {@link x.store.Wallet}.            | names x.store, which it does not know
            x.wallet       | See {@code Purse.open}.                    | names Purse, which is not there
            x.wallet       | See {@link x.amount.Purse}.                | names Purse, which is not there
            x.wallet.input | Knows only {@code amount}.                 | knows x.wallet besides
            x.wallet.input | It knows only {@code amount}; it is small. | knows x.wallet besides
            x.store        | Knows nothing else of ours.                | knows x.wallet besides
            """)
    void whatIsNotTrueOfAPackageIsFound(String own, String words, String what) {
        assertThat(SMALL_HOUSE.offencesIn(own, "/** " + words + " */")).containsExactly(own + " " + what);
    }

    @Test
    void aTableThatNamesEveryPackageIsNoOffence() {
        assertThat(offencesInTable(table("`store.mongo`"), Set.of("wallet", "wallet.input", "store", "store.mongo")))
                .isEmpty();
    }

    @Test
    void aTableThatMissesAPackageIsFound() {
        assertThat(offencesInTable(table("MongoDB"), Set.of("wallet", "wallet.input", "store", "store.mongo")))
                .containsExactly("store.mongo is not in the table");
    }

    @Test
    void aTableThatNamesAPackageThatIsGoneIsFound() {
        assertThat(offencesInTable(table("`store.mongo`"), Set.of("wallet", "store")))
                .containsExactly("store.mongo is not there", "wallet.input is not there");
    }

    private static String table(String engine) {
        return """
                ## Packages

                | package | what lives there |
                |---|---|
                | `wallet` | a `Wallet`; `.input` reads |
                | `store` | documents; the engine in %s |

                ## Further

                | `cellar` | in another table |
                """.formatted(engine);
    }

    private static RuleIds rules() throws IOException {
        return RuleIds.definedIn(Files.readString(HOUSE.resolve("docs/rules.md")));
    }

    /** Every package of every module, by its name below the root, with the file that says what lives there. */
    private static Map<String, Path> packages() throws IOException {
        Map<String, Path> packages = new TreeMap<>();
        for (Path sources : StyleCheckTest.modules().toList()) {
            Path root = sources.resolve(ROOT.replace('.', '/'));
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.endsWith("package-info.java"))
                        .forEach(file -> packages.put(nameOf(root.relativize(file.getParent())), file));
            }
        }
        return packages;
    }

    private static String nameOf(Path folder) {
        return Stream.iterate(0, i -> i < folder.getNameCount(), i -> i + 1)
                .map(i -> folder.getName(i).toString())
                .collect(Collectors.joining("."));
    }

    /** A name that begins with a dot lives below the first one of its line. */
    private static List<String> offencesInTable(String page, Set<String> packages) {
        String rest = page.substring(page.indexOf("## Packages"));
        Set<String> named = new TreeSet<>();
        for (String line : rest.substring(0, rest.indexOf("\n## ")).split("\n", -1)) {
            List<String> names = line.startsWith("| `") ? namesIn(line) : List.of();
            names.forEach(name -> named.add(name.startsWith(".") ? names.get(0) + name : name));
        }
        return Stream.concat(
                        packages.stream()
                                .filter(name -> !named.contains(name))
                                .map(name -> name + " is not in the table"),
                        named.stream()
                                .filter(name -> packages.stream()
                                        .noneMatch(there -> there.equals(name) || there.startsWith(name + ".")))
                                .map(name -> name + " is not there"))
                .sorted()
                .toList();
    }

    /** The tests that the pages below a folder name and that no file there holds. */
    private static List<String> lostTests(Path folder) throws IOException {
        Set<String> there = new TreeSet<>();
        RuleIds.filesBelow(folder).forEach(file -> there.add(file.getFileName().toString()));
        Set<String> lost = new TreeSet<>();
        for (Path file : RuleIds.filesBelow(folder)) {
            if (file.toString().endsWith(".md")) {
                TEST.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .filter(test -> !there.contains(test + ".java"))
                        .forEach(test -> lost.add(folder.relativize(file) + ": " + test));
            }
        }
        return List.copyOf(lost);
    }

    private static List<String> namesIn(String words) {
        return NAME.matcher(words).results().map(name -> name.group(1)).toList();
    }

    private void plant(String name, String source) throws IOException {
        Files.writeString(folder.resolve(name), source);
    }

    private List<String> offences() throws IOException {
        return RuleIds.definedIn(RULES).offencesBelow(folder);
    }
}
