package coach.connects.reading.page;

import coach.connects.parsing.CaseFolding;
import coach.connects.posting.Fact;
import coach.connects.posting.Skills;
import coach.connects.reading.field.PostingBuilder;
import coach.connects.reading.phrase.TokenType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The names below a heading of skills. Where group headings or company sizes stand among them, or a copy glued them,
 * which line is a skill cannot be told, and none is.
 */
final class SkillListParser {
    private static final int LONGEST_NAME = 60;
    private static final String MARKS = ",;|•·";
    private static final int MOST_WORDS = 8;
    private static final Set<String> FAREWELLS = Set.of(
            "thanks",
            "thank you",
            "regards",
            "best regards",
            "kind regards",
            "best",
            "cheers",
            "sincerely",
            "thank you!");

    private final List<String> names = new ArrayList<>();
    private boolean plausible = true;
    private boolean certain = true;
    private int next;

    private SkillListParser() {}

    /** The names between the heading and what is none. */
    static SkillListParser after(List<PageToken> items, int heading, int end) {
        SkillListParser skills = new SkillListParser();
        int i = heading + 1;
        while (i < end && skills.take(items.get(i))) {
            i++;
        }
        skills.next = i;
        return skills;
    }

    private boolean take(PageToken token) {
        if (token.is(TokenType.SKILL_GROUP) || token.is(TokenType.HIDDEN_SKILLS)) {
            return true;
        }
        if (token.is(TokenType.FEED_SKILLS)) {
            names.addAll(split(token.match().words(0)));
            return true;
        }
        boolean name = token.whole() && (token.isWords() || token.is(TokenType.INDUSTRY));
        if (token.glued() && token.isWords()) {
            certain = false;
            return true;
        }
        if (!name) {
            return false;
        }
        if (!isName(token.text())) {
            plausible = false;
            return false;
        }
        certain &= !isGroupHeading(token.text());
        names.addAll(split(token.text()));
        return true;
    }

    /** Whether these words can be the name of a skill. */
    static boolean isName(String text) {
        if (text.length() > LONGEST_NAME || isFarewell(text)) {
            return false;
        }
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        boolean list = "-–—•*·>→".indexOf(first) >= 0 || (Character.isDigit(first) && text.indexOf(". ") == 1);
        return !list && ".,;:!?…".indexOf(last) < 0 && words(text) <= MOST_WORDS;
    }

    /** Whether a description ends with these words. */
    static boolean isFarewell(String text) {
        return FAREWELLS.contains(CaseFolding.of(text));
    }

    private static int words(String text) {
        int words = 1;
        for (int i = 0; i < text.length(); i++) {
            words += text.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }

    private static boolean isGroupHeading(String text) {
        String lower = CaseFolding.of(text);
        return lower.endsWith(" skills")
                || lower.endsWith(" deliverables")
                || lower.endsWith(" experience")
                || lower.endsWith(" employees)")
                || lower.endsWith(" people)");
    }

    /** The names in a line that parts them by commas or by other marks. */
    static List<String> split(String line) {
        List<String> names = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            char c = i < line.length() ? line.charAt(i) : ',';
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (MARKS.indexOf(c) >= 0 && (depth <= 0 || i == line.length())) {
                String name = line.substring(start, i).strip();
                if (!name.isEmpty()) {
                    names.add(name);
                }
                start = i + 1;
            }
        }
        return names;
    }

    boolean isPlausible() {
        return plausible;
    }

    /** The place of the first piece that is no skill. */
    int next() {
        return next;
    }

    /** Writes the names down when they are certain. */
    void into(PostingBuilder builder) {
        if (plausible && certain) {
            into(names, builder);
        }
    }

    /** Writes these names down, each once whatever its case; a company's size among them makes them uncertain. */
    static void into(List<String> names, PostingBuilder builder) {
        Set<String> seen = new LinkedHashSet<>();
        List<String> once = new ArrayList<>();
        for (String name : names) {
            if (isGroupHeading(name) && name.endsWith(")")) {
                return;
            }
            if (seen.add(CaseFolding.of(name))) {
                once.add(name);
            }
        }
        if (!once.isEmpty()) {
            builder.set(Fact.SKILLS, new Skills(once));
        }
    }
}
