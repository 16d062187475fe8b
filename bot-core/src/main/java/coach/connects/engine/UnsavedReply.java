package coach.connects.engine;

import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.session.FreelancerState;
import coach.connects.store.StoreUnavailableException;
import coach.connects.store.StoreUnavailableException.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said when the database takes no write: what was only asked for is shown all the same. */
final class UnsavedReply {
    private UnsavedReply() {}

    /**
     * The answer to what only shows something, without the buttons that could not be kept. Nothing is remembered of it: its
     * redelivery shows it again. Empty where something was to be recorded, or may have been.
     */
    static Optional<List<OutgoingMessage>> shown(
            CommandContext context,
            CommandResult result,
            FreelancerState before,
            ButtonBinder.BoundResult bound,
            StoreUnavailableException refusal) {
        Category category = refusal.category();
        boolean written = category == Category.UNCLEAR || category == Category.CLOSED;
        if (written || !showsOnly(result, before) || bound.replies().isEmpty()) {
            return Optional.empty();
        }
        RichText note = context.text(
                switch (category) {
                    case FULL -> "bot.shown.full";
                    case READ_ONLY -> "bot.shown.read-only";
                    case BUSY -> "bot.shown.held";
                    default -> "bot.shown.store";
                });
        int last = bound.replies().size() - 1;
        List<OutgoingMessage> replies = new ArrayList<>();
        for (OutgoingMessage message : bound.replies()) {
            boolean isLast = replies.size() == last;
            OutgoingMessage shown = message.withoutButtons();
            replies.add(
                    isLast ? shown.withText(shown.text().plus(RichText.of("\n")).plus(note)) : shown);
        }
        return Optional.of(List.copyOf(replies));
    }

    /** The sentence that says that something was not done, and why. */
    static String notDone(StoreUnavailableException refusal) {
        return switch (refusal.category()) {
            case UNCLEAR -> "bot.error.unclear";
            case FULL -> "bot.error.full";
            case READ_ONLY -> "bot.error.read-only";
            case BUSY -> "bot.error.held";
            default -> "bot.error.store";
        };
    }

    /** A question that it asks besides is not counted: who answers it hears that nothing can be recorded. */
    private static boolean showsOnly(CommandResult result, FreelancerState before) {
        FreelancerState after = result.state();
        return result.effects().isEmpty()
                && after.account().equals(before.account())
                && after.groups().equals(before.groups())
                && after.linking().equals(before.linking());
    }
}
