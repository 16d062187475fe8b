package coach.connects.reading.phrase;

import coach.connects.parsing.Digits;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills the slots of phrases from a text. */
final class SlotMatcher {
    private static final int MONTH_DAYS = 30;
    private static final int QUARTER_DAYS = 91;
    private static final int YEAR_DAYS = 365;

    /** Open slots look no further than this, so that a long line costs no more than its length. */
    private static final int LONGEST_WORDS = 400;

    private final DateScanner dateScanner;
    private final PhraseTrie agos;

    SlotMatcher(DateScanner dateScanner, PhraseTrie agos) {
        this.dateScanner = dateScanner;
        this.agos = agos;
    }

    record SlotMatch(Object value, int end) {}

    /** The value at this place, or null when there is none of this kind; {@code until} follows an open slot. */
    @Nullable
    SlotMatch fill(Slot slot, NormalizedLine line, int start, @Nullable String until) {
        switch (slot) {
            case INT -> {
                return whole(line, start);
            }
            case PCT -> {
                return percent(line, start);
            }
            case RATING -> {
                return rating(line, start, false);
            }
            case STARS -> {
                return rating(line, start, true);
            }
            case MONEY -> {
                MoneyScanner.Amount amount = MoneyScanner.at(line, start);
                return amount == null ? null : new SlotMatch(amount, amount.end());
            }
            case RANGE -> {
                MoneyScanner.RangeMatch range = MoneyScanner.range(line, start);
                return range == null ? null : new SlotMatch(range.range(), range.end());
            }
            case AGO -> {
                return ago(line, start);
            }
            case DATE -> {
                DateMatch date = dateScanner.at(line, start);
                return date == null ? null : new SlotMatch(date, date.end());
            }
            case TIME -> {
                int end = TimeScanner.end(line, start);
                return end < 0 ? null : new SlotMatch("", end);
            }
            case SIZE -> {
                return size(line, start);
            }
            default -> {
                return words(slot, line, start, until);
            }
        }
    }

    private static @Nullable SlotMatch whole(NormalizedLine line, int start) {
        NumberScanner.NumberMatch number = NumberScanner.whole(line, start);
        return number == null ? null : new SlotMatch(number.value().intValueExact(), number.end());
    }

    private static @Nullable SlotMatch percent(NormalizedLine line, int start) {
        NumberScanner.NumberMatch number = NumberScanner.whole(line, start);
        if (number == null || number.value().intValueExact() > 100) {
            return null;
        }
        int sign = line.skipSpaces(number.end());
        return line.at(sign) == '%' ? new SlotMatch(number.value().intValueExact(), sign + 1) : null;
    }

    private static @Nullable SlotMatch rating(NormalizedLine line, int start, boolean oneDecimal) {
        if (line.at(start) < '0' || line.at(start) > '5') {
            return null;
        }
        int end = start + 1;
        if ((line.at(end) == '.' || line.at(end) == ',') && Digits.isDigit(line.at(end + 1))) {
            end = Math.min(NumberScanner.digits(line, end + 1), start + (oneDecimal ? 3 : 4));
        }
        boolean goesOn = (line.at(end) == '.' || line.at(end) == ',') && Digits.isDigit(line.at(end + 1));
        boolean cut = (Digits.isDigit(line.at(end)) || goesOn) && !oneDecimal;
        if (cut || (oneDecimal && end != start + 3)) {
            return null;
        }
        BigDecimal value = new BigDecimal(line.plain().substring(start, end).replace(',', '.'));
        return value.compareTo(BigDecimal.valueOf(5)) > 0 ? null : new SlotMatch(value, end);
    }

    private @Nullable SlotMatch ago(NormalizedLine line, int start) {
        PhraseMatch match = agos.longest(line, start, this);
        if (match == null) {
            return null;
        }
        long count = match.values().isEmpty() ? 1 : match.number(0);
        return new SlotMatch(duration(match.type(), count), match.end());
    }

    /** How long the phrase says, for a count of its unit. */
    static Duration duration(TokenType unit, long count) {
        return switch (unit) {
            case AGO_SECONDS -> Duration.ofSeconds(count);
            case AGO_MINUTES -> Duration.ofMinutes(count);
            case AGO_HOURS -> Duration.ofHours(count);
            case AGO_DAYS -> Duration.ofDays(count);
            case AGO_WEEKS -> Duration.ofDays(7 * count);
            case AGO_MONTHS -> Duration.ofDays(MONTH_DAYS * count);
            case AGO_QUARTERS -> Duration.ofDays(QUARTER_DAYS * count);
            case AGO_YEARS -> Duration.ofDays(YEAR_DAYS * count);
            default -> Duration.ZERO;
        };
    }

    private static @Nullable SlotMatch size(NormalizedLine line, int start) {
        NumberScanner.NumberMatch number = NumberScanner.decimal(line, start);
        if (number == null) {
            return null;
        }
        int unit = line.skipSpaces(number.end());
        for (String name : List.of("kb", "mb", "gb", "bytes", "b", "ko", "mo")) {
            if (line.plain().startsWith(name, unit) && line.endsAt(unit + name.length())) {
                return new SlotMatch("", unit + name.length());
            }
        }
        return null;
    }

    private static @Nullable SlotMatch words(Slot slot, NormalizedLine line, int start, @Nullable String until) {
        int end = until == null ? line.length() : find(line, start, until);
        if (end < 0 || end - start > LONGEST_WORDS) {
            return null;
        }
        String words = line.text().substring(start, end).strip();
        return slot == Slot.TEXT && words.isEmpty() ? null : new SlotMatch(words, end);
    }

    private static int find(NormalizedLine line, int start, String until) {
        int last = Math.min(line.length() - until.length(), start + LONGEST_WORDS);
        for (int at = start; at <= last; at++) {
            if (line.plain().startsWith(until, at)) {
                return at;
            }
        }
        return -1;
    }
}
