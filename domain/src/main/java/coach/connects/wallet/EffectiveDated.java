package coach.connects.wallet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A value that changes from one day to another; the first one counts from the beginning (W-09). */
public record EffectiveDated<T>(List<Period<T>> periods) {
    /**
     * A value and its first day.
     *
     * @param from the first day; empty = from the beginning
     */
    public record Period<T>(Optional<LocalDate> from, T value) {
        boolean startsBy(LocalDate day) {
            return from.isEmpty() || !from.get().isAfter(day);
        }
    }

    public EffectiveDated {
        periods = List.copyOf(periods);
    }

    public static <T> EffectiveDated<T> never() {
        return new EffectiveDated<>(List.of());
    }

    /** The value of this day; empty where none was chosen. */
    public Optional<T> on(LocalDate day) {
        for (int i = periods.size() - 1; i >= 0; i--) {
            if (periods.get(i).startsBy(day)) {
                return Optional.of(periods.get(i).value());
            }
        }
        return Optional.empty();
    }

    /** The same with another value from this day on, whatever was chosen for later days; empty = from the beginning. */
    public EffectiveDated<T> with(Optional<LocalDate> from, T value) {
        List<Period<T>> kept = new ArrayList<>();
        for (Period<T> period : periods) {
            boolean earlier = from.isPresent()
                    && (period.from().isEmpty() || period.from().get().isBefore(from.get()));
            if (earlier) {
                kept.add(period);
            }
        }
        boolean changes = kept.isEmpty() || !kept.get(kept.size() - 1).value().equals(value);
        if (changes) {
            kept.add(new Period<>(from, value));
        }
        return new EffectiveDated<>(kept);
    }

    public boolean isNever() {
        return periods.isEmpty();
    }
}
