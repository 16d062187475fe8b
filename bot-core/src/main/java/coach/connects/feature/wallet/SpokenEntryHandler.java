package coach.connects.feature.wallet;

import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.InputHandler;
import coach.connects.engine.PoolScope;
import coach.connects.engine.TextLines;
import coach.connects.engine.VerdictButton;
import coach.connects.money.Connects;
import coach.connects.parsing.AmountParser;
import coach.connects.posting.JobId;
import coach.connects.session.CheckSession;
import coach.connects.session.Conversation;
import coach.connects.session.PendingQuestion;
import coach.connects.wallet.GrantKind;
import coach.connects.wallet.Pool;
import coach.connects.wallet.RecordedEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What somebody tells in words that happened is said back as it would be recorded; one tap records it, nothing else does. */
public final class SpokenEntryHandler implements InputHandler {
    private static final Map<String, EntryCommand> COMMANDS = Map.of(
            "buy", new BuyCommand(),
            "grant", new GrantCommand(),
            "spend", new SpendCommand(),
            "return", new ReturnCommand(),
            "adjust", new AdjustCommand());

    /** What is told as done, and never as the figure that a question waits for. */
    private static final Set<SpokenEntry.Kind> DEEDS = EnumSet.of(
            SpokenEntry.Kind.BUY,
            SpokenEntry.Kind.SPEND,
            SpokenEntry.Kind.BOOST,
            SpokenEntry.Kind.BADGE,
            SpokenEntry.Kind.AD,
            SpokenEntry.Kind.RETURN);

    /** Unless it is the answer to the question that waits: another thing than that asks for is told, not answered. */
    @Override
    public Optional<CommandResult> interrupt(CommandContext context, String words) {
        if (OthersCounted.isIn(context, words) || SpokenIntent.isIn(context.view(), words)) {
            return Optional.empty();
        }
        Optional<Conversation> open = context.openConversation();
        Optional<String> waiting = waiting(open);
        Optional<Pool> pool = PoolScope.named(context, words);
        String told = pool.isPresent() ? PoolScope.withoutPool(words) : words;
        Optional<CommandResult> signed = SignedNumber.told(context, waiting.isEmpty(), words);
        if (signed.isPresent()) {
            return signed;
        }
        int plus = told.indexOf('+');
        boolean sum = plus > 0
                && plus + 1 < told.strip().length()
                && SpokenEntry.read(context.view(), told).isEmpty();
        // "Spent 16+4" is a proposal with its boost; "50+" are proposals of others.
        String said = sum ? told.replace("+", " boost ") : told;
        return SpokenEntry.read(context.view(), said)
                .filter(one -> waiting.isEmpty()
                        || (one.kind().isClear() && isAnother(one.kind().command(), waiting.get()))
                        || isBeside(waiting.get(), one.kind())
                        || isBesideDates(context, one.kind(), words))
                .filter(one -> !isCostOfAJob(context, one, words))
                .filter(one -> one.kind() != SpokenEntry.Kind.BOOST
                        || !waiting.isEmpty()
                        || applied(context, words).isEmpty())
                .map(one -> ofItsJob(open, one))
                .map(one -> about(context, pool, one, there -> ask(there, one)))
                .or(() -> waiting.isEmpty() ? applied(context, words) : Optional.empty())
                .or(() -> new SpokenEntriesReply(context, waiting).of(sum ? words.replace("+", " boost ") : words))
                .or(() -> counted(context, pool, said, waiting))
                .or(() -> AcquisitionDates.of(context)
                        .balanceBefore(context.view(), said)
                        .map(one -> about(
                                context, pool, one, there -> AcquisitionDates.named(there, said, ask(there, one)))))
                .map(asked -> waits(asked, context) ? asked.withLastLine(context.text("words.waiting")) : asked)
                .or(() -> refused(context, words, waiting));
    }

    /** The command whose question waits; whichever asks for the balance, that is what /adjust asks. */
    private static Optional<String> waiting(Optional<Conversation> open) {
        return open.map(Conversation::topic)
                .filter(PendingQuestion.class::isInstance)
                .map(PendingQuestion.class::cast)
                .map(asked -> BalanceQuestion.isPut(asked.command(), asked.state()) ? "adjust" : asked.command());
    }

