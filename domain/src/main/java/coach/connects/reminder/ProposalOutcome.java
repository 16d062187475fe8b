package coach.connects.reminder;

import coach.connects.parsing.EnumNames;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What became of a proposal, as its sender told.
 *
 * @param proposal the number of the proposal in the ledger
 */
public record ProposalOutcome(long proposal, Result result, LocalDate on) {
    public enum Result {
        NO_ANSWER,
        VIEWED,
        INTERVIEW,
        HIRED,
        /** The client closed the job without hiring anybody: Upwork gives the Connects back. */
        CLOSED;

        /** How it is written in commands and data, such as {@code no-answer}. */
        public String word() {
            return EnumNames.of(this);
        }

        /** The result that these words name, in any case, with a hyphen or a blank. */
        public static Optional<Result> of(String words) {
            return EnumNames.find(values(), words.strip().replace(' ', '-'));
        }

        /** Whether nothing else can follow. */
        public boolean isFinal() {
            return this == HIRED || this == CLOSED;
        }
    }
}
