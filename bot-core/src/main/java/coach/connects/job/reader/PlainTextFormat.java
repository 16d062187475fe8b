package coach.connects.job.reader;

import coach.connects.job.ReadResult;
import coach.connects.job.page.PageParser;
import coach.connects.job.page.PageSource;

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
