package coach.connects.engine;

import coach.connects.chat.ChatEvent;
import coach.connects.wallet.Pool;
import java.util.Optional;

/**
 * What a button says that takes back entries.
 *
 * @param eventId the message that caused them
 */
public record UndoButton(String eventId) {
    /** What {@code /undo} is told. */
    public static final PayloadCodec<UndoButton> FORM =
            PayloadCodec.of("cause", UndoButton.class).orEarlier("cause ", "");

    /**
     * What such a button stands under.
     *
     * @param pool where the entries are that the message caused (W-37)
     */
    public record Receipt(String eventId, Pool pool) {}

    /** The button of this kind under the message that the person answers with theirs, where they chose one. */
    public static Optional<Receipt> underReplied(CommandContext context) {
        if (!(context.event() instanceof ChatEvent.TextMessage message)) {
            return Optional.empty();
        }
        return message.replied().stream()
                .flatMap(other -> other.buttons().stream())
                .flatMap(shown -> context.state().buttons().all().stream()
                        .filter(button -> button.id().equals(shown.id())))
                .filter(button -> button.action().command().equals("undo"))
                .flatMap(
                        button -> FORM
                                .read(button.action().argument())
                                .map(undo -> new Receipt(undo.eventId(), button.pool()))
                                .stream())
                .findFirst();
    }

    /** The button that takes back what this message caused. */
    public static ButtonSpec of(View view, String eventId) {
        return ButtonSpec.once(view.plain("button.undo"), "undo", FORM.write(new UndoButton(eventId)))
                .asTold();
    }
}
