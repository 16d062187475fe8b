package coach.connects.reading.history;

import coach.connects.wallet.comparison.UpworkHistory;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was read of a page.
 *
 * @param history what it shows; where day and month may be swapped, with the day first
 * @param doubt the other way to read its days, where nothing on the page decides
 */
public record ParsedHistory(UpworkHistory history, Optional<Doubt> doubt) {
    /**
     * Day and month may be swapped.
     *
     * @param monthFirst what the page shows with the month first
     * @param written a day of it in the page's words
     * @param day that day, with the day first
     * @param swapped that day, with the month first
     */
    public record Doubt(UpworkHistory monthFirst, String written, LocalDate day, LocalDate swapped) {}
}
