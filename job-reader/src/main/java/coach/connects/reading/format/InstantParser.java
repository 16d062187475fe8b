package coach.connects.reading.format;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Digits;
import coach.connects.reading.page.TextCleaner;
import coach.connects.reading.phrase.DateMatch;
import coach.connects.reading.phrase.NormalizedLine;
import coach.connects.reading.phrase.PhraseDictionary;
import coach.connects.reading.phrase.PhraseMatch;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Moments in data: ISO 8601, milliseconds, the date of a mail, or "2 hours ago". */
final class InstantParser {
    private static final long SECONDS = 100_000_000_000L;
    private static final long MOST_MILLIS = 10_000_000_000_000L;
    private static final long FEWEST_SECONDS = 1_000_000_000L;

    private InstantParser() {}

    static Optional<Instant> of(JsonNode node, PhraseDictionary book, Instant now) {
        if (node.isIntegralNumber() || isEpoch(node.asText())) {
            return epoch(node.asText());
        }
        return node.isTextual() ? of(node.asText(), book, now) : Optional.empty();
    }

    private static boolean isEpoch(String text) {
        return text.length() >= 10 && text.length() <= 13 && Digits.areAll(text);
    }

    private static Optional<Instant> epoch(String digits) {
        if (digits.length() > 13) {
            return Optional.empty();
        }
        long number = Long.parseLong(digits);
        if (number < FEWEST_SECONDS || number > MOST_MILLIS) {
            return Optional.empty();
        }
        return Optional.of(number < SECONDS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number));
    }

    private static Optional<Instant> of(String text, PhraseDictionary book, Instant now) {
        String words = TextCleaner.line(text);
        if (words.length() > 60) {
            return Optional.empty();
        }
        Optional<Instant> exact = HtmlFormat.instant(words);
        return exact.or(() -> ago(words, book, now)).or(() -> date(words, book).flatMap(DateMatch::moment));
    }

    private static Optional<Instant> ago(String words, PhraseDictionary book, Instant now) {
        NormalizedLine line = NormalizedLine.of(withoutPosted(words));
        PhraseMatch match = book.ago(line, 0);
        return match != null && match.end() == line.length()
                ? Optional.of(now.minus(PhraseDictionary.duration(match)))
                : Optional.empty();
    }

    private static String withoutPosted(String words) {
        for (String prefix : List.of("posted on ", "posted: ", "posted ")) {
            if (CaseFolding.of(words).startsWith(prefix)) {
                return words.substring(prefix.length());
            }
        }
        return words;
    }

    static Optional<DateMatch> date(String words, PhraseDictionary book) {
        NormalizedLine line = NormalizedLine.of(withoutPosted(words.strip()));
        DateMatch date = line.length() > 60 ? null : book.date(line, 0);
        boolean iso = date != null && line.plain().indexOf('t') == 10;
        return date != null && (date.end() >= line.length() || iso) ? Optional.of(date) : Optional.empty();
    }
}
