package coach.connects.wallet;

import coach.connects.amount.Connects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Corrections: the difference to what Upwork shows (W-06), and the dates of what came in before the bot (W-14). */
final class Adjusting {
    private final WorkingWallet work;

    Adjusting(WorkingWallet work) {
        this.work = work;
    }

    /** Records the difference to this balance; answers why not. */
    Optional<Recording> adjust(NewEntry.Adjust draft) {
        Connects balance = work.fold(draft.on()).balance();
        int difference = draft.to().value() - balance.value();
        // A wallet that was never told may be told that it is empty: a correction of 0, so that nobody asks again.
        if (difference == 0 && work.wallet().isTold()) {
            return Optional.of(new Recording.NothingToAdjust(balance));
        }
        List<Part> parts = covering(difference, draft.on(), draft.cameIn());
        if (parts.stream().anyMatch(part -> !part.expiresOn().isAfter(draft.on()))) {
            return Optional.of(new Recording.OutOfRange(Recording.Limit.UNTIL));
        }
        parts.forEach(part -> bring(draft, part));
        int rest = difference - sum(parts);
        if (rest != 0 || parts.isEmpty()) {
            work.keep(new Correction(work.stamp(draft), rest, draft.until(), OptionalLong.empty()));
        }
        return Optional.empty();
    }

    /** Puts dated lots in the place of those that are only known "at the latest"; answers why not. */
    Optional<Recording> dateLots(NewEntry.DateLots draft) {
        Fold fold = work.fold(draft.on());
        List<Lot> undated = fold.openLots().stream().filter(lot -> !lot.dated()).toList();
        int room = undated.stream().mapToInt(lot -> lot.remaining().value()).sum();
        List<Part> parts = covering(room, draft.on(), draft.cameIn());
        if (parts.isEmpty()) {
            return Optional.of(new Recording.NothingToAdjust(fold.balance()));
        }
        if (parts.stream().anyMatch(part -> !part.expiresOn().isAfter(draft.on()))) {
            return Optional.of(new Recording.OutOfRange(Recording.Limit.UNTIL));
        }
        int open = sum(parts);
        for (Lot lot : undated) {
            int taken = Math.min(open, lot.remaining().value());
            if (taken > 0) {
                work.keep(new Correction(work.stamp(draft), -taken, Optional.empty(), OptionalLong.of(lot.seq())));
                open -= taken;
            }
        }
        parts.forEach(part -> bring(draft, part));
        return Optional.empty();
    }

    private void bring(NewEntry draft, Part part) {
        work.keep(
                new Correction(work.stamp(draft), part.amount(), Optional.of(part.expiresOn()), OptionalLong.empty()));
    }

    /** What is left came in last: the newest count in full, and the last one as far as it is still needed (W-14). */
    private List<Part> covering(int amount, LocalDate day, List<NewEntry.CameIn> newestFirst) {
        List<Part> parts = new ArrayList<>();
        int open = amount;
        for (NewEntry.CameIn cameIn : newestFirst) {
            int covered = Math.min(open, cameIn.connects().value());
            if (covered > 0) {
                parts.add(new Part(covered, work.policy(day).expiryOf(cameIn.on())));
                open -= covered;
            }
        }
        return parts;
    }

    private static int sum(List<Part> parts) {
        return parts.stream().mapToInt(Part::amount).sum();
    }

    private record Part(int amount, LocalDate expiresOn) {}
}
