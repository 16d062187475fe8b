package coach.connects.reading.history;

import coach.connects.parsing.CaseFolding;
import coach.connects.wallet.comparison.HistoryAction;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words by which the page says what happened, as of 2026 and before. Sources: Upwork's help, and copies of the page. */
final class ActionPhrases {
    private static final List<Phrase> ALL = Stream.of(
                    of(HistoryAction.PROPOSAL, "applied to job|applied to|applied|submitted a proposal"
                            + "|submitted proposal|proposal submitted|proposal sent|sent a proposal|sent proposal"
                            + "|job application|proposal|application"),
                    of(HistoryAction.BOOST, "added extra connects|extra connects|boosted proposal|boosted your proposal"
                            + "|proposal boost|boosted application|boosted|boost"),
                    of(HistoryAction.AD, "boosted profile|boosted your profile|profile boost|profile ad|profile ads"
                            + "|promoted profile|boosted your availability"),
                    of(HistoryAction.BADGE, "paid invitation badge|availability badge|available now badge|badge"),
                    of(HistoryAction.RETURN, "refunded|refund|returned|connects refunded|connects returned"
                            + "|connects refund|proposal refund|boosted proposal refund|boosted proposal refunded"
                            + "|boost refund|boost refunded|boost returned|bid refunded|job canceled|job cancelled"
                            + "|job closed|job removed|canceled job|cancelled job|withdrawal refund"),
                    of(HistoryAction.PURCHASE, "purchased connects|purchased|connects purchased|connects purchase"
                            + "|purchase|bought connects|bought|added connects|connects added|connects bundle"),
                    of(HistoryAction.MONTHLY, "monthly connects|monthly free connects|free monthly connects|monthly"
                            + "|membership connects|membership|freelancer plus|freelancer basic|plus membership"
                            + "|plus plan|plus|basic plan|basic|subscription connects|subscription|plan connects"),
                    of(HistoryAction.INTERVIEW, "interview reward|interview bonus|interview|connects for interview"
                            + "|earned from interview"),
                    of(HistoryAction.RISING_TALENT, "rising talent"),
                    of(HistoryAction.TOP_RATED, "top rated"),
                    of(HistoryAction.NEW_PROFILE, "new profile|profile approved|profile approval|sign-up|signup|sign up"
                            + "|welcome|new account"),
                    of(HistoryAction.OTHER_GRANT, "promotion|promotional connects|promo code|promo|bonus connects|bonus"
                            + "|reward|free connects|courtesy connects|courtesy|gift|credited|credit|readiness test"
                            + "|earned"),
                    of(HistoryAction.EXPIRY, "expired connects|connects expired|expired|expiration|connects expiration"))
            .flatMap(List::stream)
            .sorted(Comparator.comparing((Phrase phrase) -> -phrase.words().length()))
            .toList();

    private ActionPhrases() {}

    /**
     * A phrase of the page.
     *
     * @param words in lower case
     */
    record Phrase(String words, HistoryAction action) {
        /** What happened, where so much was added; a boost that adds came back; empty where the two contradict. */
        Optional<HistoryAction> of(int amount) {
            boolean back = amount > 0 && action == HistoryAction.BOOST && words.startsWith("boost");
            return Optional.of(back ? HistoryAction.RETURN : action).filter(meant -> meant.takes() == amount < 0);
        }
    }

    private static List<Phrase> of(HistoryAction action, String words) {
        return Stream.of(words.split("\\|"))
                .map(phrase -> new Phrase(phrase, action))
                .toList();
    }

    /** The phrase with which this cell begins, the longest that there is. */
    static Optional<Phrase> beginning(String cell) {
        String text = CaseFolding.of(cell);
        return ALL.stream()
                .filter(phrase -> text.startsWith(phrase.words()) && endsThere(text, phrase.words().length()))
                .findFirst();
    }

    /** The phrase that this cell is, and nothing besides. */
    static Optional<Phrase> whole(String cell) {
        return beginning(cell).filter(phrase -> phrase.words().length() == cell.length());
    }

    private static boolean endsThere(String text, int end) {
        return end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }
}
