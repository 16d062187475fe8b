package coach.connects.feature.check;

import coach.connects.chat.ChatEvent;
import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.InputHandler;
import coach.connects.engine.TextLines;
import coach.connects.engine.VerdictButton;
import coach.connects.feature.community.CardSharing;
import coach.connects.feature.community.MembershipCheck;
import coach.connects.feature.letter.LetterJob;
import coach.connects.feature.settings.SpokenTraitHandler;
import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.posting.Posting;
import coach.connects.reading.format.FileText;
import coach.connects.reading.format.PostingParser;
import coach.connects.session.CheckSession;
import coach.connects.session.ConversationState;
import coach.connects.session.PendingMessages.AssembledMessage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code /check [LINK] [facts or pasted text]}: the job check. It also hears links, pages and files that come without the
 * command's name.
 */
public final class CheckCommand implements Command, InputHandler {
    private static final CommandSpec DECLARATION = CommandSpec.of(
                    "check",
                    Category.CHECK_A_JOB,
                    true,
                    CommandParameter.of("job", CommandParameter.Type.JOB),
                    CommandParameter.of("facts", CommandParameter.Type.WORDS),
                    CommandParameter.of("page", CommandParameter.Type.FILE))
            .anywhere();

    /** What is longer was pasted. */
    private static final int LONGEST_LEFT = 60;

    /** How a caption begins that names the command. */
    private static final String NAMED = "/check";

    private final PostingParser reader;
    private final GroupCheck inGroup;
    private final MembershipCheck membershipCheck;

