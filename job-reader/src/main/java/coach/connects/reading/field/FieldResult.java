package coach.connects.reading.field;

import coach.connects.posting.Posting;
import java.util.List;
import java.util.Optional;

/**
 * What the fields of one job said.
 *
 * @param posting the facts; one that two fields tell differently is unknown
 * @param description the client's words, where a field holds them
 * @param notUnderstood the fields whose label is known and whose value is not: their facts are unknown
 */
public record FieldResult(Posting posting, Optional<String> description, List<Field> notUnderstood) {
    /** Keeps its own copy. */
    public FieldResult {
        notUnderstood = List.copyOf(notUnderstood);
    }
}
