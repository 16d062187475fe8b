package coach.connects.engine;

/**
 * What a button says that takes back entries.
 *
 * @param cause the message that caused them
 */
public record UndoButton(String cause) {
    /** What {@code /undo} is told. */
    public static final PayloadCodec<UndoButton> FORM =
            PayloadCodec.of("cause", UndoButton.class).orEarlier("cause ", "");

    /** The button that takes back what this message caused. */
    public static ButtonSpec of(CommandContext context, String cause) {
        return ButtonSpec.once(context.plain("button.undo"), "undo", FORM.write(new UndoButton(cause)));
    }
}
