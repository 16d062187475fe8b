package coach.connects.feature.transfer;

import coach.connects.chat.ChatEvent;
import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.InputHandler;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.TextLines;
import coach.connects.parsing.CaseFolding;
import coach.connects.session.ConversationState;
import coach.connects.session.FreelancerState;
import coach.connects.session.PendingQuestion;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code /import}: takes a file of {@code /export} back, into an empty wallet only. The file is checked as a whole, what
 * it would change is said, and only a Yes changes it. It hears a file while it waits for one, one with {@code /import}
 * as caption, and one that says of itself that it is an export.
 */
public final class ImportCommand implements Command, InputHandler {
    private static final CommandSpec DECLARATION =
            CommandSpec.of("import", Category.DATA, false, CommandParameter.of("file", CommandParameter.Type.FILE));
    private static final String NAME = "import";
    private static final String YES = "yes";
    private static final String NO = "no";

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        Optional<CommandResult> refusal = ImportMessages.inTheWay(context);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (ImportFormatDetector.areExport(words)) {
            return received(context, words.getBytes(StandardCharsets.UTF_8));
        }
        TextLines lines = new TextLines().add(context.text("data.import.ask"));
        if (!words.isEmpty()) {
            lines.add(context.text("check.not-read", "words", words));
        }
        MessageDraft question =
                context.draft(lines.text()).withRow(ButtonSpec.of(context.plain("button.cancel"), "cancel", ""));
        return context.askFor(question, NAME, PendingImport.ASKED);
    }

    @Override
    public Optional<CommandResult> tryHandle(CommandContext context, String words) {
        return context.at().isPrivate() && ImportFormatDetector.areExport(words)
                ? Optional.of(received(context, words.getBytes(StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    @Override
    public Optional<CommandResult> tryHandle(CommandContext context, ChatEvent.FileUpload upload) {
        byte[] bytes = upload.content().array();
        boolean meant =
                state(context).isPresent() || isNamed(upload.caption()) || ImportFormatDetector.areExport(bytes);
        return context.at().isPrivate() && meant ? Optional.of(received(context, bytes)) : Optional.empty();
    }

    @Override
    public boolean takesYes() {
        return true;
    }

    @Override
    public Optional<CommandResult> onAnswer(CommandContext context, String state, String words) {
        return switch (CaseFolding.of(words.strip())) {
            case YES, NO -> Optional.of(onButton(context, CaseFolding.of(words.strip())));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<CommandResult> restart(CommandContext context, ConversationState topic) {
        return Optional.of(execute(context, ""));
    }

    @Override
    public CommandResult onButton(CommandContext context, String argument) {
        Optional<String> state = state(context);
        if (state.isEmpty()) {
            return isLate(context) ? late(context) : context.closedButton();
        }
        if (argument.equals(NO)) {
            return CommandResult.of(
                    without(context, context.state()),
                    context.draft(context.text("data.import.left")).inPlaceOfPressed());
        }
        Optional<byte[]> bytes = PendingImport.bytes(state.get());
        if (argument.equals(YES) && bytes.isPresent()) {
            return confirmed(context, bytes.get());
        }
        return context.reply(context.text("data.import.again"));
    }

    private static boolean isLate(CommandContext context) {
        return context.state()
                .conversation(context.at().chatKey())
                .filter(open -> open.topic().command().equals("import"))
                .isPresent();
    }

    /** The file that was to be taken over is not kept for longer than a day. */
    private CommandResult late(CommandContext context) {
        CommandResult again = execute(context, "");
        return again.withFirstMessage(context.draft(context.text("bot.conversation.over")));
    }

    private static CommandResult received(CommandContext context, byte[] bytes) {
        if (state(context)
                .filter(state -> PendingImport.isWantedAgain(state, bytes))
                .isPresent()) {
            return confirmed(context, bytes);
        }
        return planned(context, bytes, plan -> asked(context, plan, PendingImport.of(bytes)));
    }

    private static CommandResult planned(
            CommandContext context, byte[] bytes, Function<ImportPlan, CommandResult> whenSound) {
        Optional<CommandResult> refusal = ImportMessages.inTheWay(context);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        try {
            return whenSound.apply(ImportPlan.of(context, ImportFormatDetector.read(bytes, context.now())));
        } catch (InvalidImportException wrong) {
            return context.reply(ImportMessages.wrong(context, wrong));
        }
    }

    private static CommandResult asked(CommandContext context, ImportPlan plan, String state) {
        boolean again = PendingImport.isWantedAgain(state);
        ButtonSpec no = ButtonSpec.once(context.plain("button.no"), NAME, NO).asNo();
        ButtonSpec yes = ButtonSpec.once(context.plain("button.yes"), NAME, YES);
        MessageDraft question = context.draft(ImportMessages.summary(context, plan, again));
        return context.askFor(again ? question.withRow(no) : question.withRow(no, yes), NAME, state);
    }

    /** All of it is checked once more: the wallet may have been told something since it was asked. */
    private static CommandResult confirmed(CommandContext context, byte[] bytes) {
        return planned(
                context,
                bytes,
                plan -> CommandResult.of(
                                without(context, plan.after()),
                                context.draft(ImportMessages.receipt(context, plan))
                                        .inPlaceOfPressed())
                        .withChecks(plan.checks()));
    }

    /** How far the conversation is, where it is this command's and not over. */
    private static Optional<String> state(CommandContext context) {
        return context.openConversation()
                .filter(conversation -> conversation.topic().command().equals(NAME))
                .flatMap(conversation -> conversation.topic() instanceof PendingQuestion question
                        ? Optional.of(question.state())
                        : Optional.empty());
    }

    private static FreelancerState without(CommandContext context, FreelancerState state) {
        return state.withSession(
                session -> session.withoutConversation(context.at().chatKey()));
    }

    private static boolean isNamed(String caption) {
        String words = CaseFolding.of(caption.strip());
        String name = "/" + NAME;
        return words.equals(name) || words.startsWith(name + " ");
    }
}