    /** Whether the question that waited before these words waits still. */
    private static boolean waits(CommandResult asked, CommandContext context) {
        Optional<Conversation> open =
                context.openConversation().filter(talk -> talk.topic() instanceof PendingQuestion);
        return open.isPresent()
                && asked.state().conversation(context.at().chatKey()).equals(open);
    }

    /** A rating without a job: it is never kept for one that comes later. */
    @Override
    public Optional<CommandResult> tryHandle(CommandContext context, String words) {
        boolean checks = checked(context.openConversation()).isPresent();
        return SpokenNumber.isRating(words) && !checks
                ? Optional.of(context.reply(context.text("spoken.number.rating", "n", words.strip())))
                : Optional.empty();
    }

    /** A number by itself: what it is has to be asked. */
    @Override
    public Optional<CommandResult> puzzled(CommandContext context, String words) {
        if (context.says("spoken.wrong.balance", words)) {
            return Optional.of(command("adjust").ask(context, PendingEntry.said("")));
        }
        if (SpokenIntent.isIn(context.view(), words) && words.chars().anyMatch(Character::isDigit)) {
            return Optional.of(context.reply(context.text("spoken.undone.reply")));
        }
        return SpokenNumber.read(words)
                .filter(number -> number.sign() == SpokenNumber.Sign.NONE)
                .map(number -> askWhatItIs(context, number.connects()));
    }

    private static CommandResult askWhatItIs(CommandContext context, Connects n) {
        Optional<String> job = checked(context.openConversation()).map(id -> " " + id.value());
        List<ButtonSpec> deeds = new ArrayList<>();
        deeds.add(ButtonSpec.sayingOnce(context.plain("spoken.number.spend", "n", n), "/spend " + n + job.orElse("")));
        deeds.add(
                job.isPresent()
                        ? ButtonSpec.sayingOnce(
                                context.plain("spoken.number.cost", "n", n), context.plain("replied.cost", "n", n))
                        : ButtonSpec.sayingOnce(context.plain("spoken.number.buy", "n", n), "/buy " + n));
        return context.reply(context.draft(context.text("spoken.number.ask", "n", n))
                .withRow(n.isZero() ? List.of() : deeds)
                .withRow(
                        ButtonSpec.sayingOnce(context.plain("spoken.number.adjust", "n", n), "/adjust " + n),
                        ButtonSpec.no(context.view())));
    }

    /** "Sent two proposals today": how many there were is no number of Connects, so that is asked. */
    private static Optional<CommandResult> counted(
            CommandContext context, Optional<Pool> named, String said, Optional<String> waiting) {
        EntryCommand spend = command("spend");
        return SpokenProposals.read(context.view(), said)
                .filter(told -> waiting.isEmpty()
                        || isAnother("spend", waiting.get())
                        || isBeside(waiting.get(), SpokenEntry.Kind.SPEND)
                        || (told.count() > 1 && records(waiting.get())))
                .map(told -> PoolScope.run(
                        context,
                        spend.spec(),
                        named.orElseGet(() -> context.state().payer()),
                        there -> told.reply(there, said)));
    }

    /** What is done about the pool that was named; else below a check the one that pays, or the one that the command finds. */
    static CommandResult about(
            CommandContext context,
            Optional<Pool> named,
            SpokenEntry told,
            Function<CommandContext, CommandResult> act) {
        boolean checked = told.kind() == SpokenEntry.Kind.SPEND && isChecking(context);
        EntryCommand command = recording(told);
        Pool pool =
                named.orElseGet(() -> checked ? context.state().payer() : command.poolOf(context, told.arguments()));
        return PoolScope.run(context, command.spec(), pool, act);
    }

    /** What of it can be told is recorded by one of these; what it did to the balance, where it is not clear what it was. */
    private static EntryCommand recording(SpokenEntry told) {
        return command(told.kind().isClear() ? told.kind().command() : "adjust");
    }

    /** "I sent it" below a verdict: from the pool that pays for it. */
    private static Optional<CommandResult> applied(CommandContext context, String words) {
        Pool payer = context.state().payer();
        return PoolScope.tryRun(
                context, command("spend").spec(), payer, there -> SpokenApplication.heard(there, words));
    }

