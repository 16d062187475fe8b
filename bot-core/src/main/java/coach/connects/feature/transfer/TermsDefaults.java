package coach.connects.feature.transfer;

import coach.connects.wallet.AccountKind;
import coach.connects.wallet.Policies;
import coach.connects.wallet.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tells terms that were chosen from those that hold by default, which the format lists alike. What is the default in every
 * period counts as never chosen (the first choice then counts from the beginning, W-09) unless the file says otherwise.
 */
final class TermsDefaults {
    private static final String ACCOUNT = "account";
    private static final String POLICY = "policy";

    private TermsDefaults() {}

    /** Whether this word stands for one of the terms. */
    static boolean isWord(String word) {
        return word.equals(ACCOUNT) || word.equals(POLICY);
    }

    /** What was chosen although it is the default: only this has to be said. */
    static List<String> toldApart(Terms terms, Policies policies) {
        Terms read = terms(terms.periods(policies), List.of(), policies);
        List<String> chosen = new ArrayList<>();
        if (!terms.accounts().isNever() && read.accounts().isNever()) {
            chosen.add(ACCOUNT);
        }
        if (!terms.policies().isNever() && read.policies().isNever()) {
            chosen.add(POLICY);
        }
        return chosen;
    }

    /** The terms that these periods and these words stand for. */
    static Terms terms(List<Terms.Period> periods, List<String> chosen, Policies policies) {
        Terms all = Terms.of(periods);
        boolean account = chosen.contains(ACCOUNT)
                || periods.stream().anyMatch(period -> period.account() != AccountKind.FREELANCER);
        boolean policy = chosen.contains(POLICY)
                || periods.stream()
                        .anyMatch(period ->
                                !period.policy().equals(policies.standard().name()));
        return new Terms(
                account ? all.accounts() : Terms.UNSET.accounts(), policy ? all.policies() : Terms.UNSET.policies());
    }

    /** A period, from its written words; empty when there is no such kind of account. */
    static Optional<Terms.Period> period(Optional<LocalDate> from, String account, String policy) {
        return Arrays.stream(AccountKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(account))
                .map(kind -> new Terms.Period(from, kind, policy))
                .findFirst();
    }
}
