package coach.connects.wallet;

/**
 * One answer for each thing that may become of a recording; whoever implements it cannot forget one.
 *
 * @param <R> the type of the answer
 */
public interface RecordingVisitor<R> {
    /** It is recorded. */
    R made(RecordingResult.Recorded recorded);

    /** More than may be bought (G-05). */
    R overAllowance(RecordingResult.PurchaseLimitExceeded refusal);

    /** Some entry would find too little (W-04). */
    R fallsShort(RecordingResult.InsufficientBalance refusal);

    /** Free Connects that are given once (G-02). */
    R grantTwice(RecordingResult.DuplicateGrant refusal);

    /** The amount is not known. */
    R amountNeeded(RecordingResult.AmountRequired refusal);

    /** An amount, a date or a note beyond its limits (W-08). */
    R outOfRange(RecordingResult.OutOfRange refusal);

    /** As much was recorded within a day as a wallet takes. */
    R tooManyToday(RecordingResult.TooManyToday refusal);

    /** A wallet holds no more lots, or proposals. */
    R tooManyLive(RecordingResult.TooManyLive refusal);

    /** No proposal from which so many can come back (W-07). */
    R nothingToReturn(RecordingResult.NothingToReturn refusal);

    /** No standing proposal to boost. */
    R nothingToBoost(RecordingResult.NothingToBoost refusal);

    /** The balance is that already (W-06). */
    R nothingToAdjust(RecordingResult.NothingToAdjust refusal);

    /** Nothing to be undone. */
    R nothingToUndo(RecordingResult.NothingToUndo refusal);

    /** Undone, it would leave some entry with too little (W-05). */
    R tooLittleLeft(RecordingResult.UndoRefused.WouldOverdraw refusal);

    /** A later entry belongs to it (W-05). */
    R named(RecordingResult.UndoRefused.ReferencedLater refusal);

    /** Only the pages can tell. */
    R needsPages(RecordingResult.NeedsArchive refusal);
}
