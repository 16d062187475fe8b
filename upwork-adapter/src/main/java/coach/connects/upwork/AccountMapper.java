package coach.connects.upwork;

import coach.connects.chat.Secret;
import coach.connects.marketplace.UpworkAccount;
import coach.connects.marketplace.UpworkAnswer;
import coach.connects.marketplace.UpworkAnswer.Reason;
import coach.connects.parsing.Digits;
import java.util.List;

/** The accounts as a freelancer among those that a grant is good for; one that is suspended is left out. */
final class AccountMapper {
    private static final int LONGEST_ID = 40;

    private AccountMapper() {}

    static UpworkAnswer<UpworkAccount> read(Field answer) {
        Field accounts = answer.at("accounts");
        if (!accounts.node().isArray()) {
            return UpworkAnswer.refused(Reason.UNREADABLE);
        }
        List<Secret> freelancers = accounts.items().stream()
                .filter(account ->
                        account.at("role").line().filter("TALENT"::equals).isPresent())
                .filter(account -> !account.at("suspended").flag().orElse(false))
                .flatMap(account -> account.at("org_uid").line().stream())
                .filter(id -> id.length() <= LONGEST_ID && Digits.areAll(id))
                .distinct()
                .map(Secret::new)
                .toList();
        return UpworkAnswer.given(new UpworkAccount(freelancers));
    }
}
