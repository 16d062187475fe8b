package coach.connects.feature.check;

import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.RedeliveryHandler;
import coach.connects.session.CheckRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A message that was delivered again after it had brought a verdict is answered with that verdict: the first answer may
 * have been lost with the process that gave it. It goes to the person alone, whatever a group was told.
 */
public final class CheckRedelivery implements RedeliveryHandler {
    private final RedeliveryHandler otherwise;

    /** Asks this one about messages that brought no verdict. */
    public CheckRedelivery(RedeliveryHandler otherwise) {
        this.otherwise = otherwise;
    }

    @Override
    public CommandResult replay(CommandContext context) {
        List<CheckRecord> checks = checks(context);
        if (checks.isEmpty()) {
            return otherwise.replay(context);
        }
        CommandContext own = context.at().isPrivate() ? context : context.inPrivate();
        MessageDraft draft = checks.size() == 1
                ? VerdictActions.message(own, checks.get(0))
                : JobComparison.message(own, checks, checks.size());
        return own.reply(draft);
    }

    private static List<CheckRecord> checks(CommandContext context) {
        List<CheckRecord> checks = new ArrayList<>();
        while (checks.size() < JobComparison.MOST) {
            String id = CheckRecord.id(context.state().id(), context.eventId(), checks.size());
            Optional<CheckRecord> next = context.archive().check(context.state(), id);
            if (next.isEmpty()) {
                break;
            }
            checks.add(next.get());
        }
        return checks;
    }
}
