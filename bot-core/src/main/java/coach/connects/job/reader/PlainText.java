package coach.connects.job.reader;

import coach.connects.job.Reading;
import coach.connects.job.page.Page;
import coach.connects.job.page.PageReader;

/** Text as it was copied. */
final class PlainText implements Format {
    private final PageReader pages;

    PlainText(PageReader pages) {
        this.pages = pages;
    }

    @Override
    public boolean accepts(Source source) {
        return true;
    }

    @Override
    public Reading read(Source source) {
        return pages.read(Page.of(source.text()), source.now());
    }
}
