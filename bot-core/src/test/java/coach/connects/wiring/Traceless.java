package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Button;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Somebody who has used everything there is, each thing with a word in it that stands nowhere else, and a look for these
 * words.
 */
final class Traceless {
    /** When the talk begins. */
    static final String BEGINS = "2026-11-23T09:00:00Z";

    /** Until the mark of an erasure is gone, and more. */
    static final Duration AFTERWARDS = Duration.ofDays(3);

    /** Words of what they told. */
    static final List<String> TOLD = List.of(
            "zqskill",
            "zqtitle",
            "zqshared",
            "zqnote",
            "zqunfinished",
            "zqsearch",
            "zqgroup",
            "~022104567890123456701",
            "~022104567890123456702");

    /** What the platforms call them. */
    static final List<String> NAMES = List.of("zqann", "98765zq", "zqchat");

    private static final String LINK = "https://www.upwork.com/jobs/~022104567890123456701";
    private static final String SHARED = "https://www.upwork.com/jobs/~022104567890123456702";
    private static final String OTHER = "https://www.upwork.com/jobs/~022104567890123456703";
    private static final String GROUP = "group:lancers";
    private static final int ENTRIES = 1_100;

    private Traceless() {}

    /** Lets Ann use everything, beside Bob, who stays. */
    static void useEverything(Talk talk) {
        Talk.Person ann = talk.as("zqann");
        Talk.Person bob = talk.as("bob");
        bob.says("/buy 7");
        bob.says("/profile skills bobskill");
        imports(ann);
        ann.says("/profile skills zqskill, excel");
        ann.says("/profile timezone Asia/Colombo");
        ann.says("/rules feedback-stop 4");
        ann.says("/reminders grant 10");
        ann.says("/buy 40 for $6");
        ann.says(LINK + "\n" + titled("zqtitle"));
        ann.presses("I applied");
        ann.says("/outcome " + LINK + " hired");
        ann.says("/spend 4");
        ann.says("/undo");
        ann.says("/search zqsearch");
        shares(ann, bob);
        ann.says("/export csv");
        ann.says("/export json");
        links(ann, talk.as("telegram", "98765zq"));
        ann.says("/link");
        ann.saysIn("group:zqgroup", "/check");
        ann.pastes("https://www.upwork.com/jobs/\nzqunfinished", "console:zqann:zqchat:1");
        bob.says("/spend 2");
    }

    private static void imports(Talk.Person ann) {
        List<String> entries = new ArrayList<>();
        entries.add(ImportTest.entry(1, "purchase", "2024-10-01", 5_000, ""));
        for (int seq = 2; seq <= ENTRIES; seq++) {
            entries.add(ImportTest.entry(seq, "proposal", "2024-10-02", -1, ",\"note\":\"zqnote " + seq + "\""));
        }
        ann.says("/import");
        String file = ImportTest.file(entries.toArray(String[]::new));
        ann.uploads("zqnote.json", file.getBytes(StandardCharsets.UTF_8));
        if (ann.button("Yes").isPresent()) {
            assertThat(ann.presses("Yes")).startsWith("Taken over");
        } else {
            assertThat(ann.uploads("zqnote.json", file.getBytes(StandardCharsets.UTF_8)))
                    .startsWith("Taken over");
        }
    }

    private static void shares(Talk.Person ann, Talk.Person bob) {
        ann.saysIn(GROUP, "/verdicts");
        ann.says("/buy 10");
        ann.says(SHARED + "\n" + titled("zqshared").replace("Payment method verified", "Payment method not verified"));
        ann.presses("Share");
        bob.saysIn(GROUP, "/check " + OTHER + "\n" + titled("museum"));
        Button agree = ann.buttonIn(GROUP, "Agree");
        ann.pressesIn(GROUP, agree, "console:zqann:zqchat:2");
    }

    private static void links(Talk.Person ann, Talk.Person phone) {
        phone.says("/link " + LinkContract.code(ann));
        if (phone.button("Yes").isPresent()) {
            phone.presses("Yes");
        }
        assertThat(phone.says("/profile")).contains("zqskill");
    }

    private static String titled(String word) {
        return SamplePages.GOOD.replace("for a small museum", "for " + word);
    }

    /** Has Ann ask for it, and say yes by a message of this key. */
    static void forgets(Talk.Person ann) {
        ann.says("/forget");
        ann.sends("Erase everything", "console:zqann:zqchat:yes");
    }

    /** Which of the words stand in which file under the folder. */
    static Map<String, List<String>> inFiles(Path folder, List<String> words) {
        Map<String, List<String>> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                // Each byte a character: the words are of ASCII.
                add(found, file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1), words);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** Takes note of the words that stand in this text, or in its name. */
    static void add(Map<String, List<String>> found, String place, String text, List<String> words) {
        List<String> there = words.stream()
                .filter(word -> text.contains(word) || place.contains(word))
                .toList();
        if (!there.isEmpty()) {
            found.put(place, there);
        }
    }
}
