package coach.connects.profile;

import coach.connects.parsing.ParseError;
import coach.connects.parsing.ParseResult;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A freelancer's settings, as far as they differ from the defaults. Immutable. */
public final class Preferences {
    /** Every setting at its default. */
    public static final Preferences DEFAULTS = new Preferences(Map.of());

    private final Map<PreferenceKey<?>, Object> changed;

    private Preferences(Map<PreferenceKey<?>, Object> changed) {
        this.changed = changed;
    }

    /** The value of a setting; its default unless it was changed. */
    public <T> T get(PreferenceKey<T> key) {
        Object value = changed.get(key);
        if (value == null) {
            return key.defaultValue();
        }
        // Only with() puts values in, and it takes them of the setting's own type.
        @SuppressWarnings("unchecked")
        T own = (T) value;
        return own;
    }

    /** Whether the setting differs from its default. */
    public boolean changes(PreferenceKey<?> key) {
        return changed.containsKey(key);
    }

    /** The same with this value; the default takes the setting back. */
    public <T> Preferences with(PreferenceKey<T> key, T value) {
        Map<PreferenceKey<?>, Object> more = new HashMap<>(changed);
        if (value.equals(key.defaultValue())) {
            more.remove(key);
        } else {
            more.put(key, value);
        }
        return new Preferences(more);
    }

    /** The same with this setting at its default. */
    public <T> Preferences without(PreferenceKey<T> key) {
        return with(key, key.defaultValue());
    }

    /** The same with a setting set from typed words, or the refusal that names the allowed range. */
    public <T> ParseResult<Preferences, ParseError> set(PreferenceKey<T> key, String words) {
        return key.type().parse(words).map(value -> with(key, value));
    }

    /** The value of a setting in the form in which a person would type it. */
    public <T> String write(PreferenceKey<T> key) {
        return key.type().format(get(key));
    }

    /** What differs from the defaults, by name in the written form, in the order of {@link PreferenceKey#all()}. */
    public Map<String, String> written() {
        Map<String, String> written = new LinkedHashMap<>();
        for (PreferenceKey<?> key : PreferenceKey.all()) {
            if (changes(key)) {
                written.put(key.name(), write(key));
            }
        }
        return Collections.unmodifiableMap(written);
    }

    /** The preferences that were written; what this version does not know or would refuse is left out. */
    public static Preferences read(Map<String, String> written) {
        Preferences preferences = DEFAULTS;
        for (Map.Entry<String, String> entry : written.entrySet()) {
            Optional<PreferenceKey<?>> setting = PreferenceKey.named(entry.getKey());
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
