package coach.connects.discord.send;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.discord.DiscordTestBed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UX-06, UX-10: an example is what this platform takes, and on Discord that is fields. */
class FieldExampleTest {
    private static final Path CATALOGUE = Path.of("../chat-api/src/main/resources/coach/connects/i18n/en");

    /** What is typed in a direct message alone, and what only some hosts have: no field holds it here. */
    private static final Set<String> WORDS_ALONE = Set.of("/host", "/forget everything", "/upwork");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            /buy 40 on 2 March for $6   ; amount:40 on:2 March for:6
            /spend 16 LINK boost 5      ; amount:16 link:LINK boost:5
            /spend badge 7              ; what:badge amount:7
            /return 5 LINK boost        ; amount:5 link:LINK boost:boost
            /grant top-rated 30         ; kind:top-rated amount:30
            /budget 40 a week           ; amount:40 per:week
            /stats month by verdict     ; period:month by:verdict
            /history 30 days            ; month:30 days
            /rules feedback-stop 4      ; setting:feedback-stop value:4
            /profile timezone Asia/Colombo ; about:timezone value:Asia/Colombo
            /community digest monday 9  ; what:digest value:monday 9
            /share as Ann               ; as:Ann
            /undo 2                     ; back:2
            /undo LINK                  ; link:LINK
            /outcome LINK hired         ; link:LINK result:hired
            /wallet agency              ; pool:agency
            """)
    void anExampleIsToldInTheFieldsOfItsCommand(String line, String fields) {
        try (DiscordTestBed bed = DiscordTestBed.in(folder)) {
            assertThat(FieldExample.of(specs(bed).get(name(line)), rest(line))).contains(fields);
        }
    }

    @Test
    void everyExampleOfTheCatalogueFitsIntoFieldsAndMeansTheSameThere() throws IOException {
        try (DiscordTestBed bed = DiscordTestBed.in(folder)) {
            Map<String, CommandSpec> specs = specs(bed);
            Set<String> examples = examples();
            assertThat(examples).hasSizeGreaterThan(60);
            for (String line : examples) {
                if (WORDS_ALONE.stream().anyMatch(line::startsWith)) {
                    continue;
                }
                CommandSpec spec = specs.get(name(line));
                assertThat(spec).as(line).isNotNull();
                String fields = FieldExample.of(spec, rest(line)).orElseThrow(() -> new AssertionError(line));
                assertThat(words(spec.line(values(spec, fields)))).as(line).isEqualTo(words(line));
            }
        }
    }

    private static Map<String, CommandSpec> specs(DiscordTestBed bed) {
        return bed.specs().stream().collect(Collectors.toMap(CommandSpec::name, Function.identity()));
    }

    private static String name(String line) {
        return line.substring(1).split(" ", -1)[0];
    }

    private static String rest(String line) {
        return line.substring(name(line).length() + 1);
    }

    /** The words, whatever their order, without the signs that only lead over. */
    private static List<String> words(String line) {
        return Arrays.stream(line.split(" ", -1))
                .map(word -> word.startsWith("$") && !line.startsWith("/guide") ? word.substring(1) : word)
                .filter(word -> !word.equals("a"))
                .sorted()
                .toList();
    }

    /** What Discord would hand over. */
    private static Map<String, String> values(CommandSpec spec, String fields) {
        List<String> names =
                spec.parameters().stream().map(CommandParameter::name).toList();
        Map<String, String> values = new LinkedHashMap<>();
        String open = "";
        for (String word : fields.split(" ", -1)) {
            int colon = word.indexOf(':');
            boolean begins = colon > 0 && names.contains(word.substring(0, colon));
            open = begins ? word.substring(0, colon) : open;
            values.merge(open, begins ? word.substring(colon + 1) : word, (before, more) -> before + " " + more);
        }
        return values;
    }

    /** All that stands between backticks in the catalogue and begins with a command. */
    private static Set<String> examples() throws IOException {
        Set<String> examples = new TreeSet<>();
        try (Stream<Path> files = Files.list(CATALOGUE)) {
            for (Path file : files.toList()) {
                for (String line : Files.readAllLines(file)) {
                    List<String> between = new ArrayList<>(List.of(line.split("`", -1)));
                    for (int i = 1; i < between.size(); i += 2) {
                        if (between.get(i).startsWith("/")) {
                            examples.add(between.get(i));
                        }
                    }
                }
            }
        }
        return examples;
    }
}
