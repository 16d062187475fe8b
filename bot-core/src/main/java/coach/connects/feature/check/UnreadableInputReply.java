package coach.connects.feature.check;

import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.parsing.EnumNames;
import coach.connects.posting.ReadResult.ReadStatus;
import coach.connects.reading.link.LinkScan.NonJobLink;
import java.util.Optional;

/** What is said to a message without a job in it: what it was instead, and what to send. */
final class UnreadableInputReply {
    private UnreadableInputReply() {}

    /** The answer, or empty when the message has nothing to do with jobs at all. */
    static Optional<CommandResult> answer(CommandContext context, CheckInput input) {
        if (input.links().jobs().size() > 1) {
            return Optional.of(context.reply(context.text(
                    "check.links-many", "count", input.links().jobs().size())));
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

    private static String key(NonJobLink.LinkKind kind) {
        return "check.link." + EnumNames.of(kind);
    }
}
