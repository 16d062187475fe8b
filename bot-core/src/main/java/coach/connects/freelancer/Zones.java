package coach.connects.freelancer;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Time zones by id ({@code Asia/Colombo}), by city ({@code colombo}) or by offset ({@code +05:30}). */
record Zones() implements ValueKind<ZoneId> {
    @Override
    public Parsed<ZoneId> read(String words) {
        String key = words.strip().replace(' ', '_').toLowerCase(Locale.ROOT);
        for (String id : ZoneId.getAvailableZoneIds()) {
            if (id.toLowerCase(Locale.ROOT).equals(key)) {
                return Parsed.of(ZoneId.of(id));
            }
        }
        List<String> cities = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.toLowerCase(Locale.ROOT).endsWith("/" + key))
                .filter(Zones::isPlace)
                .toList();
        return cities.size() == 1 ? Parsed.of(ZoneId.of(cities.get(0))) : offset(words.strip());
    }

    @Override
    public String write(ZoneId zone) {
        return zone.getId();
    }

    /** "posix/…" and "Etc/…" repeat the places, or are none. */
    private static boolean isPlace(String id) {
        return id.indexOf('/') == id.lastIndexOf('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/");
    }

    private static Parsed<ZoneId> offset(String words) {
        boolean looksLikeOne = words.startsWith("+") || words.startsWith("-") || words.startsWith("UTC");
        try {
            if (looksLikeOne && words.length() <= 9) {
                return Parsed.of(ZoneId.of(words));
            }
        } catch (DateTimeException e) {
            // Not an offset after all: refused like any other words.
        }
        return Parsed.refused("settings.refused.zone", Map.of());
    }
}
