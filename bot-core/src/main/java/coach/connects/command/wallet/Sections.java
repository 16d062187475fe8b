package coach.connects.command.wallet;

import coach.connects.job.JobId;
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
record Sections(Map<Part, List<String>> words, Optional<JobId> job) {
    Sections {
        words = Map.copyOf(words);
    }

    /** Sorts the words; those that begin a part which the command does not take are ordinary words. */
    static Sections of(String text, Set<Part> taken, Optional<JobId> job) {
        Map<Part, List<String>> words = new EnumMap<>(Part.class);
        Part part = Part.FREE;
        for (String token : tokens(text)) {
            Optional<Part> next =
                    part == Part.NOTE ? Optional.empty() : Part.begunBy(token).filter(taken::contains);
            part = next.orElse(part);
            List<String> section = words.computeIfAbsent(part, any -> new ArrayList<>());
            if (next.isEmpty()) {
                section.add(token);
            }
        }
        return new Sections(words, job);
    }

    /** The words between white space. */
    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i))) {
                if (!token.isEmpty()) {
                    tokens.add(token.toString());
                    token.setLength(0);
                }
            } else {
                token.append(text.charAt(i));
            }
        }
        return tokens;
    }

    boolean has(Part part) {
        return words.containsKey(part);
    }

    List<String> of(Part part) {
        return words.getOrDefault(part, List.of());
    }

    /** The same, with these words in this part. */
    Sections with(Part part, List<String> other) {
        Map<Part, List<String>> changed = new EnumMap<>(Part.class);
        changed.putAll(words);
        changed.put(part, List.copyOf(other));
        return new Sections(changed, job);
    }

    /** The same, without this part. */
    Sections without(Part part) {
        Map<Part, List<String>> changed = new EnumMap<>(Part.class);
        changed.putAll(words);
        changed.remove(part);
        return new Sections(changed, job);
    }

    /** The line that a person would have written, so that what was said can be taken up again. */
    String line() {
        List<String> line = new ArrayList<>();
        for (Part part : Part.values()) {
            if (part == Part.NOTE) {
                job.ifPresent(id -> line.add(id.value()));
            }
            if (has(part) && part != Part.FREE) {
                line.add(part.keyword());
            }
            line.addAll(of(part));
        }
        return String.join(" ", line);
    }
}
