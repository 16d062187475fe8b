package coach.connects.telegram.send;

/** When the last few messages went out: at most so many within any stretch of time. */
final class SlidingWindow {
    private final long[] times;
    private final long stretch;
    private int count;

    /**
     * Lets so many through.
     *
     * @param most how many within any stretch
     * @param stretch how long a stretch is, in nanoseconds
     */
    SlidingWindow(int most, long stretch) {
        this.times = new long[most];
        this.stretch = stretch;
    }

    long freeAt(long now) {
        return count < times.length ? now : times[0] + stretch;
    }

    void add(long now) {
        if (count == times.length) {
            count--;
            System.arraycopy(times, 1, times, 0, count);
        }
        times[count] = now;
        count++;
    }
}
