package coach.connects.wallet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Chooses account kind or policy: the first choice counts from the beginning, later ones from their day on (W-09). */
final class TermsChanger {
    private final Wallet wallet;
    private final RecordingContext context;

    TermsChanger(Wallet wallet, RecordingContext context) {
        this.wallet = wallet;
        this.context = context;
    }

    TermsChangeResult account(AccountKind account) {
        boolean first = wallet.terms().accounts().isNever();
        return choose(first, from -> wallet.terms().withAccount(from, account));
    }

    TermsChangeResult policy(String name) {
        if (context.policies().named(name).isEmpty()) {
            return new TermsChangeResult.Unknown();
        }
        boolean first = wallet.terms().policies().isNever();
        return choose(first, from -> wallet.terms().withPolicy(from, name));
    }

    TermsChangeResult noAccount() {
        Terms terms = wallet.terms();
        return terms.accounts().periods().size() <= 1
                ? choose(true, from -> new Terms(EffectiveDated.never(), terms.policies()))
                : account(AccountKind.FREELANCER);
    }

    TermsChangeResult noPolicy() {
        Terms terms = wallet.terms();
        return terms.policies().periods().size() <= 1
                ? choose(true, from -> new Terms(terms.accounts(), EffectiveDated.never()))
                : policy(context.policies().standard().name());
    }

    private TermsChangeResult choose(boolean first, Function<Optional<LocalDate>, Terms> from) {
        Optional<LocalDate> today = Optional.of(wallet.today(context.today()));
        Optional<TermsChangeResult> behind = wallet.checkpoint()
                .map(Checkpoint::day)
                .filter(day -> first || today.equals(Optional.of(day)))
                .map(TermsChangeResult.NeedsArchive::new);
        if (behind.isPresent()) {
            return behind.get();
        }
        if (!first) {
            return tried(from, today);
        }
        // What was spent was spent: where the past does not bear the choice it counts from today on.
        TermsChangeResult fromTheBeginning = tried(from, Optional.empty());
        return fromTheBeginning instanceof TermsChangeResult.FallsShort ? tried(from, today) : fromTheBeginning;
    }

    private TermsChangeResult tried(Function<Optional<LocalDate>, Terms> terms, Optional<LocalDate> from) {
        Wallet after = wallet.withTerms(terms.apply(from));
        RecordingResult settled = new EntryRecorder(wallet, context).validate(after, java.util.List.of());
        return settled instanceof RecordingResult.InsufficientBalance tooLittle
                ? new TermsChangeResult.FallsShort(tooLittle.shortage())
                : new TermsChangeResult.Changed(after, from);
    }
}
