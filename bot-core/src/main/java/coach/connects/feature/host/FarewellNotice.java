package coach.connects.feature.host;

import coach.connects.chat.ChatAddress;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.View;
import coach.connects.feature.reminder.NoticeFormatter;
import coach.connects.reminder.ReminderState.Notice;
import java.time.LocalDate;
import java.util.Optional;

/** Tells somebody who stayed away that they will be erased, and when; not who has come back meanwhile. */
public final class FarewellNotice implements NoticeFormatter {
    /** Of the notices. */
    public static final String KIND = "farewell";

    /** So many days after they were told. */
    public static final int DAYS = 30;

    /** The notice for somebody who is told on this day. */
    public static Notice notice(LocalDate day) {
        return new Notice(KIND, day.toString(), day.plusDays(DAYS).toString());
    }

    @Override
    public Optional<MessageDraft> write(View view, ChatAddress at, Notice notice) {
        boolean away = view.state().presence().toldOn().isPresent();
        if (!notice.kind().equals(KIND) || !away) {
            return Optional.empty();
        }
        return Optional.of(MessageDraft.of(at, view.text("host.farewell", "day", LocalDate.parse(notice.about())))
                .withRow(
                        ButtonSpec.saying(view.plain("host.farewell.stay"), "/wallet"),
                        ButtonSpec.of(view.plain("bot.privacy.export"), "export", "json")));
    }
}
