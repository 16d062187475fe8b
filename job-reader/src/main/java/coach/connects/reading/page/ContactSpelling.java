package coach.connects.reading.page;

import coach.connects.parsing.Digits;
import coach.connects.parsing.NumberWords;
import coach.connects.reading.phrase.PhraseDictionary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Undoes how contacts are spelled so that no filter sees them: "Tele gram" is a Telegram, "three one zero five five five" a
 * telephone, and "WA" before a number a WhatsApp.
 */
final class ContactSpelling {
    /** Stands for a telephone that was spelled out. */
    static final String TELEPHONE = "☎";

    /** Nobody spells fewer digits in words one by one: "one or two" are counted. */
    private static final int SPELLED = 5;

    private static final int LONGEST_GROUP = 4;
    private static final int FEWEST_DIGITS = 3;
    /** No telephone number is written in more groups. */
    private static final int MOST_GROUPS = 20;

    private static final String WHATSAPP = "whatsapp";

    /** What is a messenger beside a number, or behind these words, and a place or nothing elsewhere. */
    private static final Map<String, String> SHORT = Map.of("wa", WHATSAPP, "zap", WHATSAPP, "whats", WHATSAPP);

    private static final Set<String> ASKING = Set.of("please", "just", "and", "or", "then", "to", "can", "you", "pls");
    private static final Set<String> LEADING = Set.of("on", "via", "my", "your", "ur", "me", "no", "pelo");

    private final PhraseDictionary book;

    ContactSpelling(PhraseDictionary book) {
        this.book = book;
    }

    /** The words of a sentence, with names and numbers spelled as they are; not more of them than before. */
    List<String> plain(List<String> tokens) {
        List<String> plain = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            String word = tokens.get(at);
            String next = at + 1 < tokens.size() ? tokens.get(at + 1) : "";
            String two = word.replace("'", "") + next;
            int end = Math.max(numberEnd(tokens, at), lettersEnd(tokens, at));
            if (end > at) {
                boolean number = numberEnd(tokens, at) > at;
                plain.add(number ? TELEPHONE : canonical(String.join("", tokens.subList(at, end))));
                at = end;
            } else if (!next.isEmpty() && !word.isEmpty() && isName(two)) {
                plain.add(canonical(two));
                at += 2;
            } else {
                String before = plain.isEmpty() ? "" : plain.get(plain.size() - 1);
                boolean asks = word.equals("wa") && next.equals("me") && (before.isEmpty() || ASKING.contains(before));
                boolean messenger = SHORT.containsKey(word) && (LEADING.contains(before) || isNumber(next) || asks);
                plain.add(messenger ? SHORT.getOrDefault(word, word) : canonical(word));
                at++;
            }
        }
        return plain;
    }

    private boolean isName(String joined) {
        return book.words("disguised").contains(joined)
                || book.words("misspelled").contains(joined);
    }

    private String canonical(String word) {
        if (book.words("misspelled").contains(word)) {
            return WHATSAPP;
        }
        return DisguisedName.of(word, book).orElse(word);
    }

    private static boolean isNumber(String word) {
        boolean dialled = word.startsWith("+");
        String bare = dialled ? word.substring(1) : word;
        return Digits.areAll(bare) && (dialled || bare.length() >= FEWEST_DIGITS);
    }

    /** Behind the digits in words that begin here, or this place where they are no telephone. */
    private static int numberEnd(List<String> tokens, int from) {
        int end = from;
        int inWords = 0;
        while (end < tokens.size() && end - from < MOST_GROUPS && isDigits(tokens.get(end))) {
            inWords += Digits.areAll(tokens.get(end)) ? 0 : 1;
            end++;
        }
        return inWords >= SPELLED ? end : from;
    }

    private static boolean isDigits(String word) {
        boolean digits = word.length() < LONGEST_GROUP && Digits.areAll(word);
        return digits || word.equals("oh") || NumberWords.ofWord(word).orElse(10) < 10;
    }

    /** Behind the letters apart that begin here and are a messenger's name: "w h a t s a p p". */
    private int lettersEnd(List<String> tokens, int from) {
        StringBuilder joined = new StringBuilder();
        int named = from;
        int end = from;
        while (end < tokens.size() && tokens.get(end).length() == 1 && joined.length() <= WHATSAPP.length()) {
            joined.append(tokens.get(end));
            end++;
            named = isName(joined.toString()) ? end : named;
        }
        return named;
    }
}
