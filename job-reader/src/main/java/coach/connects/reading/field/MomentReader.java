package coach.connects.reading.field;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Digits;
import coach.connects.reading.phrase.DateMatch;
import coach.connects.reading.phrase.NormalizedLine;
import coach.connects.reading.phrase.PhraseDictionary;
import coach.connects.reading.phrase.PhraseMatch;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Moments as people and machines write them: ISO 8601, seconds or milliseconds, a date, "2 hours ago". */
public final class MomentReader {
    private static final int LONGEST = 60;
    private static final int SECONDS_DIGITS = 10;
    private static final int MILLIS_DIGITS = 13;
    private static final List<String> PREFIXES = List.of("posted on ", "posted: ", "posted ", "renewed ");

    private final PhraseDictionary book;
    private final Instant now;

    MomentReader(PhraseDictionary book, Instant now) {
        this.book = book;
        this.now = now;
    }

    /** The moment that these words are, whole; an age counts from now. */
    Optional<Instant> read(String words) {
        return exact(words).or(() -> ago(words)).or(() -> date(words).flatMap(DateMatch::moment));
    }

    /** The moment, where it is written to the second. */
    static Optional<Instant> exact(String words) {
        if (Digits.areAll(words)) {
            return epoch(words);
        }
        return iso(words);
    }

    /** The moment of ISO 8601 with its offset; a blank may stand in the place of the T. */
    public static Optional<Instant> iso(String words) {
        boolean parted = words.length() > 10 && words.charAt(10) == ' ';
        String iso = parted ? words.substring(0, 10) + "T" + words.substring(11) : words;
        try {
            return Optional.of(OffsetDateTime.parse(withColon(iso)).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> epoch(String digits) {
        if (digits.length() == SECONDS_DIGITS) {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(digits)));
        }
        return digits.length() == MILLIS_DIGITS
                ? Optional.of(Instant.ofEpochMilli(Long.parseLong(digits)))
                : Optional.empty();
    }

    /** "…+0000" is an offset as well as "…+00:00". */
    private static String withColon(String written) {
        int sign = Math.max(written.lastIndexOf('+'), written.lastIndexOf('-'));
        boolean four = sign > "2026-01-01T".length() && written.length() == sign + 5;
        return four ? written.substring(0, sign + 3) + ":" + written.substring(sign + 3) : written;
    }

    private Optional<Instant> ago(String words) {
        NormalizedLine line = NormalizedLine.of(withoutPrefix(words));
        PhraseMatch match = line.length() > LONGEST ? null : book.ago(line, 0);
        return match != null && match.end() == line.length()
                ? Optional.of(now.minus(PhraseDictionary.duration(match)))
                : Optional.empty();
    }

    /** The date that these words are, whole. */
    Optional<DateMatch> date(String words) {
        NormalizedLine line = NormalizedLine.of(withoutPrefix(words));
        DateMatch date = line.length() > LONGEST ? null : book.date(line, 0);
        return date != null && date.end() >= line.length() ? Optional.of(date) : Optional.empty();
    }

    private static String withoutPrefix(String words) {
        for (String prefix : PREFIXES) {
            if (CaseFolding.of(words).startsWith(prefix)) {
                return words.substring(prefix.length());
            }
        }
        return words;
    }
}
