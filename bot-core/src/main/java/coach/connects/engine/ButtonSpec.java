package coach.connects.engine;

import coach.connects.session.ActiveButton;
import coach.connects.session.ActiveButton.Answer;
import coach.connects.session.ButtonAction;
import coach.connects.wallet.Pool;
import java.util.Optional;

/**
 * A button that a command offers; it gets its id when the step is saved.
 *
 * @param label the words on it
 * @param action what a press does
 * @param kind how long it answers, and to whom
 * @param number its place in the list that it stands under, from 1, so that the number alone may be typed; 0 under none
 * @param answer what it answers to the question above it, so that "yep" or "nope" press it too
 * @param pool whose Connects it is about, where that was said (W-37)
 * @param unseen whether it stands one press further, and is pressed here in words alone
 */
public record ButtonSpec(
        String label, ButtonAction action, Kind kind, int number, Answer answer, Optional<Pool> pool, boolean unseen) {
    private ButtonSpec(String label, ButtonAction action, Kind kind) {
        this(label, action, kind, 0, Answer.NEITHER, Optional.empty(), false);
    }

    /** The same, which is not shown: whoever says its label presses it. */
    public ButtonSpec said() {
        return new ButtonSpec(label, action, kind, number, answer, pool, true);
    }

    /** The same, for what has this number in the list above it. */
    public ButtonSpec at(int place) {
        return new ButtonSpec(label, action, kind, place, answer, pool, unseen);
    }

    /** The same, about this pool, unless it is about one already. */
    public ButtonSpec about(Pool other) {
        return new ButtonSpec(label, action, kind, number, answer, pool.or(() -> Optional.of(other)), unseen);
    }

    /** The same, which says yes to the question above it; not for what is confirmed by the very next words alone. */
    public ButtonSpec asYes() {
        return new ButtonSpec(label, action, kind, number, Answer.YES, pool, unseen);
    }

    /** The same, which says no to the question above it. */
    public ButtonSpec asNo() {
        return new ButtonSpec(label, action, kind, number, Answer.NO, pool, unseen);
    }

    /** The same, which changes what the message above it tells, as words that put that right do. */
    public ButtonSpec asTold() {
        return new ButtonSpec(label, action, kind, number, Answer.TOLD, pool, unseen);
    }

    /** How long a button answers, and to whom. */
    public enum Kind {
        /** To the person alone, again and again. */
        LASTING,
        /** To the person alone, and only once. */
        ONCE,
        /** The same, and it destroys what cannot be got back. */
        DANGER,
        /** To everybody who sees it, for ever: its id says all there is to say. */
        OPEN,
        /** To everybody who sees it, for ever, in the presser's own private chat. */
        PRIVATE,
        /** To nobody: it opens an address. */
        ADDRESS,
        /** As it does where it was shown before, and still stands. */
        AGAIN
    }

    /** A button that opens this address, which begins with {@code https://}; the bot hears nothing of it. */
    public static ButtonSpec opening(String label, String address) {
        return new ButtonSpec(label, new ButtonAction("", address), Kind.ADDRESS);
    }

    /** A newer button that does what this older one did, once, where somebody says yes to it still. */
    public static ButtonSpec anew(ActiveButton older) {
        return once(older.label(), older.action().command(), older.action().argument())
                .asYes()
                .about(older.pool());
    }

    /** A button that was shown before, under another message too: a press of either closes both. */
    static ButtonSpec again(ActiveButton shown) {
        return new ButtonSpec(shown.label(), new ButtonAction("", shown.id()), Kind.AGAIN);
    }

    /** The action of a button that says words for the person, as if they had typed them; no command is named so. */
    static final String SAY = "say";

    /** A button that says these words, a command among them, as if the person had typed them. */
    public static ButtonSpec saying(String label, String words) {
        return of(label, SAY, words);
    }

    /** The same for what must not happen twice; nothing is said where there are no words, and nothing happens. */
    public static ButtonSpec sayingOnce(String label, String words) {
        return once(label, SAY, words);
    }

    /** The "No" to a question whose other answers do something: nothing happens. */
    public static ButtonSpec no(View view) {
        return sayingOnce(view.plain("button.no"), "").asNo();
    }

    /** A button that answers the person again and again. */
    public static ButtonSpec of(String label, String command, String argument) {
        return new ButtonSpec(label, new ButtonAction(command, argument), Kind.LASTING);
    }

    /** A button that answers the person once, for what must not happen twice. */
    public static ButtonSpec once(String label, String command, String argument) {
        return new ButtonSpec(label, new ButtonAction(command, argument), Kind.ONCE);
    }

    /** A button that answers the person once, and destroys what cannot be got back. */
    public static ButtonSpec danger(String label, String command, String argument) {
        return new ButtonSpec(label, new ButtonAction(command, argument), Kind.DANGER);
    }

    /** A button in a group that answers whoever presses it; the argument must be harmless and short. */
    public static ButtonSpec shared(String label, String command, String argument) {
        return new ButtonSpec(label, new ButtonAction(command, argument), Kind.OPEN);
    }

    /** A button in a group that leads whoever presses it into private; the argument of letters, digits, _ and - alone. */
    public static ButtonSpec privateLink(String label, String command, String argument) {
        return new ButtonSpec(label, new ButtonAction(command, argument), Kind.PRIVATE);
    }
}
