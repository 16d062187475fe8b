package coach.connects.feature.reminder;

import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.InputHandler;
import coach.connects.parsing.Affixes;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Tokens;
import coach.connects.session.FreelancerState;
import java.util.List;
import java.util.Optional;

/** When reminders are to come, told in words: "remind me at 8 in the evening". One tap sets it; nothing is set before. */
public final class SpokenReminderHandler implements InputHandler {
    private static final int LONGEST = 80;

    private static final List<String> HOUR = Tokens.phrases("remind me every day at |remind me daily at |remind me at "
            + "|send me reminders at |send reminders at |send my reminders at |reminders at |my reminders at ");
    private static final List<String> PAUSE = Tokens.phrases("pause reminders |pause my reminders |pause the reminders "
            + "|mute reminders |mute my reminders |no reminders |stop reminders |stop the reminders |stop reminding me "
            + "|don't remind me |do not remind me |dont remind me ");

    private static final int LONGEST_HOUR = 10;

    @Override
    public Optional<CommandResult> tryHandle(CommandContext context, String words) {
        String said = Affixes.withoutEnds(CaseFolding.of(words.strip()), List.of(".", "!"));
        if (said.length() > LONGEST || said.indexOf('\n') >= 0) {
            return Optional.empty();
        }
        String hour = Affixes.withoutStart(said, HOUR);
        String pause = Affixes.withoutStart(said, PAUSE);
        if (!hour.equals(said)) {
            return ask(context, "hour", hour).or(() -> refused(context, hour));
        }
        return pause.equals(said) ? Optional.empty() : ask(context, "pause", pause);
    }

    /** "7:30pm" is an hour that the command refuses, and says why. */
    private static Optional<CommandResult> refused(CommandContext context, String hour) {
        boolean time = hour.length() <= LONGEST_HOUR && !hour.isEmpty() && Character.isDigit(hour.charAt(0));
        return time ? Optional.of(RemindersCommand.set(context, "hour", hour)) : Optional.empty();
    }

    /** What the command would do with these words, to be pressed; empty where it would refuse them. */
    private static Optional<CommandResult> ask(CommandContext context, String what, String value) {
        FreelancerState before = context.state();
        FreelancerState after = RemindersCommand.set(context, what, value).state();
        if (after.preferences().equals(before.preferences())) {
            return Optional.empty();
        }
        RichText line = new ReminderSettingsFormatter(context.with(after)).receipt(what);
        return Optional.of(context.reply(context.draft(context.text("reminder.spoken", "line", line))
                .withRow(
                        ButtonSpec.sayingOnce(context.plain("reminder.button.set"), "/reminders " + what + " " + value)
                                .asYes(),
                        ButtonSpec.no(context.view()))));
    }
}
