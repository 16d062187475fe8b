package coach.connects.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Looks through the sources of all modules for the sentences that they say. */
class MessageCatalogueTest {
    private static final Pattern SAYS = Pattern.compile(
            "\\b(?:text|plain|say|words|label|message|reply|(?<=\\.)lists)\\(\\s*\"([a-z][a-z0-9._-]*\\.[a-z0-9._-]*[a-z0-9])\"");
    private static final Pattern NAME = Pattern.compile("\"([a-zA-Z]+)\",");

    private final Map<String, Set<String>> english = MessageCatalogue.placeholders("en");

    @Test
    void everySentenceThatTheCodeSaysIsInTheCatalogue() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path source : sources()) {
            Matcher says = SAYS.matcher(Files.readString(source));
            while (says.find()) {
                if (!english.containsKey(says.group(1))) {
                    missing.add(source.getFileName() + ": " + says.group(1));
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void everySentenceGetsTheValuesThatItNeeds() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path source : sources()) {
            String code = Files.readString(source);
            Matcher says = SAYS.matcher(code);
            while (says.find()) {
                Set<String> given = names(code.substring(says.end(), endOfCall(code, says.end())));
                for (String needed : english.getOrDefault(says.group(1), Set.of())) {
                    if (!given.isEmpty() && !given.contains(needed)) {
                        missing.add(source.getFileName() + ": " + says.group(1) + " {" + needed + "}");
                    }
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    /** A translation says what English says: the same values in each sentence, and in each plural all forms that it has. */
    @Test
    void everyLanguageHasTheValuesAndTheFormsThatItNeeds() {
        List<String> wrong = new ArrayList<>();
        for (String language : MessageCatalogue.load().languages()) {
            List<String> forms = new LocaleFormat(Locale.forLanguageTag(language)).plurals();
            MessageCatalogue.placeholders(language).forEach((key, names) -> {
                if (!names.equals(english.get(key))) {
                    wrong.add(language + ": " + key + " has the values " + names);
                }
            });
            MessageCatalogue.plurals(language)
                    .forEach((key, some) -> some.stream()
                            .filter(has -> !has.containsAll(forms))
                            .forEach(has ->
                                    wrong.add(language + ": " + key + " has the forms " + has + " of " + forms)));
        }
        assertThat(wrong).isEmpty();
    }

    /** Who translates a part learns from its first line what it is about. */
    @Test
    void everyPartOfTheCatalogueBeginsByWhatItIsAbout() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/coach/connects/i18n/en"))) {
            assertThat(files.toList())
                    .hasSizeGreaterThan(20)
                    .allSatisfy(file -> assertThat(Files.readAllLines(file).get(0))
                            .as(file.getFileName().toString())
                            .startsWith("# "));
        }
    }

    /** What is read from such a file loses a blank behind the sign unless it is escaped. */
    @Test
    void noSentenceLosesTheBlankThatItBeginsWith() throws IOException {
        List<String> lost = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/coach/connects/i18n"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".properties"))
                    .toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith("#") && line.indexOf("= ") > 0)
                        .filter(line -> line.indexOf("= ") == line.indexOf('=') && !line.contains(" = "))
                        .forEach(lost::add);
            }
        }

        assertThat(lost).isEmpty();
    }

    @Test
    void theSourcesAreFound() throws IOException {
        assertThat(sources()).anyMatch(path -> path.endsWith("Messages.java"));
    }

    /** People's words are compared with a list's, each as a whole (UX-11). */
    @Test
    void aListHasItsPhrasesAndNoPartsOfThem() {
        Messages messages = MessageCatalogue.load().english();

        assertThat(messages.lists("words.thanks", "thank you")).isTrue();
        assertThat(messages.lists("words.thanks", "you")).isFalse();
        assertThat(messages.lists("words.thanks", "thank you|thanks")).isFalse();
        assertThat(messages.lists("words.thanks", "")).isFalse();
    }

    private static int endOfCall(String code, int from) {
        int open = 1;
        int at = from;
        while (open > 0 && at < code.length()) {
            open += code.charAt(at) == '(' ? 1 : code.charAt(at) == ')' ? -1 : 0;
            at++;
        }
        return at;
    }

    private static Set<String> names(String arguments) {
        Set<String> names = new TreeSet<>();
        Matcher name = NAME.matcher(arguments);
        while (name.find()) {
            names.add(name.group(1));
        }
        return names;
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> modules = Files.list(Path.of("").toAbsolutePath().getParent())) {
            for (Path module : modules.map(path -> path.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(module)) {
                    files.filter(path -> path.toString().endsWith(".java")).forEach(sources::add);
                }
            }
        }
        return sources;
    }
}
