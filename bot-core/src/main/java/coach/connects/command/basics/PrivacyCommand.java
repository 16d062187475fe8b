package coach.connects.command.basics;

import coach.connects.command.Command;
import coach.connects.command.Declaration;
import coach.connects.command.Declaration.Task;
import coach.connects.command.Offer;
import coach.connects.command.Step;
import coach.connects.command.Turn;

/** {@code /privacy}: how long what is kept, who can read it, and the ways to take it along or erase it. */
public final class PrivacyCommand implements Command {
    private static final Declaration DECLARATION =
            Declaration.of("privacy", Task.DATA, false).reading();

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    @Override
    public Step run(Turn turn, String words) {
        return turn.say(turn.message(turn.words("bot.privacy"))
                .row(
                        Offer.of(turn.label("bot.privacy.export"), "export", "json"),
                        Offer.of(turn.label("bot.privacy.forget"), "forget", "")));
    }
}
