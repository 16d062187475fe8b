package coach.connects.reading.field;

import coach.connects.reading.phrase.NormalizedLine;
import coach.connects.reading.phrase.PhraseDictionary;
import coach.connects.reading.phrase.PhraseMatch;
import coach.connects.reading.phrase.TokenType;
import java.util.Optional;
import java.util.Set;

/** Yes and no in the words of data and pages, until the one reader of them takes over. */
final class Polar {
    private static final Set<String> YES = Set.of("yes", "true", "1", "verified", "ok", "y", "✓", "✔", "✅", "☑");
    private static final Set<String> NO =
            Set.of("no", "false", "0", "unverified", "not verified", "not yet verified", "n", "✗", "✘", "❌", "not yet");

    private Polar() {}

    static Optional<Boolean> read(String words, PhraseDictionary book) {
        NormalizedLine line = NormalizedLine.of(words.replace('_', ' '));
        if (YES.contains(line.plain())) {
            return Optional.of(true);
        }
        if (NO.contains(line.plain())) {
            return Optional.of(false);
        }
        PhraseMatch match = book.longest(line, 0);
        boolean whole = match != null && match.end() == line.length();
        return whole && (match.type() == TokenType.PAID || match.type() == TokenType.UNPAID)
                ? Optional.of(match.type() == TokenType.PAID)
                : Optional.empty();
    }
}
