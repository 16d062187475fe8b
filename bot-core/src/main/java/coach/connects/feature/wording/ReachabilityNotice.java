package coach.connects.feature.wording;

import coach.connects.chat.RichText;
import coach.connects.engine.CommandContext;
import coach.connects.profile.Identity;
import coach.connects.reminder.Reachability;
import java.util.Optional;

/** What somebody should know of how reminders come to them, where that is not plain. */
public final class ReachabilityNotice {
    private ReachabilityNotice() {}

    /** That the last message sent to them here was not let in; empty while nothing speaks against it. */
    public static Optional<RichText> refused(CommandContext context) {
        Identity person = context.event().source().user();
        Reachability reachability = context.state().reminders().reachability();
        return reachability.refused().contains(person)
                ? Optional.of(context.text("reminder.refused." + where(context, person)))
                : Optional.empty();
    }

    /** Whoever writes to the bot alone has let it in again. */
    private static String where(CommandContext context, Identity person) {
        if (!context.event().source().amongOthers()) {
            return "again";
        }
        return others(context, person) ? "elsewhere" : "here";
    }

    /** The same; or, to who asks among others, that reminders come to them alone. */
    public static Optional<RichText> of(CommandContext context) {
        return refused(context)
                .or(() -> context.event().source().amongOthers()
                        ? Optional.of(context.text("reminder.direct"))
                        : Optional.empty());
    }

    private static boolean others(CommandContext context, Identity person) {
        Reachability reachability = context.state().reminders().reachability();
        return context.state().identities().stream()
                .anyMatch(one -> !one.equals(person) && !reachability.refused().contains(one));
    }
}
