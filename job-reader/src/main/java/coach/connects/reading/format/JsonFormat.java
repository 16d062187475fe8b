package coach.connects.reading.format;

import coach.connects.posting.ReadResult;
import coach.connects.reading.page.DescriptionExtractor;
import coach.connects.reading.page.PageParser;
import coach.connects.reading.phrase.PhraseDictionary;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Data of the site, of its API, of scrapers and of feed libraries, as one JSON document or several in a row. */
final class JsonFormat implements PostingFormat {
    private static final String FENCE = "```";
    private static final int DEEPEST = 64;
    /** How many records deep a job may lie beside its client. */
    private static final int NEAR = 4;

    private static final int MOST_JOBS = 100;

    private final ObjectMapper mapper = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(40)
                    .build())
            .build());
    private final PageParser pages;
    private final PhraseDictionary book;
    private final DescriptionExtractor descriptions;

    JsonFormat(PageParser pages, PhraseDictionary book) {
        this.pages = pages;
        this.book = book;
        this.descriptions = new DescriptionExtractor(book);
    }

    @Override
    public boolean accepts(InputDocument document) {
        String beginning = document.beginning();
        return beginning.startsWith(FENCE)
                || beginning.startsWith("{")
                || beginning.startsWith("[")
                || document.isNamed(".json", ".jsonl", ".ndjson");
    }

    @Override
    public ReadResult read(InputDocument document) {
        List<ReadResult.Job> jobs = new ArrayList<>();
        try (MappingIterator<JsonNode> documents =
                mapper.readerFor(JsonNode.class).readValues(unfenced(document.text()))) {
            while (documents.hasNextValue() && jobs.size() < MOST_JOBS) {
                find(documents.nextValue(), document, jobs);
            }
        } catch (IOException e) {
            // What came before the place where it stops being JSON has been read.
            return ReadResult.of(jobs);
        }
        return ReadResult.of(jobs);
    }

    /** What a chat or a note puts round data is no part of them. */
    private static String unfenced(String text) {
        int fence = text.indexOf(FENCE);
        if (fence < 0 || !text.substring(0, fence).isBlank()) {
            return text;
        }
        int end = text.lastIndexOf(FENCE);
        int start = text.indexOf('\n', fence);
        return start < 0 ? "" : text.substring(start, Math.max(start, end));
    }

    /** The records that are jobs, in their order; what lies inside a job is not looked at for others. */
    private void find(JsonNode root, InputDocument document, List<ReadResult.Job> jobs) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty() && jobs.size() < MOST_JOBS) {
            JsonNode node = open.pop();
            if (node.isObject() && (isJob(node) || isJobWithClient(node))) {
                jobs.addAll(read(node, document));
            } else {
                List<JsonNode> children = new ArrayList<>();
                node.forEach(children::add);
                within(node).ifPresent(children::add);
                for (int i = children.size() - 1; i >= 0; i--) {
                    open.push(children.get(i));
                }
            }
        }
    }

    /** A job's page keeps the job and its client in two records side by side. */
    private boolean isJobWithClient(JsonNode node) {
        boolean client = node.path("buyer").isObject() || node.path("client").isObject();
        return client && jobsIn(node, NEAR) == 1;
    }

    private int jobsIn(JsonNode node, int depth) {
        if (node.isObject() && isJob(node)) {
            return 1;
        }
        int jobs = 0;
        for (JsonNode child : node) {
            jobs += depth > 0 && child.isObject() ? jobsIn(child, depth - 1) : 0;
        }
        return jobs;
    }

    /** A tool's answer carries its data as the text of one of its parts. */
    private Optional<JsonNode> within(JsonNode node) {
        String text = node.path("text").asText("");
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return Optional.empty();
        }
        try {
            return Optional.of(mapper.readTree(text));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A record with a title of its own, and something else that jobs have. */
    private boolean isJob(JsonNode node) {
        boolean title = false;
        int others = 0;
        for (var entry : node.properties()) {
            String key = JsonFields.plain(entry.getKey());
            title |= book.fields("title").contains(key) && entry.getValue().isTextual();
            for (String name : List.of("id", "link", "description", "type", "uid", "proposals")) {
                others += book.fields(name).contains(key) ? 1 : 0;
            }
        }
        return title && others > 0;
    }

    private List<ReadResult.Job> read(JsonNode node, InputDocument document) {
        Optional<String> feed = feedText(node);
        if (feed.isPresent()) {
            String link = node.path("link").asText(node.path("url").asText(""));
            return FeedFormat.item(node.path("title").asText(""), List.of(link), feed.get(), document, pages);
        }
        ReadResult.Job job = new JsonJobExtractor(node, book, descriptions, document.now()).read();
        boolean known = job.posting().job().isPresent() || job.posting().facts().size() > 1;
        return known ? List.of(job) : List.of();
    }

    /** A feed library hands on the item's HTML, in which the facts stand. */
    private static Optional<String> feedText(JsonNode node) {
        for (String key : List.of("summary", "content", "description", "contentSnippet", "content_html")) {
            String text = node.path(key).asText("");
            if (text.contains("Posted On</b>")) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }
}
