package coach.connects.reading.answer;

import coach.connects.reading.phrase.PhraseDictionary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a clause into runs that each say one thing, so that as few words as possible are left. Where there are several such
 * ways ("12 reviews 5 hires 3"), all of them are found: only what they agree on is said.
 */
final class TypedSegmenter {
    /** A clause that can be cut in more ways says nothing. */
    static final int MOST_WAYS = 16;

    private static final int WIDEST = 8;
    /** Nothing takes more figures than "4.9 of 38 reviews", or two of a range and its unit. */
    private static final int MOST_FIGURES = 3;

    private static final int MOST_WORDS = 60;
    private static final int LEFT = 1_000;
    private static final String APPLIED = "applied";

    private final TypedItemReader reader;

    TypedSegmenter(TypedItemReader reader) {
        this.reader = reader;
    }

    /** An item, and the words of the clause from {@code start} up to {@code end} that say it. */
    record Placed(TypedItem item, int start, int end) {}

    /** The ways from one word to the end. */
    private record Ways(int cost, List<List<Placed>> all) {}

    /** Every best way to cut these words; none when there are too many. */
    List<List<Placed>> ways(List<TypedToken> words) {
        if (words.size() > MOST_WORDS) {
            return List.of();
        }
        List<Ways> from = new ArrayList<>();
        from.add(new Ways(0, List.of(List.of())));
        for (int start = words.size() - 1; start >= 0; start--) {
            from.add(0, from(words, start, from));
        }
        return from.get(0).all().size() > MOST_WAYS ? List.of() : from.get(0).all();
    }

    private Ways from(List<TypedToken> words, int start, List<Ways> later) {
        Ways best = new Ways(
                later.get(0).cost() + cost(words.get(start)), later.get(0).all());
        int most = Math.min(words.size() - start, WIDEST);
        for (int count = 1; count <= most; count++) {
            List<TypedToken> run = words.subList(start, start + count);
            if (run.stream().filter(TypedToken::isFigure).count() > MOST_FIGURES) {
                break;
            }
            Optional<TypedItem> item = item(words, start, start + count);
            if (item.isPresent()) {
                best = better(best, new Placed(item.get(), start, start + count), later.get(count - 1));
            }
        }
        return best;
    }

    private static Ways better(Ways best, Placed placed, Ways rest) {
        if (rest.cost() > best.cost()) {
            return best;
        }
        List<List<Placed>> all = new ArrayList<>(rest.cost() == best.cost() ? best.all() : List.of());
        for (List<Placed> way : rest.all()) {
            List<Placed> with = new ArrayList<>();
            with.add(placed);
            with.addAll(way);
            if (all.size() <= MOST_WAYS) {
                all.add(with);
            }
        }
        return new Ways(rest.cost(), all);
    }

    private static int cost(TypedToken word) {
        return word.isOrnament() ? 1 : word.isSilent() ? 0 : LEFT;
    }

    /** "closed captions", "expert advisor": with the next word it names the work, and no fact. */
    static boolean isCompound(List<TypedToken> words, int at) {
        return at >= 0
                && at + 1 < words.size()
                && !words.get(at).isLabel()
                && PhraseDictionary.standard()
                        .typed("compounds")
                        .contains(
                                words.get(at).plain() + "_" + words.get(at + 1).plain());
    }

    /** "85% hires 7": the word tells what stands before it, and no label of what follows begins with it. */
    private static boolean isUnitBefore(List<TypedToken> words, int start) {
        return start > 0
                && !words.get(start).isLabel()
                && words.get(start - 1).plain().endsWith("%")
                && words.get(start).is("client_hires");
    }

    /** "5-10 applied", "lots of people applied": others did, not the writer. */
    private static boolean isRivalsDeed(List<TypedToken> words, int start) {
        if (start == 0 || !words.get(start).plain().equals(APPLIED)) {
            return false;
        }
        TypedToken before = words.get(start - 1);
        return before.is("rivals") || TypedValues.proposals(before.plain()).isPresent();
    }

    /** A run neither begins nor ends with what says nothing, so that it is found once. */
    private Optional<TypedItem> item(List<TypedToken> words, int start, int end) {
        boolean counted = words.get(end - 1).plain().equals("job");
        // A colon announces a value: it is not left behind.
        boolean cut = words.get(end - 1).isLabel();
        boolean edged =
                cut || words.get(start).is("filler") || (words.get(end - 1).is("filler") && !counted);
        // In "26 interviewing no" the figure may be the value as well.
        boolean torn = end - start > 1
                && words.get(end - 1).is("none")
                && !words.get(end - 2).isLabel()
                && start > 0
                && words.get(start - 1).isFigure();
        Optional<TypedToken> next = end < words.size() ? Optional.of(words.get(end)) : Optional.empty();
        return edged || torn || isCompound(words, end - 1) || isUnitBefore(words, start) || isRivalsDeed(words, start)
                ? Optional.empty()
                : reader.read(words.subList(start, end), next);
    }
}
