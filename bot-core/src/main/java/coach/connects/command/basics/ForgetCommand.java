package coach.connects.command.basics;

import coach.connects.command.Command;
import coach.connects.command.Declaration;
import coach.connects.command.Declaration.Task;
import coach.connects.command.Deed;
import coach.connects.command.Lines;
import coach.connects.command.Offer;
import coach.connects.command.Say;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.conversation.Dossier;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** {@code /forget}: erases everything that is kept of the freelancer, after saying what that is. */
public final class ForgetCommand implements Command {
    private static final Declaration DECLARATION = Declaration.of("forget", Task.DATA, false);
    private static final Duration SOON = Duration.ofMinutes(2);
    private static final String CONFIRMED = "everything";
    private static final String REFUSED = "no";

    private final Function<Turn, Deed> leaving;

    /** Is told what takes somebody out of the groups. */
    public ForgetCommand(Function<Turn, Deed> leaving) {
        this.leaving = leaving;
    }

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    @Override
    public Step run(Turn turn, String words) {
        long entries = turn.dossier().wallet().lastSeq();
        int checks = turn.library().checks(turn.dossier()).size();
        int accounts = turn.dossier().identities().size();
        Lines lines = new Lines().add(turn.words("bot.forget.confirm", "entries", entries, "checks", checks));
        if (accounts > 1) {
            lines.add(turn.words("bot.forget.linked", "n", accounts));
        }
        Say asking = turn.message(lines.text())
                .row(
                        Offer.once(turn.label("button.no"), "forget", REFUSED),
                        Offer.once(turn.label("button.erase"), "forget", CONFIRMED));
        return turn.ask(asking, "forget", CONFIRMED);
    }

    /**
     * A "yes" in words, said soon: later it may be meant for something else, and only the button erases. Anything else is
     * no answer, and nothing is erased by it.
     */
    @Override
    public Optional<Step> answer(Turn turn, String state, String words) {
        boolean soon = turn.dossier()
                .conversation(turn.at().chatKey())
                .filter(asked -> !turn.now().isAfter(asked.lastAt().plus(SOON)))
                .isPresent();
        boolean yes = words.equalsIgnoreCase(turn.label("button.yes"));
        return soon && yes ? Optional.of(press(turn, state)) : Optional.empty();
    }

    @Override
    public Step press(Turn turn, String argument) {
        if (argument.equals(CONFIRMED)) {
            Dossier mark = turn.dossier().erased(turn.now());
            return Step.of(mark, turn.message(turn.words("bot.forget.done")).replacing())
                    .erasing(leaving.apply(turn));
        }
        if (argument.equals(REFUSED)) {
            return Step.of(
                    turn.dossier().withoutConversation(turn.at().chatKey()),
                    turn.message(turn.words("bot.forget.kept")).replacing());
        }
        return run(turn, argument);
    }
}
