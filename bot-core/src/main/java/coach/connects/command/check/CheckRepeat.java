package coach.connects.command.check;

import coach.connects.command.Repeat;
import coach.connects.command.Say;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.conversation.CheckRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A message that was delivered again after it had brought a verdict is answered with that verdict: the first answer may
 * have been lost with the process that gave it. It goes to the person alone, whatever a group was told.
 */
public final class CheckRepeat implements Repeat {
    private final Repeat otherwise;

    /** Asks this one about messages that brought no verdict. */
    public CheckRepeat(Repeat otherwise) {
        this.otherwise = otherwise;
    }

    @Override
    public Step again(Turn turn) {
        List<CheckRecord> checks = checks(turn);
        if (checks.isEmpty()) {
            return otherwise.again(turn);
        }
        Turn own = turn.at().isPrivate() ? turn : GroupCheck.inPrivate(turn);
        Say say = checks.size() == 1
                ? AfterVerdict.message(own, checks.get(0))
                : SeveralJobs.message(own, checks, checks.size());
        return own.say(say);
    }

    private static List<CheckRecord> checks(Turn turn) {
        List<CheckRecord> checks = new ArrayList<>();
        while (checks.size() < SeveralJobs.MOST) {
            String id = CheckRecord.id(turn.dossier().id(), turn.cause(), checks.size());
            Optional<CheckRecord> next = turn.library().check(turn.dossier(), id);
            if (next.isEmpty()) {
                break;
            }
            checks.add(next.get());
        }
        return checks;
    }
}
