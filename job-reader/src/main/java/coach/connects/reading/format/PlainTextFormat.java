package coach.connects.reading.format;

import coach.connects.posting.ReadResult;
import coach.connects.reading.page.PageParser;
import coach.connects.reading.page.PageSource;

/** Text as it was copied. */
final class PlainTextFormat implements PostingFormat {
    private final PageParser pages;

    PlainTextFormat(PageParser pages) {
        this.pages = pages;
    }

    @Override
    public boolean accepts(InputDocument document) {
        return true;
    }

    @Override
    public ReadResult read(InputDocument document) {
        return pages.read(PageSource.of(document.text()), document.now());
    }
}
