package coach.connects.telegram.api;

import java.util.function.Function;
import java.util.function.Supplier;

/** What became of a file that was to be fetched. */
public sealed interface DownloadResult {
    /** Picks what to do by what became of it. */
    <R> R either(Function<byte[], R> fetched, Supplier<R> tooBig, Function<String, R> failed);

    /**
     * It is here.
     *
     * @param content its bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed on at once; nobody compares downloads.
    record Fetched(byte[] content) implements DownloadResult {
        @Override
        public <R> R either(Function<byte[], R> fetched, Supplier<R> tooBig, Function<String, R> failed) {
            return fetched.apply(content);
        }
    }

    /** It has more bytes than were wanted. */
    record TooBig() implements DownloadResult {
        @Override
        public <R> R either(Function<byte[], R> fetched, Supplier<R> tooBig, Function<String, R> failed) {
            return tooBig.get();
        }
    }

    /**
     * It did not come.
     *
     * @param why what went wrong, without the address
     */
    record Failed(String why) implements DownloadResult {
        @Override
        public <R> R either(Function<byte[], R> fetched, Supplier<R> tooBig, Function<String, R> failed) {
            return failed.apply(why);
        }
    }
}
