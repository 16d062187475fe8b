package coach.connects.job.page;

import coach.connects.job.phrase.PhraseBook;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words by which asking for contact or money outside Upwork is told from naming them as the work. */
final class ContactWords {
    /** As many words in a row are looked at as one expression. */
    private static final int LONGEST_RUN = 4;

    /** What words may be in such a sentence; the file of words has a line for each. */
    enum Part {
        /** Places outside Upwork where people are reached. */
        CHANNELS,
        /** Those of them that are made for talking. */
        MESSENGERS,
        /** What a reader may be asked to do there. */
        ASKS,
        /** Asks that mean the writer even when they do not say so: "add", "ping". */
        DIRECT,
        /** Whom a reader is led to. */
        PERSONS,
        /** Having a talk somewhere. */
        MOVES,
        /** How a talk gets there: "on", "via". */
        WAYS,
        /** What is done with a telephone number. */
        CALLS,
        /** "my", "our" before a channel. */
        OWNERS,
        /** What tells a channel's address: "is", "at". */
        TELLS,
        /** Money and ways to pay that leave Upwork. */
        PAYMENTS,
        /** What makes a payment a demand or an offer. */
        DEMANDS,
        /** Expressions that need nothing else. */
        SCHEMES,
        /** Words that turn a scheme round. */
        NEGATIONS,
        /** Expressions that keep people on Upwork. */
        DENIALS,
        /** What makes a channel or a currency the work itself. */
        WORKS,
        /** Somebody else, or a part of the work, that does it. */
        ACTORS
    }

    private final Map<Part, Set<String>> words = new EnumMap<>(Part.class);
    private final Map<Part, Set<String>> firsts = new EnumMap<>(Part.class);

    ContactWords(PhraseBook book) {
        for (Part part : Part.values()) {
            Set<String> of = book.words(part.name().toLowerCase(Locale.ROOT));
            Set<String> first = new HashSet<>();
            of.stream()
                    .filter(run -> run.indexOf('_') > 0)
                    .forEach(run -> first.add(run.substring(0, run.indexOf('_'))));
            words.put(part, of);
            firsts.put(part, first);
        }
    }

    /** Whether one of these begins here; words joined by a line count as so many tokens in a row. */
    boolean beginsAt(Part part, List<String> tokens, int at) {
        Set<String> of = words.getOrDefault(part, Set.of());
        String token = tokens.get(at);
        if (of.contains(token)) {
            return true;
        }
        if (!firsts.getOrDefault(part, Set.of()).contains(token)) {
            return false;
        }
        StringBuilder run = new StringBuilder(token);
        for (int i = at + 1; i < Math.min(tokens.size(), at + LONGEST_RUN); i++) {
            if (of.contains(run.append('_').append(tokens.get(i)).toString())) {
                return true;
            }
        }
        return false;
    }
}
