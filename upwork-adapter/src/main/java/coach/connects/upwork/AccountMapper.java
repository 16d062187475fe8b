package coach.connects.upwork;

import coach.connects.chat.Secret;
import coach.connects.marketplace.UpworkAccount;
import coach.connects.marketplace.UpworkAccount.Freelancer;
import coach.connects.marketplace.UpworkAnswer;
import coach.connects.marketplace.UpworkAnswer.Reason;
import coach.connects.parsing.Digits;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The accounts as a freelancer among those that a grant is good for; one that is suspended is left out, and those beyond
 * {@value #MOST} are.
 */
final class AccountMapper {
    private static final int LONGEST_ID = 40;
    private static final int LONGEST_NAME = 30;
    private static final int MOST = 10;

    private AccountMapper() {}

    static UpworkAnswer<UpworkAccount> read(ToolField answer) {
        ToolField accounts = answer.at("accounts");
        if (!accounts.node().isArray()) {
            return UpworkAnswer.refused(Reason.UNREADABLE);
        }
        Map<String, Freelancer> freelancers = new LinkedHashMap<>();
        accounts.items().stream()
                .filter(account ->
                        account.at("role").line().filter("TALENT"::equals).isPresent())
                .filter(account -> !account.at("suspended").flag().orElse(false))
                .forEach(account -> id(account).ifPresent(id -> freelancers.putIfAbsent(id, freelancer(id, account))));
        return UpworkAnswer.given(
                new UpworkAccount(freelancers.values().stream().limit(MOST).toList()));
    }

    private static Optional<String> id(ToolField account) {
        return account.at("org_uid").line().filter(id -> id.length() <= LONGEST_ID && Digits.areAll(id));
    }

    private static Freelancer freelancer(String id, ToolField account) {
        String name = account.at("name").line().orElse("");
        boolean fits = name.codePointCount(0, name.length()) <= LONGEST_NAME;
        return new Freelancer(
                new Secret(id), fits ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…");
    }
}
