package coach.connects.engine;

import coach.connects.parsing.CaseFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What people say that is neither a job nor a command: first words, thanks, a wish to stop. Of each kind the catalogue
 * lists the phrases; a message is one only if all of it is, so that facts and pages never are.
 */
enum SmallTalk {
    GREETING("bot.greetings"),
    STOP("words.stop"),
    THANKS("words.thanks"),
    BALANCE("words.balance"),
    PROGRESS("words.progress"),
    FINE("words.fine");

    private static final int LONGEST = 60;
    private static final String BAR = "|";
    private static final String FILLERS = "words.fillers";
    /** A letter that stands so often in a row was drawn out ("thaaanks"). */
    private static final int DRAWN_OUT = 3;

    private final String list;

    SmallTalk(String list) {
        this.list = list;
    }

    /** Whether its answer is of one's own Connects, and nobody else's to read. */
    boolean isOwn() {
        return this == BALANCE || this == PROGRESS;
    }

    /** The kind of these words; empty where they are more than small talk. */
    static Optional<SmallTalk> of(View view, String text) {
        return meant(view, text, said -> listed(view, said));
    }

    /** Whether these words are on this list of the catalogue, also drawn out, with a filler, or as signs. */
    static boolean says(View view, String list, String text) {
        return meant(view, text, said -> view.lists(list, said) ? Optional.of(list) : Optional.empty())
                .isPresent();
    }

    private static <T> Optional<T> meant(View view, String text, Function<String, Optional<T>> lists) {
        if (text.isBlank() || text.length() > LONGEST || text.contains(BAR)) {
            return Optional.empty();
        }
        String letters = letters(CaseFolding.of(text));
        if (letters.isEmpty()) {
            return ofSigns(text, lists);
        }
        for (String said : spellings(letters)) {
            for (String part : withFewerFillers(view, said)) {
                Optional<T> found = lists.apply(part);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The words, and what is left of them without some or all of the fillers around them, the longest first: "yes" of "yes sir". */
    private static List<String> withFewerFillers(View view, String said) {
        List<String> words = List.of(said.split(" ", -1));
        int first = 0;
        while (first < words.size() && view.lists(FILLERS, words.get(first))) {
            first++;
        }
        int last = words.size();
        while (last > 0 && view.lists(FILLERS, words.get(last - 1))) {
            last--;
        }
        List<String> parts = new ArrayList<>();
        for (int length = words.size(); length > 0; length--) {
            for (int from = 0; from <= first && from + length <= words.size(); from++) {
                if (from + length >= last) {
                    parts.add(String.join(" ", words.subList(from, from + length)));
                }
            }
        }
        return parts;
    }

    /** The words without what may stand around them: "show my wallet please" is about the wallet. */
    static String plainly(View view, String text) {
        return withoutFillers(view, letters(CaseFolding.of(text)));
    }

    private static Optional<SmallTalk> listed(View view, String said) {
        for (SmallTalk kind : values()) {
            if (view.lists(kind.list, said)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Signs alone, each of the same kind; the colour of a hand does not matter. */
    private static <T> Optional<T> ofSigns(String text, Function<String, Optional<T>> lists) {
        Optional<T> first = Optional.empty();
        for (int sign : text.codePoints().filter(SmallTalk::isPicture).toArray()) {
            Optional<T> one = lists.apply(Character.toString(sign));
            if (one.isEmpty()) {
                return Optional.empty();
            }
            first = first.isPresent() ? first : one;
        }
        return first;
    }

    private static boolean isPicture(int sign) {
        int type = Character.getType(sign);
        return !Character.isWhitespace(sign)
                && type != Character.MODIFIER_SYMBOL
                && type != Character.FORMAT
                && type != Character.NON_SPACING_MARK
                && type != Character.OTHER_PUNCTUATION;
    }

    private static String withoutFillers(View view, String said) {
        List<String> words = new ArrayList<>(List.of(said.split(" ", -1)));
        while (!words.isEmpty() && view.lists(FILLERS, words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        while (!words.isEmpty() && view.lists(FILLERS, words.get(0))) {
            words.remove(0);
        }
        return String.join(" ", words);
    }

    /** As it is written, and with letters that were drawn out said once or twice. */
    private static List<String> spellings(String said) {
        return Stream.of(said, drawnIn(said, DRAWN_OUT, 1), drawnIn(said, DRAWN_OUT, 2), drawnIn(said, 2, 1))
                .distinct()
                .toList();
    }

    private static String drawnIn(String said, int from, int left) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < said.length(); ) {
            char letter = said.charAt(at);
            int end = at;
            while (end < said.length() && said.charAt(end) == letter) {
                end++;
            }
            boolean drawn = end - at >= from && Character.isLetter(letter);
            text.append(String.valueOf(letter).repeat(drawn ? left : end - at));
            at = end;
        }
        return text.toString();
    }

    /** Its letters and digits, a blank between words. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        boolean apart = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int sign = text.codePointAt(at);
            apart = apart || Character.isWhitespace(sign) || sign == ',' || sign == '-';
            if (Character.isLetterOrDigit(sign) || isMark(sign)) {
                letters.append(apart && letters.length() > 0 ? " " : "").appendCodePoint(sign);
                apart = false;
            }
        }
        return letters.toString();
    }

    /** What some scripts write their vowels with. */
    private static boolean isMark(int sign) {
        int type = Character.getType(sign);
        boolean pictured = sign >= 0xFE00 && sign <= 0xFE0F;
        return !pictured && (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK);
    }
}
