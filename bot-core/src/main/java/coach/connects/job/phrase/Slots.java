package coach.connects.job.phrase;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills the slots of phrases from a text. */
final class Slots {
    private static final int MONTH_DAYS = 30;
    private static final int QUARTER_DAYS = 91;
    private static final int YEAR_DAYS = 365;

    /** Open slots look no further than this, so that a long line costs no more than its length. */
    private static final int LONGEST_WORDS = 400;

    private final Dates dates;
    private final PhraseTrie agos;

    Slots(Dates dates, PhraseTrie agos) {
        this.dates = dates;
        this.agos = agos;
    }

    /** A value and where it ends. */
    record Filled(Object value, int end) {}

    /** The value at this place, or null when there is none of this kind; {@code until} follows an open slot. */
    @Nullable
    Filled fill(Slot slot, Script script, int start, @Nullable String until) {
        switch (slot) {
            case INT -> {
                return whole(script, start);
            }
            case PCT -> {
                return percent(script, start);
            }
            case RATING -> {
                return rating(script, start, false);
            }
            case STARS -> {
                return rating(script, start, true);
            }
            case MONEY -> {
                Money.Amount amount = Money.at(script, start);
                return amount == null ? null : new Filled(amount, amount.end());
            }
            case RANGE -> {
                return range(script, start);
            }
            case AGO -> {
                return ago(script, start);
            }
            case DATE -> {
                DateAt date = dates.at(script, start);
                return date == null ? null : new Filled(date, date.end());
            }
            case TIME -> {
                int end = TimeOfDay.end(script, start);
                return end < 0 ? null : new Filled("", end);
            }
            case SIZE -> {
                return size(script, start);
            }
            default -> {
                return words(slot, script, start, until);
            }
        }
    }

    private static @Nullable Filled whole(Script script, int start) {
        Numbers.Figure number = Numbers.whole(script, start);
        return number == null ? null : new Filled(number.value().intValueExact(), number.end());
    }

    private static @Nullable Filled percent(Script script, int start) {
        Numbers.Figure number = Numbers.whole(script, start);
        if (number == null || number.value().intValueExact() > 100) {
            return null;
        }
        int sign = script.skipSpaces(number.end());
        return script.at(sign) == '%' ? new Filled(number.value().intValueExact(), sign + 1) : null;
    }

    private static @Nullable Filled rating(Script script, int start, boolean oneDecimal) {
        if (script.at(start) < '0' || script.at(start) > '5') {
            return null;
        }
        int end = start + 1;
        if ((script.at(end) == '.' || script.at(end) == ',') && Numbers.isDigit(script.at(end + 1))) {
            end = Math.min(Numbers.digits(script, end + 1), start + (oneDecimal ? 3 : 4));
        }
        boolean cut = Numbers.isDigit(script.at(end)) && !oneDecimal;
        if (cut || (oneDecimal && end != start + 3)) {
            return null;
        }
        BigDecimal value = new BigDecimal(script.plain().substring(start, end).replace(',', '.'));
        return value.compareTo(BigDecimal.valueOf(5)) > 0 ? null : new Filled(value, end);
    }

    private static @Nullable Filled range(Script script, int start) {
        Money.Amount low = Money.at(script, start);
        boolean signBehind = low == null;
        if (low == null) {
            low = Money.scaled(script, start);
        }
        if (low == null || low.amount() == null) {
            return null;
        }
        int dash = script.skipSpaces(low.end());
        dash = script.plain().startsWith("/hr", dash) ? script.skipSpaces(dash + 3) : dash;
        int next = afterDash(script, dash);
        if (next < 0) {
            return null;
        }
        Money.Amount high = Money.at(script, next);
        if (high == null && !signBehind) {
            high = Money.scaled(script, next);
        }
        if (high == null || high.amount() == null || high.amount().compareTo(low.amount()) < 0) {
            return null;
        }
        return new Filled(new Range(low.amount(), high.amount()), high.end());
    }

    private static int afterDash(Script script, int at) {
        for (String dash : List.of("-", "to ", "bis ", "a ", "à ")) {
            if (script.plain().startsWith(dash, at)) {
                return script.skipSpaces(at + dash.length());
            }
        }
        return -1;
    }

    private @Nullable Filled ago(Script script, int start) {
        Said said = agos.longest(script, start, this);
        if (said == null) {
            return null;
        }
        long count = said.values().isEmpty() ? 1 : said.number(0);
        return new Filled(duration(said.meaning(), count), said.end());
    }

    /** How long the phrase says, for a count of its unit. */
    static Duration duration(Meaning unit, long count) {
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

    private static @Nullable Filled size(Script script, int start) {
        Numbers.Figure number = Numbers.decimal(script, start);
        if (number == null) {
            return null;
        }
        int unit = script.skipSpaces(number.end());
        for (String name : List.of("kb", "mb", "gb", "bytes", "b", "ko", "mo")) {
            if (script.plain().startsWith(name, unit) && script.endsAt(unit + name.length())) {
                return new Filled("", unit + name.length());
            }
        }
        return null;
    }

    private static @Nullable Filled words(Slot slot, Script script, int start, @Nullable String until) {
        int end = until == null ? script.length() : find(script, start, until);
        if (end < 0 || end - start > LONGEST_WORDS) {
            return null;
        }
        String words = script.text().substring(start, end).strip();
        return slot == Slot.TEXT && words.isEmpty() ? null : new Filled(words, end);
    }

    private static int find(Script script, int start, String until) {
        int last = Math.min(script.length() - until.length(), start + LONGEST_WORDS);
        for (int at = start; at <= last; at++) {
            if (script.plain().startsWith(until, at)) {
                return at;
            }
        }
        return -1;
    }
}
