package coach.connects.feature.guide;

import coach.connects.money.Usd;
import coach.connects.parsing.AmountParser;
import coach.connects.parsing.Digits;
import coach.connects.parsing.PriceParser;
import coach.connects.parsing.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was found in the words of somebody who may be asking.
 *
 * @param stems the words, as their stems
 * @param meanings what they mean, {@link #NUMBER} and {@link #PRICE} among it
 * @param screens the guide's screens that they name, the first named first, and by how many words
 * @param strange how many words mean nothing that is known, or are short and were taken for a typing error
 * @param plural whether Connects are named by their usual form
 * @param number a number in it
 * @param price an amount of money in it
 */
record QuestionMatch(
        List<String> stems,
        Set<String> meanings,
        Map<GuideScreen, Integer> screens,
        int strange,
        boolean plural,
        Optional<Integer> number,
        Optional<Usd> price) {
    static final String NUMBER = "#";
    static final String PRICE = "$";
    /** A number that may be a client's score: from 0 to 5, with or without a point. */
    static final String SCORE = "*";

    private static final String CONNECTS = "connects";
    private static final int LONGEST_SCORE = 4;
    private static final int BEST_SCORE = 5;
    private static final Set<String> DOLLARS = Set.of("dollar", "usd", "buck");

    static QuestionMatch of(QuestionVocabulary vocabulary, String text) {
        List<String> words = Tokens.of(QuestionVocabulary.plain(text));
        List<String> stems = words.stream().map(vocabulary::known).toList();
        Reading reading = new Reading(vocabulary, words, stems);
        for (int at = 0; at < stems.size(); at++) {
            reading.phrasesAt(at);
            reading.figureAt(at);
        }
        return reading.question();
    }

    boolean means(String meaning) {
        return meanings.contains(meaning);
    }

    /** Whether this phrase, as stems, stands in it. */
    boolean says(String phrase) {
        return (" " + String.join(" ", stems) + " ").contains(" " + phrase + " ");
    }

    /** Collects while it goes through the words. */
    private static final class Reading {
        private final QuestionVocabulary vocabulary;
        private final List<String> words;
        private final List<String> stems;
        private final Set<String> meanings = new HashSet<>();
        private final Map<GuideScreen, Integer> screens = new LinkedHashMap<>();
        private final boolean[] known;
        private Optional<Integer> number = Optional.empty();
        private Optional<Usd> price = Optional.empty();

        Reading(QuestionVocabulary vocabulary, List<String> words, List<String> stems) {
            this.vocabulary = vocabulary;
            this.words = words;
            this.stems = stems;
            this.known = new boolean[stems.size()];
        }

        /** Every phrase that begins here: "get back" is both, getting and coming back. */
        void phrasesAt(int at) {
            int longest = 0;
            for (int length = 1; length <= QuestionVocabulary.LONGEST_PHRASE && at + length <= stems.size(); length++) {
                String phrase = String.join(" ", stems.subList(at, at + length));
                Set<String> meant = vocabulary.meanings().getOrDefault(phrase, Set.of());
                Set<GuideScreen> named = vocabulary.screens().getOrDefault(phrase, Set.of());
                meanings.addAll(meant);
                int words = length;
                named.forEach(screen -> screens.merge(screen, words, Math::max));
                longest = meant.isEmpty() && named.isEmpty() ? longest : length;
            }
            for (int i = at; i < at + longest; i++) {
                known[i] = true;
            }
        }

        /** A number, or a price where a sign or a word beside it says so. */
        void figureAt(int at) {
            String word = words.get(at);
            if (known[at] || word.chars().noneMatch(Character::isDigit)) {
                return;
            }
            String next = at + 1 < stems.size() ? stems.get(at + 1) : "";
            boolean dollars = word.indexOf('$') >= 0 || DOLLARS.contains(next);
            Optional<Usd> read = dollars ? PriceParser.read(word) : Optional.empty();
            Optional<Integer> counted = AmountParser.readBalance(word).value().map(amount -> amount.value());
            if (read.isPresent()) {
                price = read;
                meanings.add(PRICE);
                known[at] = true;
            } else if (counted.isPresent()) {
                number = counted;
                meanings.add(NUMBER);
                known[at] = true;
            } else if (isScore(word)) {
                known[at] = true;
            }
            if (isScore(word)) {
                meanings.add(SCORE);
            }
        }

        private static boolean isScore(String word) {
            return Digits.decimal(word, LONGEST_SCORE)
                    .filter(score -> score.compareTo(BigDecimal.valueOf(BEST_SCORE)) <= 0)
                    .isPresent();
        }

        QuestionMatch question() {
            int strange = 0;
            for (int at = 0; at < known.length; at++) {
                boolean understood = known[at] || vocabulary.little().contains(stems.get(at));
                strange += understood && !vocabulary.isGuessed(words.get(at)) ? 0 : 1;
            }
            return new QuestionMatch(
                    new ArrayList<>(stems),
                    Set.copyOf(meanings),
                    screens,
                    strange,
                    words.contains(CONNECTS),
                    number,
                    price);
        }
    }
}
