package coach.connects.feature.wallet;

import coach.connects.engine.View;
import coach.connects.money.Connects;
import coach.connects.parsing.Digits;
import coach.connects.parsing.WordRuns;
import java.util.List;
import java.util.Optional;

/** How a boost that is told with its proposal stands to the number of that: "16 + 4 boost", "16, 4 of it boost". */
enum SpokenBoost {
    /** It comes on top. */
    BESIDE,
    /** It is a part of the number, which is what both took. */
    WITHIN,
    /** It may be either: "16, the boost was 4". */
    UNCLEAR;

    private static final int LONGEST_PHRASE = 3;
    private static final List<String> OF_THE = List.of("of", "the");
    private static final String PART = " including ";

    /** "16 (4 boost)" says what "16 including 4 boost" does, "(+4 boost)" comes on top; "of them" is nobody who boosts. */
    static String inWords(String said) {
        String told = said.replace(" of them", " of it")
                .replace(" of those", " of it")
                .replace(" by mistake", "");
        int open = told.indexOf('(');
        int close = told.indexOf(')', open + 1);
        if (open < 0 || close < 0) {
            return told;
        }
        String aside = told.substring(open + 1, close).strip();
        String joined = aside.startsWith("+") ? " plus " + aside.substring(1) : PART + aside;
        return told.substring(0, open) + joined + told.substring(close + 1);
    }

    /** What these words say of it, taken out. */
    static SpokenBoost taken(View view, List<String> left) {
        if (isTakenOf(left) || isTaken(view, left, "spoken.boost.within")) {
            // "Including 4 of it" says so twice.
            isTaken(view, left, "spoken.boost.within");
            return WITHIN;
        }
        return isTaken(view, left, "spoken.boost.unclear") ? UNCLEAR : BESIDE;
    }

    /** "4 of the 16". */
    private static boolean isTakenOf(List<String> left) {
        for (int at = 0; at + 3 < left.size(); at++) {
            if (left.subList(at + 1, at + 3).equals(OF_THE)
                    && Digits.areAll(left.get(at))
                    && Digits.areAll(left.get(at + 3))) {
                left.subList(at + 1, at + 3).clear();
                return true;
            }
        }
        return false;
    }

    private static boolean isTaken(View view, List<String> left, String list) {
        return WordRuns.take(left, LONGEST_PHRASE, run -> view.lists(list, String.join(" ", run)))
                .isPresent();
    }

    /** The proposal with its boost; empty where the boost is said to be a part, and is as large as all of it. */
    Optional<SpokenEntry> told(Connects cost, Connects boost, String link, String details) {
        int rest = cost.value() - boost.value();
        Optional<SpokenEntry> within = this == BESIDE || rest <= 0
                ? Optional.empty()
                : Optional.of(told(Connects.of(rest), boost, link, details, Optional.empty()));
        return this == WITHIN ? within : Optional.of(told(cost, boost, link, details, within));
    }

    private static SpokenEntry told(
            Connects cost, Connects boost, String link, String details, Optional<SpokenEntry> otherwise) {
        return new SpokenEntry(
                SpokenEntry.Kind.SPEND, cost, link + " boost " + boost + details, Optional.empty(), otherwise);
    }
}
