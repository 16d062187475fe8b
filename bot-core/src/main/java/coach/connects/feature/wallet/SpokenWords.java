package coach.connects.feature.wallet;

import coach.connects.engine.EventSentence;
import coach.connects.engine.View;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.PaymentParser;
import coach.connects.parsing.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Takes prices out of the words of a sentence, as {@link coach.connects.parsing.WordRuns} does other things. */
final class SpokenWords {
    private static final List<String> AT = List.of("at", "@");
    /** Between these a sign only says how the one before it looks. */
    private static final int FIRST_SELECTOR = 0xFE00;

    private static final int LAST_SELECTOR = 0xFE0F;
    private static final int JOINER = 0x200D;

    /** What only parts a link from the words around it. */
    private static final List<String> LINKING = List.of("-", "–", "—", ":", "|", "=>", "->");

    private SpokenWords() {}

    /**
     * The first price, taken out, with a tax behind it, be it understood or not; with "for" before it, or with the "at" of
     * which nobody knows whether it is that of each.
     *
     * @param paid at which places a number is a price without saying so by its currency
     */
    static Optional<String> takePrice(List<String> left, IntPredicate paid) {
        for (int at = 0; at < left.size(); at++) {
            String next = at + 1 < left.size() ? left.get(at + 1) : "";
            List<String> from = left.subList(at, left.size());
            int length = paid.test(at) || PaymentParser.isMoney(left.get(at), next) ? PaymentParser.length(from) : 0;
            if (length > 0) {
                boolean unclear = at > 0
                        && AT.contains(left.get(at - 1))
                        && !PaymentParser.isOfEach(String.join(" ", from.subList(0, length)));
                return Optional.of((unclear ? "at " : "for ")
                        + taken(from.subList(0, length + lengthOfTax(from.subList(length, from.size())))));
            }
        }
        return Optional.empty();
    }

    /** A tax without its price, taken out. */
    static Optional<String> takeTax(List<String> left) {
        for (int at = 0; at < left.size(); at++) {
            List<String> from = left.subList(at, left.size());
            if (PaymentParser.isOfATax(from.get(0)) && PaymentParser.isTaxAlone(from)) {
                return Optional.of("for " + taken(from.subList(0, lengthOfTax(from))));
            }
        }
        return Optional.empty();
    }

    private static int lengthOfTax(List<String> words) {
        int length = 0;
        while (length < words.size() && isOfATax(words.get(length), length)) {
            length++;
        }
        return length;
    }

    /** Behind what begins a tax its number stands too. */
    private static boolean isOfATax(String word, int at) {
        return PaymentParser.isOfATax(word) || (at > 0 && word.chars().anyMatch(Character::isDigit));
    }

    private static String taken(List<String> run) {
        String words = String.join(" ", run);
        run.clear();
        return words;
    }

    /** A smile behind a sentence says nothing of what happened. */
    static String withoutPictures(String said) {
        StringBuilder words = new StringBuilder();
        said.codePoints().forEach(sign -> words.appendCodePoint(isPicture(sign) ? ' ' : sign));
        return words.toString();
    }

    private static boolean isPicture(int sign) {
        int type = Character.getType(sign);
        boolean selects = sign >= FIRST_SELECTOR && sign <= LAST_SELECTOR;
        return selects || type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL || sign == JOINER;
    }

    /** Beside a link "done" and "went for" are a proposal too; what only parts the link from the words says nothing. */
    static String besideALink(View view, EventSentence told) {
        if (told.job().isEmpty()) {
            return told.words();
        }
        String said = CaseFolding.of(told.words());
        for (String phrase : Tokens.phrases(view.plain("spoken.spend.linked"))) {
            said = (" " + said + " ")
                    .replace(" " + phrase + " ", " applied ")
                    .replace(" " + phrase + ": ", " applied ");
        }
        return Tokens.of(said.replace('(', ' ').replace(')', ' ')).stream()
                .filter(word -> !LINKING.contains(word))
                .collect(Collectors.joining(" "));
    }
}
