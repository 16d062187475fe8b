package coach.connects.feature.wallet;

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
import coach.connects.engine.PayloadCodec;
import coach.connects.engine.PoolScope;
import coach.connects.money.Connects;
import coach.connects.reading.format.FileText;
import coach.connects.reading.history.ConnectsHistoryParser;
import coach.connects.reading.history.ParsedHistory;
import coach.connects.reading.link.JobLinkParser;
import coach.connects.session.Conversation;
import coach.connects.session.PendingMessages.AssembledMessage;
import coach.connects.session.PendingQuestion;
import coach.connects.wallet.Pool;
import coach.connects.wallet.RecordingResult;
import coach.connects.wallet.comparison.Difference;
import coach.connects.wallet.comparison.UpworkHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code /compare}: holds the wallet against Upwork's Connects history, pasted or sent as a file, and settles each difference
 * by a press. The page is heard without the command too, whatever is being asked.
 */
public final class CompareCommand implements Command, InputHandler {
    private static final CommandSpec DECLARATION = CommandSpec.of(
                    "compare",
                    Category.LOOK_BACK,
                    false,
                    CommandParameter.of("rows", CommandParameter.Type.WORDS),
                    CommandParameter.of("page", CommandParameter.Type.FILE))
            .ofEitherPool();

    private static final String OTHER = "other";

    /** What settles one difference. */
    static final PayloadCodec<One> ONE = PayloadCodec.of("one", One.class);
    /** What settles all that were shown. */
    static final PayloadCodec<All> ALL = PayloadCodec.of("all", All.class);
    /** What shows other differences. */
    static final PayloadCodec<Page> PAGE = PayloadCodec.of("page", Page.class);
    /** What says whether the day or the month stands first. */
    static final PayloadCodec<Order> ORDER = PayloadCodec.of("order", Order.class);
    /** What begins a wallet with the page. */
    static final PayloadCodec<Begin> BEGIN = PayloadCodec.of("begin", Begin.class);

    /** A difference, by its row from 1 and its entry; 0 where it has none. */
    record One(int row, long entry) {}

    /** All differences, where there are still so many. */
    record All(int shown) {}

    /** Differences from this place on. */
    record Page(int from) {}

    /** Which of the two the page writes first: {@code day} or {@code month}. */
    record Order(String first) {}

    private static final String DAY = "day";
    private static final String MONTH = "month";

