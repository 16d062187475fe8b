package coach.connects.wallet;

import coach.connects.money.Connects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Corrections: the difference to what Upwork shows (W-06), and the dates of what came in before the bot (W-14). */
final class BalanceAdjuster {
    private final WalletBuilder builder;

    BalanceAdjuster(WalletBuilder builder) {
        this.builder = builder;
    }

    /** Records the difference to this balance; answers why not. */
    Optional<RecordingResult> adjust(EntryDraft.AdjustmentDraft draft) {
        Connects balance = builder.replay(draft.on()).balance();
        int difference = draft.to().value() - balance.value();
        // A wallet that was never told may be told that it is empty: a correction of 0, so that nobody asks again.
        if (difference == 0 && builder.wallet().isInitialized()) {
            return Optional.of(new RecordingResult.NothingToAdjust(balance));
        }
        List<UndatedShare> parts = covering(difference, draft.on(), draft.cameIn());
        if (parts.stream().anyMatch(undatedShare -> !undatedShare.expiresOn().isAfter(draft.on()))) {
            return Optional.of(new RecordingResult.OutOfRange(RecordingResult.Limit.UNTIL));
        }
        parts.forEach(undatedShare -> bring(draft, undatedShare));
        int rest = difference - sum(parts);
        if (rest != 0 || parts.isEmpty()) {
            builder.keep(new Correction(builder.stamp(draft), rest, draft.until(), OptionalLong.empty()));
        }
        return Optional.empty();
    }

    /**
     * Puts dated lots in the place of those that are only known "at the latest"; answers why not. What stays without a date
     * came in before the oldest that was told, and is gone when that is, at the latest; unless it was told what is gone
     * when: then nothing is known of the others (W-14).
     */
    Optional<RecordingResult> dateLots(EntryDraft.LotDating draft) {
        LedgerReplay replay = builder.replay(draft.on());
        List<Lot> undated =
                replay.openLots().stream().filter(lot -> !lot.dated()).toList();
        int room = undated.stream().mapToInt(lot -> lot.remaining().value()).sum();
        List<UndatedShare> parts = covering(room, draft.on(), draft.cameIn());
        if (parts.isEmpty()) {
            return Optional.of(new RecordingResult.NothingToAdjust(replay.balance()));
        }
        if (parts.stream().anyMatch(undatedShare -> !undatedShare.expiresOn().isAfter(draft.on()))) {
            return Optional.of(new RecordingResult.OutOfRange(RecordingResult.Limit.UNTIL));
        }
        Optional<LocalDate> latest = parts.stream()
                .map(UndatedShare::expiresOn)
                .min(LocalDate::compareTo)
                .filter(gone -> draft.newest());
        int open = sum(parts);
        for (Lot lot : undated) {
            int taken = Math.min(open, lot.remaining().value());
            if (taken > 0) {
                builder.keep(new Correction(builder.stamp(draft), -taken, latest, OptionalLong.of(lot.seq())));
                open -= taken;
            }
        }
        parts.forEach(undatedShare -> bring(draft, undatedShare));
        return Optional.empty();
    }

    private void bring(EntryDraft draft, UndatedShare undatedShare) {
        builder.keep(new Correction(
                builder.stamp(draft),
                undatedShare.amount(),
                Optional.of(undatedShare.expiresOn()),
                OptionalLong.empty()));
    }

    /** What is left came in last: the newest count in full, and the last one as far as it is still needed (W-14). */
    private List<UndatedShare> covering(int amount, LocalDate day, List<EntryDraft.Acquisition> newestFirst) {
        List<UndatedShare> parts = new ArrayList<>();
        int open = amount;
        for (EntryDraft.Acquisition acquisition : newestFirst) {
            int covered = Math.min(open, acquisition.connects().value());
            if (covered > 0) {
                parts.add(new UndatedShare(covered, builder.policy(day).expiryOf(acquisition.on())));
                open -= covered;
            }
        }
        return parts;
    }

    private static int sum(List<UndatedShare> parts) {
        return parts.stream().mapToInt(UndatedShare::amount).sum();
    }

    private record UndatedShare(int amount, LocalDate expiresOn) {}
}
