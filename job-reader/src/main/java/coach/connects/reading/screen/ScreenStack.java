package coach.connects.reading.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Pictures of one page, sent in any order, as the one text that the page has. They are put in order by the lines in which they
 * overlap, else by the parts of a page that they show, else by the phone's clock; what two of them show stands there once.
 */
public final class ScreenStack {
    /** So many pictures make one page; more are not looked at. */
    public static final int MOST = 6;

    private static final int FEWEST_LETTERS = 4;
    private static final int FEWEST_LETTERS_OF_A_PART = 16;

    private final List<ScreenPart> parts;

    private ScreenStack(List<ScreenPart> parts) {
        this.parts = parts;
    }

    /**
     * Puts the pictures of one message together.
     *
     * @param pictures the lines of each, as {@link ScreenLines} gives them
     */
    public static ScreenStack of(List<List<String>> pictures) {
        List<ScreenPart> parts = new ArrayList<>();
        for (List<String> lines : pictures.subList(0, Math.min(MOST, pictures.size()))) {
            parts.add(ScreenPart.of(lines, parts.size()));
        }
        return new ScreenStack(chained(parts));
    }

    /** The pages that the pictures show, in order: one, or several where each begins with a head of its own. */
    public List<String> pages() {
        return isOnePage()
                ? List.of(text(parts))
                : parts.stream().map(part -> text(List.of(part))).toList();
    }

    /** Whether nobody can tell which figures belong to which job: then none of them is to be read. */
    public boolean isMixed() {
        return !isOnePage() && !parts.stream().allMatch(ScreenPart::isHead);
    }

    private boolean isOnePage() {
        return parts.stream().filter(ScreenPart::isHead).count() < 2
                && parts.stream().filter(ScreenPart::tellsOfPayment).count() < 2;
    }

    private static String text(List<ScreenPart> parts) {
        List<String> lines = new ArrayList<>();
        for (ScreenPart part : parts) {
            boolean again = !lines.isEmpty()
                    && !part.lines().isEmpty()
                    && isAgain(lines.get(lines.size() - 1), part.lines().get(0));
            if (again) {
                lines.remove(lines.size() - 1);
            }
            lines.addAll(part.lines());
        }
        return String.join("\n", PagePart.withoutPast(lines));
    }

    /** The last line of a picture is the first of the next, or the edge cut it through: no page says the same twice running. */
    private static boolean isAgain(String last, String first) {
        long letters = last.chars().filter(Character::isLetter).count();
        return (first.equals(last) && letters >= FEWEST_LETTERS)
                || (first.startsWith(last) && letters >= FEWEST_LETTERS_OF_A_PART);
    }

    /** Joins what overlaps, the most first; then the order of what is left. At most {@value #MOST} pictures, so few steps. */
    private static List<ScreenPart> chained(List<ScreenPart> pictures) {
        List<ScreenPart> chains = new ArrayList<>(pictures);
        for (int step = 1; step < pictures.size(); step++) {
            List<Join> joins = joins(chains);
            if (joins.isEmpty()) {
                break;
            }
            Join best = joins.stream()
                    .max(Comparator.comparingInt(join -> join.overlap().length()))
                    .orElseThrow();
            chains.remove(best.above());
            chains.remove(best.below());
            chains.add(best.above().and(best.below(), best.overlap()));
        }
        return PageOrder.of(chains);
    }

    private record Join(ScreenPart above, ScreenPart below, Overlap overlap) {}

    private static List<Join> joins(List<ScreenPart> chains) {
        List<Join> joins = new ArrayList<>();
        for (int i = 0; i < chains.size(); i++) {
            for (int j = 0; j < chains.size(); j++) {
                ScreenPart above = chains.get(i);
                ScreenPart below = chains.get(j);
                if (i != j) {
                    // Two heads are of one page only where nothing but what they have in common stands above.
                    boolean heads = above.isHead() && below.isHead();
                    Overlap.of(above.lines(), below.lines())
                            .filter(overlap -> !heads || overlap.below() == 0)
                            .ifPresent(overlap -> joins.add(new Join(above, below, overlap)));
                }
            }
        }
        return joins;
    }
}
