package coach.connects.feature.wallet;

import coach.connects.parsing.Tokens;
import coach.connects.posting.JobId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words after a command's name, sorted by the part to which they belong; not understood yet.
 *
 * @param words the words of each part; a part that was not said is not there
 * @param job the job whose link was among them
 */
record ArgumentClauses(Map<ArgumentKind, List<String>> words, Optional<JobId> job) {
    ArgumentClauses {
        words = Map.copyOf(words);
    }

    /** Sorts the words; those that begin a part which the command does not take are ordinary words. */
    static ArgumentClauses of(String text, Set<ArgumentKind> taken, Optional<JobId> job) {
        Map<ArgumentKind, List<String>> words = new EnumMap<>(ArgumentKind.class);
        ArgumentKind kind = ArgumentKind.FREE;
        for (String token : Tokens.of(text)) {
            Optional<ArgumentKind> next = kind == ArgumentKind.NOTE
                    ? Optional.empty()
                    : ArgumentKind.begunBy(token).filter(taken::contains);
            kind = next.orElse(kind);
            List<String> section = words.computeIfAbsent(kind, any -> new ArrayList<>());
            if (next.isEmpty()) {
                section.add(token);
            }
        }
        return new ArgumentClauses(words, job);
    }

    boolean has(ArgumentKind kind) {
        return words.containsKey(kind);
    }

    List<String> of(ArgumentKind kind) {
        return words.getOrDefault(kind, List.of());
    }

    /** The same, with these words in this part. */
    ArgumentClauses with(ArgumentKind kind, List<String> other) {
        Map<ArgumentKind, List<String>> changed = new EnumMap<>(ArgumentKind.class);
        changed.putAll(words);
        changed.put(kind, List.copyOf(other));
        return new ArgumentClauses(changed, job);
    }

    /** The same, without this part. */
    ArgumentClauses without(ArgumentKind kind) {
        Map<ArgumentKind, List<String>> changed = new EnumMap<>(ArgumentKind.class);
        changed.putAll(words);
        changed.remove(kind);
        return new ArgumentClauses(changed, job);
    }

    /** The line that a person would have written, so that what was said can be taken up again. */
    String line() {
        List<String> line = new ArrayList<>();
        for (ArgumentKind kind : ArgumentKind.values()) {
            if (kind == ArgumentKind.NOTE) {
                job.ifPresent(id -> line.add(id.value()));
            }
            if (has(kind) && kind != ArgumentKind.FREE) {
                line.add(kind.keyword());
            }
            line.addAll(of(kind));
        }
        return String.join(" ", line);
    }
}
