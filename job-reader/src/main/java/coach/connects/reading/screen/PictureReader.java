package coach.connects.reading.screen;

import java.util.function.Function;

/** Sees the words in a picture; the port behind which a program for it may stand. */
public interface PictureReader {
    /** Where there is no such program. */
    PictureReader NONE = picture -> new Refused(Refusal.NO_PROGRAM);

    /**
     * Looks at one picture. Blocks until its turn comes and it is read, for a bounded time; keeps nothing of it.
     *
     * @param picture the bytes of a file, whatever they are
     */
    PictureResult read(byte[] picture);

    /** Whether there is a program to read by; if not, a picture need not be fetched. */
    default boolean isThere() {
        return this != NONE;
    }

    /** What became of a picture. */
    sealed interface PictureResult {
        /** Picks what to do by what became of it. */
        <R> R either(Function<ScannedPicture, R> seen, Function<Refusal, R> refused);
    }

    /** Its words were seen; there may be none. */
    record Seen(ScannedPicture picture) implements PictureResult {
        @Override
        public <R> R either(Function<ScannedPicture, R> seen, Function<Refusal, R> refused) {
            return seen.apply(picture);
        }
    }

    /** It was not looked at, or in vain. */
    record Refused(Refusal why) implements PictureResult {
        @Override
        public <R> R either(Function<ScannedPicture, R> seen, Function<Refusal, R> refused) {
            return refused.apply(why);
        }
    }

    /** Why a picture is not read. */
    enum Refusal {
        /** There is nothing to read by. */
        NO_PROGRAM,
        /** The file is none of the kinds of picture that can be read, whatever its name says. */
        NO_PICTURE,
        /** It has more bytes than are taken. */
        TOO_BIG,
        /** It has more pixels than are taken. */
        TOO_LARGE,
        /** It is too small to hold a line. */
        TOO_SMALL,
        /** It is cut off or damaged, or the program gave up on it. */
        UNREADABLE,
        /** It took too long. */
        TOO_SLOW,
        /** Too many wait for their turn. */
        BUSY
    }
}
