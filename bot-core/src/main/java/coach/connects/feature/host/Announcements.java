package coach.connects.feature.host;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.RichText;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.TextLines;
import coach.connects.engine.View;
import coach.connects.feature.reminder.NoticeFormatter;
import coach.connects.persistence.AnnouncementRepository;
import coach.connects.persistence.FreelancerScan;
import coach.connects.reminder.ReminderState.Notice;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the host tells everybody: seen before it goes out, and told to each freelancer once, in private, as a notice between
 * their hour and the evening. Who blocked the bot is left alone.
 *
 * @param repository keeps the words
 * @param scan counts whom they reach
 */
public record Announcements(AnnouncementRepository repository, FreelancerScan scan) implements NoticeFormatter {
    /** Of the notices. */
    public static final String KIND = "announcement";

    private static final Logger LOG = LoggerFactory.getLogger(Announcements.class);

    private static final int LONGEST = 1_000;
    private static final int MOST_COUNTED = 5_000;

    /** The notice that tells somebody of an announcement. */
    public static Notice notice(String id) {
        return new Notice(KIND, id, id);
    }

    /** The words as everybody will see them, how many that is, and a button that sends them. */
    CommandResult preview(CommandContext context, String words) {
        if (words.isEmpty()) {
            return context.reply(context.text("host.announce.empty"));
        }
        if (words.length() > LONGEST) {
            return context.reply(context.text("host.announce.long", "n", words.length(), "most", LONGEST));
        }
        String id = idOf(context);
        return CommandResult.of(context.state()).withEffect(communities -> {
            repository.draft(id, words, context.now());
            long reached = scan.reachable(MOST_COUNTED);
            TextLines lines = new TextLines()
                    .add(context.text(
                            reached < MOST_COUNTED ? "host.announce.preview" : "host.announce.preview.many",
                            "n",
                            reached))
                    .blank()
                    .add(told(context.view(), words));
            return List.of(context.draft(lines.text()).withRow(HostCommand.confirming(context, id)));
        });
    }

    /** Told by the message: the same one again is the same announcement. */
    private static String idOf(CommandContext context) {
        return context.now().toEpochMilli() + "-"
                + Integer.toHexString(context.event().source().eventId().hashCode());
    }

    CommandResult send(CommandContext context, String id) {
        return CommandResult.of(context.state()).withEffect(communities -> {
            boolean goes = repository.confirm(id, context.now());
            if (goes) {
                LOG.info("message {}: an owner announces something to everybody", context.eventId());
            }
            boolean went = goes
                    || repository
                            .find(id)
                            .filter(one -> one.stage() != AnnouncementRepository.Stage.DRAFT)
                            .isPresent();
            return List.of(context.draft(context.text(went ? "host.announce.sent" : "host.announce.gone"))
                    .inPlaceOfPressed());
        });
    }

    @Override
    public Optional<MessageDraft> write(View view, ChatAddress at, Notice notice) {
        return notice.kind().equals(KIND)
                ? repository.find(notice.about()).map(one -> MessageDraft.of(at, told(view, one.text())))
                : Optional.empty();
    }

    private static RichText told(View view, String words) {
        return view.text("host.announcement", "words", RichText.of(words));
    }
}