    /** Reads with this reader, and tells groups by this. */
    public CheckCommand(PostingParser reader, CardSharing sharing) {
        this.reader = reader;
        this.inGroup = new GroupCheck(sharing);
        this.membershipCheck = sharing.admission();
    }

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        if (words.isEmpty()) {
            return context.at().isPrivate()
                    ? how(context)
                    : GroupCheck.ephemerally(context).map(this::how).orElseGet(() -> GroupCheck.how(context));
        }
        CheckInput input = read(context, words);
        String beside = context.plainly(input.links().rest());
        boolean left = context.at().isPrivate()
                && input.hasLinkAlone()
                && !beside.isEmpty()
                && beside.length() <= LONGEST_LEFT;
        CommandResult result = received(context, input).orElseGet(() -> nothingRead(context));
        boolean asks = result.messages().stream().allMatch(said -> said.tone().isEmpty());
        return left && asks ? result.withFirstLine(context.text("check.not-read", "words", beside)) : result;
    }

    @Override
    public Optional<CommandResult> tryHandle(CommandContext context, String words) {
        // An open check has read these words already as an answer, and found nothing in them.
        if (!context.at().isPrivate() || CheckDialog.open(context).isPresent()) {
            return Optional.empty();
        }
        // What is put right is no job of its own.
        return ListTalk.answer(context, words)
                .or(() -> Optional.of(read(context, words))
                        .filter(read -> !PersonalFacts.areNoJob(read))
                        .flatMap(read -> received(context, read))
                        .map(result -> LetterJob.kept(context, result, reader, words))
                        .or(() -> CheckInput.saysAppliedAlone(words, context.writtenAt())
                                ? Optional.of(context.reply(context.text("check.applied-where")))
                                : Optional.empty()));
    }

    /** Facts of a job are no answer to another question, and no question about one of their words. */
    @Override
    public Optional<CommandResult> interrupt(CommandContext context, String words) {
        Optional<CommandResult> ofTheCheck = VerdictActions.leftInWords(context, words)
                .or(() -> new VerdictTalk(context, reader).answer(words))
                .or(() -> JobFactQuestion.answer(context, words))
                .or(() -> saidOfTheCheck(context, words));
        if (ofTheCheck.isPresent()) {
            return ofTheCheck;
        }
        if (!CheckInput.mayTellAJob(words)) {
            return Optional.empty();
        }
        CheckInput input = read(context, words);
        return input.tellsAJob() ? received(context, input) : Optional.empty();
    }

    /** A sentence about the job of the open check, below its verdict or a question that it does not answer. */
    private Optional<CommandResult> saidOfTheCheck(CommandContext context, String words) {
        Optional<CheckSession> meant = CheckDialog.open(context)
                .filter(session -> context.at().isPrivate()
                        && context.openConversation().isPresent()
                        && (CheckUpdate.waitsForFact(session) || stands(context, session))
                        && CheckDialog.answeredInWords(context, session, words, new TextLines())
                                .isEmpty());
        Optional<CheckInput> said = meant.flatMap(session -> new CheckStatementParser(context, reader).read(words));
        boolean unclear =
                said.isEmpty() && meant.isPresent() && new CheckStatementParser(context, reader).isUnclear(words);
        return unclear
                ? Optional.of(context.reply(context.text("check.wrong.ask")))
                : said.flatMap(input -> received(context, input));
    }

    /** Whether its verdict is what was shown last, or was not long ago and no question waits for a yes or a no since. */
    private static boolean stands(CommandContext context, CheckSession session) {
        return VerdictButton.underNewest(context).isPresent()
                || (session.takesPieces(context.now())
                        && context.state().buttons().newestMessage(context.at().chatKey()).stream()
                                .noneMatch(button -> button.answer().isGiven()));
    }

    @Override
    public Optional<CommandResult> saidOfCard(CommandContext context, JobId job, String words) {
        return CardTalk.answer(context, job, words);
    }

    @Override
    public Optional<CommandResult> tryHandle(CommandContext context, List<AssembledMessage> messages) {
        if (messages.stream().anyMatch(AssembledMessage::isOfPictures)) {
            return GroupCheck.ephemerally(context).flatMap(own -> pictured(own, messages));
        }
        CheckInput together = CheckInput.together(messages.stream()
                .map(message -> message.jobs().isEmpty()
                        ? read(context, message.text(), message.at())
                        : CheckInput.ofJobs(message.jobs()))
                .toList());
        boolean linked =
                !together.links().jobs().isEmpty() || !together.links().others().isEmpty();
        // A line that was passed on and tells no job is said of somebody, and nothing of a check.
        if (messages.size() == 1 && messages.get(0).isLine() && !linked && !together.tellsAJob()) {
            return Optional.empty();
        }
        if (context.at().isPrivate()) {
            String all = messages.stream().map(AssembledMessage::text).collect(Collectors.joining("\n"));
            return received(context, together).map(result -> LetterJob.kept(context, result, reader, all));
        }
        return GroupCheck.ephemerally(context)
                .map(own -> received(own, together).orElseGet(() -> nothingRead(own)));
    }

    @Override
    public Optional<CommandResult> tryHandle(CommandContext context, ChatEvent.FileUpload upload) {
        if (context.at().isPrivate()) {
            String page = FileText.of(upload.name(), upload.content().array());
            return received(context, input(context, upload))
                    .map(result -> LetterJob.kept(context, result, reader, page));
        }
        if (!context.at().supportsEphemeral()) {
            return isCalled(upload.caption()) ? received(context, input(context, upload)) : Optional.empty();
        }
        return GroupCheck.ephemerally(context)
                .map(own -> tryHandle(own, upload).orElseGet(() -> own.reply(own.text("bot.file.unknown"))));
    }

    @Override
    public List<Posting> jobs(CommandContext context, ChatEvent.FileUpload upload) {
        return input(context, upload).postings();
    }

    /** What was said; of an answer of the bot, sent back to it, no more than the job's link. */
    private CheckInput read(CommandContext context, String words) {
        return read(context, words, context.writtenAt());
    }

    private CheckInput read(CommandContext context, String words, Instant at) {
        CheckInput input = CheckInput.of(EchoedVerdict.withoutItsWords(context.view(), words), reader, at);
        return new CheckStatementParser(context, reader).isAppliedBeside(words)
                ? input.saying(Fact.ALREADY_APPLIED)
                : input;
    }

    /** A file, completed by the link and the facts that were said with it. */
    private CheckInput input(CommandContext context, ChatEvent.FileUpload upload) {
        CheckInput file = CheckInput.ofFile(upload.name(), upload.content().array(), reader, context.writtenAt());
        String said = said(upload.caption());
        return said.isEmpty() ? file : file.completedBy(CheckInput.of(said, reader, context.writtenAt()));
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

    @Override
    public Optional<CommandResult> tryHandle(CommandContext context, ChatEvent.PictureText text) {
        boolean called = isCalled(text.caption());
        if (!context.at().supportsEphemeral() && !called) {
            return Optional.empty();
        }
        CommandContext own = GroupCheck.ephemerally(context).orElse(context);
        AssembledMessage message =
                new AssembledMessage(text.caption(), List.of(), text.pictures(), text.refusals(), context.writtenAt());
        return pictured(own, List.of(message));
    }

    /** All pictures are one page, and what was said with them, or with others, is of the same job. */
    private Optional<CommandResult> pictured(CommandContext context, List<AssembledMessage> messages) {
        CheckInput said = CheckInput.together(messages.stream()
                .map(message -> message.jobs().isEmpty()
                        ? CheckInput.of(said(message.text()), reader, message.at())
                        : CheckInput.ofJobs(message.jobs()))
                .toList());
        PictureCheck check = new PictureCheck(
                messages.stream()
                        .flatMap(message -> message.pictures().stream())
                        .toList(),
                messages.stream()
                        .flatMap(message -> message.refusals().stream())
                        .toList(),
                messages.get(0).at());
        return check.answer(context, reader, said, input -> received(context, input));
    }

    /** The picture is read by nobody, but a job in the words below it is a job. */
    @Override
    public Optional<CommandResult> tryHandle(CommandContext context, ChatEvent.PhotoMessage photoMessage) {
        String said = said(photoMessage.caption());
        if (!context.at().supportsEphemeral() && isCalled(photoMessage.caption())) {
            return Optional.of(execute(context, said));
        }
        CheckInput input = CheckInput.of(said, reader, context.writtenAt());
        if (context.at().isPrivate() && !input.postings().isEmpty()) {
            return received(context, input);
        }
        Optional<CommandContext> own =
                context.at().isPrivate() ? Optional.of(context) : GroupCheck.ephemerally(context);
        return own.map(alone -> alone.reply(alone.text("check.picture")));
    }

    @Override
    public Optional<CommandResult> onAnswer(CommandContext context, String state, String words) {
        Optional<CheckSession> draft = CheckDialog.open(context);
        if (draft.isEmpty()) {
            return Optional.empty();
        }
        Optional<CommandResult> answered = CheckDialog.answeredInWords(context, draft.get(), words, new TextLines())
                .or(() -> VerdictActions.appliedInWords(context, draft.get(), words));
        if (answered.isPresent()) {
            return answered;
        }
        if (SpokenTraitHandler.told(context, words).isPresent()) {
            return draft.get().asked().isEmpty()
                    ? Optional.empty()
                    : SelfDescriptionHandler.answer(context, draft.get(), words);
        }
        CheckInput input = read(context, words);
        Optional<CommandResult> piece = FreeTextAnswer.isQuestion(context, words) && !input.tellsAJob()
                ? Optional.empty()
                : received(context, input);
        return piece.isPresent() || draft.get().asked().isEmpty()
                ? piece
                : SelfDescriptionHandler.answer(context, draft.get(), words)
                        .or(() -> Optional.of(CheckDialog.notUnderstood(context, draft.get(), words)));
    }

    @Override
    public Optional<CommandResult> onEditedAnswer(CommandContext context, ConversationState topic, String words) {
        Optional<CheckSession> before =
                topic instanceof CheckSession session ? FreeTextAnswer.beforeLast(context, session) : Optional.empty();
        return before.flatMap(known -> onAnswer(context.with(context.withConversation(known)), "", words)
                .filter(result -> result.state()
                        .conversation(context.at().chatKey())
                        .filter(open -> open.topic() instanceof CheckSession after
                                && after.posting().equals(known.posting())
                                && after.asked().equals(known.asked()))
                        .isEmpty()));
    }

    @Override
    public Optional<CommandResult> askedAgain(CommandContext context, ConversationState topic, RichText lead) {
        return topic instanceof CheckSession session
                ? CheckDialog.askedAgain(context, session, lead)
                : Optional.empty();
    }

    @Override
    public Optional<CommandResult> onLateAnswer(CommandContext context, ConversationState topic, String words) {
        return topic instanceof CheckSession late
                ? CheckDialog.answeredInWords(context, late.afresh(), words, CheckDialog.afresh(context, late))
                : Optional.empty();
    }

    @Override
    public CommandResult onButton(CommandContext context, String argument) {
        if (argument.equals("example")) {
            return ExampleCheck.result(context, reader);
        }
        if (argument.equals(ExampleCheck.BACK)) {
            return ExampleCheck.restored(context, reader);
        }
        if (argument.equals(ExampleCheck.WHY)) {
            return ExampleCheck.why(context, reader);
        }
        return CheckDialog.pressed(context, argument)
                .or(() -> PictureCorrection.pressed(context, argument))
                .or(() -> VerdictActions.pressed(context, argument))
                .orElseGet(context::closedButton);
    }

    @Override
    public CommandResult onSharedButton(CommandContext context, String argument) {
        return GroupKnowledge.pressed(context, argument, membershipCheck)
                .or(() -> CheckModal.named(context, argument)
                        .map(form -> context.reply(
                                context.draft(context.text("check.how")).withForm(form))))
                .orElseGet(() -> Command.super.onSharedButton(context, argument));
    }

    @Override
    public CommandResult onFormSubmit(CommandContext context, String argument, Map<String, String> answers) {
        if (argument.equals(CheckModal.BEGIN)) {
            return execute(context, CheckModal.written(answers));
        }
        Optional<CheckSession> draft = CheckDialog.open(context);
        if (draft.isEmpty()) {
            return context.closedButton();
        }
        CheckSession told = CheckModal.answered(context, draft.get(), answers);
        CommandContext further = context.with(context.withConversation(told));
        return CheckModal.pasted(answers)
                .map(page -> received(further, CheckInput.of(page, reader, context.writtenAt()))
                        .orElseGet(() -> further.reply(context.text("check.nothing-read"))))
                .orElseGet(() -> CheckDialog.proceed(further, told, new TextLines()));
    }

    /** In a server it may have been the menu on a message, where nothing can be sent. */
    private static CommandResult nothingRead(CommandContext context) {
        boolean among = context.event().source().amongOthers();
        return context.reply(context.text(among ? "check.nothing-read.server" : "check.nothing-read"));
    }

    private CommandResult how(CommandContext context) {
        RichText how = context.isEphemeral()
                ? context.text("check.how.server", "button", context.text("check.form.begin"))
                : context.text("check.how");
        return context.reply(context.draft(how)
                .withRow(ButtonSpec.of(context.plain("bot.start.example"), "check", "example"))
                .withForm(CheckModal.begin(context)));
    }

    private Optional<CommandResult> received(CommandContext context, CheckInput input) {
        if (!context.at().isPrivate()) {
            Optional<CommandContext> own = GroupCheck.ephemerally(context);
            Optional<CommandResult> begun = own.flatMap(alone -> GroupKnowledge.begun(alone, input));
            if (begun.isPresent()) {
                return begun;
            }
            Optional<CommandContext> unknown = own.filter(alone -> !GroupCheck.isKnown(alone, input));
            return unknown.isPresent() ? received(unknown.get(), input) : Optional.of(inGroup.result(context, input));
        }
        if (input.postings().size() > 1) {
            return Optional.of(JobComparison.result(context, input.postings()));
        }
        Optional<Posting> one = input.single();
        if (one.isPresent()) {
            return Optional.of(CheckDialog.received(context, one.get(), input));
        }
        return UnreadableInputReply.answer(context, input);
    }
}
