package coach.connects.reading.format;

import coach.connects.posting.Posting;
import coach.connects.posting.ReadResult;
import coach.connects.reading.page.PageParser;
import coach.connects.reading.page.PageSource;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Data of the site, of its API, of scrapers and of other tools, as one JSON document or several in a row. */
final class DataFormat implements PostingFormat {
    private static final int MOST_JOBS = 100;
    private static final int MOST_SEEN = 20_000;

    private final PageParser pages;
    private final RecordFinder finder;
    private final DataJob jobs;

    DataFormat(PageParser pages, RecordFinder finder, DataJob jobs) {
        this.pages = pages;
        this.finder = finder;
        this.jobs = jobs;
    }

    @Override
    public boolean accepts(InputDocument document) {
        return !document.beginning().startsWith("<") && LooseJsonParser.isIn(document.text());
    }

    @Override
    public ReadResult read(InputDocument document) {
        List<JsonNode> documents = LooseJsonParser.documents(document.text());
        List<JsonNode> records = new ArrayList<>();
        for (JsonNode data : documents) {
            if (records.size() < MOST_JOBS) {
                records.addAll(finder.jobs(data));
            }
        }
        ReadResult read = jobs.read(records, document);
        boolean bare =
                read.jobs().stream().allMatch(job -> job.posting().facts().isEmpty());
        return bare ? message(documents, document, read) : read;
    }

    /** A message of a chat as data holds the words that a person sees as one of its texts. */
    private ReadResult message(List<JsonNode> documents, InputDocument document, ReadResult links) {
        Deque<JsonNode> open = new ArrayDeque<>(documents);
        String longest = "";
        for (int seen = 0; seen < MOST_SEEN && !open.isEmpty(); seen++) {
            JsonNode node = open.remove();
            boolean lines = node.isTextual() && node.asText().indexOf('\n') > 0;
            longest = lines && node.asText().length() > longest.length() ? node.asText() : longest;
            node.forEach(open::add);
        }
        ReadResult said = pages.read(PageSource.of(longest), document.now());
        if (said.jobs().size() != 1 || links.jobs().size() != 1) {
            return said.jobs().isEmpty() ? links : said;
        }
        ReadResult.Job only = said.jobs().get(0);
        Posting linked = links.jobs().get(0).posting().mergedWith(only.posting());
        return ReadResult.of(List.of(new ReadResult.Job(linked, only.description())));
    }
}
