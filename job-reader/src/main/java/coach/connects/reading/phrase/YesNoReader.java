package coach.connects.reading.phrase;

import coach.connects.reading.phrase.YesNoClause.Reading;
import java.util.Optional;
import java.util.Set;

/**
 * Reads whether something is so, in every form that people, pages and data have for it: words of each language, true and
 * false, 1 and 0, ✓ and ✗, {@code NOT_VERIFIED}, "isn't verified", "never", "not yet", and "not unverified", which is yes.
 *
 * <p>All of the text is understood or nothing of it counts: with one foreign word, a question mark, a contradiction, or a
 * second "not", the answer is empty, and that means that it is not known. The words are data: {@code yesno.txt}.
 */
public enum YesNoReader {
    /** Whether the client's payment method is verified (G-30); a telephone that is says nothing of it. */
    PAYMENT,
    /** Whether the freelancer was invited (G-14). */
    INVITATION,
    /** Whether the job takes no proposals any more; "open" is no. */
    CLOSED,
    /** Whether the freelancer has sent a proposal already. */
    APPLIED,
    /** Whether the client made the freelancer an offer (G-14). */
    OFFER,
    /** Whether it is a job of a Talent Cloud (G-14). */
    CLOUD;

    private static final int LONGEST = 200;

    /**
     * What this value, with or without its label, says: {@code "NOT_VERIFIED"}, {@code "Payment method: not yet verified"}.
     *
     * @return yes, no, or empty for not known
     */
    public Optional<Boolean> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Reading all = YesNoText.of(this, text).read();
        return all == Reading.YES || all == Reading.NO ? Optional.of(all == Reading.YES) : Optional.empty();
    }

    /** Whether any word of the text is about this: "verified" and "payment", but neither "yes" nor "phone". */
    public boolean isNamedIn(String text) {
        return text.length() <= LONGEST && YesNoText.of(this, text).isNamed();
    }

    /** Whether a "not" stands with what is asked, whatever else does: "oh wait, the payment isn't verified". */
    public boolean isDeniedIn(String text) {
        return text.length() <= LONGEST && YesNoText.of(this, text).isDenied();
    }

    /** Whether this sign says yes, no or that nothing is certain, of whatever. */
    public static boolean isSign(String sign) {
        return YesNoVocabulary.STANDARD.part(PAYMENT, sign).isPresent();
    }

    /** What this word or run of words, joined by lines, is; its own meaning for this question comes first. */
    Optional<YesNoPart> part(String run) {
        return YesNoVocabulary.STANDARD.part(this, run);
    }

    /** The parts that name what is asked. */
    static final Set<YesNoPart> NAMES =
            Set.of(YesNoPart.THING, YesNoPart.NAME, YesNoPart.SO, YesNoPart.NOT_SO, YesNoPart.DENIED);
}
