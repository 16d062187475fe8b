package coach.connects.feature.wallet;

import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.feature.reminder.MonthlyGrantConsent;
import coach.connects.money.Connects;
import coach.connects.parsing.ParseResult;
import coach.connects.parsing.Tokens;
import coach.connects.wallet.ConnectsPolicy.PolicyValue;
import coach.connects.wallet.EntryDraft;
import coach.connects.wallet.Grant;
import coach.connects.wallet.GrantKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code /grant KIND [N] [on DATE] [until DATE]}: records free Connects (G-02, G-03, W-11). */
public final class GrantCommand extends EntryCommand {
    private static final CommandSpec DECLARATION = CommandSpec.of(
                    "grant",
                    Category.KEEP_THE_WALLET,
                    false,
                    CommandParameter.choice(
                            "kind",
                            Arrays.stream(GrantKind.values())
                                    .map(GrantKind::word)
                                    .toArray(String[]::new)),
                    CommandParameter.of("amount", CommandParameter.Type.NUMBER),
                    CommandParameter.of("on", CommandParameter.Type.DATE).withItsName(),
                    CommandParameter.of("until", CommandParameter.Type.DATE).withItsName(),
                    CommandParameter.of("note", CommandParameter.Type.WORDS).withItsName())
            .ofEitherPool();
    private static final ArgumentSyntax SYNTAX = new ArgumentSyntax(
            "grant",
            Set.of(ArgumentKind.UNTIL, ArgumentKind.ON, ArgumentKind.NOTE),
            Arrays.stream(GrantKind.values()).map(GrantKind::word).collect(Collectors.toSet()),
            false,
            1,
            false);
    private static final int IN_A_ROW = 2;

    public GrantCommand() {
        super(DECLARATION, SYNTAX);
    }

    @Override
    ParseResult<EntryRequest, CommandResult> understand(
            CommandContext context, EntryArguments said, PendingEntry pending) {
        List<String> kinds = said.words().stream().distinct().toList();
        if (kinds.size() != 1) {
            return ParseResult.refused(ask(context, kinds.isEmpty() ? pending : PendingEntry.said("")));
        }
        GrantKind kind = GrantKind.of(kinds.get(0)).orElseThrow();
        return ParseResult.of(EntryRequest.of(
                pending, new EntryDraft.GrantDraft(said.on(), kind, said.amount(), said.until(), said.note())));
    }

    /** The amounts that a policy knows for what is wished. */
    @Override
    List<Connects> suggestedAmounts(CommandContext context, EntryRequest request) {
        Optional<GrantKind> kind = Tokens.of(request.pending().line()).stream()
                .flatMap(word -> GrantKind.of(word).stream())
                .findFirst();
        return kind.stream()
                .flatMap(known -> new WalletAccess(context).statement().policy().grant(known).amounts().stream())
                .map(PolicyValue::value)
                .toList();
    }

    /** A first monthly one may be recorded by itself from now on (W-11). */
    @Override
    Receipt decorate(Receipt receipt, EntryRequest request) {
        CommandContext context = receipt.context();
        Optional<Grant> monthly = receipt.made().entries().stream()
                .filter(entry -> entry instanceof Grant grant && grant.grant() == GrantKind.MONTHLY)
                .map(Grant.class::cast)
                .findFirst();
        if (monthly.isEmpty() || !MonthlyGrantConsent.isOpen(context.view())) {
            return receipt;
        }
        Connects amount = Connects.of(monthly.get().amount());
        int day = context.state()
                .profile()
                .billingDay()
                .orElse(monthly.get().effectiveOn().getDayOfMonth());
        CommandContext asked = context.with(MonthlyGrantConsent.asked(context.state()));
        return receipt.in(asked)
                .withText(MonthlyGrantConsent.question(context.view(), amount, day))
                .withRow(
                        MonthlyGrantConsent.answers(context.view(), amount, day).toArray(ButtonSpec[]::new));
    }

    @Override
    CommandResult ask(CommandContext context, PendingEntry pending) {
        MessageDraft draft = context.draft(context.text("wallet.grant.ask"));
        GrantKind[] kinds = GrantKind.values();
        for (int i = 0; i < kinds.length; i += IN_A_ROW) {
            draft = draft.withRow(Arrays.stream(kinds, i, Math.min(kinds.length, i + IN_A_ROW))
                    .map(kind -> ButtonSpec.once(
                            context.plain("wallet.button.was.grant." + kind.word()),
                            "grant",
                            pending.answered(kind.word()).written()))
                    .toList());
        }
        return context.askFor(draft, "grant", pending.written());
    }
}
