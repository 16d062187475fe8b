package coach.connects.command.check;

import coach.connects.chat.ChatEvent;
import coach.connects.chat.Form;
import coach.connects.chat.RichText;
import coach.connects.command.Command;
import coach.connects.command.Declaration;
import coach.connects.command.Declaration.Task;
import coach.connects.command.Hearing;
import coach.connects.command.Lines;
import coach.connects.command.Offer;
import coach.connects.command.Option;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.command.community.Admission;
import coach.connects.command.community.Sharing;
import coach.connects.conversation.JobDraft;
import coach.connects.conversation.Parts.Whole;
import coach.connects.conversation.Topic;
import coach.connects.job.Posting;
import coach.connects.job.reader.PostingReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code /check [LINK] [facts or pasted text]}: the job check. It also hears links, pages and files that come without the
 * command's name.
 */
public final class CheckCommand implements Command, Hearing {
    private static final Declaration DECLARATION = Declaration.of(
                    "check",
                    Task.CHECK_A_JOB,
                    true,
                    Option.of("job", Option.Type.JOB),
                    Option.of("facts", Option.Type.WORDS),
                    Option.of("page", Option.Type.FILE))
            .anywhere();

    /** How a caption begins that names the command. */
    private static final String NAMED = "/check";

    private final PostingReader reader;
    private final GroupCheck inGroup;
    private final Admission admission;

    /** Reads with this reader, and tells groups by this. */
    public CheckCommand(PostingReader reader, Sharing sharing) {
        this.reader = reader;
        this.inGroup = new GroupCheck(sharing);
        this.admission = sharing.admission();
    }

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    @Override
    public Step run(Turn turn, String words) {
        if (words.isEmpty()) {
            return turn.at().isPrivate()
                    ? how(turn)
                    : GroupCheck.discreetly(turn).map(this::how).orElseGet(() -> GroupCheck.how(turn));
        }
        return received(turn, Piece.of(words, reader, turn.now()))
                .orElseGet(() -> turn.say(turn.words("check.nothing-read")));
    }

    @Override
    public Optional<Step> hear(Turn turn, String words) {
        // An open check has read these words already as an answer, and found nothing in them.
        boolean wasRead = CheckDialog.open(turn).isPresent();
        return turn.at().isPrivate() && !wasRead
                ? received(turn, Piece.of(words, reader, turn.now()))
                : Optional.empty();
    }

    @Override
    public Optional<Step> hear(Turn turn, List<Whole> messages) {
        Piece together = Piece.together(messages.stream()
                .map(message -> message.jobs().isEmpty()
                        ? Piece.of(message.text(), reader, turn.now())
                        : Piece.of(message.jobs()))
                .toList());
        if (turn.at().isPrivate()) {
            return received(turn, together);
        }
        return GroupCheck.discreetly(turn)
                .map(own -> received(own, together).orElseGet(() -> own.say(own.words("check.nothing-read"))));
    }

    @Override
    public Optional<Step> hear(Turn turn, ChatEvent.FileUpload upload) {
        if (turn.at().isPrivate()) {
            return received(turn, piece(turn, upload));
        }
        if (!turn.at().supportsEphemeral()) {
            return isCalled(upload.caption()) ? received(turn, piece(turn, upload)) : Optional.empty();
        }
        return GroupCheck.discreetly(turn)
                .map(own -> hear(own, upload).orElseGet(() -> own.say(own.words("bot.file.unknown"))));
    }

    @Override
    public List<Posting> jobs(Turn turn, ChatEvent.FileUpload upload) {
        return piece(turn, upload).postings();
    }

    /** A file, completed by the link and the facts that were said with it. */
    private Piece piece(Turn turn, ChatEvent.FileUpload upload) {
        Piece file = Piece.of(reader.read(upload.name(), upload.content().array(), turn.now()));
        String said = said(upload.caption());
        return said.isEmpty() ? file : file.completedBy(Piece.of(said, reader, turn.now()));
    }

    /** Whether what came with a caption was sent to be checked, also where others talk. */
    private static boolean isCalled(String caption) {
        String words = caption.strip();
        return words.startsWith(NAMED)
                && (words.length() == NAMED.length() || Character.isWhitespace(words.charAt(NAMED.length())));
    }

    private static String said(String caption) {
        return isCalled(caption) ? caption.strip().substring(NAMED.length()).strip() : caption.strip();
    }

