package coach.connects.feature.wallet;

import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.TextLines;
import coach.connects.feature.wording.ReachabilityNotice;
import coach.connects.session.PendingQuestion;
import coach.connects.wallet.Statement;
import java.util.List;

/** {@code /wallet}: the balance, the lots and their last days, the allowance, and what the next 1st does. */
public final class WalletCommand implements Command {
    private static final CommandSpec DECLARATION = CommandSpec.of("wallet", Category.KEEP_THE_WALLET, true)
            .ofEitherPool()
            .reading();

    private static final PendingQuestion BALANCE = new PendingQuestion("adjust", "");

    /** What a button says that shows the wallet in the place of its own message. */
    static final String SHOWN = "shown";

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        return context.state().wallet().isInitialized() ? show(context) : untold(context);
    }

    @Override
    public CommandResult onButton(CommandContext context, String argument) {
        CommandResult shown = execute(context, "");
        return argument.equals(SHOWN) ? shown.inPlaceOfPressed() : shown;
    }

    private static CommandResult show(CommandContext context) {
        Statement statement = new WalletAccess(context).statement();
        TextLines lines = new TextLines().add(WalletFormatter.of(context.view(), statement));
        ReachabilityNotice.refused(context).ifPresent(lines::add);
        MessageDraft draft = context.draft(lines.text())
                .withRow(
                        ButtonSpec.of(context.plain("wallet.button.buy"), "buy", ""),
                        ButtonSpec.of(context.plain("wallet.button.spend"), "spend", ""))
                .withRow(
                        ButtonSpec.of(context.plain("wallet.button.adjust"), "adjust", "")
                                .asTold(),
                        ButtonSpec.of(context.plain("wallet.button.history"), "history", ""))
                .withRow(ButtonSpec.of(context.plain("help.do.forecast"), "forecast", ""))
                .withRow(comparing(context))
                .withRow(otherPool(context));
        if (!statement.ahead().isEmpty()) {
            draft = draft.withRow(ButtonSpec.saying(context.plain("data.export.button.ics"), "/export ics"));
        }
        return context.reply(
                AcquisitionDatesQuestion.hasUndated(statement.lots())
                        ? draft.withRow(ButtonSpec.of(
                                context.plain("wallet.button.dates"), "adjust", AcquisitionDatesQuestion.DATES))
                        : draft);
    }

    /** The way to the other pool, where both are kept (W-37). */
    private static List<ButtonSpec> otherPool(CommandContext context) {
        String other = context.state().pool().other().word();
        return context.state().keepsAgency()
                ? List.of(ButtonSpec.saying(context.plain("wallet.button.pool." + other), "/wallet " + other))
                : List.of();
    }

    /** Upwork's own count, for who connected it. */
    private static List<ButtonSpec> comparing(CommandContext context) {
        return context.archive().upwork(context.state()).isPresent()
                ? List.of(ButtonSpec.of(context.plain("upwork.button.compare"), "upwork", "compare"))
                : List.of();
    }

    /** A wallet that was never told anything: not empty but unknown (W-14). The first step is offered; what waits goes on. */
    private static CommandResult untold(CommandContext context) {
        if (context.waits() && !isAsked(context)) {
            return context.reply(context.draft(context.text("wallet.first.waiting"))
                    .withRow(ButtonSpec.of(context.plain("wallet.button.adjust"), "adjust", "")));
        }
        MessageDraft draft = context.draft(context.text("wallet.first"))
                .withRow(
                        ButtonSpec.of(context.plain("wallet.button.buy"), "buy", ""),
                        ButtonSpec.of(context.plain("wallet.button.grant"), "grant", ""))
                .withRow(comparing(context))
                .withRow(otherPool(context));
        return CommandResult.of(context.withConversation(BALANCE), draft);
    }

    private static boolean isAsked(CommandContext context) {
        return context.openConversation()
                .filter(open -> open.topic().equals(BALANCE))
                .isPresent();
    }
}
