package coach.connects.reading.phrase;

import coach.connects.reading.phrase.YesNoClause.Reading;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A text taken apart for one question of yes or no, and what its clauses say together.
 *
 * @param parts what each word or sign does, without those that say nothing
 */
record YesNoText(List<YesNoPart> parts) {
    private static final String COLON = ":";
    private static final String STOP = ",";
    private static final String NEGATION = "¬";
    /** What may stand between the words of one name, or around them. */
    private static final String INVISIBLE = "_/\\\"*'[]{}\u00a0";

    private static final Set<YesNoPart> SAID = EnumSet.of(
            YesNoPart.YES,
            YesNoPart.NO,
            YesNoPart.SO,
            YesNoPart.NOT_SO,
            YesNoPart.DENIED,
            YesNoPart.SIGN_NO,
            YesNoPart.SIGN_YES);

    static YesNoText of(YesNoReader subject, String text) {
        List<String> words = new ArrayList<>(words(text));
        words.removeIf(word -> isOrnament(subject, word));
        List<YesNoPart> parts = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int count = Math.min(YesNoVocabulary.STANDARD.longestRun(words.get(at)), words.size() - at);
            Optional<YesNoPart> part = part(subject, words, at, count);
            while (part.isEmpty() && count > 1) {
                count--;
                part = part(subject, words, at, count);
            }
            parts.add(part.orElse(YesNoPart.DOUBT));
            at += count;
        }
        parts.removeIf(part -> part == YesNoPart.FILLER);
        return new YesNoText(parts);
    }

    /** A sign that means nothing here, as an icon before a label does. */
    private static boolean isOrnament(YesNoReader subject, String word) {
        boolean sign = !Character.isLetterOrDigit(word.codePointAt(0)) && !word.equals(COLON) && !word.equals(STOP);
        return sign && subject.part(word).isEmpty();
    }

    private static Optional<YesNoPart> part(YesNoReader subject, List<String> words, int at, int count) {
        String run = count == 1 ? words.get(at) : String.join("_", words.subList(at, at + count));
        return switch (run) {
            case COLON -> Optional.of(YesNoPart.COLON);
            case STOP -> Optional.of(YesNoPart.STOP);
            default -> subject.part(run);
        };
    }

    boolean isNamed() {
        return parts.stream().anyMatch(YesNoReader.NAMES::contains);
    }

    /** Whether it says that it is not so, be it beside words that are not understood. */
    boolean isDenied() {
        boolean denied = parts.contains(YesNoPart.NOT_SO) || parts.contains(YesNoPart.DENIED);
        boolean turned = parts.contains(YesNoPart.SO) && parts.contains(YesNoPart.NOT);
        return (denied || turned) && !parts.contains(YesNoPart.OTHER);
    }

    /** What the clauses say together; none may contradict another. */
    Reading read() {
        Reading all = Reading.NOTHING;
        boolean statement = false;
        boolean other = false;
        YesNoPart before = YesNoPart.STOP;
        int start = 0;
        for (int end = 0; end <= parts.size(); end++) {
            List<YesNoPart> said = parts.subList(start, end);
            YesNoPart here = end == parts.size() ? YesNoPart.STOP : parts.get(end);
            if (!ends(here, said)) {
                continue;
            }
            YesNoClause clause = YesNoClause.of(said);
            boolean othersValue = other && before == YesNoPart.COLON;
            if (before == YesNoPart.COLON && statement && clause.isOfOther() && !clause.isStatement()) {
                // "Payment verified (phone only)"
                all = Reading.UNKNOWN;
            }
            if (!othersValue && clause.reading() != Reading.NOTHING) {
                boolean value = before == YesNoPart.COLON && statement;
                all = value ? valued(all, clause) : all.and(clause.reading());
                statement = clause.isStatement();
            }
            other = clause.isOfOther() || (othersValue && said.isEmpty());
            before = here;
            start = end + 1;
        }
        return all;
    }

    /** An "and" joins what is spoken of, until something has been said of it. */
    private static boolean ends(YesNoPart here, List<YesNoPart> clause) {
        boolean said = here == YesNoPart.AND && clause.stream().anyMatch(SAID::contains);
        return said || here == YesNoPart.STOP || here == YesNoPart.COLON;
    }

    /** A label that states something, and its value: "verified: no". One that denies it takes no other value. */
    private static Reading valued(Reading label, YesNoClause value) {
        if (label == Reading.YES) {
            return value.reading();
        }
        boolean agrees = value.isStatement() || value.isSign();
        return agrees ? label.and(value.reading()) : Reading.UNKNOWN;
    }

    /** The words in small letters without accents and apostrophes, the signs, and the ends of clauses. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String plain = Normalizer.normalize(CheckBoxes.drawn(text), Normalizer.Form.NFD);
        int at = 0;
        while (at < plain.length()) {
            int c = plain.codePointAt(at);
            int next = at + Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                boolean hump = Character.isUpperCase(c) && at > 0 && Character.isLowerCase(plain.charAt(at - 1));
                if (hump) {
                    end(word, words);
                }
                word.appendCodePoint(Character.toLowerCase(c));
            } else if (!isInsideWord(c)) {
                end(word, words);
                sign(c, plain, next, words);
            }
            at = next;
        }
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** Accents that were taken apart, apostrophes, and what only chooses how a sign is drawn. */
    private static boolean isInsideWord(int c) {
        int type = Character.getType(c);
        boolean skin = c >= 0x1F3FB && c <= 0x1F3FF;
        boolean apostrophe = c <= Character.MAX_VALUE && NormalizedLine.plain((char) c) == '\'';
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return mark || type == Character.FORMAT || skin || apostrophe;
    }

    /** "!verified", as programs write "not"; behind a word it is a stop. */
    private static boolean isBeforeWord(String plain, int next) {
        boolean first = next < 2 || !Character.isLetterOrDigit(plain.charAt(next - 2));
        return first && next < plain.length() && Character.isLetter(plain.charAt(next));
    }

    private static void sign(int c, String plain, int next, List<String> words) {
        boolean dash = c <= Character.MAX_VALUE && NormalizedLine.plain((char) c) == '-';
        boolean apart = next >= plain.length() || plain.charAt(next) == ' ';
        if (c == '!' && isBeforeWord(plain, next)) {
            words.add(NEGATION);
        } else if (c == ':' || c == '=' || c == '(' || c == '|' || c == '→' || (dash && apart)) {
            words.add(COLON);
        } else if (c == ',' || c == ';' || c == '.' || c == '!' || c == ')' || c == '\n' || c == '•' || c == '·') {
            words.add(STOP);
        } else if (c > ' ' && INVISIBLE.indexOf(c) < 0 && !dash) {
            words.add(Character.toString(c));
        }
    }
}
