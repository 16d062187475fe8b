package coach.connects.reading.format;

import coach.connects.posting.Fact;
import coach.connects.posting.Fingerprint;
import coach.connects.posting.HireFigures;
import coach.connects.posting.Posting;
import coach.connects.posting.ReadResult;
import coach.connects.posting.ReadResult.ReadStatus;
import coach.connects.posting.SourcedValue;
import coach.connects.reading.field.FieldReader;
import coach.connects.reading.field.PostingBuilder;
import coach.connects.reading.page.DescriptionExtractor;
import coach.connects.reading.page.PageParser;
import coach.connects.reading.phrase.PhraseDictionary;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads postings from pasted text and from files. A fact is read with certainty or stays unknown; words of a
 * description are never taken for facts. Takes at most {@value #MOST_CHARACTERS} characters, of a saved page without
 * its scripts, and time in proportion to them, whatever they are.
 */
public final class PostingParser {
    /** More than any page; longer input is {@link ReadStatus#TOO_LONG}. */
    public static final int MOST_CHARACTERS = 1_000_000;

    /** A saved page may be longer by its scripts and styles, which nobody sees. */
    private static final int MOST_BYTES = 4_000_000;

    private static final Duration ANOTHER_TIME = Duration.ofDays(30);

    private final Supplier<Optional<Fingerprint.Key>> key;

    /** Reads by the phrases that come with the program; descriptions get no fingerprint. */
    public PostingParser() {
        this(Optional::empty);
    }

    /**
     * Reads by the phrases that come with the program.
     *
     * @param key what descriptions are fingerprinted with; asked when one was read
     */
    public PostingParser(Supplier<Optional<Fingerprint.Key>> key) {
        this.key = key;
    }

    /**
     * Reads pasted text.
     *
     * @param text the text, in whatever form it was copied
     * @param now the moment that "2 hours ago" counts from
     */
    public ReadResult read(String text, Instant now) {
        return read("", text, now);
    }

    /**
     * Reads a file.
     *
     * @param fileName its name, of which only the ending matters; may be empty
     * @param now the moment that "2 hours ago" counts from
     */
    public ReadResult read(String fileName, byte[] bytes, Instant now) {
        if (bytes.length > MOST_BYTES) {
            return ReadResult.none(ReadStatus.TOO_LONG);
        }
        String text = CharsetDetector.text(bytes);
        return read(fileName, text.length() > MOST_CHARACTERS ? ScriptStripper.cut(text) : text, now);
    }

    /** Whether all of a text is a record, a saved page or a table: nobody's typed words. */
    public static boolean isData(String text) {
        String words = text.strip();
        boolean list = words.startsWith("[{") || words.startsWith("[ {");
        boolean page = words.length() > 1 && words.charAt(0) == '<' && Character.isLetter(words.charAt(1));
        return words.startsWith("{")
                || list
                || page
                || TableText.in(text, Formats.TABLE).isAll();
    }

    private ReadResult read(String fileName, String text, Instant now) {
        if (text.length() > MOST_CHARACTERS) {
            return ReadResult.none(ReadStatus.TOO_LONG);
        }
        ReadResult read = read(new InputDocument(fileName, text, now), Formats.ALL);
        return read.jobs().isEmpty()
                ? read
                : ReadResult.of(read.jobs().stream()
                        .map(job -> new ReadResult.Job(PossibleFacts.of(job.posting(), now), job.description()))
                        .map(this::fingerprinted)
                        .toList());
    }

    /** An age in a message that was passed on counts from its date; where that has no zone, none is certain. */
    private static ReadResult read(InputDocument document, List<PostingFormat> formats) {
        boolean mail = formats.get(0).isSure(document);
        Optional<String> passedOn = mail ? Optional.empty() : ForwardedHeader.date(document.text());
        Optional<Instant> at = passedOn.flatMap(StampParser::of);
        ReadResult read = firstOf(formats, document.writtenAt(at));
        if (passedOn.isPresent() && at.isEmpty()) {
            Optional<Instant> other = Optional.of(document.now().minus(ANOTHER_TIME));
            read = ReadJobs.withoutAges(read, firstOf(formats, document.writtenAt(other)));
        }
        return ReadJobs.withoutNumbers(read);
    }

    private static ReadResult firstOf(List<PostingFormat> formats, InputDocument document) {
        for (PostingFormat format : formats) {
            if (format.accepts(document)) {
                ReadResult read = format.read(document);
                if (read.readStatus() != ReadStatus.NOTHING || format.isSure(document)) {
                    return read;
                }
            }
        }
        return ReadResult.none(ReadStatus.NOTHING);
    }

    /**
     * These facts with what the client's own words tell besides; of the words themselves nothing is kept.
     *
     * @param description foreign text, of any length
     */
    public Posting withDescription(Posting posting, String description) {
        PostingBuilder builder = new PostingBuilder(posting);
        Formats.DESCRIPTIONS.read(description, builder);
        return fingerprinted(new ReadResult.Job(builder.posting(), Optional.of(description)))
                .posting();
    }

    private ReadResult.Job fingerprinted(ReadResult.Job read) {
        ReadResult.Job job = new ReadResult.Job(HireFigures.settled(read.posting()), read.description());
        return job.description()
                .flatMap(text -> key.get().flatMap(known -> Fingerprint.of(text, known)))
                .map(print -> job.posting().with(Fact.FINGERPRINT, print, SourcedValue.Origin.PAGE))
                .map(posting -> new ReadResult.Job(posting, job.description()))
                .orElse(job);
    }

    /** Apart, so that the phrases are not loaded before something is read: a bot that starts need not wait for them. */
    private static final class Formats {
        static final DescriptionExtractor DESCRIPTIONS = DescriptionExtractor.standard();
        static final DataTable TABLE = new DataTable(PhraseDictionary.standard(), FieldReader.standard());
        static final List<PostingFormat> ALL = all(PhraseDictionary.standard());

        private static List<PostingFormat> all(PhraseDictionary book) {
            PageParser pages = new PageParser(book);
            FieldReader fields = FieldReader.standard();
            DataJob jobs = new DataJob(pages, book, fields);
            List<PostingFormat> contents = List.of(
                    new FeedFormat(pages),
                    new DataFormat(pages, new RecordFinder(book, fields), jobs),
                    new TableFormat(TABLE, jobs),
                    new HtmlFormat(pages, book, TABLE, jobs),
                    new AccessibilityFormat(pages),
                    new MarkdownFormat(pages),
                    new PlainTextFormat(pages));
            List<PostingFormat> all = new ArrayList<>(contents);
            all.add(0, new MailFormat(pages, book, document -> read(document, contents)));
            return List.copyOf(all);
        }
    }
}
