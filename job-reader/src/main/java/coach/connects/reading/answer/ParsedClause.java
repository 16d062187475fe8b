package coach.connects.reading.answer;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.SourcedValue;
import coach.connects.reading.answer.TypedSegmenter.Placed;
import coach.connects.reading.phrase.PhraseDictionary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What one clause of a typed line says: the items that no word beside them casts doubt on, and on which all ways to cut
 * the clause agree.
 *
 * @param words the words of the clause
 * @param items what is said, in its order
 * @param doubted the facts that are mentioned and not certain
 * @param left the places of the words that were not taken, in their order
 * @param strange the places of those that no way to cut the clause takes
 * @param mentioned the values that are given of each fact, certain or not
 * @param doubtsBefore whether a "not" that was left may turn what stands in the clause before
 * @param doubtsAfter the same of the clause behind
 */
record ParsedClause(
        List<TypedToken> words,
        List<Placed> items,
        Set<Fact<?>> doubted,
        Set<Integer> left,
        Set<Integer> strange,
        Map<Fact<?>, Set<Object>> mentioned,
        boolean doubtsBefore,
        boolean doubtsAfter) {

    /** What a word that was left may leave open. */
    private static final List<Fact<?>> DECIDING = List.of(
            Fact.PROPOSALS,
            Fact.CLIENT_HIRE_RATE,
            Fact.CLIENT_RATING,
            Fact.CLIENT_HIRES,
            Fact.INTERVIEWING,
            Fact.INVITES_SENT,
            Fact.CONNECTS_COST);

    /** What a word that was not understood leaves open, whatever else tells it. */
    private static final String OF_PAYMENT = "payment_words";

    private static final int LONGEST_NAME = 3;

    /** A clause that asks or supposes. */
    static ParsedClause unsaid(List<TypedToken> words, TypedSegmenter segmenter) {
        Set<Fact<?>> asked = new HashSet<>();
        segmenter.ways(words).forEach(way -> asked.addAll(values(way).keySet()));
        Set<Integer> all = unread(words, List.of());
        return new ParsedClause(words, List.of(), asked, all, all, Map.of(), false, false);
    }

    static ParsedClause of(List<TypedToken> words, TypedSegmenter segmenter) {
        List<List<Placed>> ways = segmenter.ways(words);
        if (ways.isEmpty()) {
            Set<Integer> all = unread(words, List.of());
            return new ParsedClause(words, List.of(), Set.of(), all, all, Map.of(), true, true);
        }
        List<Placed> agreed = new ArrayList<>(certain(words, ways.get(0)));
        Set<Fact<?>> doubted = new HashSet<>();
        for (List<Placed> way : ways) {
            Map<Fact<?>, Set<Object>> said = values(certain(words, way));
            List<TypedItem> items = way.stream().map(Placed::item).toList();
            agreed.removeIf(placed ->
                    !said.entrySet().containsAll(values(List.of(placed)).entrySet())
                            || (placed.item().amount().isPresent() && !items.contains(placed.item())));
            doubted.addAll(values(way).keySet());
        }
        doubted.removeAll(values(agreed).keySet());
        // Told once with doubt and once without, the same is certain, and another value is not.
        Map<Fact<?>, Set<Object>> mentioned = values(ways.get(0));
        Set<Fact<?>> torn = new HashSet<>();
        values(agreed).forEach((fact, said) -> {
            if (!said.equals(mentioned.get(fact))) {
                torn.add(fact);
            }
        });
        agreed.removeIf(
                placed -> placed.item().facts().facts().keySet().stream().anyMatch(torn::contains));
        doubted.addAll(torn);
        Set<Integer> left = unread(words, agreed);
        Set<Integer> never = unread(words, ways.get(0));
        int named = nameLength(words, ways.get(0));
        never.removeIf(at -> at < named);
        return new ParsedClause(
                words,
                agreed,
                doubted,
                left,
                never,
                mentioned,
                doubts(words, never, ways.get(0), -1),
                doubts(words, never, ways.get(0), 1));
    }

    /** The facts that words which were left name: "hire rate so-so", "4.9/10". */
    Set<Fact<?>> named() {
        Set<Fact<?>> named = new HashSet<>();
        for (int start : left) {
            StringBuilder run = new StringBuilder();
            for (int end = start; left.contains(end) && end - start < LONGEST_NAME; end++) {
                run.append(run.isEmpty() ? "" : "_").append(words.get(end).plain());
                String name = run.toString();
                DECIDING.stream()
                        .filter(fact ->
                                PhraseDictionary.standard().typed(fact.key()).contains(name))
                        .forEach(named::add);
            }
            if (words.get(start).isFigure() && words.get(start).plain().endsWith("/10")) {
                named.add(Fact.CLIENT_RATING);
            }
        }
        return named;
    }

    /** Whether a word that was not understood is about the payment: "verified, card was changed". */
    boolean leavesPayment() {
        return strange.stream().anyMatch(at -> words.get(at).is(OF_PAYMENT));
    }

    /** Whether a "not" that was left here may turn this item of the clause beside: not where it belongs to another fact. */
    boolean reaches(Placed beside) {
        Set<Fact<?>> own = named();
        return own.isEmpty() || beside.item().facts().facts().keySet().stream().anyMatch(own::contains);
    }

    /** The clause where it speaks of something else, and nothing of it is said. */
    ParsedClause silent() {
        Set<Integer> all = unread(words, List.of());
        return new ParsedClause(words, List.of(), Set.of(), all, Set.of(), Map.of(), false, false);
    }

    /** The clause where all of it says this. */
    ParsedClause saying(TypedItem item) {
        Placed whole = new Placed(item, 0, words.size());
        return new ParsedClause(words, List.of(whole), Set.of(), Set.of(), Set.of(), Map.of(), false, false);
    }

    /** The clause without the item at this end: a "not" in the next clause may mean it. */
    ParsedClause without(Placed doubtful) {
        List<Placed> rest = new ArrayList<>(items);
        rest.remove(doubtful);
        Set<Fact<?>> more = new HashSet<>(doubted);
        more.addAll(doubtful.item().facts().facts().keySet());
        return new ParsedClause(words, rest, more, unread(words, rest), strange, mentioned, doubtsBefore, doubtsAfter);
    }

    /** What is said of each fact: one value, unless the items contradict each other. */
    private static Map<Fact<?>, Set<Object>> values(List<Placed> items) {
        Map<Fact<?>, Set<Object>> values = new HashMap<>();
        for (Placed placed : items) {
            placed.item()
                    .facts()
                    .facts()
                    .forEach((fact, known) ->
                            values.computeIfAbsent(fact, f -> new HashSet<>()).add(known.value()));
        }
        return values;
    }

    private static Set<Integer> unread(List<TypedToken> words, List<Placed> items) {
        Set<Integer> unread = new TreeSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isSilent() && !isTaken(items, i)) {
                unread.add(i);
            }
        }
        return unread;
    }

    private static boolean isTaken(List<Placed> items, int at) {
        return items.stream().anyMatch(placed -> placed.start() <= at && at < placed.end());
    }

    /** The items beside which no word was left that may change what they say. */
    private static List<Placed> certain(List<TypedToken> words, List<Placed> way) {
        List<Placed> certain = new ArrayList<>();
        for (Placed placed : way) {
            boolean before = castsDoubt(words, way, placed, placed.start() - 1, -1);
            boolean after = castsDoubt(words, way, placed, placed.end(), 1);
            if (!before && !after) {
                certain.add(placed);
            }
        }
        return certain;
    }

    /** Whether the words from this place on, up to the next item, hold one that was left. */
    private static boolean castsDoubt(List<TypedToken> words, List<Placed> way, Placed placed, int from, int step) {
        boolean polar = placed.item().facts().facts().values().stream()
                .map(SourcedValue::value)
                .anyMatch(Boolean.class::isInstance);
        int named = nameLength(words, way);
        if (step > 0 && !isPayment(placed.item().facts()) && WorkName.is(words.subList(from, words.size()))) {
            return false;
        }
        for (int at = from; at >= named && at < words.size(); at += step) {
            TypedToken word = words.get(at);
            if (!word.isSilent() && !isTaken(way, at)) {
                boolean zero =
                        word.plain().equals("0") && isPayment(placed.item().facts());
                boolean figure = word.isFigure() && !zero && !word.is("doubts");
                boolean harmless = figure
                        && (placed.item().isMarked() || isPayment(placed.item().facts()));
                if (!harmless) {
                    return true;
                }
            } else if (!word.isSilent() || isTaken(way, at)) {
                return false;
            } else if (polar && word.isOrnament() && !word.plain().equals("*")) {
                return true;
            }
        }
        return false;
    }

    /** How many words the name of the work has that the clause begins with, where none of them says a fact. */
    private static int nameLength(List<TypedToken> words, List<Placed> way) {
        int length = WorkName.length(words);
        return IntStream.range(0, length).anyMatch(at -> isTaken(way, at)) ? 0 : length;
    }

    private static boolean isPayment(Posting facts) {
        return facts.knows(Fact.PAYMENT_VERIFIED);
    }

    /** Whether a "not" was left with no item on this side of it. */
    private static boolean doubts(List<TypedToken> words, Set<Integer> left, List<Placed> way, int side) {
        for (int at : left) {
            boolean reaches = way.stream().noneMatch(placed -> side < 0 ? placed.start() < at : placed.end() > at);
            if (words.get(at).is("doubts") && reaches) {
                return true;
            }
        }
        return false;
    }
}
