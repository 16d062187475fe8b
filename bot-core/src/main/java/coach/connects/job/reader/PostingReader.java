package coach.connects.job.reader;

import coach.connects.job.Fact;
import coach.connects.job.Fingerprint;
import coach.connects.job.Known;
import coach.connects.job.Reading;
import coach.connects.job.Reading.Outcome;
import coach.connects.job.page.PageReader;
import coach.connects.job.phrase.PhraseBook;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads postings from pasted text and from files. A fact is read with certainty or stays unknown; words of a description
 * are never taken for facts. Takes at most {@value #MOST_CHARACTERS} characters, of a saved page without its scripts, and time in proportion to them,
 * whatever they are.
 */
public final class PostingReader {
    /** More than any page; longer input is {@link Outcome#TOO_LONG}. */
    public static final int MOST_CHARACTERS = 1_000_000;

    /** A saved page may be longer by its scripts and styles, which nobody sees. */
    private static final int MOST_BYTES = 4_000_000;

    private final Supplier<Optional<Fingerprint.Key>> key;

    /** Reads by the phrases that come with the program; descriptions get no fingerprint. */
    public PostingReader() {
        this(Optional::empty);
    }

    /**
     * Reads by the phrases that come with the program.
     *
     * @param key what descriptions are fingerprinted with; asked when one was read
     */
    public PostingReader(Supplier<Optional<Fingerprint.Key>> key) {
        this.key = key;
    }

    /**
     * Reads pasted text.
     *
     * @param text the text, in whatever form it was copied
     * @param now the moment that "2 hours ago" counts from
     */
    public Reading read(String text, Instant now) {
        return read("", text, now);
    }

    /**
     * Reads a file.
     *
     * @param fileName its name, of which only the ending matters; may be empty
     * @param bytes its content
     * @param now the moment that "2 hours ago" counts from
     */
    public Reading read(String fileName, byte[] bytes, Instant now) {
        if (bytes.length > MOST_BYTES) {
            return Reading.none(Outcome.TOO_LONG);
        }
        String text = Encoding.text(bytes);
        return read(fileName, text.length() > MOST_CHARACTERS ? Scripts.cut(text) : text, now);
    }

    private Reading read(String fileName, String text, Instant now) {
        if (text.length() > MOST_CHARACTERS) {
            return Reading.none(Outcome.TOO_LONG);
        }
        Source source = new Source(fileName, text, now);
        for (Format format : Formats.ALL) {
            if (format.accepts(source)) {
                Reading reading = format.read(source);
                if (reading.outcome() != Outcome.NOTHING) {
                    return new Reading(
                            reading.outcome(),
                            reading.jobs().stream().map(this::fingerprinted).toList());
                }
                if (format.isSure(source)) {
                    return reading;
                }
            }
        }
        return Reading.none(Outcome.NOTHING);
    }

    private Reading.Job fingerprinted(Reading.Job job) {
        return job.description()
                .flatMap(text -> key.get().flatMap(known -> Fingerprint.of(text, known)))
                .map(print -> job.posting().with(Fact.FINGERPRINT, print, Known.Origin.PAGE))
                .map(posting -> new Reading.Job(posting, job.description()))
                .orElse(job);
    }

    /** Apart, so that the phrases are not loaded before something is read: a bot that starts need not wait for them. */
    private static final class Formats {
        static final List<Format> ALL = all(PhraseBook.standard());

        private static List<Format> all(PhraseBook book) {
            PageReader pages = new PageReader(book);
            SavedPage html = new SavedPage(pages, book);
            return List.of(
                    new Mail(pages, html),
                    new Feed(pages),
                    new JsonData(pages, book),
                    html,
                    new Markdown(pages),
                    new PlainText(pages));
        }
    }
}
