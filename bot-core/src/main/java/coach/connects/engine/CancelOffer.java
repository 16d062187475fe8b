package coach.connects.engine;

import coach.connects.session.ButtonAction;
import java.util.ArrayList;
import java.util.List;

/** The way out of a question that waits for words: where its message has none, a button ends it (UX-13, UX-16). */
final class CancelOffer {
    /** What leads out of a question, or answers it with nothing. */
    private static final List<String> WAYS_OUT =
            List.of("button.back", "button.cancel", "button.no", "button.done", "button.skip", "button.keep");

    private static final String CANCEL = "cancel";

    private CancelOffer() {}

    /** The result, whose last message in a private chat can be left by a button where this step asked something there. */
    static CommandResult added(CommandContext context, CommandResult result) {
        List<MessageDraft> messages = new ArrayList<>(result.messages());
        for (int i = messages.size() - 1; i >= 0; i--) {
            MessageDraft draft = messages.get(i);
            if (draft.at().isPrivate() && AnswerForm.asks(context, result, draft)) {
                boolean asks = draft.rows().isEmpty() || draft.text().plain().indexOf('?') >= 0;
                messages.set(i, asks && !isLeft(context, draft) ? draft.withRow(cancel(context)) : draft);
                return result.withMessages(messages);
            }
        }
        return result;
    }

    /** Whether this is what such a button does. */
    static boolean isOne(ButtonAction action) {
        return action.command().equals(CANCEL);
    }

    private static boolean isLeft(CommandContext context, MessageDraft draft) {
        List<String> labels = WAYS_OUT.stream().map(context::plain).toList();
        return draft.rows().stream().flatMap(List::stream).anyMatch(button -> labels.contains(button.label()));
    }

    private static ButtonSpec cancel(CommandContext context) {
        return ButtonSpec.once(context.plain("button.cancel"), CANCEL, "");
    }
}