    /** "Connects is 14" below a verdict is what the proposal costs; a balance is one that somebody has. */
    private static boolean isCostOfAJob(CommandContext context, SpokenEntry told, String words) {
        return told.kind() == SpokenEntry.Kind.ADJUST
                && VerdictButton.underNewest(context).isPresent()
                && SpokenEntry.words(words).stream().noneMatch(word -> context.lists("spoken.having", word));
    }

    /** "spend 0": a command's name without its sign and one figure that it cannot take is no fact of a job. */
    private static Optional<CommandResult> refused(CommandContext context, String words, Optional<String> waiting) {
        List<String> said = SpokenEntry.words(words);
        boolean named = said.size() == 2
                && COMMANDS.containsKey(said.get(0))
                && said.get(1).chars().anyMatch(Character::isDigit)
                && (waiting.isEmpty() || isAnother(said.get(0), waiting.get()));
        if (!named) {
            return Optional.empty();
        }
        EntryCommand command = command(said.get(0));
        PendingEntry pending = PendingEntry.said(said.get(1));
        return PoolScope.tryRun(
                context,
                command.spec(),
                command.poolOf(context, said.get(1)),
                there -> command.tried(there, pending).isPresent()
                        ? Optional.empty()
                        : Optional.of(command.recordOrAsk(there, pending)));
    }

    /** The command of this name that records entries. */
    static EntryCommand command(String name) {
        return Objects.requireNonNull(COMMANDS.get(name));
    }

    /** Whether a command of this name records entries. */
    static boolean records(String name) {
        return COMMANDS.containsKey(name);
    }

    /** Whether a deed is no answer to what waits: a letter, a page, a setting; a budget is told in the same words. */
    static boolean isBeside(String waiting, SpokenEntry.Kind told) {
        return DEEDS.contains(told) && !COMMANDS.containsKey(waiting) && !waiting.equals("budget");
    }

    /** Whether the balance is told while it is asked when its Connects came in. */
    private static boolean isBesideDates(CommandContext context, SpokenEntry.Kind told, String words) {
        return told == SpokenEntry.Kind.ADJUST
                && AcquisitionDatesQuestion.waits(context)
                && !AcquisitionDates.of(context).isOneIn(words);
    }

    private static boolean isAnother(String told, String waiting) {
        return COMMANDS.containsKey(waiting) && !told.equals(waiting);
    }

    /** "I applied for 16" below a check is that job's. */
    private static SpokenEntry ofItsJob(Optional<Conversation> open, SpokenEntry told) {
        return checked(open).map(told::of).orElse(told);
    }

    static boolean isChecking(CommandContext context) {
        return context.openConversation()
                .filter(talk -> talk.topic() instanceof CheckSession)
                .isPresent();
    }

    private static Optional<JobId> checked(Optional<Conversation> open) {
        return open.map(Conversation::topic)
                .filter(CheckSession.class::isInstance)
                .map(CheckSession.class::cast)
                .flatMap(check -> check.posting().job());
    }

    static CommandResult ask(CommandContext context, SpokenEntry told) {
        if (!told.kind().isClear()) {
            return told.kind() == SpokenEntry.Kind.ARRIVED ? askWhich(context, told.connects()) : gone(context);
        }
        boolean which = told.kind() == SpokenEntry.Kind.GRANT && told.grant().isEmpty();
        List<ButtonSpec> others = which ? kinds(context, told) : otherwise(context, told);
        return ask(context, told.kind().command(), told.arguments(), others);
    }

    /** "16, the boost was 4": of 16 the boost may be a part. */
    private static List<ButtonSpec> otherwise(CommandContext context, SpokenEntry told) {
        return told.otherwise().stream()
                .map(other ->
                        ButtonSpec.sayingOnce(label(context, other.kind().command(), other.arguments()), other.line()))
                .toList();
    }

    /** What came in may have been bought, free, or given back: nobody can know but who got it. */
    static CommandResult askWhich(CommandContext context, Connects n) {
        List<ButtonSpec> kinds = new ArrayList<>();
        for (SpokenEntry.Kind kind : List.of(SpokenEntry.Kind.BUY, SpokenEntry.Kind.GRANT, SpokenEntry.Kind.RETURN)) {
            String command = kind.command();
            kinds.add(ButtonSpec.sayingOnce(context.plain("spoken.arrived." + command), kind.line(n)));
        }
        return context.reply(context.draft(context.text("spoken.arrived.ask", "n", n))
                .withRow(kinds)
                .withRow(ButtonSpec.no(context.view())));
    }

