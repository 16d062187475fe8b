package coach.connects.reading.field;

import coach.connects.parsing.Affixes;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Digits;
import coach.connects.parsing.NumberWords;
import coach.connects.parsing.Tokens;
import coach.connects.reading.phrase.PhraseDictionary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads how many proposals there are where somebody tells it in a sentence: "so far 14 people have bid", "60 others
 * applied". All of its words are understood, or nothing is said; the words are lists in {@code words.txt}.
 */
public final class RivalCount {
    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 14;
    private static final int LONGEST_NUMBER = 5;
    private static final String EDGES = ".,:;!()[]\"“”*_- ";
    private static final String AT_LEAST = "+";

    private final PhraseDictionary book = PhraseDictionary.standard();

    /** What the words in front of a figure make of it. */
    private enum Bound {
        NONE,
        LEAST,
        FEWER
    }

    private RivalCount() {}

    /** This line as short as a page has it, "14 proposals", where it tells of nothing else; else as it is. */
    public static String ofLine(String line) {
        boolean may = line.length() <= LONGEST
                && line.chars().anyMatch(Digits::isDigit)
                && Tokens.of(line).stream().anyMatch(RivalCount::tells);
        return may ? new RivalCount().count(words(line)).orElse(line) : line;
    }

    /** Whether it names proposals and a figure, in whichever words. */
    public static boolean isNamedIn(String sentence) {
        boolean figure = sentence.length() <= LONGEST && sentence.chars().anyMatch(Digits::isDigit);
        return figure && words(sentence).stream().anyMatch(RivalCount::tells);
    }

    /** The text with every such sentence in it as short as a label: "verified, 14 proposals". */
    public static String inShort(String text) {
        return text.lines().map(RivalCount::lineInShort).collect(Collectors.joining("\n"));
    }

    private static String lineInShort(String line) {
        List<String> raw = Tokens.of(line);
        if (raw.size() > 2 * LONGEST || raw.stream().noneMatch(RivalCount::tells)) {
            return line;
        }
        List<String> written = new ArrayList<>();
        int at = 0;
        while (at < raw.size()) {
            int end = end(raw, at);
            String said = end == 0
                    ? ""
                    : new RivalCount()
                            .count(words(String.join(" ", raw.subList(at, end))))
                            .orElse("");
            written.add(said.isEmpty() ? raw.get(at) : said + stop(raw.get(end - 1)));
            at = said.isEmpty() ? at + 1 : end;
        }
        return written.equals(raw) ? line : String.join(" ", written);
    }

    /** Whether the word is about proposals. */
    private static boolean tells(String word) {
        PhraseDictionary book = PhraseDictionary.standard();
        String bare = CaseFolding.of(Affixes.withoutSigns(word, EDGES));
        return book.words("rival_deeds").contains(bare)
                || book.words("rival_things").contains(bare);
    }

    /** Where the longest sentence of this kind ends that begins here; 0 where none does. */
    private static int end(List<String> raw, int from) {
        RivalCount reader = new RivalCount();
        List<String> near = raw.subList(from, Math.min(raw.size(), from + MOST_WORDS));
        if (!reader.begins(CaseFolding.of(Affixes.withoutSigns(raw.get(from), EDGES)))
                || near.stream().noneMatch(RivalCount::tells)) {
            return 0;
        }
        for (int end = Math.min(raw.size(), from + MOST_WORDS); end > from + 1; end--) {
            List<String> inside = raw.subList(from, end - 1);
            boolean whole = inside.stream().allMatch(word -> stop(word).isEmpty());
            if (whole
                    && reader.count(words(String.join(" ", raw.subList(from, end))))
                            .isPresent()) {
                return end;
            }
        }
        return 0;
    }

    /** Whether such a sentence may begin with this word: a figure, or what stands before one. */
    private boolean begins(String word) {
        boolean figure = !word.isEmpty() && Digits.isDigit(word.charAt(0));
        return figure || book.words("rival_before").contains(word) || NumberWords.begins(word);
    }

    private static String stop(String word) {
        char last = word.charAt(word.length() - 1);
        return ".,;!?".indexOf(last) >= 0 ? String.valueOf(last) : "";
    }

    private static List<String> words(String sentence) {
        List<String> words = new ArrayList<>();
        for (String word : Tokens.of(CaseFolding.of(sentence))) {
            String bare = Affixes.withoutSigns(word, EDGES);
            if (!bare.isEmpty()) {
                words.add(bare);
            }
        }
        return words.size() > MOST_WORDS ? List.of() : NumberWords.inDigits(words);
    }

    /** How many there are, written shortly. */
    private Optional<String> count(List<String> words) {
        int at = 0;
        Bound bound = Bound.NONE;
        while (at < words.size() && book.words("rival_before").contains(words.get(at))) {
            bound = bound(words.get(at), bound);
            at++;
        }
        Optional<String> count = at < words.size() ? figure(words.get(at), bound) : Optional.empty();
        List<String> rest = count.isPresent() ? words.subList(at + 1, words.size()) : List.of();
        boolean done = rest.stream().anyMatch(book.words("rival_deeds")::contains);
        boolean sent = rest.stream().anyMatch(book.words("rival_things")::contains);
        boolean all = rest.stream().allMatch(this::isKnown);
        return count.filter(found -> all && (done || sent)).map(found -> found + " proposals");
    }

    private Bound bound(String word, Bound before) {
        return book.words("rival_least").contains(word)
                ? Bound.LEAST
                : book.words("rival_fewer").contains(word) ? Bound.FEWER : before;
    }

    private boolean isKnown(String word) {
        return book.words("rival_deeds").contains(word)
                || book.words("rival_things").contains(word)
                || book.words("rival_who").contains(word)
                || book.words("rival_beside").contains(word);
    }

    private static Optional<String> figure(String word, Bound bound) {
        boolean open = word.endsWith(AT_LEAST);
        String bare = (open ? word.substring(0, word.length() - 1) : word).replace('–', '-');
        int dash = bare.indexOf('-');
        boolean one = dash < 0 && Digits.whole(bare, LONGEST_NUMBER).isPresent();
        boolean range = dash > 0
                && !open
                && bound == Bound.NONE
                && Digits.whole(bare.substring(0, dash), LONGEST_NUMBER).isPresent()
                && Digits.whole(bare.substring(dash + 1), LONGEST_NUMBER).isPresent();
        if (!one && !range) {
            return Optional.empty();
        }
        boolean least = open || bound == Bound.LEAST;
        return Optional.of(least ? bare + AT_LEAST : bound == Bound.FEWER ? "less than " + bare : bare);
    }
}
