package coach.connects.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Labels of buttons are verbs of at most 20 letters (UX-17): what is none is named here, with why. */
class LabelTest {
    private static final Path ENGLISH = Path.of("src/main/resources/coach/connects/i18n/en");
    private static final int LONGEST = 20;

    private static final Set<String> VERBS = Set.of(
            "Add",
            "Agree",
            "Allow",
            "Answer",
            "Apply",
            "Ask",
            "Back",
            "Bar",
            "Begin",
            "Buy",
            "Cancel",
            "Change",
            "Check",
            "Choose",
            "Compare",
            "Connect",
            "Correct",
            "Count",
            "Disagree",
            "Disconnect",
            "Do",
            "End",
            "Enter",
            "Erase",
            "Export",
            "Find",
            "Forget",
            "Go",
            "Help",
            "Import",
            "Keep",
            "Know",
            "Leave",
            "Let",
            "Link",
            "Look",
            "Mend",
            "Open",
            "Part",
            "Pause",
            "Post",
            "Practise",
            "Put",
            "Read",
            "Record",
            "Search",
            "See",
            "Send",
            "Set",
            "Share",
            "Show",
            "Skip",
            "Snooze",
            "Stop",
            "Switch",
            "Take",
            "Tell",
            "Try",
            "Turn",
            "Undo",
            "Use",
            "Write");

    /** What begins a key whose labels are no verbs, and why. */
    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            Map.entry("button.", "answers and moves that are the same everywhere: Yes, No, Done, Why?, I applied"),
            Map.entry("ask.", "the question that was meant, chosen from a list of such"),
            Map.entry("guide.", "a filter, a job or a page, chosen from a list of such"),
            Map.entry("outcome.button.", "what became of a proposal, chosen"),
            Map.entry("outcome.said.button", "what became of a proposal, chosen"),
            Map.entry("practice.button.caution", "the verdict, chosen"),
            Map.entry("wallet.button.was.", "what an entry was, chosen"),
            Map.entry("wallet.button.free.", "why it was free, chosen"),
            Map.entry("wallet.button.size.", "the size of the job, chosen"),
            Map.entry("wallet.button.price.", "what a price is for, chosen"),
            Map.entry("wallet.button.tax.", "where the tax is, chosen"),
            Map.entry("wallet.button.pool.", "whose Connects are meant, chosen"),
            Map.entry("wallet.button.job", "which job it was, chosen"),
            Map.entry("wallet.button.return", "which proposal it was, chosen"),
            Map.entry("wallet.button.day", "the day, chosen"),
            Map.entry("wallet.button.cost", "what it cost, chosen"),
            Map.entry("wallet.button.shows", "what Upwork shows, chosen"),
            Map.entry("compare.button.order", "the day, chosen"),
            Map.entry("forecast.button.pace", "the pace, chosen"),
            Map.entry("forecast.button.connects", "the pace, chosen"),
            Map.entry("budget.button.", "the budget, chosen"),
            Map.entry("reminder.button.monthly", "how many a month, chosen"),
            Map.entry("reminder.button.badge", "how many a week, chosen"),
            Map.entry("reminder.button.tomorrow", "when to say it again, chosen"),
            Map.entry("reminder.button.hour", "when to say it again, chosen"),
            Map.entry("reminder.button.never", "when to say it again, chosen"),
            Map.entry("profile.button.reader.", "a switch, which shows its state"),
            Map.entry("profile.button.zone", "the city, chosen"),
            Map.entry("words.button.yes", "the answer, chosen"));

    private static boolean isLabel(String key) {
        boolean words = key.startsWith("dialog.words.") || key.startsWith("help.topic.words");
        boolean topic = key.startsWith("help.topic.") && !key.startsWith("help.topic.head");
        boolean first = key.startsWith("bot.start.switch.")
                || Set.of("bot.start.example", "bot.start.help", "bot.privacy.export", "bot.privacy.forget")
                        .contains(key);
        return !words
                && !key.startsWith("bot.button.closed")
                && (key.contains(".button.")
                        || key.startsWith("button.")
                        || key.endsWith(".button")
                        || (key.endsWith(".label") && key.startsWith("ask."))
                        || key.startsWith("help.do.")
                        || topic
                        || first
                        || Set.of("telegram.private.open", "discord.menu.check").contains(key));
    }

    private static Map<String, String> labels() throws IOException {
        Map<String, String> labels = new TreeMap<>();
        try (Stream<Path> files = Files.list(ENGLISH)) {
            for (Path file : files.toList()) {
                Properties sentences = new Properties();
                try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    sentences.load(reader);
                }
                sentences.stringPropertyNames().stream()
                        .filter(LabelTest::isLabel)
                        .forEach(key -> labels.put(key, sentences.getProperty(key)));
            }
        }
        return labels;
    }

    private static boolean isExcepted(String key) {
        return EXCEPTIONS.keySet().stream().anyMatch(key::startsWith);
    }

    private static boolean beginsWithVerb(String label) {
        return VERBS.contains(label.split(" ", 2)[0]);
    }

    @Test
    void everyLabelBeginsWithAVerbOrIsNamedHere() throws IOException {
        List<String> others = new ArrayList<>();
        labels().forEach((key, label) -> {
            if (!beginsWithVerb(label) && !isExcepted(key)) {
                others.add(key + "=" + label);
            }
        });
        assertThat(others).isEmpty();
    }

    @Test
    void everyExceptionIsNeeded() throws IOException {
        Map<String, String> labels = labels();
        assertThat(EXCEPTIONS.keySet())
                .allMatch(prefix -> labels.entrySet().stream()
                        .anyMatch(label -> label.getKey().startsWith(prefix) && !beginsWithVerb(label.getValue())));
    }

    @Test
    void noLabelIsLongerThanAPhoneShows() throws IOException {
        Map<String, String> labels = labels();
        assertThat(labels).hasSizeGreaterThan(150);
        assertThat(labels.entrySet().stream()
                        .filter(label -> label.getValue().indexOf('{') < 0)
                        .filter(label -> label.getValue().length() > LONGEST))
                .isEmpty();
    }
}
