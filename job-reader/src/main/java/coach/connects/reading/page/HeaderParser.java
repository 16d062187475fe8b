package coach.connects.reading.page;

import coach.connects.parsing.CaseFolding;
import coach.connects.posting.Fact;
import coach.connects.reading.field.PostingBuilder;
import coach.connects.reading.phrase.DateMatch;
import coach.connects.reading.phrase.PhraseDictionary;
import coach.connects.reading.phrase.TokenType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The head of a job: its title, when it was posted, who may apply. */
final class HeaderParser {
    private static final int LONGEST_TITLE = 300;

    private final PhraseDictionary book;
    private final Instant now;
    private final PostingBuilder builder;

    HeaderParser(PhraseDictionary book, Instant now, PostingBuilder builder) {
        this.book = book;
        this.now = now;
        this.builder = builder;
    }

    /** When it was posted and who may apply, from these pieces; the first of each counts. */
    void read(List<PageToken> items) {
        for (PageToken token : items) {
            if (token.is(TokenType.POSTED)) {
                posted(token.match().values().get(0));
            } else if (token.is(TokenType.WORLDWIDE)) {
                builder.setIfUnknown(Fact.OPEN_TO, "Worldwide");
            } else if (token.is(TokenType.ONLY_IN)) {
                String places = token.match().values().isEmpty()
                        ? "United States"
                        : token.match().words(0);
                builder.setIfUnknown(Fact.OPEN_TO, places(places));
            }
        }
    }

    /** The moment that a text tells: so long ago, or a date; a date without its year tells none. */
    void posted(Object said) {
        if (said instanceof Duration ago) {
            builder.setIfUnknown(Fact.POSTED_AT, now.minus(ago));
        } else if (said instanceof DateMatch date) {
            date.moment().ifPresent(moment -> builder.setIfUnknown(Fact.POSTED_AT, moment));
        }
    }

    /** "the U.S. or India" as codes; what is no country stays as it stands there. */
    String places(String said) {
        List<String> places = new ArrayList<>();
        String parted = said.replace(" or ", ",")
                .replace(" OR ", ",")
                .replace(" and ", ",")
                .replace(" AND ", ",");
        for (String part : parted.split(",", -1)) {
            String place = part.strip();
            String bare = CaseFolding.of(place).startsWith("the ") ? place.substring(4) : place;
            if (!place.isEmpty()) {
                places.add(book.countries()
                        .shown(place)
                        .or(() -> book.countries().shown(bare))
                        .orElse(place));
            }
        }
        return book.countries().shown(said).orElse(String.join(",", places));
    }

    /** A title without the site's name and the category behind it. */
    static Optional<String> title(String text) {
        String title = text.strip();
        for (String suffix : List.of(" - Upwork", " | Upwork", " – Upwork", " — Upwork")) {
            if (title.endsWith(suffix)) {
                title = title.substring(0, title.length() - suffix.length()).strip();
            }
        }
        boolean fits = !title.isEmpty() && title.length() <= LONGEST_TITLE && !ClientExtractor.isPlaceAndTime(title);
        return fits ? Optional.of(title) : Optional.empty();
    }
}
