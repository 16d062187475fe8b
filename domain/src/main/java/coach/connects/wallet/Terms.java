package coach.connects.wallet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Account kind and policy in force, each with its days (W-09). What was never chosen is a freelancer's account under
 * the bot's default policy.
 *
 * @param accounts the kind of account
 */
public record Terms(EffectiveDated<AccountKind> accounts, EffectiveDated<String> policies) {
    public static final Terms UNSET = new Terms(EffectiveDated.never(), EffectiveDated.never());

    /**
     * Both together, as the export lists them.
     *
     * @param from the first day; empty = from the beginning
     */
    public record Period(Optional<LocalDate> from, AccountKind account, String policy) {}

    public AccountKind account(LocalDate day) {
        return accounts.on(day).orElse(AccountKind.FREELANCER);
    }

    /** The policy of this day, or the default where none was chosen or the chosen one is not known any more. */
    public ConnectsPolicy policy(LocalDate day, Policies known) {
        return policies.on(day).map(known::namedOrStandard).orElse(known.standard());
    }

    /** Both together, oldest first and never empty; what was not chosen appears as it is by default. */
    public List<Period> periods(Policies known) {
        TreeSet<LocalDate> changes = new TreeSet<>();
        accounts.periods().forEach(period -> period.from().ifPresent(changes::add));
        policies.periods().forEach(period -> period.from().ifPresent(changes::add));
        List<Period> periods = new ArrayList<>();
        periods.add(period(Optional.empty(), LocalDate.MIN, known));
        changes.forEach(day -> periods.add(period(Optional.of(day), day, known)));
        return periods;
    }

    /** The terms that such a list stands for, in any order. */
    public static Terms of(List<Period> periods) {
        Terms terms = UNSET;
        List<Period> ordered = periods.stream()
                .sorted(Comparator.comparing(period -> period.from().orElse(LocalDate.MIN)))
                .toList();
        for (Period period : ordered) {
            terms = terms.withAccount(period.from(), period.account()).withPolicy(period.from(), period.policy());
        }
        return terms;
    }

    /** The same with another kind of account from this day on; empty = from the beginning. */
    public Terms withAccount(Optional<LocalDate> from, AccountKind account) {
        return new Terms(accounts.with(from, account), policies);
    }

    /** The same with another policy from this day on; empty = from the beginning. */
    public Terms withPolicy(Optional<LocalDate> from, String policy) {
        return new Terms(accounts, policies.with(from, policy));
    }

    private Period period(Optional<LocalDate> from, LocalDate day, Policies known) {
        return new Period(
                from, account(day), policies.on(day).orElse(known.standard().name()));
    }
}
