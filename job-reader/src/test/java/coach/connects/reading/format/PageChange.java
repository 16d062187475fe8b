package coach.connects.reading.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;

/** Ways in which a page reaches the reader changed, though it says the same. */
enum PageChange {
    EMOJI("emoji before lines", (text, random) -> some(text, random, line -> emoji(random) + " " + line)),
    BULLETS(
            "bullets before lines",
            (text, random) -> some(text, random, line -> pick(List.of("- ", "• ", "* ", "– "), random) + line)),
    BOLD("bold labels or lines", (text, random) -> some(text, random, PageChange::bold)),
    TABS(
            "tabs for blanks",
            (text, random) -> some(text, random, line -> line.replace(": ", random.nextBoolean() ? ":\t" : ":  "))),
    NO_BREAK("blanks that do not break", (text, random) -> some(text, random, line -> line.replace(' ', '\u00a0'))),
    CRLF("line ends of Windows", (text, random) -> text.replace("\n", "\r\n")),
    EMPTY_LINES("empty lines between", (text, random) -> text.replace("\n", "\n\n")),
    INDENTED("indented", (text, random) -> some(text, random, line -> "   " + line + "  ")),
    COLON("blanks before colons", (text, random) -> some(text, random, line -> line.replace(": ", " : "))),
    DASHES("other dashes", (text, random) -> text.replace('-', pick(List.of('–', '—', '‑'), random))),
    UPPER("upper case", (text, random) -> text.toUpperCase(Locale.ROOT)),
    LOWER("lower case", (text, random) -> text.toLowerCase(Locale.ROOT)),
    QUOTED("quoted", (text, random) -> "> " + text.replace("\n", "\n> ")),
    FOREIGN_LINE("a foreign line", PageChange::foreign),
    SECTIONS("sections in another order", PageChange::sections),
    ONE_LINE("in one line", (text, random) -> text.replace("\n", " ")),
    GLUED("lines glued", (text, random) -> glued(text, random)),
    CUT(
            "the end missing",
            (text, random) ->
                    text.substring(0, text.lastIndexOf('\n', text.length() * (2 + random.nextInt(7)) / 9) + 1)),
    BEHEADED(
            "the beginning missing",
            (text, random) -> text.substring(text.indexOf('\n', text.length() * random.nextInt(7) / 9) + 1)),
    TWICE("copied twice", (text, random) -> text + "\n" + text),
    NUMBERS("other number forms", PageForms::otherNumbers),
    VALUE_ABOVE("values above labels", (text, random) -> some(text, random, PageForms::turned)),
    LABEL_AWAY("labels taken away", (text, random) -> some(text, random, PageForms::withoutLabel)),
    TABLE("a Markdown table", (text, random) -> PageForms.table(text)),
    JSON_FLAT("flat JSON", (text, random) -> PageForms.json(text, false)),
    JSON_NESTED("nested JSON", (text, random) -> PageForms.json(text, true)),
    CSV("CSV of one row", (text, random) -> PageForms.csv(text)),
    KEYS("keys with equals signs", (text, random) -> PageForms.keys(text)),
    ROW("in one line with strokes", (text, random) -> text.replace("\n", " | "));

    private static final Set<String> HEADINGS = Set.of(
            "summary", "skills and expertise", "activity on this job", "about the client", "job details", "terms");

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // Each is a function without a state.
    private final BiFunction<String, Random, String> change;

    PageChange(String title, BiFunction<String, Random, String> change) {
        this.title = title;
        this.change = change;
    }

    String title() {
        return title;
    }

    /** Whether all words are still there, so that little may be lost. */
    boolean keepsWords() {
        return !EnumSet.of(
                        CUT,
                        BEHEADED,
                        GLUED,
                        ONE_LINE,
                        NUMBERS,
                        VALUE_ABOVE,
                        LABEL_AWAY,
                        TABLE,
                        JSON_FLAT,
                        JSON_NESTED,
                        CSV,
                        KEYS,
                        ROW)
                .contains(this);
    }

    String of(String text, Random random) {
        return change.apply(text, random);
    }

    private static String emoji(Random random) {
        return pick(List.of("💰", "📍", "🔹", "⏰", "👤", "📌", "➡️"), random);
    }

    private static String bold(String line) {
        int colon = line.indexOf(": ");
        return colon > 0 ? "**" + line.substring(0, colon + 1) + "** " + line.substring(colon + 2) : "**" + line + "**";
    }

    private static String foreign(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        String line = pick(
                List.of(
                        "Sent from my iPhone",
                        "what do you think?",
                        "Ann, [29.11.2026 08:12]",
                        "Score: 87",
                        "My note: call her on 3 May",
                        "Tax notice: VAT 21% applies to fees",
                        "Link: see above",
                        "Ref: 48213",
                        "Forwarded message",
                        "Priority: 2",
                        "Best regards, Ann",
                        "Is it good?",
                        "Seen: 14 times",
                        "AI match 92%",
                        "Bid so far: 3 last year"),
                random);
        lines.add(random.nextInt(lines.size() + 1), line);
        return String.join("\n", lines);
    }

    private static String sections(String text, Random random) {
        List<List<String>> sections = new ArrayList<>(List.of(new ArrayList<>()));
        for (String line : text.lines().toList()) {
            if (HEADINGS.contains(line.strip().toLowerCase(Locale.ROOT))) {
                sections.add(new ArrayList<>());
            }
            sections.get(sections.size() - 1).add(line);
        }
        Collections.shuffle(sections.subList(1, sections.size()), random);
        return String.join("\n", sections.stream().flatMap(List::stream).toList());
    }

    private static String glued(String text, Random random) {
        StringBuilder glued = new StringBuilder();
        for (String line : text.lines().toList()) {
            glued.append(line).append(random.nextInt(4) == 0 ? "" : "\n");
        }
        return glued.toString();
    }

    private static String some(String text, Random random, java.util.function.UnaryOperator<String> change) {
        boolean all = random.nextBoolean();
        return String.join(
                "\n",
                text.lines()
                        .map(line -> !line.isBlank() && (all || random.nextInt(3) == 0) ? change.apply(line) : line)
                        .toList());
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
