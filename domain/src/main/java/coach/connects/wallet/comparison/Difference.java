package coach.connects.wallet.comparison;

import coach.connects.wallet.RecordedEntry;

/** Where a wallet and Upwork's history differ. */
public sealed interface Difference {
    /**
     * Upwork shows it, the wallet does not.
     *
     * @param row its place among the rows, from 0
     * @param uncertain whether it may be in a balance already that was told on the same day
     */
    record Missing(int row, HistoryRow shown, boolean uncertain) implements Difference {}

    /** The wallet has it twice, Upwork shows it once. */
    record Twice(RecordedEntry entry) implements Difference {}

    /** The wallet has it, Upwork does not show it though it shows the days around. */
    record Extra(RecordedEntry entry) implements Difference {}

    /**
     * Both have it, with another amount, day or kind.
     *
     * @param row its place among the rows, from 0
     */
    record Changed(int row, HistoryRow shown, RecordedEntry entry) implements Difference {}
}
