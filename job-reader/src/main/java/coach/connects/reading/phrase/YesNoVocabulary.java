package coach.connects.reading.phrase;

import coach.connects.parsing.CaseFolding;
import java.util.EnumMap;
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
    private final Map<YesNoReader, Map<String, YesNoPart>> own = new EnumMap<>(YesNoReader.class);

    /** By its first word, how many words the longest expression has. */
    private final Map<String, Integer> runs = new HashMap<>();

    private YesNoVocabulary(Map<String, List<String>> lines) {
        for (YesNoPart part : YesNoPart.values()) {
            String line = CaseFolding.of(part.name());
            lines.getOrDefault(line, List.of()).forEach(word -> words.put(key(word), part));
            for (YesNoReader subject : YesNoReader.values()) {
                Map<String, YesNoPart> asked = own.computeIfAbsent(subject, s -> new HashMap<>());
                lines.getOrDefault(CaseFolding.of(subject.name()) + "_" + line, List.of())
                        .forEach(word -> asked.put(key(word), part));
            }
        }
    }

    private String key(String word) {
        List<String> run = YesNoText.words(word);
        runs.merge(run.get(0), Math.min(run.size(), LONGEST_RUN), Math::max);
        return String.join("_", run);
    }

    /** As many words as an expression that begins with this one may have. */
    int longestRun(String first) {
        return runs.getOrDefault(first, 1);
    }

    Optional<YesNoPart> part(YesNoReader subject, String run) {
        YesNoPart asked = own.getOrDefault(subject, Map.of()).get(run);
        return Optional.ofNullable(asked == null ? words.get(run) : asked);
    }
}
