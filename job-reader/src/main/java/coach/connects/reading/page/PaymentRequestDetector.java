package coach.connects.reading.page;

import coach.connects.reading.page.ContactVocabulary.WordRole;

/** Whether a sentence asks for money from the reader, or offers to pay outside Upwork (W-15). */
final class PaymentRequestDetector {
    /** How many words may lie between the money and what is to be done with it. */
    private static final int NEAR = 9;

    /** How many words before a scheme may deny it. */
    private static final int DENIAL = 4;

    private PaymentRequestDetector() {}

    static boolean isIn(ContactSentence sentence) {
        return sentence.places(WordRole.PAYMENTS).anyMatch(thing -> isDemanded(sentence, thing))
                || sentence.places(WordRole.SCHEMES).anyMatch(scheme -> isOffered(sentence, scheme));
    }

    /** "pay a registration fee", "a refundable deposit is required", "paid by cheque", "we pay in crypto". */
    private static boolean isDemanded(ContactSentence sentence, int thing) {
        boolean demanded = sentence.hasBetween(WordRole.DEMANDS, thing - NEAR, thing)
                || sentence.hasBetween(WordRole.DEMANDS, thing + 1, thing + NEAR + 1);
        return demanded && !sentence.isWork(thing);
    }

    private static boolean isOffered(ContactSentence sentence, int scheme) {
        return !sentence.hasBetween(WordRole.ACTORS, 0, scheme)
                && !sentence.hasBetween(WordRole.NEGATIONS, scheme - DENIAL, scheme);
    }
}
