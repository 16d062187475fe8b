package coach.connects.command.data;

import coach.connects.chat.ChatEvent;
import coach.connects.command.Command;
import coach.connects.command.Declaration;
import coach.connects.command.Declaration.Task;
import coach.connects.command.Hearing;
import coach.connects.command.Offer;
import coach.connects.command.Option;
import coach.connects.command.Say;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.conversation.Dossier;
import coach.connects.conversation.Question;
import coach.connects.conversation.Topic;
import coach.connects.job.LowerCase;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * {@code /import}: takes a file of {@code /export} back, into an empty wallet only. The file is checked as a whole, what
 * it would change is said, and only a Yes changes it. It hears a file while it waits for one, one with {@code /import}
 * as caption, and one that says of itself that it is an export.
 */
public final class ImportCommand implements Command, Hearing {
    private static final Declaration DECLARATION =
            Declaration.of("import", Task.DATA, false, Option.of("file", Option.Type.FILE));
    private static final String NAME = "import";
    private static final String YES = "yes";
    private static final String NO = "no";

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    @Override
    public Step run(Turn turn, String words) {
        Optional<Step> refusal = ImportWords.inTheWay(turn);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (Contents.areExport(words)) {
            return received(turn, words.getBytes(StandardCharsets.UTF_8));
        }
        Say question =
                turn.message(turn.words("data.import.ask")).row(Offer.of(turn.label("button.cancel"), "cancel", ""));
        return turn.ask(question, NAME, Pending.ASKED);
    }

    @Override
    public Optional<Step> hear(Turn turn, String words) {
        return turn.at().isPrivate() && Contents.areExport(words)
                ? Optional.of(received(turn, words.getBytes(StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    @Override
    public Optional<Step> hear(Turn turn, ChatEvent.FileUpload upload) {
        byte[] bytes = upload.content().array();
        boolean meant = state(turn).isPresent() || isNamed(upload.caption()) || Contents.areExport(bytes);
        return turn.at().isPrivate() && meant ? Optional.of(received(turn, bytes)) : Optional.empty();
    }

    @Override
    public Optional<Step> answer(Turn turn, String state, String words) {
        return switch (LowerCase.of(words.strip())) {
            case YES, NO -> Optional.of(press(turn, LowerCase.of(words.strip())));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Step> startOver(Turn turn, Topic topic) {
        return Optional.of(run(turn, ""));
    }

    @Override
    public Step press(Turn turn, String argument) {
        Optional<String> state = state(turn);
        if (state.isEmpty()) {
            return turn.say(turn.words("bot.button.closed"));
        }
        if (argument.equals(NO)) {
            return Step.of(
                    without(turn, turn.dossier()),
                    turn.message(turn.words("data.import.left")).replacing());
        }
        Optional<byte[]> bytes = Pending.bytes(state.get());
        if (argument.equals(YES) && bytes.isPresent()) {
            return confirmed(turn, bytes.get());
        }
        return turn.say(turn.words("data.import.again"));
    }

    private static Step received(Turn turn, byte[] bytes) {
        if (state(turn).filter(state -> Pending.isWantedAgain(state, bytes)).isPresent()) {
            return confirmed(turn, bytes);
        }
        Optional<Step> refusal = ImportWords.inTheWay(turn);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        try {
            Takeover takeover = Takeover.of(turn, Contents.read(bytes, turn.now()));
            return asked(turn, takeover, Pending.of(bytes));
        } catch (WrongFile wrong) {
            return turn.say(ImportWords.wrong(turn, wrong));
        }
    }

    private static Step asked(Turn turn, Takeover takeover, String state) {
        boolean again = Pending.isWantedAgain(state);
        Offer no = Offer.once(turn.label("button.no"), NAME, NO);
        Offer yes = Offer.once(turn.label("button.yes"), NAME, YES);
        Say question = turn.message(ImportWords.summary(turn, takeover, again));
        return turn.ask(again ? question.row(no) : question.row(no, yes), NAME, state);
    }

    /** All of it is checked once more: the wallet may have been told something since it was asked. */
    private static Step confirmed(Turn turn, byte[] bytes) {
        Optional<Step> refusal = ImportWords.inTheWay(turn);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        try {
            Takeover takeover = Takeover.of(turn, Contents.read(bytes, turn.now()));
            return Step.of(
                            without(turn, takeover.after()),
                            turn.message(ImportWords.receipt(turn, takeover)).replacing())
                    .keeping(takeover.checks());
        } catch (WrongFile wrong) {
            return turn.say(ImportWords.wrong(turn, wrong));
        }
    }

    /** How far the conversation is, where it is this command's and not over. */
    private static Optional<String> state(Turn turn) {
        return turn.dossier()
                .conversation(turn.at().chatKey())
                .filter(conversation -> !conversation.isOver(turn.now()))
                .filter(conversation -> conversation.topic().command().equals(NAME))
                .flatMap(conversation -> conversation.topic() instanceof Question question
                        ? Optional.of(question.state())
                        : Optional.empty());
    }

    private static Dossier without(Turn turn, Dossier dossier) {
        return dossier.withoutConversation(turn.at().chatKey());
    }

    private static boolean isNamed(String caption) {
        String words = LowerCase.of(caption.strip());
        String name = "/" + NAME;
        return words.equals(name) || words.startsWith(name + " ");
    }
}