    /** What expires leaves the wallet by itself; a difference is one of the balance. */
    private static CommandResult gone(CommandContext context) {
        Connects balance = new WalletAccess(context).statement().balance();
        return context.reply(context.draft(context.text("spoken.gone.reply", "n", balance))
                .withRow(ButtonSpec.saying(context.plain("wallet.button.adjust"), "/adjust")));
    }

    /** Whether this is to be recorded, which these words behind the command's name would do. */
    static CommandResult ask(CommandContext context, String command, String words) {
        return ask(context, command, words, List.of());
    }

    /** Where it would make no entry, the command's own answer is that, which records nothing either. */
    static CommandResult ask(CommandContext context, String name, String words, List<ButtonSpec> kinds) {
        EntryCommand command = command(name);
        PendingEntry pending = PendingEntry.said(words);
        return command.tried(context, pending)
                .map(entries -> ask(context, name, words, entries, kinds))
                .orElseGet(() -> command.recordOrAsk(context, pending));
    }

    /** The same of what came of a check. */
    static CommandResult offer(CommandContext context, String name, PendingEntry pending) {
        EntryCommand command = command(name);
        return command.tried(context, pending)
                .map(entries -> context.reply(context.draft(asked(context, entries))
                        .withRow(
                                ButtonSpec.once(label(context, name, pending.line()), name, pending.written())
                                        .asYes(),
                                ButtonSpec.no(context.view()))))
                .orElseGet(() -> command.recordOrAsk(context, pending));
    }

    private static RichText asked(CommandContext context, List<RecordedEntry> entries) {
        EntryFormatter formatter =
                new EntryFormatter(context.view(), context.state().wallet());
        TextLines lines = new TextLines().add(context.text("spoken.ask"));
        entries.forEach(entry -> lines.add(context.text("wallet.undo.entry", "entry", entry.match(formatter))));
        OfferedJob.of(context, entries).map(job -> job.told(context)).ifPresent(lines::add);
        EarlierProposal.of(context, entries)
                .map(earlier -> earlier.told(context))
                .ifPresent(lines::add);
        return lines.text();
    }

    private static CommandResult ask(
            CommandContext context, String name, String words, List<RecordedEntry> entries, List<ButtonSpec> kinds) {
        return context.reply(context.draft(asked(context, entries))
                .withRow(
                        ButtonSpec.sayingOnce(label(context, name, words), "/" + name + " " + words)
                                .asYes(),
                        ButtonSpec.no(context.view()))
                .withRowsOf(2, kinds));
    }

    /** What a press records, by its numbers. */
    private static String label(CommandContext context, String name, String words) {
        List<Connects> numbers = numbers(words);
        if (numbers.isEmpty()) {
            return context.plain("words.button.yes");
        }
        if (numbers.size() > 1) {
            return context.plain("spoken.button.both", "n", numbers.get(0), "boost", numbers.get(1));
        }
        String key = name.equals("adjust") ? "spoken.button.set" : "wallet.button.record";
        return context.plain(key, "n", numbers.get(0));
    }

    /** The numbers of Connects in the line: that of the entry, and that behind "boost". */
    static List<Connects> numbers(String words) {
        ArgumentClauses clauses = ArgumentClauses.of(words, EnumSet.allOf(ArgumentKind.class), Optional.empty());
        return Stream.of(ArgumentKind.FREE, ArgumentKind.BOOST)
                .flatMap(kind -> clauses.of(kind).stream())
                .flatMap(word -> AmountParser.readBalance(word).value().stream())
                .toList();
    }

    /** Which free ones they were changes what they are in the history, not how many there are. */
    private static List<ButtonSpec> kinds(CommandContext context, SpokenEntry told) {
        List<ButtonSpec> kinds = new ArrayList<>();
        Arrays.stream(GrantKind.values())
                .filter(kind -> kind != GrantKind.OTHER)
                .forEach(kind -> kinds.add(ButtonSpec.sayingOnce(
                        context.plain("wallet.button.was.grant." + kind.word()),
                        told.as(kind).line())));
        return kinds;
    }
}
