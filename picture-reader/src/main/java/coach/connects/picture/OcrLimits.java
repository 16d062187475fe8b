package coach.connects.picture;

import java.time.Duration;

/**
 * What one picture may cost.
 *
 * @param bytes the size of its file
 * @param pixels the size of the picture
 * @param time how long it may be read, on the wall
 * @param memory how many bytes the program may ask for, where the machine can bound that
 * @param output how many bytes it may write
 * @param atOnce how many pictures are read at the same time
 * @param waiting how many may wait for their turn
 * @param patience how long one waits for it
 */
record OcrLimits(
        int bytes, long pixels, Duration time, long memory, int output, int atOnce, int waiting, Duration patience) {
    private static final int MEGABYTE = 1024 * 1024;

    /** One at a time for every two processors, so that whoever sends no picture notices none. */
    static OcrLimits standard(int processors) {
        return new OcrLimits(
                10 * MEGABYTE,
                25_000_000,
                Duration.ofSeconds(20),
                768L * MEGABYTE,
                4 * MEGABYTE,
                Math.max(1, processors / 2),
                60,
                Duration.ofMinutes(3));
    }
}
