package coach.connects.reading.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order of pictures that do not overlap. People scroll down while they take them, so the phone's clock tells it, or else the
 * order in which they were sent; unless the parts of a page that are seen in them say otherwise.
 */
final class PageOrder {
    private PageOrder() {}

    static List<ScreenPart> of(List<ScreenPart> parts) {
        List<ScreenPart> sent =
                parts.stream().sorted(Comparator.comparingInt(ScreenPart::sent)).toList();
        if (parts.stream().allMatch(part -> part.clock().isPresent())) {
            List<ScreenPart> taken = sent.stream()
                    .sorted(Comparator.comparingInt(part -> part.clock().getAsInt()))
                    .toList();
            boolean told = taken.stream()
                            .mapToInt(part -> part.clock().getAsInt())
                            .distinct()
                            .count()
                    == taken.size();
            if (told && taken.stream().skip(1).noneMatch(ScreenPart::isHead)) {
                return taken;
            }
        }
        return isInPlace(sent) ? sent : byPlace(sent);
    }

    private static boolean isInPlace(List<ScreenPart> parts) {
        List<PagePart> places =
                parts.stream().flatMap(part -> part.place().stream()).toList();
        return places.equals(places.stream().sorted().toList());
    }

    /** What shows nothing but words stays behind the one that it was sent behind. */
    private static List<ScreenPart> byPlace(List<ScreenPart> sent) {
        record Placed(ScreenPart part, PagePart place) {}
        List<Placed> placed = new ArrayList<>();
        PagePart last = PagePart.DESCRIPTION;
        for (ScreenPart part : sent) {
            last = part.place().orElse(last);
            placed.add(new Placed(part, last));
        }
        return placed.stream()
                .sorted(Comparator.comparing(Placed::place))
                .map(Placed::part)
                .toList();
    }
}
