package coach.connects.job.reader;

import coach.connects.job.Reading;
import coach.connects.job.page.Page;
import coach.connects.job.page.PageReader;

/** Markdown, as page readers and note-takers write it: its marks are taken off, the lines stay. */
final class Markdown implements Format {
    private final PageReader pages;

    Markdown(PageReader pages) {
        this.pages = pages;
    }

    @Override
    public boolean accepts(Source source) {
        if (source.isNamed(".md", ".markdown")) {
            return true;
        }
        return source.text().lines().limit(MOST_LINES).anyMatch(line -> isHeading(line) || line.contains("**"));
    }

    /** With its marks it says no more than without them. */
    @Override
    public boolean isSure(Source source) {
        return true;
    }

    private static final int MOST_LINES = 400;

    private static boolean isHeading(String line) {
        int hashes = hashes(line);
        return hashes > 0 && hashes <= 6 && hashes < line.length() && line.charAt(hashes) == ' ';
    }

    private static int hashes(String line) {
        int hashes = 0;
        while (hashes < line.length() && line.charAt(hashes) == '#') {
            hashes++;
        }
        return hashes;
    }

    @Override
    public Reading read(Source source) {
        StringBuilder plain = new StringBuilder();
        source.text().lines().forEach(line -> plain.append(plain(line)).append('\n'));
        return pages.read(Page.of(plain.toString()), source.now());
    }

    static String plain(String line) {
        String text = line.strip();
        text = isHeading(text) ? text.substring(hashes(text)).strip() : text;
        boolean bullet = text.startsWith("- ") || text.startsWith("* ");
        text = bullet && (text.startsWith("**", 2) || text.startsWith("[", 2)) ? text.substring(2) : text;
        return text.replace("**", "").replace("__", "");
    }
}
