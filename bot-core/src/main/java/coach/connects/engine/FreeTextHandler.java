package coach.connects.engine;

import coach.connects.chat.CommandSpec;
import coach.connects.chat.RichText;
import coach.connects.parsing.Affixes;
import coach.connects.parsing.PoliteWords;
import coach.connects.parsing.Tokens;
import coach.connects.session.ActiveButton;
import coach.connects.session.CheckSession;
import coach.connects.session.Conversation;
import coach.connects.session.PendingQuestion;
import coach.connects.wallet.Pool;
import java.util.List;
import java.util.Optional;

/**
 * Answers words in a private chat that name no command and are no job: small talk, a command's name without its sign, and
 * whatever else people write, each with the few buttons that lead on.
 *
 * @param commands by name
 */
record FreeTextHandler(CommandRegistry commands) {
    private static final String START = "start";
    private static final String WALLET = "wallet";
    private static final String STATS = "stats";
    private static final String UNDO = "undo";
    /** A command's name that begins sentences of another meaning too: "upwork gave me 10". */
    private static final String SUBJECT = "upwork";

    /** What takes all of it out or in, whatever it is called. */
    private static final List<String> CARRIERS = List.of("export", "import");

    private static final List<String> LOOKS = Tokens.phrases(
            "i want to see |i wanna see |i would like to see |i'd like to see "
                    + "|i need to see |let me see |let me look at |show me |show |display |view |open |see |look at |give me |list |list me "
                    + "|print |can i see |may i see |where is |where can i see |where do i see |take me to |go to |bring up ");
    private static final List<String> THINGS = Tokens.phrases("all of my |all my |my |the |of my ");

    private static final int LONGEST_COMMAND = 60;
    private static final int LONGEST_LABEL = 20;
    /** What is longer is told of, and not put again. */
    private static final int LONGEST_QUESTION = 900;

    /** What is understood whatever question waits; empty where the words may be its answer. */
    Optional<CommandResult> whateverWaits(CommandContext context, String text) {
        if (text.isBlank()) {
            return Optional.of(unreadable(context));
        }
        // A check tells by itself where it stands.
        boolean asked = context.openConversation()
                .filter(open -> open.topic() instanceof PendingQuestion)
                .isPresent();
        if (asked && context.says("words.confused", text)) {
            return Optional.of(stillWaiting(context, "words.waiting.again"));
        }
        Optional<SmallTalk> said = SmallTalk.of(context.view(), text);
        if (said.isPresent() && !(context.waits() && said.get() == SmallTalk.FINE)) {
            boolean nods = said.get() == SmallTalk.FINE
                    && AnswerWords.of(context.view(), text).isPresent();
            return Optional.of(
                    nods
                            ? EarlierOffer.named(context).orElseGet(() -> answer(context, said.get()))
                            : answer(context, said.get()));
        }
        return named(context, text)
                .filter(one -> one.spec().reads())
                .map(one -> PoolScope.execute(InterruptedQuestion.droppingConfirmation(commands, context), one, ""))
                .or(() -> namedOfPool(context, text)
                        .filter(one -> one.command().spec().reads())
                        .map(one -> one.said(InterruptedQuestion.droppingConfirmation(commands, context))));
    }

    /** "I want to see my wallet", "show me my statistics": a command that only shows things, by its name or another. */
    Optional<CommandResult> lookedAt(CommandContext context, String text) {
        String said = PoliteWords.without(text.length() > LONGEST_COMMAND ? "" : text);
        String seen = Affixes.withoutStart(said, LOOKS);
        String what = Affixes.withoutStart(seen, THINGS);
        return seen.equals(said)
                ? Optional.empty()
                : CommandAliases.meaning(what)
                        .flatMap(meant -> commands.named(CommandRegistry.nameIn("/" + meant)))
                        .or(() -> commands.named(what))
                        .filter(one -> shows(one.spec()))
                        .map(one -> PoolScope.execute(
                                InterruptedQuestion.droppingConfirmation(commands, context), one, ""));
    }

    /** Whether the command's name alone shows what is kept; a check would begin. */
    private static boolean shows(CommandSpec spec) {
        return spec.category() == CommandSpec.Category.LOOK_BACK
                || (spec.reads() && spec.category() != CommandSpec.Category.CHECK_A_JOB);
    }

