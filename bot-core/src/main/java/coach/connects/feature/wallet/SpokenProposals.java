package coach.connects.feature.wallet;

import coach.connects.engine.EventSentence;
import coach.connects.engine.View;
import coach.connects.money.Connects;
import coach.connects.parsing.AmountParser;
import coach.connects.parsing.Digits;
import coach.connects.parsing.Tokens;
import coach.connects.parsing.WordRuns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Proposals that are counted, and not what they cost: "sent two proposals today", "applied for 1 job", "applied to 3 jobs for
 * 16 each". It is one only if every word of it is understood.
 *
 * @param count how many there were
 * @param each what each cost, where that was said to be of each
 * @param day when
 */
record SpokenProposals(int count, Optional<Connects> each, String day) {
    private static final int LONGEST = 120;
    private static final int LONGEST_PHRASE = 4;
    private static final List<String> COUNTED =
            Tokens.of("jobs proposals applications bids job proposal application bid");
    private static final List<String> ONE = Tokens.of("a an one another");
    private static final List<String> SENT =
            Tokens.of("sent send applied apply submitted submit did made wrote placed put");
    private static final List<String> EACH = Tokens.of("each per every apiece");

    /** What these words tell; empty where they tell anything else or anything besides. */
    static Optional<SpokenProposals> read(View view, String text) {
        return EventSentence.of(text, LONGEST)
                .filter(told -> told.job().isEmpty())
                .flatMap(told ->
                        read(view, new ArrayList<>(SpokenVocabulary.english(view, SpokenEntry.words(told.words())))));
    }

    private static Optional<SpokenProposals> read(View view, List<String> left) {
        int noun = noun(left);
        if (noun <= 0 || left.stream().noneMatch(SENT::contains)) {
            return Optional.empty();
        }
        String counts = left.get(noun - 1);
        left.subList(noun - 1, noun + 1).clear();
        Optional<String> day = WordRuns.takeDay(left, LONGEST_PHRASE, view.today());
        boolean each = left.removeIf(EACH::contains);
        List<Connects> numbers = left.stream()
                .flatMap(word -> AmountParser.read(word).value().stream())
                .toList();
        left.removeIf(word -> AmountParser.read(word).value().isPresent());
        boolean understood = numbers.size() <= 1
                && left.stream().allMatch(word -> SENT.contains(word) || view.lists("spoken.little", word));
        int count = Digits.areAll(counts)
                ? AmountParser.read(counts).value().map(Connects::value).orElse(0)
                : 1;
        Optional<Connects> cost = numbers.stream().findFirst().filter(one -> each || count == 1);
        return understood && count > 0
                ? Optional.of(new SpokenProposals(
                        count, cost, " on " + day.orElseGet(() -> view.today().toString())))
                : Optional.empty();
    }

    /** The first noun that is counted by the word before it. */
    private static int noun(List<String> words) {
        for (int at = 1; at < words.size(); at++) {
            boolean counted = Digits.areAll(words.get(at - 1)) || ONE.contains(words.get(at - 1));
            if (counted && COUNTED.contains(words.get(at))) {
                return at;
            }
        }
        return -1;
    }

    /** The lines that record them, each the name of a command and what stands behind it; none where a cost is missing. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < count && each.isPresent() && at <= SeveralEntries.MOST; at++) {
            lines.add("spend " + each.get() + day);
        }
        return lines;
    }
}
