package coach.connects.feature.wallet;

import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.PoolScope;
import coach.connects.engine.PoolWords;
import coach.connects.parsing.AmountParser;
import coach.connects.wallet.Pool;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A number alone that says by its sign, or by the pool it is from, what became of it; one tap records that. */
final class SignedNumber {
    private static final int LONGEST = 60;

    private SignedNumber() {}

    /** "-16" went, "+40" came in, "16+4" is a proposal with its boost; "-12 for the agency" is of its pool (W-37). */
    static Optional<CommandResult> told(CommandContext context, boolean free, String words) {
        boolean mayTell = free || AcquisitionDatesQuestion.waits(context);
        Optional<PoolWords> ofPool = PoolWords.anywhere(context.view(), words);
        Optional<Pool> named = ofPool.flatMap(PoolWords::pool);
        // "12 from the agency's pool" went from there.
        boolean from = PoolScope.named(context, words).isPresent();
        return SpokenNumber.read(ofPool.map(PoolWords::rest).orElse(words))
                .filter(said -> mayTell && (from || said.sign() != SpokenNumber.Sign.NONE))
                .filter(said -> !said.connects().isZero())
                .map(said -> named.isPresent()
                        ? PoolScope.run(context, SpendCommand.DECLARATION, named.get(), there -> ask(there, said))
                        : ask(context, said))
                .or(() -> free ? ofAgency(context, words) : Optional.empty());
    }

    /** "My agency pool is at 200", "agency has 200": what is there, be it the first that is told of it. */
    private static Optional<CommandResult> ofAgency(CommandContext context, String words) {
        if (words.length() > LONGEST || words.indexOf('?') >= 0 || words.startsWith("/")) {
            return Optional.empty();
        }
        List<String> left = new ArrayList<>(PoolWords.named(context.view(), words.replace(":", " is "))
                .filter(said -> said.pool().equals(Optional.of(Pool.AGENCY)))
                .map(said -> SpokenEntry.words(said.rest()))
                .orElse(List.of()));
        boolean has = left.removeIf(word -> context.lists("spoken.agency.has", word));
        left.removeIf(word -> context.lists("spoken.agency.little", word));
        return has && left.size() == 1
                ? AmountParser.readBalance(left.get(0))
                        .value()
                        .map(n -> PoolScope.run(
                                context,
                                SpokenEntryHandler.command("adjust").spec(),
                                Pool.AGENCY,
                                there -> SpokenEntryHandler.ask(there, "adjust", n.toString())))
                : Optional.empty();
    }

    private static CommandResult ask(CommandContext context, SpokenNumber said) {
        if (said.sign() == SpokenNumber.Sign.PLUS) {
            return SpokenEntryHandler.askWhich(context, said.connects());
        }
        String boost = said.boost().map(n -> " boost " + n).orElse("");
        return SpokenEntryHandler.ask(context, "spend", said.connects() + boost + " on " + context.today());
    }
}
