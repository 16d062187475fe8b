package coach.connects.wallet;

/**
 * One answer for each thing that may become of a recording; whoever implements it cannot forget one.
 *
 * @param <R> the type of the answer
 */
public interface RecordingCases<R> {
    /** It is recorded. */
    R made(Recording.Recorded recorded);

    /** More than may be bought (G-05). */
    R overAllowance(Recording.OverAllowance refusal);

    /** Some entry would find too little (W-04). */
    R fallsShort(Recording.FallsShort refusal);

    /** Free Connects that are given once (G-02). */
    R grantTwice(Recording.GrantTwice refusal);

    /** The amount is not known. */
    R amountNeeded(Recording.AmountNeeded refusal);

    /** An amount, a date or a note beyond its limits (W-08). */
    R outOfRange(Recording.OutOfRange refusal);

    /** As much was recorded within a day as a wallet takes. */
    R tooManyToday(Recording.TooManyToday refusal);

    /** A wallet holds no more lots, or proposals. */
    R tooManyLive(Recording.TooManyLive refusal);

    /** No proposal from which so many can come back (W-07). */
    R nothingToReturn(Recording.NothingToReturn refusal);

    /** No standing proposal to boost. */
    R nothingToBoost(Recording.NothingToBoost refusal);

    /** The balance is that already (W-06). */
    R nothingToAdjust(Recording.NothingToAdjust refusal);

    /** Nothing to be undone. */
    R nothingToUndo(Recording.NothingToUndo refusal);

    /** Undone, it would leave some entry with too little (W-05). */
    R tooLittleLeft(Recording.UndoRefused.TooLittleLeft refusal);

    /** A later entry belongs to it (W-05). */
    R named(Recording.UndoRefused.Named refusal);

    /** Only the pages can tell. */
    R needsPages(Recording.NeedsPages refusal);
}
