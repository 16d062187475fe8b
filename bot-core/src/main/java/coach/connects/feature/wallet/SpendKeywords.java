package coach.connects.feature.wallet;

import coach.connects.parsing.EnumNames;
import coach.connects.wallet.EntryDraft;
import coach.connects.wallet.FreeReason;
import coach.connects.wallet.ProposalClass;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What Connects were spent on, in words.
 *
 * @param size the size of the job
 * @param free why the proposal was free
 * @param purpose what else than a proposal it was
 * @param count how many different words were said
 */
record SpendKeywords(
        Optional<ProposalClass> size, Optional<FreeReason> free, Optional<EntryDraft.Purpose> purpose, int count) {
    /** What Talent Cloud is called in full. */
    private static final String TALENT_CLOUD = "talent-cloud";
    /** Says that it was free, and not yet why: that is asked. */
    private static final String FREE = "free";

    /** These words and those that people say for them. */
    static Set<String> with(List<String> kinds) {
        Set<String> words = new HashSet<>(kinds);
        words.addAll(List.of(TALENT_CLOUD, FREE));
        return Set.copyOf(words);
    }

    static SpendKeywords of(List<String> said) {
        List<String> words = said.stream()
                .map(word -> word.equals(TALENT_CLOUD) ? FreeReason.CLOUD.word() : word)
                .filter(word -> !word.equals(FREE))
                .distinct()
                .toList();
        return new SpendKeywords(
                words.stream().flatMap(word -> ProposalClass.of(word).stream()).findFirst(),
                words.stream().flatMap(word -> FreeReason.of(word).stream()).findFirst(),
                words.stream().flatMap(word -> purpose(word).stream()).findFirst(),
                words.size());
    }

    boolean isEmpty() {
        return count == 0;
    }

    boolean contradictsItself() {
        return count > 1;
    }

    private static Optional<EntryDraft.Purpose> purpose(String word) {
        return EnumNames.find(EntryDraft.Purpose.values(), word);
    }
}
