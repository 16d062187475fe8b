package coach.connects.text;

import coach.connects.chat.Text;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The catalogue in the language of one person. */
public final class Wording {
    private final Map<String, Sentence> sentences;
    private final Map<String, Sentence> fallback;
    private final Language language;

    Wording(Map<String, Sentence> sentences, Map<String, Sentence> fallback, Language language) {
        this.sentences = sentences;
        this.fallback = fallback;
        this.language = language;
    }

    /**
     * A sentence with its values.
     *
     * @param key the sentence's key
     * @param namesAndValues name, value, name, value …: {@code Connects}, {@code Usd}, dates, numbers, countries (as
     *     {@code Locale}) and {@link Text}
     *     stand as they are, a {@code String} is taken for somebody else's words and isolated
     * @throws IllegalArgumentException when there is no such sentence or a value is missing (a test looks for both)
     */
    public Text say(String key, Object... namesAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return say(key, values);
    }

    /** A sentence with its values, which are given by name. */
    public Text say(String key, Map<String, Object> values) {
        return pattern(key).fill(values, language);
    }

    /** A sentence as plain words, for labels. */
    public String words(String key, Object... namesAndValues) {
        return say(key, namesAndValues).plain();
    }

    /** Whether there is such a sentence. */
    public boolean has(String key) {
        return sentences.containsKey(key) || fallback.containsKey(key);
    }

    /** The language's locale. */
    public Locale locale() {
        return language.locale();
    }

    private Pattern pattern(String key) {
        Sentence sentence = sentences.get(key);
        if (sentence == null) {
            sentence = fallback.get(key);
        }
        if (sentence == null) {
            throw new IllegalArgumentException("no sentence " + key);
        }
        return sentence.pattern();
    }
}
