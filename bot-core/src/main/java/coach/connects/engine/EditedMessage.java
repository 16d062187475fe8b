package coach.connects.engine;

import coach.connects.session.ActiveButton;
import coach.connects.session.ActiveButton.Use;
import coach.connects.session.ButtonAction;
import coach.connects.session.Conversation;
import coach.connects.session.FreelancerState;
import coach.connects.wallet.Pool;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is known of a message of the person that was edited: what its first words led to, whatever was pressed since.
 *
 * @param state what is known of them
 * @param original the key of the message
 */
record EditedMessage(FreelancerState state, String original) {
    /** Behind the key of a message stands what tells its edits apart. */
    private static final String BEHIND = ":";

    /** What their buttons do once follows from a file, a verdict or a setting, and not from the words alone. */
    private static final Set<String> OTHERS =
            Set.of("import", "compare", "check", "share", "community", "practice", "reminders", "upwork");

    /** What goes back to a verdict on the words, or to a question of its check. */
    private static final Set<String> JUDGING = Set.of("check", "share");

    /**
     * A message or a press by which it may have recorded something.
     *
     * @param eventId its key
     * @param pool where that is, if a button told
     */
    record Recording(String eventId, Optional<Pool> pool) {}

    /** Where its first words may have recorded something: the message itself, and the presses that go back to it, the latest first. */
    List<Recording> recordings() {
        List<Recording> pressed = caused().flatMap(button -> UndoButton.FORM
                        .read(button.action().argument())
                        .stream()
                        .map(undo -> new Recording(undo.eventId(), Optional.of(button.pool()))))
                .toList();
        Stream<Recording> latest =
                Stream.iterate(pressed.size() - 1, at -> at >= 0, at -> at - 1).map(pressed::get);
        return Stream.concat(latest, Stream.of(new Recording(original, Optional.empty())))
                .distinct()
                .toList();
    }

    /** Whether its first words offer something still. */
    boolean offers() {
        return caused().anyMatch(this::isOffer);
    }

    /** The state in which they do not: a press is told that they were edited. */
    FreelancerState withdrawn() {
        return state.withSession(session -> session.with(
                session.buttons().closing(button -> isOfIt(button.cause()) && isOffer(button), Use.REPLACED)));
    }

    /** Whether a press goes back to its first words still, as an offer or as a verdict on them. */
    boolean leads() {
        return caused().anyMatch(button -> isOffer(button) || isOfVerdict(button));
    }

    /** The state after its new words were answered, in which no press goes back to a verdict on the first ones. */
    FreelancerState withoutVerdict(FreelancerState answered) {
        return answered.withSession(session -> session.with(
                session.buttons().closing(button -> isOfIt(button.cause()) && isOfVerdict(button), Use.REPLACED)));
    }

    /** What takes back what the first words did, where that is no entry of the wallet. */
    List<ActiveButton> undoing(View view) {
        return caused().filter(button -> !button.closed() && isUndo(button, view.plain("button.undo")))
                .toList();
    }

    private static boolean isUndo(ActiveButton button, String label) {
        return button.label().equals(label)
                && UndoButton.FORM.read(button.action().argument()).isEmpty();
    }

    /** Whether they said and pressed nothing since, whatever edits came, so that its new words are what they say now. */
    boolean isLatest() {
        List<String> since =
                state.processed().ids().stream().dropWhile(key -> !isOfIt(key)).toList();
        return since.stream().allMatch(this::isOfIt)
                && (!since.isEmpty() || state.processed().latest().isEmpty());
    }

    /** Whether this is the key of the message or of an edit of it. */
    private boolean isOfIt(String key) {
        return key.equals(original) || key.startsWith(original + BEHIND);
    }

    /** Whether the question that waits in this chat goes back to it. */
    Optional<Conversation> asking(String chat) {
        return state.conversation(chat)
                .filter(open ->
                        open.asked().filter(asked -> isOfIt(asked.cause())).isPresent());
    }

    private Stream<ActiveButton> caused() {
        return state.buttons().all().stream().filter(button -> isOfIt(button.cause()));
    }

    /** What does once what the words said: it is not what they say any more. A verdict is that of its job, and an undo stays true. */
    private boolean isOffer(ActiveButton button) {
        boolean runs = button.action().argument().startsWith(NearestCommand.RUN);
        return !button.closed()
                && (button.once() || runs || isBesideNo(button))
                && !OTHERS.contains(button.action().command())
                && UndoButton.FORM.read(button.action().argument()).isEmpty();
    }

    private static boolean isOfVerdict(ActiveButton button) {
        ButtonAction action = button.action();
        return !button.closed()
                && (JUDGING.contains(action.command())
                        || VerdictButton.APPLIED.read(action.argument()).isPresent());
    }

    private boolean isBesideNo(ActiveButton button) {
        return state.buttons().all().stream()
                .anyMatch(other -> other.group().equals(button.group())
                        && other.action().equals(new ButtonAction(ButtonSpec.SAY, "")));
    }
}
