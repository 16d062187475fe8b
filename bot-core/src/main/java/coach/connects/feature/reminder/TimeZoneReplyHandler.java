package coach.connects.feature.reminder;

import coach.connects.engine.AnswerFilter;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.InputHandler;
import coach.connects.profile.ProfileField;
import java.util.Optional;

/**
 * Takes what the clock shows, a city, or an offset for the answer to "what time is it at yours?", which the first
 * reminder asks once. It is no open question: whoever writes something else is not held up by it, on that day or later.
 */
public final class TimeZoneReplyHandler implements InputHandler {
    private static final int LONGEST = 60;
    private static final int CODE = 2;

    private final Command profile;

    /** The zone belongs to the profile; this command sets it. */
    public TimeZoneReplyHandler(Command profile) {
        this.profile = profile;
    }

    @Override
    public Optional<CommandResult> tryHandle(CommandContext context, String words) {
        boolean asked = context.state().wasOffered(ReminderComposer.ZONE_ASKED)
                && context.state().profile().timeZone().isEmpty();
        if (!asked || !AnswerFilter.mayBeValue(words, LONGEST) || isLittleWord(words)) {
            return Optional.empty();
        }
        CommandResult told = profile.execute(context, "timezone " + words);
        boolean several = ProfileField.TIME_ZONE
                .type()
                .parse(words)
                .refusal()
                .filter(error -> !error.instead().isEmpty())
                .isPresent();
        return Optional.of(told)
                .filter(result -> several || result.state().profile().timeZone().isPresent());
    }

    /** "no", "in" and "me" are countries in capitals only. */
    private static boolean isLittleWord(String words) {
        long letters = words.chars().filter(Character::isLetter).count();
        return letters <= CODE
                && words.chars().anyMatch(Character::isLowerCase)
                && words.chars().noneMatch(Character::isDigit);
    }
}
