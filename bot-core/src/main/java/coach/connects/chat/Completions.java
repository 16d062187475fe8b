package coach.connects.chat;

import coach.connects.freelancer.Identity;
import java.util.List;

/** What could stand in a command's field, suggested while somebody types, on platforms that ask for that. */
@FunctionalInterface
public interface Completions {
    /** Suggests nothing. */
    Completions NONE = (person, at, command, option, typed) -> List.of();

    /**
     * What could be meant, the likeliest first. Reads and changes nothing; answers within a second or with less.
     *
     * @param person who types
     * @param at where they type
     * @param command the command's name
     * @param option the field's name
     * @param typed what stands in the field so far, possibly nothing
     */
    List<Suggestion> suggest(Identity person, Address at, String command, String option, String typed);

    /**
     * One suggestion.
     *
     * @param label what the person reads, at most 100 characters
     * @param value what then stands in the field, at most 100 characters
     */
    record Suggestion(String label, String value) {}
}
