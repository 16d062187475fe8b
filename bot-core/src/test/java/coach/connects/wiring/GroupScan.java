package coach.connects.wiring;

import coach.connects.chat.InlineQueryHandler;
import coach.connects.chat.OutgoingMessage;
import coach.connects.persistence.FreelancerRepository;
import coach.connects.profile.Identity;
import coach.connects.session.FreelancerState;
import coach.connects.store.DocumentStore;
import coach.connects.wallet.BundledPolicies;
import coach.connects.wallet.RecordedEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Looks at everything that others than its cause may read, in every talk of every test: answers, edits and their buttons in
 * groups, what the bot says there by itself, and what is offered to be sent into other chats. None of it may hold a figure
 * of the wallet or a word of the profile of anybody who has something to hide (P-4). Figures of one or two digits are
 * left out: they stand in any text.
 */
final class GroupScan {
    private final FreelancerRepository freelancers;
    private final Set<Identity> people = ConcurrentHashMap.newKeySet();

    GroupScan(DocumentStore store) {
        this.freelancers = new FreelancerRepository(store);
    }

    /** From now on nothing of this person may be read by others. */
    void guard(Identity person) {
        people.add(person);
    }

    /** Fails when this message gives away something of somebody, if a whole group reads it. */
    void look(OutgoingMessage message) {
        if (message.at().isPrivate() || message.visibleTo().isPresent()) {
            return;
        }
        List<String> read = new ArrayList<>(List.of(message.text().plain()));
        message.buttons().forEach(row -> row.forEach(button -> read.add(button.label() + " " + button.id())));
        look(String.join("\n", read));
    }

    /** Fails when what may be sent into any chat gives away something of somebody. */
    void look(InlineQueryHandler.InlineResults inlineResults) {
        inlineResults.results().forEach(card -> look(card.text().plain()));
    }

    private void look(String text) {
        String clean = " " + text.replace('\u2068', ' ').replace('\u2069', ' ') + " ";
        for (Identity person : people) {
            for (String secret : secrets(freelancers.load(person).state())) {
                if (holds(clean, secret)) {
                    throw new AssertionError("others read " + secret + " of " + person + ": " + text);
                }
            }
        }
    }

    private static List<String> secrets(FreelancerState state) {
        List<String> secrets = new ArrayList<>(List.of("You have", "your balance", "your Connects"));
        state.profile().written().values().stream()
                .filter(value -> value.length() > 2)
                .forEach(secrets::add);
        List<Integer> figures = new ArrayList<>();
        for (RecordedEntry entry : state.wallet().entries()) {
            figures.add(Math.abs(entry.amount()));
        }
        figures.add(state.wallet()
                .on(state.wallet().today(LocalDate.of(2026, 11, 23)), BundledPolicies.ALL)
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
