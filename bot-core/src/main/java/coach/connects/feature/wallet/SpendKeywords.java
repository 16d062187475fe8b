package coach.connects.feature.wallet;

import coach.connects.parsing.EnumNames;
import coach.connects.wallet.EntryDraft;
import coach.connects.wallet.FreeReason;
import coach.connects.wallet.ProposalClass;
import java.util.List;
import java.util.Optional;

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
    static SpendKeywords of(List<String> said) {
        List<String> words = said.stream().distinct().toList();
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
