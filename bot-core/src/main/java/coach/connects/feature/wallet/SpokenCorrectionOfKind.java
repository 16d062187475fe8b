package coach.connects.feature.wallet;

import coach.connects.engine.CommandContext;
import coach.connects.wallet.EntryKind;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.Wallet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * "The purchase was fifty", "I made a mistake, I bought 50 not 100": a correction that names which kind of entry it means,
 * whatever came after that.
 *
 * @param correction what is right
 * @param eventId the message that recorded the last entry of that kind
 */
record SpokenCorrectionOfKind(SpokenCorrection correction, String eventId) {
    private static final List<String> WAS = List.of("was", "were", "should", "not", "change", "fix", "correct");

    /** What it puts right; empty where the words say anything else, or no such entry is of this last day. */
    static Optional<SpokenCorrectionOfKind> read(CommandContext context, String words, Duration fresh) {
        List<String> said = SpokenVocabulary.english(context.view(), SpokenEntry.words(words));
        if (words.indexOf('?') >= 0 || words.indexOf('\n') >= 0 || said.stream().noneMatch(WAS::contains)) {
            return Optional.empty();
        }
        List<EntryKind> kinds = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (String word : said) {
            Optional<EntryKind> kind = kind(context, word);
            kind.ifPresent(kinds::add);
            if (kind.isEmpty()) {
                left.add(word);
            }
        }
        return kinds.size() == 1
                ? SpokenCorrection.answer(context.view(), String.join(" ", left))
                        .filter(SpokenCorrection::saysWhat)
                        .flatMap(right -> eventId(context, kinds.get(0), fresh)
                                .map(eventId -> new SpokenCorrectionOfKind(right, eventId)))
                : Optional.empty();
    }

    private static Optional<EntryKind> kind(CommandContext context, String word) {
        for (EntryKind kind : List.of(EntryKind.PURCHASE, EntryKind.PROPOSAL, EntryKind.GRANT, EntryKind.RETURN)) {
            if (context.view().lists("undo.said." + kind.word(), word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> eventId(CommandContext context, EntryKind kind, Duration fresh) {
        Wallet wallet = context.state().wallet();
        return wallet.undoableEvents().stream()
                .filter(eventId ->
                        wallet.standing(eventId).stream().anyMatch(entry -> isIt(context, entry, kind, fresh)))
                .findFirst();
    }

    private static boolean isIt(CommandContext context, RecordedEntry entry, EntryKind kind, Duration fresh) {
        return entry.kind() == kind && entry.recordedAt().isAfter(context.now().minus(fresh));
    }
}
