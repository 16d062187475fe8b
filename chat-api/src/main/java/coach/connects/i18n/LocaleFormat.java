package coach.connects.i18n;

import coach.connects.chat.RichText;
import coach.connects.money.Connects;
import coach.connects.money.Usd;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How one language shows numbers, dates and foreign words, and which form of a word follows a number. */
final class LocaleFormat {
    private final Locale locale;
    private final PluralRule plurals;
    private final DateTimeFormatter dates;
    private final DateTimeFormatter months;
    private final DateTimeFormatter hours;

    LocaleFormat(Locale locale) {
        this.locale = locale;
        this.plurals = PluralRule.of(locale);
        this.dates = DateTimeFormatter.ofPattern(datePattern(locale), locale);
        this.months = DateTimeFormatter.ofPattern("LLLL yyyy", locale);
        this.hours = DateTimeFormatter.ofPattern("HH:mm", locale);
    }

    /** The long date of the language; in English the day goes first, as most of its readers here write it. */
    private static String datePattern(Locale locale) {
        return locale.getLanguage().equals("en")
                ? "d MMMM yyyy"
                : DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        FormatStyle.LONG, null, IsoChronology.INSTANCE, locale);
    }

    Locale locale() {
        return locale;
    }

    /** A value as it stands in a sentence; a plain string is somebody else's and is isolated. */
    RichText show(Object value) {
        if (value instanceof RichText text) {
            return text;
        }
        return RichText.of(value instanceof String foreign ? UntrustedText.isolated(foreign) : plain(value));
    }

    private String plain(Object value) {
        if (value instanceof Connects || value instanceof Integer || value instanceof Long) {
            return value.toString();
        }
        if (value instanceof Usd usd) {
            return usd.amount().signum() < 0 ? "-" + dollars(usd.amount().negate()) : dollars(usd.amount());
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof LocalDate date) {
            return dates.format(date);
        }
        if (value instanceof YearMonth month) {
            return months.format(month);
        }
        if (value instanceof LocalTime time) {
            return hours.format(time);
        }
        if (value instanceof Locale country) {
            return country.getDisplayCountry(locale);
        }
        throw new IllegalArgumentException(
                "no way to show a " + value.getClass().getName());
    }

    /** Cents are left out where nobody counts them: whole amounts from a hundred dollars up. */
    private static String dollars(BigDecimal amount) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        boolean large = amount.compareTo(BigDecimal.valueOf(100)) >= 0;
        return "$" + (whole && large ? amount.setScale(0, RoundingMode.UNNECESSARY) : amount).toPlainString();
    }

    /** The name of the plural form for this number: English has "one" and "other". */
    String pluralOf(Object value) {
        return plurals.formOf(wholeNumber(value.toString()));
    }

    /** The names of the plural forms that the language has. */
    List<String> plurals() {
        return plurals.forms();
    }

    private static Optional<Long> wholeNumber(String digits) {
        try {
            return Optional.of(Long.parseLong(digits));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
