package coach.connects.reading.page;

import coach.connects.reading.phrase.PhraseDictionary;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words by which asking for contact or money outside Upwork is told from naming them as the work. */
final class ContactVocabulary {
    /** As many words in a row are looked at as one expression. */
    private static final int LONGEST_RUN = 4;

    /** What words may be in such a sentence; the file of words has a line for each. */
    enum WordRole {
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
        /** Coming together somewhere. */
        GATHERS,
        /** Where several talk. */
        GATHERINGS,
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
        /** Giving money, as a reader is told to. */
        PAYERS,
        /** That it is to be given before anything else. */
        UPFRONTS,
        /** What an amount is in. */
        CURRENCIES,
        /** Expressions that need nothing else. */
        SCHEMES,
        /** Words that turn a scheme round. */
        NEGATIONS,
        /** Expressions that keep people on Upwork. */
        DENIALS,
        /** What makes a channel or a currency the work itself. */
        WORKS,
        /** Somebody else, or a part of the work, that does it. */
        ACTORS,
        /** Those whom the work is made for: what they pay is no demand. */
        OTHERS,
        /** Those whom the work is to reach. */
        TARGETS,
        /** What a freelancer is told to pay for. */
        CHARGES,
        /** Where an address is put for others to see. */
        PAGES,
        /** What is done with a form by which one applies. */
        APPLYING,
        /** Papers and accounts that nobody shows before a contract. */
        SECRETS,
        /** Giving them. */
        HANDING,
        /** Pieces of a page that hold a text of their own. */
        PARTS,
        /** How such a text is told. */
        SHOWING
    }

    /** What each word or run of words is. */
    private final Map<String, Set<WordRole>> words = new HashMap<>();

    /** The words with which a run of several begins: only behind these it is looked further. */
    private final Set<String> firsts = new HashSet<>();

    ContactVocabulary(PhraseDictionary book) {
        for (WordRole wordRole : WordRole.values()) {
            for (String run : book.words(wordRole.name().toLowerCase(Locale.ROOT))) {
                words.computeIfAbsent(run, r -> EnumSet.noneOf(WordRole.class)).add(wordRole);
                int line = run.indexOf('_');
                if (line > 0) {
                    firsts.add(run.substring(0, line));
                }
            }
        }
    }

    /** What begins at this place; words joined by a line count as so many tokens in a row. */
    Set<WordRole> at(List<String> tokens, int at) {
        String token = tokens.get(at);
        Set<WordRole> alone = words.getOrDefault(token, Set.of());
        if (!firsts.contains(token)) {
            return alone;
        }
        Set<WordRole> all = EnumSet.noneOf(WordRole.class);
        all.addAll(alone);
        StringBuilder run = new StringBuilder(token);
        for (int i = at + 1; i < Math.min(tokens.size(), at + LONGEST_RUN); i++) {
            run.append('_').append(tokens.get(i));
            all.addAll(words.getOrDefault(run.toString(), Set.of()));
        }
        return all;
    }
}
