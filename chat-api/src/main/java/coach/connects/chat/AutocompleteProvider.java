package coach.connects.chat;

import coach.connects.profile.Identity;
import java.util.List;
import java.util.Map;

/** What could stand in a command's field, suggested while somebody types, on platforms that ask for that. */
@FunctionalInterface
public interface AutocompleteProvider {
    AutocompleteProvider NONE = (person, at, query) -> List.of();

    /**
     * What could be meant, the likeliest first. Reads and changes nothing; answers within a second or with less.
     *
     * @param person who types
     * @param at where they type
     * @param query what they fill in
     */
    List<Suggestion> suggest(Identity person, ChatAddress at, AutocompleteQuery query);

    /**
     * The field in which somebody is typing.
     *
     * @param command the command's name
     * @param option the field's name
     * @param typed what stands in the field so far, possibly nothing
     * @param others what stands in the command's other fields, by their names
     */
    record AutocompleteQuery(String command, String option, String typed, Map<String, String> others) {
        public AutocompleteQuery {
            others = Map.copyOf(others);
        }

        /** What stands in another field; blank when that is nothing. */
        public String other(String name) {
            return others.getOrDefault(name, "");
        }
    }

    /**
     * One suggestion.
     *
     * @param label what the person reads, at most 100 characters
     * @param value what then stands in the field, at most 100 characters
     */
    record Suggestion(String label, String value) {
        /** A word that says itself what it means. */
        public static Suggestion of(String word) {
            return new Suggestion(word, word);
        }
    }
}
