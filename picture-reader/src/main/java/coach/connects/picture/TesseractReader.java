package coach.connects.picture;

import coach.connects.picture.OcrProcess.Layout;
import coach.connects.reading.screen.PictureReader;
import coach.connects.reading.screen.ScannedPicture;
import java.time.Duration;
import java.util.Optional;

/**
 * Sees the words of a picture by Tesseract. A small picture is looked at twice, as it is and enlarged: what differs between
 * the two is a guess.
 */
final class TesseractReader implements PictureReader {
    /** Less than a line of the smallest letters. */
    private static final int SMALLEST_SIDE = 20;

    private static final int SMALLEST_WIDTH = 60;

    private final OcrProcess program;
    private final OcrLimits limits;
    private final PictureQueue queue;

    TesseractReader(OcrProgram program, OcrLimits limits) {
        this.program = program.process(limits);
        this.limits = limits;
        this.queue = new PictureQueue(limits);
    }

    @Override
    public PictureResult read(byte[] picture) {
        if (picture.length > limits.bytes()) {
            return new Refused(Refusal.TOO_BIG);
        }
        Optional<PictureHeader> header = PictureHeader.of(picture);
        if (header.isEmpty()) {
            return new Refused(Refusal.NO_PICTURE);
        }
        Optional<Refusal> refusal = refusal(header.get());
        return refusal.isPresent() ? new Refused(refusal.get()) : inTurn(picture, header.get());
    }

    private Optional<Refusal> refusal(PictureHeader header) {
        if (header.pixels() > limits.pixels()) {
            return Optional.of(Refusal.TOO_LARGE);
        }
        if (!header.whole() || header.pixels() == 0) {
            return Optional.of(Refusal.UNREADABLE);
        }
        boolean small = header.width() < SMALLEST_WIDTH || header.height() < SMALLEST_SIDE;
        return small ? Optional.of(Refusal.TOO_SMALL) : Optional.empty();
    }

    private PictureResult inTurn(byte[] picture, PictureHeader header) {
        try {
            if (!queue.enter()) {
                return new Refused(Refusal.BUSY);
            }
            try {
                return seen(picture, header);
            } finally {
                queue.leave();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Refused(Refusal.BUSY);
        }
    }

    /** Looks again as long as figures are in doubt: at the picture enlarged, and at its words one by one. */
    private PictureResult seen(byte[] picture, PictureHeader header) {
        Optional<byte[]> enlarged =
                PictureEnlarger.takes(header) ? PictureEnlarger.enlarged(picture, header) : Optional.empty();
        long end = System.nanoTime() + limits.time().toNanos();
        PictureResult plain = looked(picture, Layout.LINES, header, end);
        PictureResult larger =
                enlarged.map(big -> compared(plain, big, header, end)).orElse(plain);
        return larger.either(
                seen -> seen.isDoubtful()
                        ? witnessed(seen, enlarged.orElse(picture), enlarged.isPresent(), header, end)
                        : new Seen(seen),
                Refused::new);
    }

    /** Where there is no time for another look, or it fails, what was seen has to do, and counts for less. */
    private PictureResult compared(PictureResult plain, byte[] enlarged, PictureHeader header, long end) {
        return plain.either(
                seen -> looked(enlarged, Layout.LINES, header, end)
                        .either(
                                larger -> new Seen(seen.seenEnlarged(larger.lines(), PictureEnlarger.TIMES)),
                                why -> new Seen(seen)),
                Refused::new);
    }

    private PictureResult witnessed(
            ScannedPicture seen, byte[] picture, boolean isEnlarged, PictureHeader header, long end) {
        int times = isEnlarged ? PictureEnlarger.TIMES : 1;
        return looked(picture, Layout.WORDS, header, end)
                .either(words -> new Seen(seen.witnessedBy(words.lines(), times)), why -> new Seen(seen));
    }

    private PictureResult looked(byte[] picture, Layout layout, PictureHeader header, long end) {
        return program.run(picture, layout, Duration.ofNanos(Math.max(1, end - System.nanoTime())))
                .either(
                        table -> new Seen(
                                ScannedPicture.of(TsvParser.lines(table), (int) header.width(), (int) header.height())),
                        () -> new Refused(Refusal.TOO_SLOW),
                        () -> new Refused(Refusal.UNREADABLE));
    }
}
