package coach.connects.freelancer;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A freelancer's settings, as far as they differ from the defaults. Immutable. */
public final class Preferences {
    /** Every setting at its default. */
    public static final Preferences DEFAULTS = new Preferences(Map.of());

    private final Map<Setting<?>, Object> changed;

    private Preferences(Map<Setting<?>, Object> changed) {
        this.changed = changed;
    }

    /** The value of a setting; its default unless it was changed. */
    public <T> T get(Setting<T> setting) {
        Object value = changed.get(setting);
        if (value == null) {
            return setting.standard();
        }
        // Only with() puts values in, and it takes them of the setting's own type.
        @SuppressWarnings("unchecked")
        T own = (T) value;
        return own;
    }

    /** Whether the setting differs from its default. */
    public boolean changes(Setting<?> setting) {
        return changed.containsKey(setting);
    }

    /** The same with this value; the default takes the setting back. */
    public <T> Preferences with(Setting<T> setting, T value) {
        Map<Setting<?>, Object> more = new HashMap<>(changed);
        if (value.equals(setting.standard())) {
            more.remove(setting);
        } else {
            more.put(setting, value);
        }
        return new Preferences(more);
    }

    /** The same with this setting at its default. */
    public <T> Preferences without(Setting<T> setting) {
        return with(setting, setting.standard());
    }

    /** The same with a setting set from typed words, or the refusal that names the allowed range. */
    public <T> Parsed<Preferences> set(Setting<T> setting, String words) {
        return setting.kind().read(words).map(value -> with(setting, value));
    }

    /** The value of a setting in the form in which a person would type it. */
    public <T> String write(Setting<T> setting) {
        return setting.kind().write(get(setting));
    }

    /** What differs from the defaults, by name in the written form, in the order of {@link Setting#all()}. */
    public Map<String, String> written() {
        Map<String, String> written = new LinkedHashMap<>();
        for (Setting<?> setting : Setting.all()) {
            if (changes(setting)) {
                written.put(setting.name(), write(setting));
            }
        }
        return Collections.unmodifiableMap(written);
    }

    /** The preferences that were written; what this version does not know or would refuse is left out. */
    public static Preferences read(Map<String, String> written) {
        Preferences preferences = DEFAULTS;
        for (Map.Entry<String, String> entry : written.entrySet()) {
            Optional<Setting<?>> setting = Setting.named(entry.getKey());
            if (setting.isPresent()) {
                preferences =
                        preferences.set(setting.get(), entry.getValue()).value().orElse(preferences);
            }
        }
        return preferences;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Preferences that && changed.equals(that.changed);
    }

    @Override
    public int hashCode() {
        return changed.hashCode();
    }

    @Override
    public String toString() {
        return "Preferences" + written();
    }
}
