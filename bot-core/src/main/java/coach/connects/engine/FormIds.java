package coach.connects.engine;

import coach.connects.session.ButtonAction;

/** The ids of forms: like open buttons they say all there is to say, since only who was asked can send the answers. */
public final class FormIds {
    private FormIds() {}

    /**
     * The id of a form whose answers come to {@link Command#onFormSubmit} of this command; the button that opens it is pressed by
     * {@link Command#onSharedButton} with the same argument.
     *
     * @param argument short, and nothing private
     */
    public static String id(String command, String argument) {
        return SharedButtonId.open(new ButtonAction(command, argument));
    }
}
