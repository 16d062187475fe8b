package coach.connects.reading.page;

import coach.connects.reading.phrase.PhraseDictionary;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where a description asks for contact or money outside Upwork before a contract (W-15). A messenger, a fee or a
 * currency alone says nothing: it may be the work itself. What counts is that the reader is asked to do something with
 * it, in the same sentence and near it.
 */
final class OffPlatformDetector {
    /** With the words around it, a quote of this length takes three lines of a phone. */
    private static final int LONGEST_QUOTE = 70;

    private static final List<String> TELEPHONES = List.of("📱", "📞", "☎", "📲", "☏");

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final ContactVocabulary words;
    private final ContactSpelling spelling;

    OffPlatformDetector(PhraseDictionary book) {
        this.words = new ContactVocabulary(book);
        this.spelling = new ContactSpelling(book);
    }

    /** The first sentence that asks for it, as it stands there. */
    Optional<String> find(String description) {
        return Sentences.of(description).stream().filter(this::asks).findFirst().map(this::quote);
    }

    /** A short sentence as it stands, of a long one the end that still asks, cut to a length that can be shown. */
    private String quote(String sentence) {
        if (sentence.length() <= LONGEST_QUOTE) {
            return sentence;
        }
        String asking = sentence;
        for (int word = nextWord(asking); word > 0 && asks(asking.substring(word)); word = nextWord(asking)) {
            asking = asking.substring(word);
        }
        String before = asking.equals(sentence) ? "" : "…";
        return asking.length() <= LONGEST_QUOTE
                ? before + asking
                : before + asking.substring(0, LONGEST_QUOTE - 1).strip() + "…";
    }

    private static int nextWord(String text) {
        int at = 0;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? at : 0;
    }

    private boolean asks(String sentence) {
        // Letters in bold or wide forms of their own are letters.
        String composed = Normalizer.normalize(sentence, Normalizer.Form.NFKC);
        ContactSentence read =
                new ContactSentence(spelling.plain(tokens(named(AddressSpelling.joined(composed)))), words);
        return !read.has(ContactVocabulary.WordRole.DENIALS)
                && (ContactRequestDetector.isIn(read)
                        || ContactStatement.isIn(read)
                        || ExternalApplicationDetector.isIn(read)
                        || PaymentRequestDetector.isIn(read));
    }

    /** A picture of a telephone is the word. */
    private static String named(String sentence) {
        String named = sentence;
        for (String telephone : TELEPHONES) {
            named = named.replace(telephone, " phone ");
        }
        return named;
    }

    private static List<String> tokens(String sentence) {
        List<String> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        for (int i = 0; i <= sentence.length(); i++) {
            char c = i < sentence.length() ? Character.toLowerCase(sentence.charAt(i)) : ' ';
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
            boolean live = c == ':' && token.toString().equals("live");
            if (Character.isLetterOrDigit(c) || mark || live || "@.+'_/$€".indexOf(c) >= 0) {
                token.append(c);
            } else if (c == '’') {
                token.append('\'');
            } else if (!token.isEmpty() && c != '-') {
                add(tokens, token);
            }
        }
        return tokens;
    }

    private static void add(List<String> tokens, StringBuilder token) {
        int end = token.length();
        while (end > 0 && "./':".indexOf(token.charAt(end - 1)) >= 0) {
            end--;
        }
        String word = token.substring(0, end);
        // Of an address the scheme is no word.
        if (end > 0 && !SCHEMES.contains(word)) {
            tokens.add(word.startsWith("//") ? word.substring(2) : word);
        }
        token.setLength(0);
    }
}