    /** The picture is read by nobody, but a job in the words below it is a job. */
    @Override
    public Optional<Step> hear(Turn turn, ChatEvent.PhotoMessage photoMessage) {
        String said = said(photoMessage.caption());
        if (!turn.at().supportsEphemeral() && isCalled(photoMessage.caption())) {
            return Optional.of(run(turn, said));
        }
        if (turn.at().isPrivate()
                && !Piece.of(said, reader, turn.now()).postings().isEmpty()) {
            return received(turn, Piece.of(said, reader, turn.now()));
        }
        Optional<Turn> own = turn.at().isPrivate() ? Optional.of(turn) : GroupCheck.discreetly(turn);
        return own.map(alone -> alone.say(alone.words("check.picture")));
    }

    @Override
    public Optional<Step> answer(Turn turn, String state, String words) {
        Optional<JobDraft> draft = CheckDialog.open(turn);
        if (draft.isEmpty()) {
            return Optional.empty();
        }
        Optional<Step> answered = CheckDialog.answeredInWords(turn, draft.get(), words);
        if (answered.isPresent()) {
            return answered;
        }
        Optional<Step> piece = received(turn, Piece.of(words, reader, turn.now()));
        return piece.isPresent() || draft.get().asked().isEmpty()
                ? piece
                : Optional.of(CheckDialog.notUnderstood(turn, draft.get(), words));
    }

    @Override
    public Optional<Step> startOver(Turn turn, Topic topic) {
        if (!(topic instanceof JobDraft draft)) {
            return Optional.empty();
        }
        return Optional.of(draft.posting()
                .job()
                .map(job -> CheckDialog.started(turn, Posting.of(job)))
                .orElseGet(() -> how(turn)));
    }

    @Override
    public Step press(Turn turn, String argument) {
        int space = argument.indexOf(' ');
        String verb = space < 0 ? argument : argument.substring(0, space);
        String rest = space < 0 ? "" : argument.substring(space + 1);
        if (verb.equals("example")) {
            return ExampleCheck.step(turn, reader);
        }
        return CheckDialog.pressed(turn, verb, rest)
                .or(() -> AfterVerdict.pressed(turn, verb, rest))
                .orElseGet(() -> how(turn));
    }

    @Override
    public Step pressOpen(Turn turn, String argument) {
        return FromGroup.pressed(turn, argument, admission)
                .or(() -> form(turn, argument)
                        .map(form ->
                                turn.say(turn.message(turn.words("check.how")).withForm(form))))
                .orElseGet(() -> Command.super.pressOpen(turn, argument));
    }

    @Override
    public Step filled(Turn turn, String argument, Map<String, String> answers) {
        if (argument.equals(CheckForm.BEGIN)) {
            return run(turn, CheckForm.written(answers));
        }
        Optional<JobDraft> draft = CheckDialog.open(turn);
        if (draft.isEmpty()) {
            return turn.say(turn.words("bot.button.closed"));
        }
        JobDraft told = CheckForm.answered(turn, draft.get(), answers);
        Turn further = turn.with(turn.talkingOf(told));
        return CheckForm.pasted(answers)
                .map(page -> received(further, Piece.of(page, reader, turn.now()))
                        .orElseGet(() -> further.say(turn.words("check.nothing-read"))))
                .orElseGet(() -> CheckDialog.proceed(further, told, new Lines()));
    }

    /** The form that this names, where it can be filled in now. */
    private static Optional<Form> form(Turn turn, String argument) {
        return switch (argument) {
            case CheckForm.BEGIN -> Optional.of(CheckForm.begin(turn));
            case CheckForm.COMPLETE -> CheckDialog.open(turn).map(draft -> CheckForm.complete(turn, draft));
            default -> Optional.empty();
        };
    }

    private Step how(Turn turn) {
        RichText how = turn.isAside()
                ? turn.words("check.how.server", "button", turn.words("check.form.begin"))
                : turn.words("check.how");
        return turn.say(turn.message(how)
                .row(Offer.of(turn.label("bot.start.example"), "check", "example"))
                .withForm(CheckForm.begin(turn)));
    }

    private Optional<Step> received(Turn turn, Piece piece) {
        if (!turn.at().isPrivate()) {
            Optional<Turn> own = GroupCheck.discreetly(turn).filter(alone -> !GroupCheck.isKnown(alone, piece));
            return own.isPresent() ? received(own.get(), piece) : Optional.of(inGroup.step(turn, piece));
        }
        if (piece.postings().size() > 1) {
            return Optional.of(SeveralJobs.step(turn, piece.postings()));
        }
        Optional<Posting> one = piece.single();
        if (one.isPresent()) {
            return Optional.of(CheckDialog.received(turn, one.get(), piece.notUnderstood()));
        }
        return Unreadable.answer(turn, piece);
    }
}
