package coach.connects.simulator;

import coach.connects.chat.OutgoingMessage;
import coach.connects.profile.Identity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Nothing of anybody's wallet or profile is read in a group (P-4). */
final class PrivacyCheck {
    private static final List<String> OF_A_WALLET = List.of("You have ", "your balance", "your Connects");
    private static final int TELLING = 99;

    private final Map<String, Integer> balances = new TreeMap<>();
    private final List<Identity> accounts;
    private final Map<Identity, Integer> joined = new LinkedHashMap<>();

    PrivacyCheck(List<Identity> accounts) {
        this.accounts = accounts;
        accounts.forEach(account -> joined.put(account, joined.size()));
    }

    /** Whoever was linked with them at some time: each keeps the keys of messages that both had handled. */
    List<Identity> everOneWith(Identity account) {
        return accounts.stream()
                .filter(other -> joined.get(account).equals(joined.get(other)))
                .toList();
    }

    /** Words that are these people's own: who they are, and a skill that nobody else has. */
    static List<String> markersOf(List<Identity> accounts) {
        return accounts.stream()
                .flatMap(account -> Stream.of(account.user(), skillOf(account)))
                .toList();
    }

    /** A skill that nobody else has. */
    static String skillOf(Identity account) {
        return "skill-of-" + account.user();
    }

    void learn(Identity account, Export export) {
        for (String identity : export.identities()) {
            Identity other = Identity.parse(identity).orElseThrow();
            Integer gone = joined.get(other);
            Integer stays = joined.get(account);
            joined.replaceAll((one, group) -> group.equals(gone) ? stays : group);
        }
        balances.put(account.toString(), export.wallet().get("balance").asInt());
    }

    /** A message of the bot's. */
    void look(OutgoingMessage message) {
        if (message.at().isPrivate() || message.visibleTo().isPresent()) {
            return;
        }
        StringBuilder read = new StringBuilder(" ").append(message.text().plain());
        message.buttons().forEach(row -> row.forEach(button -> read.append(' ').append(button.label())));
        String text = read.append(' ').toString();
        OF_A_WALLET.forEach(words -> refuse(text, words));
        accounts.forEach(account -> refuse(text, skillOf(account)));
        balances.values().stream()
                .filter(balance -> balance > TELLING)
                .forEach(balance -> refuse(text, " " + balance + " "));
    }

    private static void refuse(String text, String secret) {
        Violation.unless(!text.contains(secret), () -> "a group reads \"" + secret + "\": " + text);
    }
}
