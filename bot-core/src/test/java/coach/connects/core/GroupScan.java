package coach.connects.core;

import coach.connects.chat.Reply;
import coach.connects.conversation.Dossier;
import coach.connects.freelancer.Identity;
import coach.connects.store.DocumentStore;
import coach.connects.store.dossier.Freelancers;
import coach.connects.wallet.BundledPolicies;
import coach.connects.wallet.StoredEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at every message that a whole group reads, in every talk of every test: none may hold a figure of the wallet or a
 * word of the profile of whoever caused it (promise 4). Figures of one or two digits are left out: they stand in any text.
 */
final class GroupScan {
    private final Freelancers freelancers;

    GroupScan(DocumentStore store) {
        this.freelancers = new Freelancers(store);
    }

    /** Fails when this message gives away something of this person. */
    void look(Identity person, Reply reply) {
        Dossier dossier = freelancers.load(person).dossier();
        String text = " " + reply.text().plain().replace('\u2068', ' ').replace('\u2069', ' ') + " ";
        for (String secret : secrets(dossier)) {
            if (holds(text, secret)) {
                throw new AssertionError("a group reads " + secret + " of " + person + ": " + text);
            }
        }
    }

    private static List<String> secrets(Dossier dossier) {
        List<String> secrets = new ArrayList<>(List.of("You have", "your balance", "your Connects"));
        dossier.profile().written().values().stream()
                .filter(value -> value.length() > 2)
                .forEach(secrets::add);
        List<Integer> figures = new ArrayList<>();
        for (StoredEntry entry : dossier.wallet().entries()) {
            figures.add(Math.abs(entry.amount()));
        }
        figures.add(dossier.wallet()
                .on(dossier.wallet().today(LocalDate.of(2026, 11, 23)), BundledPolicies.ALL)
                .balance()
                .value());
        figures.stream().filter(figure -> figure > 99).map(String::valueOf).forEach(secrets::add);
        return secrets;
    }

    private static boolean holds(String text, String secret) {
        int at = text.indexOf(secret);
        while (at >= 0) {
            boolean whole = !Character.isLetterOrDigit(text.charAt(at - 1))
                    && !Character.isLetterOrDigit(text.charAt(at + secret.length()));
            if (whole) {
                return true;
            }
            at = text.indexOf(secret, at + 1);
        }
        return false;
    }
}
