package coach.connects.i18n;

import coach.connects.chat.RichText;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The catalogue in the language of one person. */
public final class Messages {
    private final Map<String, LazyPattern> sentences;
    private final Map<String, LazyPattern> fallback;
    private final LocaleFormat format;

    Messages(Map<String, LazyPattern> sentences, Map<String, LazyPattern> fallback, LocaleFormat format) {
        this.sentences = sentences;
        this.fallback = fallback;
        this.format = format;
    }

    /**
     * A sentence with its values.
     *
     * @param key the sentence's key
     * @param namesAndValues name, value, name, value …: {@code Connects}, {@code Usd}, dates, numbers, countries (as
     *     {@code Locale}) and {@link RichText}
     *     stand as they are, a {@code String} is taken for somebody else's words and isolated
     * @throws IllegalArgumentException when there is no such sentence or a value is missing (a test looks for both)
     */
    public RichText text(String key, Object... namesAndValues) {
        Map<String, Object> values = namesAndValues.length == 0 ? Map.of() : new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return text(key, values);
    }

    /** A sentence with its values, which are given by name. */
    public RichText text(String key, Map<String, Object> values) {
        return find(key).pattern().fill(values, format);
    }

    /** A sentence as plain words, for labels. */
    public String plain(String key, Object... namesAndValues) {
        return text(key, namesAndValues).plain();
    }

    /**
     * Whether the words stand in a list of the catalogue, {@code |thanks|thank you|}, letter by letter.
     *
     * @throws IllegalArgumentException when there is no such list
     */
    public boolean lists(String key, String words) {
        return find(key).phrases().contains(words);
    }

    public boolean has(String key) {
        return sentences.containsKey(key) || fallback.containsKey(key);
    }

    public Locale locale() {
        return format.locale();
    }

    private LazyPattern find(String key) {
        LazyPattern lazyPattern = sentences.get(key);
        if (lazyPattern == null) {
            lazyPattern = fallback.get(key);
        }
        if (lazyPattern == null) {
            throw new IllegalArgumentException("no sentence " + key);
        }
        return lazyPattern;
    }
}