    /** What is said to words that nobody understood. */
    CommandResult notUnderstood(CommandContext context, String text) {
        return commandNearlySaid(context, text)
                .or(() -> otherName(context, text))
                .or(() -> ofPool(context, text))
                .or(() -> answerToNothing(context, text))
                .orElseGet(() -> context.waits()
                        ? stillWaiting(context, "words.waiting.lost")
                        : context.reply(unknown(context, text)));
    }

    /** A command that is named without its sign and with nothing else, offered by a press. */
    Optional<CommandResult> namedAlone(CommandContext context, String text) {
        return named(context, text).map(one -> offered(context, "/" + one.spec().name()));
    }

    /** What is said to a message in which there is nothing to read. */
    CommandResult unreadable(CommandContext context) {
        return context.reply(context.draft(context.text("words.unreadable")).withRow(ways(context)));
    }

    /** What is said to words of somebody else in which there is no job. */
    CommandResult passedOn(CommandContext context) {
        return context.reply(context.draft(context.text("words.forwarded")).withRow(ways(context)));
    }

    private CommandResult answer(CommandContext context, SmallTalk said) {
        boolean waits = context.waits() || offersNo(context);
        return switch (said) {
            case GREETING -> waits ? stillWaiting(context, "words.waiting.hello") : executed(context, START);
            case THANKS ->
                waits
                        ? stillWaiting(context, "words.waiting.thanks")
                        : context.reply(context.text("words.thanks.reply"));
            case FINE ->
                waits ? stillWaiting(context, "words.waiting.fine") : context.reply(context.text("words.fine.reply"));
            case BALANCE -> executed(context, WALLET);
            case PROGRESS -> executed(context, STATS);
            case STOP -> stopped(context);
        };
    }

    /** The question that waits, once more and with its buttons, where the words are none of its answers, nor meant as one. */
    CommandResult stillWaiting(CommandContext context, String lead) {
        Optional<Conversation> open = context.openConversation().filter(FreeTextHandler::asks);
        RichText above = context.text(lead);
        return open.flatMap(asking -> commands.named(asking.topic().command())
                        .flatMap(command -> PoolScope.tryRun(
                                context,
                                command.spec(),
                                asking.pool(),
                                there -> command.askedAgain(there, asking.topic(), above))))
                .or(() -> open.flatMap(Conversation::asked).map(asked -> again(context, above, asked)))
                .orElseGet(() -> again(context, above));
    }

    private static CommandResult again(CommandContext context, RichText above, Conversation.Asked asked) {
        boolean brief =
                !asked.words().spans().isEmpty() && asked.words().plain().length() <= LONGEST_QUESTION;
        RichText question = brief ? asked.words() : context.text("words.waiting");
        List<ActiveButton> shown = context.state().buttons().all().stream()
                .filter(button -> button.group().equals(asked.group()) && !button.closed())
                .filter(button ->
                        UndoButton.FORM.read(button.action().argument()).isEmpty())
                .toList();
        return context.reply(
                shown(context.draft(new TextLines().add(above).add(question).text()), shown));
    }

    /** Of what asks by its buttons alone the words are not kept. */
    private static CommandResult again(CommandContext context, RichText above) {
        List<ActiveButton> newest =
                context.state().buttons().newestMessage(context.at().chatKey());
        return newest.isEmpty()
                ? context.reply(context.draft(context.text("words.waiting"))
                        .withRow(ButtonSpec.saying(context.plain("words.button.help"), "/help")))
                : context.reply(shown(context.draft(above), newest));
    }

    private static MessageDraft shown(MessageDraft draft, List<ActiveButton> buttons) {
        return draft.withRowsOf(2, buttons.stream().map(ButtonSpec::again).toList());
    }

    /** Whether the newest message asks by its buttons, so that a nod leaves it unanswered. */
    private static boolean offersNo(CommandContext context) {
        return context.state().buttons().newestMessage(context.at().chatKey()).stream()
                .anyMatch(button -> button.answer() == ActiveButton.Answer.NO);
    }

    private CommandResult stopped(CommandContext context) {
        if (context.state().conversation(context.at().chatKey()).isPresent() || ButtonQuestion.isOpen(context)) {
            return executed(context, "cancel");
        }
        return context.reply(context.draft(context.text("words.stop.nothing"))
                .withRow(ButtonSpec.saying(context.plain("words.button.reminders-off"), "/reminders off")));
    }

    private CommandResult executed(CommandContext context, String name) {
        return commands.named(name)
                .map(command -> PoolScope.execute(context, command, ""))
                .orElseGet(() -> context.reply(unknown(context, name)));
    }

