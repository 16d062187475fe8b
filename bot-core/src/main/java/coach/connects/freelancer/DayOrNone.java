package coach.connects.freelancer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A day in the ISO form, such as {@code 2027-01-15}, or {@code none}. */
record DayOrNone() implements ValueKind<Optional<LocalDate>> {
    private static final String NONE = "none";

    @Override
    public Parsed<Optional<LocalDate>> read(String words) {
        String bare = words.strip();
        if (bare.equalsIgnoreCase(NONE)) {
            return Parsed.of(Optional.empty());
        }
        try {
            return Parsed.of(Optional.of(LocalDate.parse(bare)));
        } catch (DateTimeException e) {
            return Parsed.refused("settings.refused.day", Map.of());
        }
    }

    @Override
    public String write(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(NONE);
    }
}
