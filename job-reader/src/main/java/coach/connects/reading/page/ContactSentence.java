package coach.connects.reading.page;

import coach.connects.reading.page.ContactVocabulary.WordRole;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One sentence of a description, with the places of the words by which a request is known. */
final class ContactSentence {
    /** Read, never written. */
    private static final BitSet NOWHERE = new BitSet();

    private final List<String> tokens;
    private final Map<WordRole, BitSet> places = new EnumMap<>(WordRole.class);

    ContactSentence(List<String> tokens, ContactVocabulary words) {
        this.tokens = tokens;
        for (int i = 0; i < tokens.size(); i++) {
            for (WordRole wordRole : words.at(tokens, i)) {
                places.computeIfAbsent(wordRole, p -> new BitSet()).set(i);
            }
        }
    }

    int length() {
        return tokens.size();
    }

    String token(int at) {
        return tokens.get(at);
    }

    List<String> tokens() {
        return tokens;
    }

    IntStream places(WordRole wordRole) {
        return of(wordRole).stream();
    }

    boolean has(WordRole wordRole) {
        return !of(wordRole).isEmpty();
    }

    boolean isAt(WordRole wordRole, int place) {
        return place >= 0 && of(wordRole).get(place);
    }

    /** Whether one begins from the first place on and before the second. */
    boolean hasBetween(WordRole wordRole, int from, int to) {
        int next = of(wordRole).nextSetBit(Math.max(0, from));
        return next >= 0 && next < to;
    }

    /** "WhatsApp API", "users pay a fee": the thing is what is worked on, or others do it. */
    boolean isWork(int thing) {
        return hasBetween(WordRole.WORKS, thing + 1, thing + 3) || hasBetween(WordRole.ACTORS, 0, thing);
    }

    private BitSet of(WordRole wordRole) {
        return places.getOrDefault(wordRole, NOWHERE);
    }
}
