package coach.connects.job.reader;

import coach.connects.job.LowerCase;
import coach.connects.job.page.CleanText;
import coach.connects.job.phrase.DateAt;
import coach.connects.job.phrase.PhraseBook;
import coach.connects.job.phrase.Said;
import coach.connects.job.phrase.Script;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Moments in data: ISO 8601, milliseconds, the date of a mail, or "2 hours ago". */
final class Moments {
    private static final long SECONDS = 100_000_000_000L;
    private static final long MOST_MILLIS = 10_000_000_000_000L;
    private static final long FEWEST_SECONDS = 1_000_000_000L;

    private Moments() {}

    static Optional<Instant> of(JsonNode node, PhraseBook book, Instant now) {
        if (node.isIntegralNumber() || isDigits(node.asText())) {
            return epoch(node.asText());
        }
        return node.isTextual() ? of(node.asText(), book, now) : Optional.empty();
    }

    private static boolean isDigits(String text) {
        return text.length() >= 10 && text.length() <= 13 && text.chars().allMatch(c -> c >= '0' && c <= '9');
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

    private static Optional<Instant> of(String text, PhraseBook book, Instant now) {
        String words = CleanText.line(text);
        if (words.length() > 60) {
            return Optional.empty();
        }
        Optional<Instant> exact = SavedPage.instant(words);
        return exact.or(() -> ago(words, book, now)).or(() -> date(words, book).flatMap(DateAt::moment));
    }

    private static Optional<Instant> ago(String words, PhraseBook book, Instant now) {
        Script script = Script.of(withoutPosted(words));
        Said said = book.ago(script, 0);
        return said != null && said.end() == script.length()
                ? Optional.of(now.minus(PhraseBook.duration(said)))
                : Optional.empty();
    }

    private static String withoutPosted(String words) {
        for (String prefix : List.of("posted on ", "posted: ", "posted ")) {
            if (LowerCase.of(words).startsWith(prefix)) {
                return words.substring(prefix.length());
            }
        }
        return words;
    }

    /** The date that the whole text is. */
    static Optional<DateAt> date(String words, PhraseBook book) {
        Script script = Script.of(withoutPosted(words.strip()));
        DateAt date = script.length() > 60 ? null : book.date(script, 0);
        boolean iso = date != null && script.plain().indexOf('t') == 10;
        return date != null && (date.end() >= script.length() || iso) ? Optional.of(date) : Optional.empty();
    }
}
