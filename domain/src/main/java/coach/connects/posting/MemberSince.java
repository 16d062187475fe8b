package coach.connects.posting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/** When a client joined Upwork: a day, or only a month where the page shows no more. */
public record MemberSince(YearMonth month, OptionalInt day) {
    public static MemberSince on(LocalDate date) {
        return new MemberSince(YearMonth.from(date), OptionalInt.of(date.getDayOfMonth()));
    }

    public static MemberSince in(YearMonth month) {
        return new MemberSince(month, OptionalInt.empty());
    }

    /** Reads {@code YYYY-MM-DD} or {@code YYYY-MM}; empty for anything else. */
    public static Optional<MemberSince> parse(String iso) {
        try {
            return Optional.of(iso.length() > 7 ? on(LocalDate.parse(iso)) : in(YearMonth.parse(iso)));
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The latest day on which the client can have joined. */
    public LocalDate latest() {
        return day.isPresent() ? month.atDay(day.getAsInt()) : month.atEndOfMonth();
    }

    /** {@code YYYY-MM-DD} or {@code YYYY-MM}. */
    @Override
    public String toString() {
        return day.isPresent() ? month.atDay(day.getAsInt()).toString() : month.toString();
    }
}
