package coach.connects.reading.page;

import coach.connects.parsing.Affixes;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Digits;
import coach.connects.parsing.Tokens;
import coach.connects.parsing.WordRuns;
import coach.connects.reading.phrase.PhraseDictionary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds where a client says in a title or a description that the job is over: "[Closed]", "FILLED: …", "EDIT: hired, thanks
 * everyone". A sentence of which all words say so counts, one that begins as a later remark, or one with an expression that
 * means nothing else; none that denies, supposes or tells of another time or another hire.
 *
 * <p>A title, a line of a page outside the description, and whoever speaks beside a page tell it in more words ("removed
 * yesterday", "they gave it to somebody else"); in a description these may be the work.
 */
public final class ClosingNotice {
    private static final int LONGEST = 20_000;
    private static final int LONGEST_QUOTE = 70;
    private static final int LONGEST_RUN = 4;
    /** A longer piece of a title is a part of the work's name. */
    private static final int LONGEST_PIECE = 5;

    private static final int LONGEST_STATEMENT = 24;
    private static final String BRACKETS = "[]{}()*|<>";
    private static final List<String> SEAMS = List.of(": ", " - ", " – ", " — ", " // ", "!");

    /** What the writer did: "I removed my phone number" tells nothing of the job. */
    private static final Set<String> WRITER = Set.of("i", "i've", "ive", "i'd", "i'm", "im");

    private static final Set<String> HELPING = Set.of("was", "am", "have", "had", "got", "just", "already");

    private static final String ITEM_MARKS = "-*•·–";

    private static final String EDGES = ".,:;!?()[]{}\"“”*_-–—|~<>#=•·✅❌";

    private final PhraseDictionary book = PhraseDictionary.standard();
    private final List<String> words;
    private final boolean announced;
    private final List<String> cores;
    private final List<String> fillers;

    private ClosingNotice(String sentence) {
        this(sentence, List.of("closing"), List.of("closing_beside"));
    }

    private static ClosingNotice told(String sentence) {
        return new ClosingNotice(
                sentence, List.of("closing", "closing_told"), List.of("closing_beside", "closing_around"));
    }

    private ClosingNotice(String sentence, List<String> cores, List<String> fillers) {
        this.cores = cores;
        this.fillers = fillers;
        this.announced = isAnnounced(sentence);
        StringBuilder plain = new StringBuilder();
        sentence.codePoints().forEach(c -> plain.appendCodePoint(LineMarkStripper.isPicture(c) ? ' ' : c));
        this.words =
                Tokens.of(CaseFolding.of(plain.toString())
                                .replace('’', '\'')
                                .replace(":", ": ")
                                .replace("/", " "))
                        .stream()
                        .map(word -> Affixes.withoutSigns(word, EDGES))
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    /** The words of a description that say so, as they stand there; the first ones. */
    public static Optional<String> in(String description) {
        return in(sentences(description).stream()
                .filter(sentence -> !sentence.endsWith("?"))
                .toList());
    }

    /** The same of a line outside the description, or of what somebody says of a page. */
    public static Optional<String> inRemark(String line) {
        List<String> sentences = sentences(line);
        return in(sentences)
                .or(() -> sentences.stream()
                        .filter(sentence -> told(sentence).isStatement(LONGEST_STATEMENT))
                        .findFirst()
                        .map(ClosingNotice::quote));
    }

    private static List<String> sentences(String text) {
        return Sentences.of(text.substring(0, Math.min(text.length(), LONGEST)));
    }

    private static Optional<String> in(List<String> sentences) {
        return IntStream.range(0, sentences.size())
                .filter(at -> isNotice(sentences.get(at)) && !goesOn(sentences, at) && !isListed(sentences, at))
                .mapToObj(sentences::get)
                .findFirst()
                .map(ClosingNotice::quote);
    }

    /** One of several states in a list: "- Closed", and "- Open" below it. */
    private static boolean isListed(List<String> sentences, int at) {
        return isItem(sentences, at) && (isItem(sentences, at - 1) || isItem(sentences, at + 1));
    }

    private static boolean isItem(List<String> sentences, int at) {
        boolean marked = at >= 0 && at < sentences.size() && sentences.get(at).indexOf(' ') == 1;
        return marked && ITEM_MARKS.indexOf(sentences.get(at).charAt(0)) >= 0;
    }

    /** "We already hired a designer; now we need the developer." */
    private static boolean goesOn(List<String> sentences, int at) {
        if (at + 1 == sentences.size()) {
            return false;
        }
        ClosingNotice next = new ClosingNotice(sentences.get(at + 1));
        boolean joined = sentences.get(at).endsWith(";")
                || (!next.words.isEmpty() && next.words.get(0).equals("now"));
        return joined && next.has("closing_guards");
    }

    /** The same of a title: all of a piece of it that brackets, dashes or a colon part from the rest. */
    public static Optional<String> inTitle(String title) {
        return pieces(title).stream()
                .filter(piece -> told(piece).isStatement(LONGEST_PIECE))
                .findFirst()
                .or(() -> pieces(title).stream().filter(ClosingNotice::isForOne).findFirst())
                .or(() -> Optional.of(title).filter(ClosingNotice::isShouted))
                .map(piece -> quote(title));
    }

    /** "FILLED Wix store": the only word in capitals, in front. */
    private static boolean isShouted(String title) {
        int blank = title.indexOf(' ');
        String first = blank < 0 ? "" : title.substring(0, blank);
        return PhraseDictionary.standard().words("closing_shouted").contains(CaseFolding.of(first))
                && first.chars().allMatch(Character::isUpperCase)
                && title.substring(blank).chars().anyMatch(Character::isLowerCase);
    }

    /** "For Maria only", "only for Maria", "reserved for Maria": somebody's name, and the words beside it small. */
    private static boolean isForOne(String piece) {
        List<String> words = Tokens.of(piece);
        int name = words.indexOf("for") < 0 ? words.indexOf("For") + 1 : words.indexOf("for") + 1;
        if (name == 0 || name >= words.size() || words.size() > LONGEST_PIECE) {
            return false;
        }
        String last = words.get(words.size() - 1);
        String before = name >= 2 ? CaseFolding.of(words.get(name - 2)) : "";
        boolean only = (name == 1 && words.size() <= 4 && last.equals("only"))
                || (name + 1 >= words.size() - 1
                        && Set.of("only", "reserved", "private").contains(before));
        return only && isName(words.get(name));
    }

    private static boolean isName(String word) {
        return word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && word.chars().skip(1).allMatch(Character::isLowerCase)
                && !PhraseDictionary.standard().words("not_names").contains(CaseFolding.of(word));
    }

    private static List<String> pieces(String title) {
        StringBuilder parted = new StringBuilder();
        title.codePoints()
                .forEach(c ->
                        parted.appendCodePoint(BRACKETS.indexOf(c) >= 0 || LineMarkStripper.isPicture(c) ? '\n' : c));
        String lines = parted.toString();
        for (String seam : SEAMS) {
            lines = lines.replace(seam, "\n");
        }
        return lines.lines()
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    private static boolean isNotice(String sentence) {
        ClosingNotice notice = new ClosingNotice(sentence);
        boolean may = IntStream.range(0, notice.words.size()).anyMatch(at -> notice.runAt(at, "closing") > 0);
        if (!may || notice.words.size() > LONGEST_STATEMENT) {
            return false;
        }
        boolean denied = notice.has("closing_guards");
        return notice.isStatement(LONGEST_STATEMENT)
                || (!denied && notice.isRemark())
                || (!denied && notice.has("closing_surely"));
    }

    /** Whether what says so is in these words, and nothing else that means anything. */
    private boolean isStatement(int most) {
        boolean said = false;
        int at = 0;
        while (at < words.size()) {
            int core = runAt(at, cores);
            int length = Math.max(core, Math.max(runAt(at, fillers), figureAt(at)));
            if (length == 0 || (core > 0 && (isOwn(at) || isOfWriter(at + core)))) {
                return false;
            }
            said |= core > 0;
            at += length;
        }
        return said && words.size() <= most;
    }

    /** "He hired me in 2022" */
    private boolean isOfWriter(int behind) {
        return behind < words.size() && words.get(behind).equals("me");
    }

    /** "I removed …", "I was hired …" */
    private boolean isOwn(int deed) {
        boolean helped = deed > 1 && HELPING.contains(words.get(deed - 1));
        int who = deed - (helped ? 2 : 1);
        return who >= 0 && WRITER.contains(words.get(who));
    }

    /** Whether a sign or a date parts the first word from the others, as in "UPDATE 5/6: …" and "(Edit) …". */
    private static boolean isAnnounced(String sentence) {
        int start = 0;
        while (start < sentence.length() && !Character.isLetter(sentence.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < sentence.length() && Character.isLetter(sentence.charAt(end))) {
            end++;
        }
        String behind = sentence.substring(end).stripLeading();
        return !behind.isEmpty() && !Character.isLetter(behind.charAt(0));
    }

    /** "EDIT: hired Maria today": what was put there later. */
    private boolean isRemark() {
        return announced && !words.isEmpty() && book.words("closing_remarks").contains(words.get(0));
    }

    private boolean has(String list) {
        return IntStream.range(0, words.size()).anyMatch(at -> runAt(at, list) > 0);
    }

    /** "Closed 2 hours ago": a figure counts where more words may stand beside it. */
    private int figureAt(int at) {
        return fillers.size() > 1 && Digits.isDigit(words.get(at).charAt(0)) ? 1 : 0;
    }

    private int runAt(int at, List<String> lists) {
        return lists.stream().mapToInt(list -> runAt(at, list)).max().orElse(0);
    }

    /** How many words from this place on are an expression of this list; the longest one. */
    private int runAt(int at, String list) {
        return WordRuns.lengthAt(at, words, LONGEST_RUN, book.words(list));
    }

    private static String quote(String sentence) {
        return sentence.length() <= LONGEST_QUOTE
                ? sentence
                : sentence.substring(0, LONGEST_QUOTE - 1).strip() + "…";
    }
}
