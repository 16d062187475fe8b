package coach.connects.simulator;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a run came to, for the line at its end. */
final class Statistics {
    private final Map<Fault.Kind, Long> faults = new EnumMap<>(Fault.Kind.class);
    private long seeds;
    private long steps;
    private long calls;
    private long deliveries;
    private long reminders;
    private int largest;

    void call() {
        calls++;
    }

    void injected(Fault.Kind kind) {
        faults.merge(kind, 1L, Long::sum);
    }

    void step() {
        steps++;
    }

    void delivered() {
        deliveries++;
    }

    void reminded(int compared) {
        reminders += compared;
    }

    void work(int made) {
        largest = Math.max(largest, made);
    }

    void seed() {
        seeds++;
    }

    synchronized void add(Statistics other) {
        other.faults.forEach((kind, times) -> faults.merge(kind, times, Long::sum));
        seeds += other.seeds;
        steps += other.steps;
        calls += other.calls;
        deliveries += other.deliveries;
        reminders += other.reminders;
        largest = Math.max(largest, other.largest);
    }

    /** One line, always of the same shape. */
    synchronized String summary() {
        String kinds = faults.entrySet().stream()
                .map(entry -> entry.getKey().name().toLowerCase(Locale.ROOT) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return String.format(
                "%d seeds, %d steps, %d messages, %d reminders compared, %d store calls, largest work of a step %d calls; faults: %s",
                seeds, steps, deliveries, reminders, calls, largest, kinds.isEmpty() ? "none" : kinds);
    }
}
