package coach.connects.feature.wallet;

import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.TextLines;
import coach.connects.money.Connects;
import coach.connects.money.Payment;
import coach.connects.parsing.ParseResult;
import coach.connects.wallet.EntryDraft;
import coach.connects.wallet.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code /buy N [on DATE] [for PRICE [+ TAX%] [at RATE]] [until DATE]}: records a purchase (G-04 to G-08, W-33). */
public final class BuyCommand extends EntryCommand {
    private static final CommandSpec DECLARATION = CommandSpec.of(
                    "buy",
                    Category.KEEP_THE_WALLET,
                    true,
                    CommandParameter.of("amount", CommandParameter.Type.NUMBER),
                    CommandParameter.of("for", CommandParameter.Type.MONEY).withItsName(),
                    CommandParameter.of("on", CommandParameter.Type.DATE).withItsName(),
                    CommandParameter.of("until", CommandParameter.Type.DATE).withItsName(),
                    CommandParameter.of("note", CommandParameter.Type.WORDS).withItsName())
            .ofEitherPool();
    private static final ArgumentSyntax SYNTAX = new ArgumentSyntax(
            "buy",
            Set.of(ArgumentKind.PRICE, ArgumentKind.UNTIL, ArgumentKind.ON, ArgumentKind.NOTE),
            Set.of(),
            false,
            1,
            false);
    /** The bundles in which Upwork sells. */
    private static final List<Integer> BUNDLES = List.of(10, 20, 40, 60, 80);

    public BuyCommand() {
        super(DECLARATION, SYNTAX);
    }

    @Override
    ParseResult<EntryRequest, CommandResult> understand(
            CommandContext context, EntryArguments said, PendingEntry pending) {
        if (said.amount().isEmpty()) {
            return ParseResult.refused(ask(context, pending));
        }
        Optional<CommandResult> turned = InvertedRate.ask(context, said);
        if (turned.isPresent()) {
            return ParseResult.refused(turned.get());
        }
        return ParseResult.of(EntryRequest.of(
                pending,
                new EntryDraft.PurchaseDraft(
                        said.on(),
                        said.amount().get(),
                        said.price().flatMap(Payment::inDollars),
                        said.price().filter(Payment::saysMore),
                        Optional.empty(),
                        said.until(),
                        said.note())));
    }

    @Override
    CommandResult ask(CommandContext context, PendingEntry pending) {
        Statement statement = new WalletAccess(context).statement();
        RichText question = new TextLines()
                .add(context.text("wallet.buy.ask"))
                .add(WalletFormatter.allowance(context.view(), statement))
                .add(context.text("wallet.buy.where"))
                .text();
        List<ButtonSpec> usual = BUNDLES.stream()
                .map(Connects::of)
                .filter(statement.allowance()::allows)
                .map(bundle -> ButtonSpec.once(
                        context.plain("wallet.button.record", "n", bundle),
                        "buy",
                        pending.answered(bundle.toString()).written()))
                .toList();
        MessageDraft draft = context.draft(question);
        for (List<ButtonSpec> row : rows(usual)) {
            draft = draft.withRow(row);
        }
        return context.askFor(draft, "buy", pending.written());
    }

    /** Rows of three, which fit a phone. */
    private static List<List<ButtonSpec>> rows(List<ButtonSpec> offers) {
        int first = Math.min(3, offers.size());
        return Stream.of(offers.subList(0, first), offers.subList(first, offers.size()))
                .toList();
    }
}
