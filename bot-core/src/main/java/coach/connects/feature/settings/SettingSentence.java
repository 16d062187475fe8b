package coach.connects.feature.settings;

import coach.connects.chat.RichText;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.feature.wording.SettingScreen;
import coach.connects.profile.ProfileField;
import java.util.Optional;

/** A setting as it would be, in the words in which it is offered. */
final class SettingSentence {
    private static final String REMINDERS = "reminders";

    private SettingSentence() {}

    /** What this line would set: a trait or a reminder in its own sentence, what has none as it is typed. */
    static RichText of(CommandContext context, Command command, String line) {
        String name = command.spec().name();
        CommandResult set = command.execute(context, line);
        Optional<ProfileField<?>> trait =
                name.equals(ProfileCommand.NAME) ? ProfileArgument.of(line).field() : Optional.empty();
        if (trait.isPresent()) {
            return new ProfileFormatter(context, new SettingScreen(context, name))
                    .stateNow(set.state().profile(), trait.get());
        }
        return name.equals(REMINDERS) && set.messages().size() == 1
                ? set.messages().get(0).text()
                : RichText.of("/" + name + " " + line);
    }
}
