package coach.connects.feature.reminder;

import coach.connects.chat.ChatAddress;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.View;
import coach.connects.reminder.ReminderState.Notice;
import java.util.Optional;

/** Words a notice when it is told; one for each thing that notices are about. */
public interface NoticeFormatter {
    /**
     * What to tell.
     *
     * @param view what is known of whom it is told
     * @param at their private chat
     * @return empty when the notice is not this writer's, or nothing is to be told any more
     */
    Optional<MessageDraft> write(View view, ChatAddress at, Notice notice);
}
