package coach.connects.feature.guide;

import coach.connects.parsing.Period;
import coach.connects.parsing.PeriodParser;
import coach.connects.parsing.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The days of which a question asks: "how many connects did I spend last week".
 *
 * @param words the words that name them
 * @param days the days
 * @param rest the question without them
 */
record AskedPeriod(String words, Period days, String rest) {
    private static final int LONGEST = 4;
    /** More than this is no question. */
    private static final int LONGEST_QUESTION = 300;

    private static final List<String> LEADS = List.of("in", "during", "on", "for", "over", "within", "of", "since");

    /** The longest run of words that names days up to this one; empty where there is none. */
    static Optional<AskedPeriod> in(String question, LocalDate today) {
        List<String> said =
                question.length() > LONGEST_QUESTION ? List.of() : Tokens.of(QuestionVocabulary.plain(question));
        for (int length = Math.min(LONGEST, said.size()); length > 0; length--) {
            for (int from = 0; from + length <= said.size(); from++) {
                String words = String.join(" ", said.subList(from, from + length));
                Optional<Period> days = words.chars().anyMatch(Character::isLetter)
                        ? PeriodParser.read(words, today)
                        : Optional.empty();
                if (days.isPresent()) {
                    return Optional.of(new AskedPeriod(words, days.get(), without(said, from, from + length)));
                }
            }
        }
        return Optional.empty();
    }

    private static String without(List<String> said, int from, int to) {
        List<String> left = new ArrayList<>(said.subList(0, from));
        if (!left.isEmpty() && LEADS.contains(left.get(left.size() - 1))) {
            left.remove(left.size() - 1);
        }
        left.addAll(said.subList(to, said.size()));
        return String.join(" ", left);
    }
}
