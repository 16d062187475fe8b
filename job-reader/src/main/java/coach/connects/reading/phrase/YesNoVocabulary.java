package coach.connects.reading.phrase;

import coach.connects.parsing.CaseFolding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of yes and no: what each is by itself, and what it is in one question alone. */
final class YesNoVocabulary {
    /** As many words in a row are looked at as one expression. */
    static final int LONGEST_RUN = 4;

    static final YesNoVocabulary STANDARD = new YesNoVocabulary(new PhraseFileLoader().yesNo());

    private final Map<String, YesNoPart> words = new HashMap<>();

    private YesNoVocabulary(Map<String, List<String>> lines) {
        for (YesNoPart part : YesNoPart.values()) {
            String line = CaseFolding.of(part.name());
            lines.getOrDefault(line, List.of()).forEach(word -> words.put(key(word), part));
            for (YesNoReader subject : YesNoReader.values()) {
                String own = CaseFolding.of(subject.name());
                lines.getOrDefault(own + "_" + line, List.of()).forEach(word -> words.put(own + ":" + key(word), part));
            }
        }
    }

    private static String key(String word) {
        return String.join("_", YesNoText.words(word));
    }

    Optional<YesNoPart> part(YesNoReader subject, String run) {
        YesNoPart own = words.get(CaseFolding.of(subject.name()) + ":" + run);
        return Optional.ofNullable(own == null ? words.get(run) : own);
    }
}
