package coach.connects.wallet;

/** One answer for each thing that may become of a recording; whoever implements it cannot forget one. */
public interface RecordingVisitor<R> {
    R recorded(RecordingResult.Recorded recorded);

    R purchaseLimitExceeded(RecordingResult.PurchaseLimitExceeded refusal);

    R insufficientBalance(RecordingResult.InsufficientBalance refusal);

    R duplicateGrant(RecordingResult.DuplicateGrant refusal);

    R amountRequired(RecordingResult.AmountRequired refusal);

    R outOfRange(RecordingResult.OutOfRange refusal);

    R tooManyToday(RecordingResult.TooManyToday refusal);

    R tooManyLive(RecordingResult.TooManyLive refusal);

    R nothingToReturn(RecordingResult.NothingToReturn refusal);

    R nothingToBoost(RecordingResult.NothingToBoost refusal);

    R nothingToAdjust(RecordingResult.NothingToAdjust refusal);

    R nothingToUndo(RecordingResult.NothingToUndo refusal);

    R wouldOverdraw(RecordingResult.UndoRefused.WouldOverdraw refusal);

    R referencedLater(RecordingResult.UndoRefused.ReferencedLater refusal);

    R needsArchive(RecordingResult.NeedsArchive refusal);
}
