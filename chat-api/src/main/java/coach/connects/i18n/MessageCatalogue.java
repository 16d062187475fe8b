package coach.connects.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * Every sentence that a person may read, by language. A language is a folder of files, one for each part of the bot; what
 * a language does not have yet is said in English.
 */
public final class MessageCatalogue {
    private static final List<String> PARTS = List.of(
            "bot",
            "host",
            "help",
            "words",
            "edit",
            "dialog",
            "wallet",
            "compare",
            "check",
            "verdict",
            "picture",
            "community",
            "settings",
            "guide",
            "group",
            "practice",
            "question",
            "newcomer",
            "letter",
            "profile",
            "reminder",
            "plan",
            "data",
            "link",
            "upwork",
            "console",
            "discord",
            "telegram");
    private static final List<String> LANGUAGES = List.of("en");

    private final Map<String, Messages> wordings;

    private MessageCatalogue(Map<String, Messages> wordings) {
        this.wordings = wordings;
    }

    /** All languages, read from the class path once a process. */
    public static MessageCatalogue load() {
        return Loaded.ALL;
    }

    private static MessageCatalogue read() {
        Map<String, Messages> wordings = new HashMap<>();
        Map<String, LazyPattern> english = read("en");
        for (String tag : LANGUAGES) {
            Map<String, LazyPattern> sentences = tag.equals("en") ? english : read(tag);
            wordings.put(tag, new Messages(sentences, english, new LocaleFormat(Locale.forLanguageTag(tag))));
        }
        return new MessageCatalogue(wordings);
    }

    /** The wording for an IETF language tag; English where there is none for it. */
    public Messages in(Optional<String> tag) {
        Messages english = english();
        if (tag.isEmpty()) {
            return english;
        }
        return wordings.getOrDefault(Locale.forLanguageTag(tag.get()).getLanguage(), english);
    }

    /** The IETF tags of the languages there are, English first. */
    public List<String> languages() {
        return LANGUAGES;
    }

    /** The English wording, which is complete. */
    public Messages english() {
        Messages english = wordings.get("en");
        if (english == null) {
            throw new IllegalStateException("the English catalogue is missing");
        }
        return english;
    }

    /** The keys of a language and the names of the values that each sentence needs. */
    static Map<String, Set<String>> placeholders(String tag) {
        Map<String, Set<String>> names = new HashMap<>();
        read(tag)
                .forEach((key, lazyPattern) ->
                        names.put(key, lazyPattern.pattern().names()));
        return names;
    }

    /** The keys of a language, and of each plural in its sentence the names of the forms. */
    static Map<String, List<Set<String>>> plurals(String tag) {
        Map<String, List<Set<String>>> forms = new HashMap<>();
        read(tag)
                .forEach((key, lazyPattern) ->
                        forms.put(key, lazyPattern.pattern().plurals()));
        return forms;
    }

    private static Map<String, LazyPattern> read(String tag) {
        Map<String, LazyPattern> sentences = new HashMap<>();
        for (String part : PARTS) {
            Properties properties = new Properties();
            try (InputStream in = MessageCatalogue.class.getResourceAsStream(tag + "/" + part + ".properties")) {
                if (in == null) {
                    continue;
                }
                try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            for (String key : properties.stringPropertyNames()) {
                if (sentences.put(key, new LazyPattern(properties.getProperty(key))) != null) {
                    throw new IllegalStateException("two sentences have the key " + key);
                }
            }
        }
        return sentences;
    }

    private static final class Loaded {
        static final MessageCatalogue ALL = read();
    }
}
