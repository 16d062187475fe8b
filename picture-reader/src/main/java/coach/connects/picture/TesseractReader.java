package coach.connects.picture;

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

    private PictureResult seen(byte[] picture, PictureHeader header) {
        Optional<byte[]> enlarged =
                PictureEnlarger.takes(header) ? PictureEnlarger.enlarged(picture, header) : Optional.empty();
        long begun = System.nanoTime();
        PictureResult plain = looked(picture, header, limits.time());
        if (enlarged.isEmpty()) {
            return plain;
        }
        Duration left = limits.time().minusNanos(System.nanoTime() - begun);
        return plain.either(seen -> new Seen(again(seen, enlarged.get(), header, left)), Refused::new);
    }

    /** Where there is no time for a second look, or it fails, the first has to do, and counts for less. */
    private ScannedPicture again(ScannedPicture seen, byte[] enlarged, PictureHeader header, Duration left) {
        return looked(enlarged, header, left)
                .either(again -> seen.seenAgain(again.lines(), PictureEnlarger.TIMES), why -> seen);
    }

    private PictureResult looked(byte[] picture, PictureHeader header, Duration time) {
        return program.run(picture, time)
                .either(
                        table -> new Seen(
                                ScannedPicture.of(TsvParser.lines(table), (int) header.width(), (int) header.height())),
                        () -> new Refused(Refusal.TOO_SLOW),
                        () -> new Refused(Refusal.UNREADABLE));
    }
}
