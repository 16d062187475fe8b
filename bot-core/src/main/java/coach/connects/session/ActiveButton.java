package coach.connects.session;

import coach.connects.parsing.CaseFolding;
import coach.connects.wallet.Pool;
import java.time.Instant;

/**
 * A button that still answers, kept in the freelancer's own document, so that nobody else can press it and a restart does
 * not matter.
 *
 * @param id the opaque key that the platform carries
 * @param chat the chat in which it was shown, as {@link coach.connects.chat.ChatAddress#chatKey()}
 * @param group the message that it stood under; the buttons of one message are closed together
 * @param label the words on it, so that they can be typed too
 * @param action what a press does
 * @param once whether the first press closes it
 * @param shownAt when it was shown
 * @param number its place in the list that it stands under, from 1; 0 under none
 * @param use whether it answers still; one that does not is remembered, so that its words do not press an older button of
 *     that name, and a press is told why
 * @param answer what it answers to the question above it, so that other words for that press it too
 * @param pool whose Connects a press is about (W-37)
 * @param cause the person's message that it goes back to, by whatever presses since; empty where that is not known
 */
public record ActiveButton(
        String id,
        String chat,
        String group,
        String label,
        ButtonAction action,
        boolean once,
        Instant shownAt,
        int number,
        Use use,
        Answer answer,
        Pool pool,
        String cause) {
    private static final String NUMBER = "#";

    /** Whether a button answers, and why not. */
    public enum Use {
        OPEN,
        /** It was pressed, or another of its message. */
        USED,
        /** The words that it goes back to were edited. */
        REPLACED,
        /** Its question was stopped. */
        STOPPED,
        /** It offers to record what a balance that was told since may have in it. */
        BALANCED
    }

    /** What a button answers to the question above it. */
    public enum Answer {
        /** Neither: it names something. */
        NEITHER,
        YES,
        NO,
        /** It changes what the message above it tells, as words that put that right do, until something else is said. */
        TOLD;

        /** Whether it answers a question. */
        public boolean isGiven() {
            return this == YES || this == NO;
        }
    }

    /** A button that stands under no list, and answers. */
    public ActiveButton(
            String id, String chat, String group, String label, ButtonAction action, boolean once, Instant shownAt) {
        this(id, chat, group, label, action, once, shownAt, 0, Use.OPEN, Answer.NEITHER, Pool.OWN, "");
    }

    /**
     * Whether these words say the label, in any case; what ends a sentence may be missing. "Verified?" asks, and is no press
     * of "Verified".
     */
    public static boolean isSaid(String label, String words) {
        String wanted = said(words);
        return !wanted.isEmpty() && said(label).equals(wanted) && (!asks(words) || asks(label));
    }

    private static boolean asks(String label) {
        return label.strip().endsWith("?");
    }

    private static String said(String label) {
        String words = CaseFolding.of(label.strip());
        int end = words.length();
        while (end > 0 && "?!. …".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end);
    }

    public boolean closed() {
        return use != Use.OPEN;
    }

    /** The same, at this place of a list. */
    public ActiveButton at(int place) {
        return number == place
                ? this
                : new ActiveButton(id, chat, group, label, action, once, shownAt, place, use, answer, pool, cause);
    }

    public ActiveButton about(Pool other) {
        return new ActiveButton(id, chat, group, label, action, once, shownAt, number, use, answer, other, cause);
    }

    public ActiveButton answering(Answer other) {
        return answer == other
                ? this
                : new ActiveButton(id, chat, group, label, action, once, shownAt, number, use, other, pool, cause);
    }

    /** The same, which goes back to this message. */
    public ActiveButton causedBy(String message) {
        return new ActiveButton(id, chat, group, label, action, once, shownAt, number, use, answer, pool, message);
    }

    /** The same, a press of which does this. */
    public ActiveButton doing(ButtonAction other) {
        return new ActiveButton(id, chat, group, label, other, once, shownAt, number, use, answer, pool, cause);
    }

    /** The same, shown once more at this instant. */
    public ActiveButton shown(Instant again) {
        return new ActiveButton(id, chat, group, label, action, once, again, number, use, answer, pool, cause);
    }

    /** The same, closed by this; what was closed before stays closed by what did it. */
    ActiveButton closedBy(Use other) {
        return closed()
                ? this
                : new ActiveButton(id, chat, group, label, action, once, shownAt, number, other, answer, pool, cause);
    }

    /** The same, under no list any more. */
    ActiveButton unnumbered() {
        return at(0);
    }

    /** What is typed instead of pressing the button of this number, where buttons are told as words. */
    public static String numbered(int number) {
        return NUMBER + number;
    }

    /** Whether these words are such a number, of a button or of none. */
    public static boolean isNumbered(String words) {
        return words.length() > 1
                && words.startsWith(NUMBER)
                && words.chars().skip(1).allMatch(sign -> sign >= '0' && sign <= '9');
    }
}
