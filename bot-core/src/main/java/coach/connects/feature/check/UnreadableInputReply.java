package coach.connects.feature.check;

import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.TextLines;
import coach.connects.parsing.EnumNames;
import coach.connects.posting.JobId;
import coach.connects.posting.ReadResult.ReadStatus;
import coach.connects.reading.link.LinkScan.NonJobLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said to a message without a job in it: what it was instead, and what to send. */
final class UnreadableInputReply {
    private static final int MOST_LISTED = 6;
    private static final int BUTTONS_A_ROW = 3;

    private UnreadableInputReply() {}

    /** The answer, or empty when the message has nothing to do with jobs at all. */
    static Optional<CommandResult> answer(CommandContext context, CheckInput input) {
        if (input.links().jobs().size() > 1) {
            return Optional.of(which(context, input.links().jobs()));
        }
        if (input.readStatus() == ReadStatus.MIXED) {
            return Optional.of(context.reply(context.text("check.mixed-jobs", "count", input.seeming())));
        }
        String key = switch (input.readStatus()) {
            case NOT_A_JOB_PAGE -> "check.not-a-job-page";
            case TOO_LONG -> "check.too-long";
            case JOBS, NOTHING, MIXED ->
                input.links().others().stream()
                        .map(NonJobLink::kind)
                        .findFirst()
                        .map(UnreadableInputReply::key)
                        .orElse("");
        };
        return key.isEmpty() ? Optional.empty() : Optional.of(context.reply(context.text(key)));
    }

    /** Several links without a page: each by its number, and one press or one number checks it. */
    private static CommandResult which(CommandContext context, List<JobId> jobs) {
        TextLines lines = new TextLines().add(context.text("check.links-many", "count", jobs.size()));
        if (!context.at().isPrivate()) {
            return context.reply(lines.text());
        }
        List<ButtonSpec> choices = new ArrayList<>();
        for (JobId job : jobs.subList(0, Math.min(MOST_LISTED, jobs.size()))) {
            int number = choices.size() + 1;
            lines.add(context.text("check.links-many.line", "number", number, "link", RichText.of(job.url())));
            choices.add(ButtonSpec.saying(context.plain("check.button.number", "number", number), "/check " + job.url())
                    .at(number));
        }
        return context.reply(context.draft(lines.text()).withRowsOf(BUTTONS_A_ROW, choices));
    }

    private static String key(NonJobLink.LinkKind kind) {
        return "check.link." + EnumNames.of(kind);
    }
}
