package coach.connects.command.basics;

import coach.connects.command.Command;
import coach.connects.command.Declaration;
import coach.connects.command.Declaration.Task;
import coach.connects.command.Step;
import coach.connects.command.Turn;

/** {@code /cancel}: leaves the conversation under way in this chat; what was recorded stays recorded. */
public final class CancelCommand implements Command {
    private static final Declaration DECLARATION = Declaration.of("cancel", Task.SETTINGS, false);

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    @Override
    public Step run(Turn turn, String words) {
        String chat = turn.at().chatKey();
        if (turn.dossier().conversation(chat).isEmpty()) {
            return turn.say(turn.words("bot.cancel.nothing"));
        }
        return Step.of(
                turn.dossier().withoutConversation(chat),
                turn.message(turn.words("bot.cancel.done")).replacing());
    }
}
