package coach.connects.wallet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Chooses account kind or policy: the first choice counts from the beginning, later ones from their day on (W-09). */
final class TermsChoice {
    private final Wallet wallet;
    private final RecordingContext context;

    TermsChoice(Wallet wallet, RecordingContext context) {
        this.wallet = wallet;
        this.context = context;
    }

    TermsChange account(AccountKind account) {
        boolean first = wallet.terms().accounts().isNever();
        return choose(first, from -> wallet.terms().withAccount(from, account));
    }

    TermsChange policy(String name) {
        if (context.policies().named(name).isEmpty()) {
            return new TermsChange.Unknown();
        }
        boolean first = wallet.terms().policies().isNever();
        return choose(first, from -> wallet.terms().withPolicy(from, name));
    }

    private TermsChange choose(boolean first, Function<Optional<LocalDate>, Terms> from) {
        Optional<LocalDate> today = Optional.of(wallet.today(context.today()));
        Optional<TermsChange> behind = wallet.checkpoint()
                .map(Checkpoint::day)
                .filter(day -> first || today.equals(Optional.of(day)))
                .map(TermsChange.NeedsPages::new);
        if (behind.isPresent()) {
            return behind.get();
        }
        if (!first) {
            return tried(from, today);
        }
        // What was spent was spent: where the past does not bear the choice it counts from today on.
        TermsChange fromTheBeginning = tried(from, Optional.empty());
        return fromTheBeginning instanceof TermsChange.FallsShort ? tried(from, today) : fromTheBeginning;
    }

    private TermsChange tried(Function<Optional<LocalDate>, Terms> terms, Optional<LocalDate> from) {
        Wallet after = wallet.withTerms(terms.apply(from));
        Recording settled = new Recorder(wallet, context).settle(after, java.util.List.of());
        return settled instanceof Recording.FallsShort tooLittle
                ? new TermsChange.FallsShort(tooLittle.shortage())
                : new TermsChange.Changed(after, from);
    }
}