    /** Whether it waits for an answer; a check that came to its verdict takes further pieces, and asks nothing. */
    static boolean asks(Conversation open) {
        return !(open.topic() instanceof CheckSession session)
                || session.asked().isPresent();
    }

    /** The command that is named without its sign, and nothing else said. */
    private Optional<Command> named(CommandContext context, String text) {
        return text.length() > LONGEST_COMMAND
                ? Optional.empty()
                : commands.named(text.strip().toLowerCase(context.messages().locale()))
                        .or(() -> commands.named(SmallTalk.plainly(context.view(), text)));
    }

    /** A command that is named without its sign, and whose Connects are meant. */
    private record OfPool(Command command, Pool pool) {
        CommandResult said(CommandContext context) {
            return PoolScope.execute(context, command, pool.word());
        }
    }

    /** "Agency wallet", "the agency's history": a command, whose Connects are meant, and nothing else. */
    private Optional<OfPool> namedOfPool(CommandContext context, String text) {
        return poolIn(context, text)
                .flatMap(said -> called(context, said.rest())
                        .filter(one -> one.spec().isOfEitherPool())
                        .flatMap(one -> said.pool().map(pool -> new OfPool(one, pool))));
    }

    private static Optional<PoolWords> poolIn(CommandContext context, String text) {
        return text.length() > LONGEST_COMMAND || text.indexOf('\n') >= 0
                ? Optional.empty()
                : PoolWords.named(context.view(), text);
    }

    private Optional<Command> called(CommandContext context, String words) {
        String plain = SmallTalk.plainly(context.view(), words);
        boolean balance = context.view().lists("words.balance", plain);
        return balance ? commands.named(WALLET) : commands.called(plain);
    }

    /** The same where nobody else understood it; a pool that is named with nothing else shows its wallet. */
    private Optional<CommandResult> ofPool(CommandContext context, String text) {
        Optional<OfPool> alone = poolIn(context, text)
                .filter(said -> SmallTalk.plainly(context.view(), said.rest()).isEmpty())
                .flatMap(PoolWords::pool)
                .flatMap(pool -> commands.named(WALLET).map(wallet -> new OfPool(wallet, pool)));
        return alone.or(() -> namedOfPool(context, text))
                .map(one -> one.command().spec().reads()
                        ? one.said(context)
                        : offered(
                                context,
                                "/" + one.command().spec().name() + " "
                                        + one.pool().word()));
    }

    /** A command's name without its sign, with or without what belongs to it behind. */
    private Optional<CommandResult> commandNearlySaid(CommandContext context, String text) {
        String line = text.strip();
        if (line.length() > LONGEST_COMMAND || line.indexOf('\n') >= 0) {
            return Optional.empty();
        }
        Optional<Command> alone = named(context, line);
        if (alone.isPresent()) {
            return Optional.of(
                    asksFirst(context, alone.get().spec())
                            ? PoolScope.execute(context, alone.get(), "")
                            : offered(context, "/" + alone.get().spec().name()));
        }
        int end = line.indexOf(' ');
        String word = CommandRegistry.nameIn("/" + line);
        if (end > 0
                && CARRIERS.contains(word)
                && SmallTalk.says(context.view(), "words.all-of-it", line.substring(end))) {
            return Optional.of(offered(context, "/" + word));
        }
        boolean subject = word.equals(SUBJECT);
        return end > 0 && !subject && commands.named(word).isPresent()
                ? Optional.of(offered(context, "/" + word + line.substring(end)))
                : Optional.empty();
    }

    /** Whether its name alone changes nothing: what keeps the wallet asks then how many, or what is to be undone. */
    private static boolean asksFirst(CommandContext context, CommandSpec spec) {
        return spec.category() == CommandSpec.Category.KEEP_THE_WALLET
                && !(spec.name().equals(UNDO) && showsAnotherUndo(context));
    }

    /** Whether the newest message can be undone and is none of the wallet's, so that "undo" may mean either. */
    private static boolean showsAnotherUndo(CommandContext context) {
        return context.state().buttons().newestMessage(context.at().chatKey()).stream()
                .filter(button -> button.label().equals(context.plain("button.undo")))
                .anyMatch(button -> !button.action().command().equals(UNDO));
    }

    private static CommandResult offered(CommandContext context, String line) {
        return context.reply(offer(context, line, "words.bare.other"));
    }

