package coach.connects.app.monitoring;

import coach.connects.parsing.EnumNames;
import coach.connects.reading.screen.PictureReader;
import java.time.Duration;

/** Counts pictures that were read, how long each took with its turn, and why others were not. */
final class MeteredPictureReader implements PictureReader {
    private final PictureReader reader;
    private final BotMetrics metrics;

    MeteredPictureReader(PictureReader reader, BotMetrics metrics) {
        this.reader = reader;
        this.metrics = metrics;
    }

    @Override
    public boolean isThere() {
        return reader.isThere();
    }

    @Override
    public PictureResult read(byte[] picture) {
        long began = System.nanoTime();
        String outcome = "failed";
        try {
            PictureResult result = reader.read(picture);
            outcome = result.either(seen -> "seen", EnumNames::of);
            return result;
        } finally {
            metrics.pictureRead(outcome, Duration.ofNanos(System.nanoTime() - began));
        }
    }
}
