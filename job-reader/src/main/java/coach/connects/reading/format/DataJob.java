package coach.connects.reading.format;

import coach.connects.money.Connects;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.ReadResult;
import coach.connects.posting.SourcedValue;
import coach.connects.reading.answer.Remark;
import coach.connects.reading.field.FieldReader;
import coach.connects.reading.field.FieldResult;
import coach.connects.reading.field.LabelType;
import coach.connects.reading.field.PostingBuilder;
import coach.connects.reading.page.DescriptionExtractor;
import coach.connects.reading.page.PageParser;
import coach.connects.reading.phrase.PhraseDictionary;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Jobs as records of data. What is null, empty or zero where zero cannot be, is unknown. */
final class DataJob {
    private static final List<Fact<?>> OF_CLIENT = List.of(
            Fact.CLIENT_REVIEWS,
            Fact.CLIENT_JOBS_POSTED,
            Fact.CLIENT_HIRES,
            Fact.CLIENT_OPEN_JOBS,
            Fact.CLIENT_TOTAL_SPENT);

    private static final int MOST_WORDS = 4;

    private static final int MOST_NOTES = 10;

    /** Records inside a record in which notes are looked for. */
    private static final int MOST_RECORDS = 50;

    private final PageParser pages;
    private final PhraseDictionary book;
    private final FieldReader reader;
    private final DescriptionExtractor descriptions;

    DataJob(PageParser pages, PhraseDictionary book, FieldReader reader) {
        this.pages = pages;
        this.book = book;
        this.reader = reader;
        this.descriptions = DescriptionExtractor.standard();
    }

    /** What these records say, those that say something. */
    ReadResult read(List<JsonNode> records, InputDocument document) {
        List<ReadResult.Job> jobs = new ArrayList<>();
        for (JsonNode record : records) {
            jobs.addAll(read(record, document));
        }
        return ReadResult.of(jobs);
    }

    private List<ReadResult.Job> read(JsonNode record, InputDocument document) {
        Optional<String> feed = feedText(record);
        if (feed.isPresent()) {
            String link = record.path("link").asText(record.path("url").asText(""));
            String at = record.path("published")
                    .asText(record.path("date_published").asText(""));
            return FeedFormat.item(
                    record.path("title").asText(""),
                    List.of(link),
                    feed.get(),
                    document.writtenAt(StampParser.of(at)),
                    pages);
        }
        RecordFields fields = RecordFields.of(record, book, reader);
        FieldResult read =
                reader.read(fields.fields(), document.writtenAt(taken(record)).now());
        Posting posting = certain(read.posting(), fields);
        boolean known = posting.job().isPresent() || posting.facts().size() > 1;
        return known
                ? List.of(
                        new ReadResult.Job(noted(described(posting, read), record, document.now()), read.description()))
                : List.of();
    }

    /** With what somebody noted beside the facts, {@code red_flags}, a column of remarks; and with states that lie deeper. */
    private Posting noted(Posting posting, JsonNode record, Instant now) {
        Posting noted = posting;
        Deque<JsonNode> open = new ArrayDeque<>(List.of(record));
        for (int seen = 0; seen < MOST_RECORDS && !open.isEmpty(); seen++) {
            for (Map.Entry<String, JsonNode> part : open.remove().properties()) {
                noted = noted(noted, part.getKey(), part.getValue(), now);
                if (part.getValue().isObject() && isOfTheJob(part.getKey())) {
                    open.add(part.getValue());
                }
            }
        }
        return noted;
    }

    private Posting noted(Posting posting, String label, JsonNode value, Instant now) {
        boolean judged = Remark.isLabel(label);
        Optional<LabelType> type = reader.type(List.of(), label);
        boolean state = type.equals(Optional.of(LabelType.STATUS));
        Posting noted = posting;
        if (judged || state || type.isEmpty()) {
            for (String said : DataValue.items(value, MOST_NOTES)) {
                noted = judged
                        ? Remark.noted(noted, new Remark.Note(label, said), now)
                        : Remark.stated(noted, said, state);
            }
        }
        boolean closed = type.equals(Optional.of(LabelType.CLOSED)) && value.isBoolean() && value.asBoolean();
        return closed ? noted.with(Fact.CLOSED, true, SourcedValue.Origin.PAGE) : noted;
    }

    /** No record of others' work: "reviews", "similar jobs". */
    private static boolean isOfTheJob(String name) {
        Set<String> others = PhraseDictionary.standard().names("others");
        Set<String> words = LabelWords.of(name);
        return !words.isEmpty() && words.stream().noneMatch(others::contains);
    }

    /** When a scraper took the record: an age in it counts from then. */
    private Optional<Instant> taken(JsonNode record) {
        for (Map.Entry<String, JsonNode> part : record.properties()) {
            Set<String> words = LabelWords.of(part.getKey());
            if (words.size() < MOST_WORDS && words.stream().anyMatch(book.names("taken")::contains)) {
                return StampParser.of(part.getValue().asText(""));
            }
        }
        return Optional.empty();
    }

    private Posting described(Posting posting, FieldResult read) {
        PostingBuilder builder = new PostingBuilder();
        posting.get(Fact.TITLE).ifPresent(title -> builder.set(Fact.TITLE, title));
        descriptions.read(read.description().orElse(""), builder);
        return builder.posting().mergedWith(posting);
    }

    /**
     * Somebody logged out gets null and zeros, and a thin scraper writes false for what it did not find. So zero and false
     * count only where something else of the client is known.
     */
    private static Posting certain(Posting posting, RecordFields fields) {
        Posting certain = posting;
        boolean shown = posting.knows(Fact.CLIENT_COUNTRY)
                || posting.get(Fact.PAYMENT_VERIFIED).equals(Optional.of(true));
        for (Fact<?> fact : OF_CLIENT) {
            boolean ever =
                    fact == Fact.CLIENT_HIRES || fact == Fact.CLIENT_OPEN_JOBS || fact == Fact.CLIENT_TOTAL_SPENT;
            if (isZero(posting.known(fact)) && !(shown && ever)) {
                certain = certain.without(fact);
            }
        }
        boolean posted = posting.get(Fact.CLIENT_JOBS_POSTED).orElse(0) > 0;
        boolean unposted = posting.get(Fact.CLIENT_JOBS_POSTED).equals(Optional.of(0));
        boolean rated = fields.isPercentage() || ((shown || posted) && !unposted);
        if (isZero(posting.known(Fact.CLIENT_HIRE_RATE)) && !rated) {
            certain = certain.without(Fact.CLIENT_HIRE_RATE);
        }
        if (posting.get(Fact.PAYMENT_VERIFIED).equals(Optional.of(false)) && !fields.tellsOfTheClient()) {
            certain = certain.without(Fact.PAYMENT_VERIFIED);
        }
        boolean free = posting.get(Fact.CONNECTS_COST).equals(Optional.of(Connects.ZERO));
        return free && !shown && !posting.knows(Fact.PAYMENT_VERIFIED) ? certain.without(Fact.CONNECTS_COST) : certain;
    }

    private static boolean isZero(Optional<? extends SourcedValue<?>> known) {
        return known.map(SourcedValue::value)
                .map(value -> new BigDecimal(value.toString()).signum() == 0)
                .orElse(false);
    }

    /** A feed library hands on the item's HTML, in which the facts stand. */
    private static Optional<String> feedText(JsonNode node) {
        for (String key : List.of("summary", "content", "description", "contentSnippet", "content_html")) {
            String text = node.path(key).asText("");
            if (text.contains("Posted On</b>") || (key.equals("content_html") && !text.isEmpty())) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }
}