    /** A line that one press says, in a sentence that names it as {@code near}. */
    static MessageDraft offer(CommandContext context, String line, String key) {
        boolean bare = line.indexOf(' ') < 0;
        Object near = bare ? RichText.of(line) : line;
        return context.draft(context.text(key, "near", near))
                .withRow(ButtonSpec.sayingOnce(label(context, line), line).asYes(), ButtonSpec.no(context.view()));
    }

    /** Another name of a command, such as "settings": what only shows things is shown, the rest is offered. */
    private Optional<CommandResult> otherName(CommandContext context, String text) {
        String said = SmallTalk.plainly(context.view(), text.length() > LONGEST_COMMAND ? "" : text);
        Optional<String> line = CommandAliases.meaning(said);
        Optional<Command> command = line.flatMap(meant -> commands.named(CommandRegistry.nameIn("/" + meant)));
        return command.map(one -> one.spec().reads()
                ? PoolScope.execute(context, one, CommandRegistry.restOf("/" + line.orElseThrow()))
                : offered(context, "/" + line.orElseThrow()));
    }

    /** "Yes" or "no" where nothing was asked, or which of several. */
    private static Optional<CommandResult> answerToNothing(CommandContext context, String text) {
        if (AnswerWords.of(context.view(), text).isEmpty()) {
            return Optional.empty();
        }
        List<ActiveButton> newest =
                context.state().buttons().newestMessage(context.at().chatKey());
        boolean which = newest.stream().anyMatch(button -> button.number() > 0);
        List<String> handled = context.state().processed().keys();
        boolean recorded = newest.stream()
                .flatMap(button -> UndoButton.FORM.read(button.action().argument()).stream())
                .anyMatch(undo ->
                        !handled.isEmpty() && handled.get(handled.size() - 1).endsWith(undo.eventId()));
        boolean yes = AnswerWords.of(context.view(), text).equals(Optional.of(ActiveButton.Answer.YES));
        Optional<ActiveButton> redo = newest.stream()
                .filter(button -> button.label().equals(context.plain("wallet.button.redo")))
                .findFirst();
        if (redo.isPresent() && !yes) {
            return Optional.of(again(context, "words.undone", redo.get()));
        }
        Optional<ActiveButton> undo = newest.stream()
                .filter(button -> button.label().equals(context.plain("button.undo")))
                .findFirst();
        if (recorded && !which && undo.isPresent()) {
            return Optional.of(again(context, yes ? "words.recorded" : "words.stands", undo.get()));
        }
        Optional<CommandResult> above = EarlierOffer.named(context);
        if (above.isPresent()) {
            return above;
        }
        return Optional.of(context.reply(
                which
                        ? context.draft(context.text("words.press"))
                        : context.draft(context.text("words.nothing-asked")).withRow(ways(context))));
    }

    /** What is so, with the button that changes it shown once more. */
    private static CommandResult again(CommandContext context, String key, ActiveButton shown) {
        return context.reply(context.draft(context.text(key))
                .withRow(ButtonSpec.once(
                                shown.label(),
                                shown.action().command(),
                                shown.action().argument())
                        .about(shown.pool())));
    }

    private static String label(CommandContext context, String line) {
        String named = context.plain("bot.command.run", "name", RichText.of(line));
        return named.length() <= LONGEST_LABEL ? named : context.plain("words.button.yes");
    }

    /** In other words and with another first button where it was just said. */
    private static MessageDraft unknown(CommandContext context, String text) {
        if (context.state().profile().usesScreenReader() && ActiveButton.isNumbered(text.strip())) {
            return context.draft(context.text("words.no-number", "typed", text.strip()))
                    .withRow(ButtonSpec.saying(context.plain("words.button.help"), "/help"));
        }
        boolean again = context.state().buttons().inChat(context.at().chatKey()).stream()
                .limit(ways(context).size())
                .anyMatch(button -> button.label().equals(context.plain("words.button.check")));
        if (!again) {
            return context.draft(context.text("words.unknown")).withRow(ways(context));
        }
        return context.draft(context.text("words.unknown.again"))
                .withRow(
                        ButtonSpec.of(context.plain("bot.start.example"), "check", "example"),
                        ButtonSpec.saying(context.plain("words.button.help"), "/help"));
    }

    private static List<ButtonSpec> ways(CommandContext context) {
        return List.of(
                ButtonSpec.saying(context.plain("words.button.check"), "/check"),
                ButtonSpec.saying(context.plain("words.button.wallet"), "/wallet"),
                ButtonSpec.saying(context.plain("words.button.help"), "/help"));
    }
}
