package coach.connects.telegram.send;

/** When the last few messages went out: at most so many within any stretch of time. */
final class Recent {
    private final long[] times;
    private final long stretch;
    private int count;
    /** The last one that made room for a newer one; before all time when none did, or it came back. */
    private long before = Long.MIN_VALUE / 2;

    /**
     * Lets so many through.
     *
     * @param most how many within any stretch
     * @param stretch how long a stretch is, in nanoseconds
     */
    Recent(int most, long stretch) {
        this.times = new long[most];
        this.stretch = stretch;
    }

    /** The earliest time at which one more may go. */
    long freeAt(long now) {
        return count < times.length ? now : times[0] + stretch;
    }

    void add(long now) {
        if (count == times.length) {
            before = times[0];
            count--;
            System.arraycopy(times, 1, times, 0, count);
        }
        times[count] = now;
        count++;
    }

    /** One that went at this time was not taken: its place is free, unless the one before all these still counts. */
    void takeBack(long time) {
        for (int i = count - 1; i >= 0; i--) {
            if (times[i] == time) {
                System.arraycopy(times, 0, times, 1, i);
                times[0] = before;
                before = Long.MIN_VALUE / 2;
                return;
            }
        }
    }
}