    /** The balance that the page shows. */
    record Begin(Connects balance) {}

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        if (words.isBlank()) {
            return context.askFor(context.draft(context.text("compare.how")), ComparedHistory.COMMAND, "");
        }
        return told(context, words);
    }

    @Override
    public Optional<CommandResult> interrupt(CommandContext context, String words) {
        return read(context, there -> reading(there, words).map(reading -> shown(there, reading)));
    }

    /** About the pool for which the page was asked, which then is no more. */
    private static Optional<CommandResult> read(
            CommandContext context, Function<CommandContext, Optional<CommandResult>> act) {
        Optional<Conversation> asked = asked(context);
        Pool pool = asked.map(Conversation::pool).orElse(context.state().pool());
        CommandContext over = asked.isEmpty() ? context : over(context);
        return PoolScope.tryRun(over, DECLARATION, pool, act);
    }

    private static Optional<Conversation> asked(CommandContext context) {
        return context.openConversation()
                .filter(open -> open.topic().equals(new PendingQuestion(ComparedHistory.COMMAND, "")));
    }

    private static CommandContext over(CommandContext context) {
        return context.with(context.state()
                .withSession(session -> session.withoutConversation(context.at().chatKey())));
    }

    /** What somebody says is the page, be it a single row. */
    private static CommandResult told(CommandContext context, String words) {
        return ConnectsHistoryParser.readTold(words, context.today(), context.zone())
                .map(reading -> shown(context, reading))
                .orElseGet(() -> context.reply(context.text("compare.not-read")));
    }

    /** What was asked for; a job's page and a few words may mean something else. */
    @Override
    public Optional<CommandResult> onAnswer(CommandContext context, String state, String words) {
        boolean row = ConnectsHistoryParser.readTold(words, context.today(), context.zone())
                .isPresent();
        return row || mayBePage(words) ? Optional.of(told(over(context), words)) : Optional.empty();
    }

    private static boolean mayBePage(String words) {
        return ConnectsHistoryParser.mayBePage(words)
                && JobLinkParser.find(words).jobs().isEmpty();
    }

    @Override
    public Optional<CommandResult> tryHandle(CommandContext context, List<AssembledMessage> messages) {
        boolean words = context.at().isPrivate() && messages.stream().allMatch(AssembledMessage::isWords);
        String all =
                String.join("\n", messages.stream().map(AssembledMessage::text).toList());
        return words ? interrupt(context, all) : Optional.empty();
    }

    @Override
    public Optional<CommandResult> tryHandle(CommandContext context, ChatEvent.FileUpload upload) {
        if (!context.at().isPrivate()) {
            return Optional.empty();
        }
        String text = FileText.of(upload.name(), upload.content().array());
        boolean meant = asked(context).isPresent() && mayBePage(text);
        return interrupt(context, text)
                .or(() -> meant ? read(context, there -> Optional.of(told(there, text))) : Optional.empty());
    }

    private static Optional<ParsedHistory> reading(CommandContext context, String words) {
        return ConnectsHistoryParser.read(words, context.today(), context.zone());
    }

    /** More rows than are kept for the presses are refused whole: of a page cut off anywhere, too much would seem missing. */
    private static CommandResult shown(CommandContext context, ParsedHistory reading) {
        UpworkHistory history = reading.history();
        int rows = history.rows().size() + history.unread().size();
        if (rows > ConnectsHistoryParser.MOST_ROWS) {
            return context.reply(context.text("compare.too-many", "n", rows, "most", ConnectsHistoryParser.MOST_ROWS));
        }
        ComparedHistory compared = new ComparedHistory(history, reading.doubt().map(ParsedHistory.Doubt::monthFirst))
                .withKnownJobs(context);
        return reading.doubt()
                .map(doubt -> CommandResult.of(compared.kept(context), order(context, doubt)))
                .orElseGet(() -> shown(context, compared));
    }

    private static CommandResult shown(CommandContext context, ComparedHistory compared) {
        MessageDraft draft = new ComparisonScreen(context, compared).message(0);
        return CommandResult.of(compared.kept(context), draft.withRow(otherPool(context)));
    }

    /** Nothing in a page says whose it is: where two pools are kept, the other is one press further (W-37). */
    private static List<ButtonSpec> otherPool(CommandContext context) {
        Pool other = context.state().pool().other();
        return context.state().keepsAgency()
                ? List.of(ButtonSpec.of(context.plain("wallet.button.pool." + other.word()), "compare", OTHER)
                        .about(other))
                : List.of();
    }

    /** Which of the two days is meant, asked once for all of the page. */
    private static MessageDraft order(CommandContext context, ParsedHistory.Doubt doubt) {
        return context.draft(context.text(
                        "compare.order", "written", doubt.written(), "day", doubt.day(), "swapped", doubt.swapped()))
                .withRow(
                        order(context, doubt.day(), new Order(DAY)), order(context, doubt.swapped(), new Order(MONTH)));
    }

    private static ButtonSpec order(CommandContext context, LocalDate day, Order order) {
        return ButtonSpec.once(
                context.plain("compare.button.order", "day", day), ComparedHistory.COMMAND, ORDER.write(order));
    }

    @Override
    public CommandResult onButton(CommandContext context, String argument) {
        if (argument.equals(OTHER)) {
            return ComparedHistory.waiting(context.about(context.state().pool().other()))
                    .filter(compared -> compared.monthFirst().isEmpty())
                    .map(compared -> shown(context, compared).inPlaceOfPressed())
                    .orElseGet(() -> context.reply(context.text("compare.over")));
        }
        Optional<ComparedHistory> waiting = ComparedHistory.waiting(context);
        if (waiting.isEmpty()) {
            return context.reply(context.text("compare.over"));
        }
        ComparedHistory compared = waiting.get();
        Optional<Order> order = ORDER.read(argument);
        if (order.isPresent()) {
            ComparedHistory decided = compared.decided(order.get().first().equals(DAY));
            return shown(context, decided).inPlaceOfPressed();
        }
        return PAGE.read(argument)
                .map(page -> context.reply(new ComparisonScreen(context, compared)
                        .message(page.from())
                        .inPlaceOfPressed()))
                .or(() -> ONE.read(argument).map(one -> settled(context, compared, one)))
                .or(() -> ALL.read(argument).map(all -> allSettled(context, compared, all)))
                .or(() -> BEGIN.read(argument).map(begin -> begun(context, compared, begin)))
                .orElseGet(context::closedButton);
    }

    /**
     * The difference as it is now, a boost or a return along with what is missing that it needs; where it is none any more, what is
     * so is shown.
     */
    private static CommandResult settled(CommandContext context, ComparedHistory compared, One wanted) {
        List<Difference> now = new ComparisonScreen(context, compared).withNeeded(wanted);
        return now.isEmpty() ? anew(context, compared) : settled(context, compared, now);
    }

    /** Only what was shown is settled: where something changed since, it is shown first. */
    private static CommandResult allSettled(CommandContext context, ComparedHistory compared, All shown) {
        List<Difference> now = new ComparisonScreen(context, compared).certain();
        return now.size() == shown.shown() ? settled(context, compared, now) : anew(context, compared);
    }

    private static CommandResult anew(CommandContext context, ComparedHistory compared) {
        return context.reply(new ComparisonScreen(context, compared).message(0).inPlaceOfPressed());
    }

    private static CommandResult settled(
            CommandContext context, ComparedHistory compared, List<Difference> differences) {
        HistorySettlement settlement =
                new HistorySettlement(context, PageProposals.of(compared.history(), compared.compared(context)));
        settlement.settle(differences);
        Optional<RecordingResult.Recorded> made = settlement.recorded();
        if (made.isEmpty()) {
            return settlement
                    .refusal()
                    .map(why -> why.match(
                            new RefusalReplies(context, "adjust", EntryRequest.of(PendingEntry.said("")), List.of())))
                    .orElseGet(() -> anew(context, compared));
        }
        Receipt receipt = Receipt.of(context, made.get());
        if (differences.size() > 1) {
            int done = differences.size() - settlement.left().size();
            receipt = receipt.headed(context.text("compare.settled", "n", done));
        }
        if (!settlement.left().isEmpty()) {
            receipt = receipt.withText(
                    context.text("compare.left", "n", settlement.left().size()));
        }
        CommandContext after = context.with(receipt.after());
        MessageDraft list = new ComparisonScreen(after, compared).message(0).inPlaceOfPressed();
        return CommandResult.of(receipt.after(), list, receipt.draft());
    }

    /** An empty wallet takes the rows and the balance of the page; what stands in the balance alone is said. */
    private static CommandResult begun(CommandContext context, ComparedHistory compared, Begin begin) {
        if (context.state().wallet().isInitialized()) {
            return anew(context, compared);
        }
        OpeningImport opening = new OpeningImport(context, compared.history());
        RecordingResult result = opening.record(begin.balance());
        return result.recorded()
                .map(made -> begun(context, compared, opening, Receipt.of(context, made)))
                .orElseGet(() -> result.match(
                        new RefusalReplies(context, "adjust", EntryRequest.of(PendingEntry.said("")), List.of())));
    }

    private static CommandResult begun(
            CommandContext context, ComparedHistory compared, OpeningImport opening, Receipt receipt) {
        Receipt headed = receipt.headed(context.text("compare.begun", "n", opening.recorded()));
        int left = compared.history().rows().size() - opening.recorded();
        return (left == 0 ? headed : headed.withText(context.text("compare.begun.left", "n", left))).result();
    }
}
