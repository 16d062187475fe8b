package coach.connects.feature.wallet;

import coach.connects.money.Connects;
import coach.connects.money.Payment;
import coach.connects.posting.JobId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was said after a command's name, understood.
 *
 * @param amount the number of Connects
 * @param words the command's own words among them
 * @param boost the number after the word boost
 * @param boosted whether the word boost was said
 * @param on the day; today when none was said
 * @param until the day at whose start something ends
 * @param price what was paid
 * @param note the person's own words
 * @param clauses all of it once more, with its dates written out
 */
record EntryArguments(
        Optional<Connects> amount,
        List<String> words,
        Optional<Connects> boost,
        boolean boosted,
        LocalDate on,
        Optional<LocalDate> until,
        Optional<Payment> price,
        Optional<String> note,
        ArgumentClauses clauses) {
    EntryArguments {
        words = List.copyOf(words);
    }

    Optional<JobId> job() {
        return clauses.job();
    }

    /** The line that says the same, also on another day. */
    String line() {
        return clauses.line();
    }
}
