package coach.connects.command.wallet;

import coach.connects.amount.Connects;
import coach.connects.command.Declaration;
import coach.connects.command.Declaration.Task;
import coach.connects.command.Offer;
import coach.connects.command.Option;
import coach.connects.command.Say;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.command.reminder.MonthlyConsent;
import coach.connects.wallet.Figure;
import coach.connects.wallet.Grant;
import coach.connects.wallet.GrantKind;
import coach.connects.wallet.NewEntry;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code /grant KIND [N] [on DATE] [until DATE]}: records free Connects (G-02, G-03, W-11). */
public final class GrantCommand extends EntryCommand {
    private static final Declaration DECLARATION = Declaration.of(
            "grant",
            Task.KEEP_THE_WALLET,
            false,
            Option.choice(
                    "kind",
                    Arrays.stream(GrantKind.values()).map(GrantKind::word).toArray(String[]::new)),
            Option.of("amount", Option.Type.NUMBER),
            Option.of("on", Option.Type.DATE).withItsName(),
            Option.of("until", Option.Type.DATE).withItsName(),
            Option.of("note", Option.Type.WORDS).withItsName());
    private static final Grammar GRAMMAR = new Grammar(
            "grant",
            Set.of(Part.UNTIL, Part.ON, Part.NOTE),
            Arrays.stream(GrantKind.values()).map(GrantKind::word).collect(Collectors.toSet()),
            false,
            1,
            false);
    private static final int IN_A_ROW = 2;

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    @Override
    Grammar grammar() {
        return GRAMMAR;
    }

    @Override
    Step ask(Turn turn) {
        return ask(turn, Pending.said(""));
    }

    @Override
    Understood<Wish> understand(Turn turn, Arguments said, Pending pending) {
        List<String> kinds = said.words().stream().distinct().toList();
        if (kinds.size() != 1) {
            return Understood.answered(ask(turn, kinds.isEmpty() ? pending : Pending.said("")));
        }
        GrantKind kind = GrantKind.of(kinds.get(0)).orElseThrow();
        return Understood.as(
                Wish.of(pending, new NewEntry.Given(said.on(), kind, said.amount(), said.until(), said.note())));
    }

    /** The amounts that a policy knows for what is wished. */
    @Override
    List<Connects> usual(Turn turn, Wish wish) {
        Optional<GrantKind> kind = Sections.tokens(wish.pending().line()).stream()
                .flatMap(word -> GrantKind.of(word).stream())
                .findFirst();
        return kind.stream()
                .flatMap(known -> new Book(turn).statement().policy().grant(known).amounts().stream())
                .map(Figure::value)
                .toList();
    }

    /** A first monthly one may be recorded by itself from now on (W-11). */
    @Override
    Receipt complete(Receipt receipt, Wish wish) {
        Turn turn = receipt.turn();
        Optional<Grant> monthly = receipt.made().entries().stream()
                .filter(entry -> entry instanceof Grant grant && grant.grant() == GrantKind.MONTHLY)
                .map(Grant.class::cast)
                .findFirst();
        if (monthly.isEmpty() || !MonthlyConsent.isOpen(turn)) {
            return receipt;
        }
        Connects amount = Connects.of(monthly.get().amount());
        int day = turn.dossier()
                .profile()
                .billingDay()
                .orElse(monthly.get().effectiveOn().getDayOfMonth());
        Turn asked = turn.with(MonthlyConsent.asked(turn.dossier()));
        return receipt.of(asked)
                .saying(MonthlyConsent.question(turn, amount, day))
                .offering(MonthlyConsent.answers(turn, amount, day).toArray(Offer[]::new));
    }

    private static Step ask(Turn turn, Pending pending) {
        Say say = turn.message(turn.words("wallet.grant.ask"));
        GrantKind[] kinds = GrantKind.values();
        for (int i = 0; i < kinds.length; i += IN_A_ROW) {
            say = say.row(Arrays.stream(kinds, i, Math.min(kinds.length, i + IN_A_ROW))
                    .map(kind -> Offer.once(
                            turn.label("wallet.button.was.grant." + kind.word()),
                            "grant",
                            pending.answered(kind.word()).written()))
                    .toList());
        }
        return turn.ask(say, "grant", pending.written());
    }
}
