package coach.connects.command.reminder;

import coach.connects.command.Answer;
import coach.connects.command.Command;
import coach.connects.command.Hearing;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.freelancer.Trait;
import java.util.Optional;

/**
 * Takes what the clock shows, a city, or an offset for the answer to "what time is it at yours?", which the first reminder
 * asks once. It is no open question: whoever writes something else, on that day or a month later, is not held up by it.
 */
public final class ZoneAnswer implements Hearing {
    private static final int LONGEST = 60;

    private final Command profile;

    /** The zone belongs to the profile; this command sets it. */
    public ZoneAnswer(Command profile) {
        this.profile = profile;
    }

    @Override
    public Optional<Step> hear(Turn turn, String words) {
        boolean asked = turn.dossier().hinted(Reminding.ZONE_ASKED)
                && turn.dossier().profile().timeZone().isEmpty();
        if (!asked || !Answer.mayBeValue(words, LONGEST)) {
            return Optional.empty();
        }
        Step told = profile.run(turn, "timezone " + words);
        boolean several = Trait.TIME_ZONE
                .kind()
                .read(words)
                .refusal()
                .filter(refusal -> !refusal.instead().isEmpty())
                .isPresent();
        return Optional.of(told)
                .filter(step -> several || step.after().profile().timeZone().isPresent());
    }
}
