package coach.connects.persistence;

import coach.connects.community.CardIndexEntry;
import coach.connects.posting.JobId;
import coach.connects.store.Backoff;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.BsonDocument;
import org.bson.BsonString;

/**
 * The lines by which a community's cards are found, in pages of 500, the newest first. A page is one text, a line a job
 * and a column for each field: so a search reads words and not documents.
 */
final class CardIndex {
    static final int PAGE = 500;

    private static final String FIELD = "lines";

    private final PagedIndex pages;
    private final Backoff backoff;

    CardIndex(DocumentCollection documents, Backoff backoff) {
        this.pages = new PagedIndex(documents, backoff);
        this.backoff = backoff;
    }

    /** Lists a card on the newest page, unless it stands there; gives the page's number. */
    int add(String community, CardIndexEntry entry) {
        Backoff.Tries tries = backoff.begin();
        while (true) {
            Optional<Document> newest = pages.newest(community);
            List<CardIndexEntry> there = newest.map(page -> read(page.body())).orElse(List.of());
            int number = newest.map(PagedIndex::number).orElse(-1);
            if (there.stream().anyMatch(one -> one.job().equals(entry.job()))) {
                return number;
            }
            List<CardIndexEntry> more = new ArrayList<>(List.of(entry));
            if (newest.isEmpty() || there.size() >= PAGE) {
                if (pages.insert(community, number + 1, write(more))) {
                    return number + 1;
                }
            } else {
                more.addAll(there);
                if (pages.replace(newest.get(), write(more))) {
                    return number;
                }
            }
            tries.lost();
        }
    }

    /** Puts a line in the place of an older one of the same job. */
    void replace(String community, int number, CardIndexEntry entry) {
        change(community, number, one -> one.job().equals(entry.job()) ? Optional.of(entry) : Optional.of(one));
    }

    void remove(String community, int number, JobId job) {
        change(community, number, one -> one.job().equals(job) ? Optional.empty() : Optional.of(one));
    }

    /**
     * The jobs of a community whose lines hold all these words, newest first.
     *
     * @param words in small letters; none: every job
     * @param skip how many of them to pass over
     */
    List<JobId> find(String community, List<String> words, int skip, int limit) {
        CardIndexScanner search = new CardIndexScanner(words, skip, limit);
        pages.look(community, page -> search.hasEnoughAfter(text(page)));
        return search.found();
    }

    /** The jobs of a community that were shared at or after this instant, newest first. */
    List<JobId> since(String community, Instant from) {
        List<JobId> found = new ArrayList<>();
        pages.look(community, page -> {
            List<CardIndexEntry> all = read(page);
            all.stream()
                    .filter(entry -> !entry.sharedAt().isBefore(from))
                    .map(CardIndexEntry::job)
                    .forEach(found::add);
            return all.stream().anyMatch(entry -> entry.sharedAt().isBefore(from));
        });
        return found;
    }

    int count(String community) {
        int[] count = {0};
        pages.look(community, page -> {
            count[0] += read(page).size();
            return false;
        });
        return count[0];
    }

    void erase(String community) {
        pages.erase(community);
    }

    private void change(
            String community,
            int number,
            java.util.function.Function<CardIndexEntry, Optional<CardIndexEntry>> change) {
        UnaryOperator<BsonDocument> rewrite = page -> write(read(page).stream()
                .flatMap(entry -> change.apply(entry).stream())
                .toList());
        pages.change(community, number, rewrite);
    }

    private static String text(BsonDocument page) {
        return page.getString(FIELD).getValue();
    }

    private static List<CardIndexEntry> read(BsonDocument page) {
        return CardIndexScanner.lines(text(page));
    }

    static BsonDocument write(List<CardIndexEntry> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(entry -> CardIndexScanner.append(text, entry));
        return new BsonDocument(FIELD, new BsonString(text.toString()));
    }
}
