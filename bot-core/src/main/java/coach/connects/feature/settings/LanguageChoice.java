package coach.connects.feature.settings;

import coach.connects.i18n.MessageCatalogue;
import coach.connects.parsing.CaseFolding;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that the bot speaks: no other one can be set. */
final class LanguageChoice {
    private LanguageChoice() {}

    static List<String> tags() {
        return MessageCatalogue.load().languages();
    }

    /** What this language is called, in another one. */
    static String name(String tag, Locale in) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(in);
    }

    /** Whether these words name a language of the world, be it one that is not spoken here. */
    static boolean isNamed(String words) {
        String said = CaseFolding.of(words.strip());
        return Arrays.stream(Locale.getISOLanguages())
                .map(Locale::forLanguageTag)
                .anyMatch(language -> CaseFolding.of(language.getDisplayLanguage(Locale.ENGLISH))
                                .equals(said)
                        || CaseFolding.of(language.getDisplayLanguage(language)).equals(said));
    }

    /** The tag that these words mean: a tag with or without its country, or the language's name. */
    static Optional<String> of(String words) {
        String said = CaseFolding.of(words.strip());
        String language = Locale.forLanguageTag(said.replace('_', '-')).getLanguage();
        return tags().stream()
                .filter(tag -> tag.equals(language)
                        || CaseFolding.of(name(tag, Locale.ENGLISH)).equals(said)
                        || CaseFolding.of(name(tag, Locale.forLanguageTag(tag))).equals(said))
                .findFirst();
    }
}
