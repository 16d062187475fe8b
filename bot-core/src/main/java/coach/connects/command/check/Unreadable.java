package coach.connects.command.check;

import coach.connects.command.CommandContext;
import coach.connects.command.CommandResult;
import coach.connects.job.link.OtherLink;
import java.util.Locale;
import java.util.Optional;

/** What is said to a message without a job in it: what it was instead, and what to send. */
final class Unreadable {
    private Unreadable() {}

    /** The answer, or empty when the message has nothing to do with jobs at all. */
    static Optional<CommandResult> answer(CommandContext context, Piece piece) {
        if (piece.links().jobs().size() > 1) {
            return Optional.of(context.reply(context.text(
                    "check.links-many", "count", piece.links().jobs().size())));
        }
        String key = switch (piece.outcome()) {
            case NOT_A_JOB_PAGE -> "check.not-a-job-page";
            case TOO_LONG -> "check.too-long";
            case JOBS, NOTHING ->
                piece.links().others().stream()
                        .map(OtherLink::place)
                        .findFirst()
                        .map(Unreadable::key)
                        .orElse("");
        };
        return key.isEmpty() ? Optional.empty() : Optional.of(context.reply(context.text(key)));
    }

    private static String key(OtherLink.Place place) {
        return "check.link." + place.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
