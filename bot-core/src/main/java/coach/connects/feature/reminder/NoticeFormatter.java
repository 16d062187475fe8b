package coach.connects.feature.reminder;

import coach.connects.engine.CommandContext;
import coach.connects.engine.MessageDraft;
import coach.connects.reminder.ReminderState.Notice;
import java.util.Optional;

/** Words a notice when it is told; one for each thing that notices are about. */
public interface NoticeFormatter {
    /**
     * What to tell, in the private chat of this context.
     *
     * @return empty when the notice is not this writer's, or nothing is to be told any more
     */
    Optional<MessageDraft> write(CommandContext context, Notice notice);
}
