package coach.connects.wallet;

/** One answer for each thing that may become of a recording; whoever implements it cannot forget one. */
public interface RecordingVisitor<R> {
    R made(RecordingResult.Recorded recorded);

    R overAllowance(RecordingResult.PurchaseLimitExceeded refusal);

    R fallsShort(RecordingResult.InsufficientBalance refusal);

    R grantTwice(RecordingResult.DuplicateGrant refusal);

    R amountNeeded(RecordingResult.AmountRequired refusal);

    R outOfRange(RecordingResult.OutOfRange refusal);

    R tooManyToday(RecordingResult.TooManyToday refusal);

    R tooManyLive(RecordingResult.TooManyLive refusal);

    R nothingToReturn(RecordingResult.NothingToReturn refusal);

    R nothingToBoost(RecordingResult.NothingToBoost refusal);

    R nothingToAdjust(RecordingResult.NothingToAdjust refusal);

    R nothingToUndo(RecordingResult.NothingToUndo refusal);

    R tooLittleLeft(RecordingResult.UndoRefused.WouldOverdraw refusal);

    R named(RecordingResult.UndoRefused.ReferencedLater refusal);

    R needsPages(RecordingResult.NeedsArchive refusal);
}
