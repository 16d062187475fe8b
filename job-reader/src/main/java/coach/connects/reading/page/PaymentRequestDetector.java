package coach.connects.reading.page;

import coach.connects.parsing.Digits;
import coach.connects.reading.page.ContactVocabulary.WordRole;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether a sentence asks for money from the reader, or offers to pay outside Upwork (W-15). */
final class PaymentRequestDetector {
    /** How many words may lie between the money and what is to be done with it. */
    private static final int NEAR = 9;

    /** How many words before a scheme may deny it. */
    private static final int DENIAL = 4;

    /** How many words behind "pay" an amount may stand. */
    private static final int AMOUNT = 4;

    /** How many words before a demand may refuse it. */
    private static final int REFUSAL = 5;

    private static final Set<String> FEES = Set.of("fee", "fees", "deposit", "amount", "money");
    private static final Set<String> MAKING = Set.of(
            "set", "build", "create", "develop", "implement", "fix", "add", "integrate", "design", "code", "write");
    private static final Set<String> REFUSING = Set.of("not", "never", "don't", "doesn't", "won't", "cannot");
    private static final Set<String> TELLING = Set.of("you", "to", "must", "please", "should", "and", "just", "only");

    private static final Set<String> NEEDING = Set.of("we", "i", "will", "first", "also");
    private static final Set<String> ADDRESSING = Set.of("you", "your", "you'll", "me", "us");

    private PaymentRequestDetector() {}

    static boolean isIn(ContactSentence sentence) {
        return sentence.places(WordRole.PAYMENTS).anyMatch(thing -> isDemanded(sentence, thing))
                || sentence.places(WordRole.PAYERS)
                        .anyMatch(payer -> isAskedFirst(sentence, payer) || isCharged(sentence, payer))
                || sentence.places(WordRole.SCHEMES).anyMatch(scheme -> isOffered(sentence, scheme))
                || sentence.places(WordRole.SECRETS).anyMatch(secret -> isHandedOver(sentence, secret));
    }

    /** "Send a copy of your ID first", "we need your bank details"; what others upload is the work. */
    private static boolean isHandedOver(ContactSentence sentence, int secret) {
        boolean yours = IntStream.range(Math.max(0, secret - DENIAL), secret)
                .anyMatch(at -> sentence.token(at).equals("your") && (at + 1 == secret || !isId(sentence, secret)));
        return yours
                && !sentence.has(WordRole.OTHERS)
                && !sentence.hasBetween(WordRole.ACTORS, 0, secret)
                && IntStream.range(Math.max(0, secret - NEAR), secret)
                        .filter(at -> sentence.isAt(WordRole.HANDING, at))
                        .anyMatch(at -> !isRefused(sentence, at) && isTold(sentence, at));
    }

    private static boolean isId(ContactSentence sentence, int secret) {
        return sentence.token(secret).equals("id");
    }

    private static boolean isTold(ContactSentence sentence, int at) {
        return at == 0 || TELLING.contains(sentence.token(at - 1)) || NEEDING.contains(sentence.token(at - 1));
    }

    /** "pay a registration fee", "a refundable deposit is required", "paid by cheque", "we pay in crypto". */
    private static boolean isDemanded(ContactSentence sentence, int thing) {
        return IntStream.rangeClosed(thing - NEAR, thing + NEAR)
                        .filter(place -> place != thing && sentence.isAt(WordRole.DEMANDS, place))
                        .filter(demand -> !isRefused(sentence, demand))
                        .anyMatch(demand -> !sentence.has(WordRole.OTHERS) || isToldYou(sentence, demand))
                && !sentence.isWork(thing)
                && !isBuilt(sentence);
    }

    /** "Add pay by cheque to the invoices": it is to be made, and nobody is told to pay. */
    private static boolean isBuilt(ContactSentence sentence) {
        return MAKING.contains(sentence.token(0))
                && !sentence.has(WordRole.UPFRONTS)
                && sentence.tokens().stream().noneMatch(ADDRESSING::contains);
    }

    /** "You must pay": whatever others pay besides. */
    private static boolean isToldYou(ContactSentence sentence, int demand) {
        return IntStream.range(Math.max(0, demand - DENIAL), demand)
                .anyMatch(place -> sentence.token(place).equals("you"));
    }

    /** "I will not pay any fee", "no payment in crypto" */
    private static boolean isRefused(ContactSentence sentence, int demand) {
        boolean none = demand > 0 && sentence.token(demand - 1).equals("no");
        return none
                || IntStream.range(Math.max(0, demand - REFUSAL), demand)
                        .anyMatch(place -> REFUSING.contains(sentence.token(place)));
    }

    /** "You pay for the training": told to the reader, and what for. */
    private static boolean isCharged(ContactSentence sentence, int payer) {
        boolean told = payer == 0 || TELLING.contains(sentence.token(payer - 1));
        boolean reason = payer + 1 < sentence.length()
                && sentence.token(payer + 1).equals("for")
                && sentence.hasBetween(WordRole.CHARGES, payer + 2, payer + AMOUNT);
        return told && reason && isOffered(sentence, payer) && !sentence.isWork(payer);
    }

    /** "Send 50 USDT to start", "pay $20 first": told to the reader, so at the beginning or behind "you", "to", "must". */
    private static boolean isAskedFirst(ContactSentence sentence, int payer) {
        boolean told = payer == 0 || TELLING.contains(sentence.token(payer - 1));
        boolean amount = IntStream.range(payer + 1, Math.min(sentence.length(), payer + AMOUNT))
                .anyMatch(at -> isAmount(sentence, at));
        return told
                && amount
                && sentence.hasBetween(WordRole.UPFRONTS, payer + 1, payer + NEAR)
                && !sentence.hasBetween(WordRole.ACTORS, 0, payer)
                && !sentence.hasBetween(WordRole.NEGATIONS, payer - DENIAL, payer);
    }

    private static boolean isAmount(ContactSentence sentence, int at) {
        String token = sentence.token(at);
        boolean digits = token.chars().anyMatch(Digits::isDigit);
        boolean signed = token.indexOf('$') >= 0 || token.indexOf('€') >= 0;
        return digits && (signed || sentence.isAt(WordRole.CURRENCIES, at + 1));
    }

    private static boolean isOffered(ContactSentence sentence, int scheme) {
        boolean work = sentence.hasBetween(WordRole.WORKS, scheme + 1, scheme + AMOUNT)
                && IntStream.range(0, sentence.length()).noneMatch(at -> isAmount(sentence, at));
        boolean fee = scheme + 1 < sentence.length() && FEES.contains(sentence.token(scheme + 1));
        boolean made = MAKING.contains(sentence.token(0)) && !sentence.hasBetween(WordRole.DEMANDS, 0, scheme);
        boolean ofOthers = fee && (work || made || sentence.has(WordRole.OTHERS));
        return !ofOthers
                && !sentence.hasBetween(WordRole.ACTORS, 0, scheme)
                && !sentence.hasBetween(WordRole.NEGATIONS, scheme - DENIAL, scheme);
    }
}
