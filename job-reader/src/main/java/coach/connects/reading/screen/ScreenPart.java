package coach.connects.reading.screen;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one picture shows of a page, or several that overlap.
 *
 * @param lines its lines, without the phone's clock
 * @param clock the minute of the day that the phone showed
 * @param sent its place in the message
 */
record ScreenPart(List<String> lines, OptionalInt clock, int sent) {
    ScreenPart {
        lines = List.copyOf(lines);
    }

    static ScreenPart of(List<String> lines, int sent) {
        OptionalInt clock = lines.isEmpty() ? OptionalInt.empty() : PhoneClock.minutes(lines.get(0));
        return new ScreenPart(clock.isPresent() ? lines.subList(1, lines.size()) : lines, clock, sent);
    }

    /** This one with what the other shows below it. */
    ScreenPart and(ScreenPart below, Overlap overlap) {
        return new ScreenPart(overlap.joined(lines, below.lines()), clock, Math.min(sent, below.sent()));
    }

    /** Whether it begins a job's page. */
    boolean isHead() {
        return lines.stream().anyMatch(PagePart::isHead);
    }

    /** Whether it says whether payment is verified, which a page does once; a heading may stand in a description too. */
    boolean tellsOfPayment() {
        return lines.stream().anyMatch(PagePart::isPayment);
    }

    /** The first part of a page that it shows surely; empty of one that shows nothing but words. */
    Optional<PagePart> place() {
        List<String> ownLines = PagePart.withoutPast(lines);
        Optional<PagePart> first =
                ownLines.stream().flatMap(line -> PagePart.of(line).stream()).min(Comparator.naturalOrder());
        return first.isPresent() || ownLines.size() == lines.size() ? first : Optional.of(PagePart.PAST);
    }
}
