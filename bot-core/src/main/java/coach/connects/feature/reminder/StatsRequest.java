package coach.connects.feature.reminder;

import coach.connects.engine.PayloadCodec;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Period;
import coach.connects.parsing.PeriodParser;
import coach.connects.parsing.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which proposals, and by what they are told apart.
 *
 * @param words the days as they were said, so that a button of today means the days up to its press; empty = all
 * @param by by what they are told apart
 */
record StatsRequest(String words, Optional<StatsGrouping> by) {
    static final PayloadCodec<StatsRequest> FORM = PayloadCodec.of("stats", StatsRequest.class);
    private static final String BY = "by";
    private static final String ALL = "all";

    /** What these words ask for; empty when something in them is not understood. */
    static Optional<StatsRequest> read(String said, LocalDate today) {
        List<String> words = new ArrayList<>(Tokens.of(CaseFolding.of(said)));
        Optional<StatsGrouping> by = words.isEmpty() ? Optional.empty() : StatsGrouping.of(words.get(words.size() - 1));
        if (by.isPresent()) {
            words.remove(words.size() - 1);
        }
        boolean named = !words.isEmpty() && words.get(words.size() - 1).equals(BY);
        if (named) {
            words.remove(words.size() - 1);
        }
        String days = String.join(" ", words);
        StatsRequest request = new StatsRequest(days.equals(ALL) ? "" : days, by);
        boolean understood = (!named || by.isPresent())
                && (request.words().isEmpty() || request.days(today).isPresent());
        return understood ? Optional.of(request) : Optional.empty();
    }

    /** The days; empty for all. */
    Optional<Period> days(LocalDate today) {
        return words.isEmpty() ? Optional.empty() : PeriodParser.read(words, today);
    }

    StatsRequest by(StatsGrouping other) {
        return new StatsRequest(words, Optional.of(other));
    }

    /** The same, not told apart. */
    StatsRequest together() {
        return new StatsRequest(words, Optional.empty());
    }
}
