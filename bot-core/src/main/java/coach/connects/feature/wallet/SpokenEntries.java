package coach.connects.feature.wallet;

import coach.connects.engine.PoolWords;
import coach.connects.engine.View;
import coach.connects.money.Connects;
import coach.connects.parsing.CaseFolding;
import coach.connects.wallet.Pool;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Things told in one sentence, such as "bought 40, applied for 16": each part is an entry of its own, or none is. A part that
 * names no deed is another of the one before it: "spent 16 yesterday and 8 today"; one "of them" is not counted twice: in
 * "bought 60, 20 of them free" 40 were bought, but all 60 in "bought 60, spent 16 of them".
 *
 * @param parts they, in order
 * @param rest the words of all parts but the first
 */
record SpokenEntries(List<Part> parts, String rest) {
    private static final List<String> BETWEEN = List.of(
            ", and then ", ", then ", ", and ", " and then ", " and also ", " and ", ", ", "; ", " then ", " also ");
    private static final List<String> OF_THE_WHOLE =
            List.of(" of them", " of those", " of these", " of which", " of it", " of that");

    /** What comes in, and what goes: a part of the whole went the same way; what came back went before. */
    private static final List<Set<SpokenEntry.Kind>> WAYS = List.of(
            Set.of(SpokenEntry.Kind.BUY, SpokenEntry.Kind.GRANT),
            Set.of(SpokenEntry.Kind.SPEND, SpokenEntry.Kind.BOOST, SpokenEntry.Kind.BADGE, SpokenEntry.Kind.AD));

    SpokenEntries {
        parts = List.copyOf(parts);
    }

    /**
     * What one part tells.
     *
     * @param pool whose Connects it names, where two pools are kept
     * @param ofTheWhole whether it is a part of what the first tells
     */
    record Part(SpokenEntry told, Optional<Pool> pool, boolean ofTheWhole) {
        private Part with(Connects left) {
            return new Part(
                    new SpokenEntry(told.kind(), left, told.details(), told.grant(), Optional.empty()), pool, false);
        }
    }

    /** What the parts tell. */
    List<SpokenEntry> told() {
        return parts.stream().map(Part::told).toList();
    }

    /** Whose each part is; empty where all are of one pool, be it named or not. */
    List<Pool> pools() {
        Part last = parts.get(parts.size() - 1);
        boolean shared = !last.ofTheWhole()
                && parts.stream()
                        .limit(parts.size() - 1L)
                        .allMatch(part -> part.pool().isEmpty()
                                && part.told().kind() == last.told().kind());
        List<Pool> pools =
                parts.stream().map(part -> part.pool().orElse(Pool.OWN)).toList();
        return shared || pools.stream().distinct().count() < 2 ? List.of() : pools;
    }

    /** What it falls into; empty where it is one entry, or one part is none. */
    static Optional<SpokenEntries> read(View view, String words) {
        String lower = CaseFolding.of(words);
        if (lower.length() != words.length() || SpokenEntry.read(view, words).isPresent()) {
            return Optional.empty();
        }
        return BETWEEN.stream()
                .filter(lower::contains)
                .flatMap(between -> at(view, words, lower.indexOf(between), between.length()).stream())
                .findFirst();
    }

    private static Optional<SpokenEntries> at(View view, String words, int end, int length) {
        String rest = words.substring(end + length).strip();
        return clear(view, words.substring(0, end))
                .flatMap(first -> others(view, first.told(), rest).flatMap(others -> whole(first, others)))
                .map(all -> new SpokenEntries(all, rest));
    }

    /** The first without the parts of it that are told after it; empty where they are more, or it is not clear what each cost. */
    private static Optional<List<Part>> whole(Part first, List<Part> others) {
        List<Part> within = others.stream()
                .filter(part -> part.ofTheWhole() && goSameWay(first.told(), part.told()))
                .toList();
        int all = first.told().connects().value();
        int left = all
                - within.stream()
                        .mapToInt(part -> part.told().connects().value())
                        .sum();
        boolean sharesPrice = first.told().details().startsWith(" for ")
                && within.stream()
                        .anyMatch(part -> part.told().kind() == first.told().kind());
        if (left < 0 || sharesPrice) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>(others);
        if (left > 0) {
            parts.add(0, left == all ? first : first.with(Connects.of(left)));
        }
        return Optional.of(parts);
    }

    private static boolean goSameWay(SpokenEntry one, SpokenEntry other) {
        return WAYS.stream().anyMatch(way -> way.contains(one.kind()) && way.contains(other.kind()));
    }

    /** The parts behind the first one: a single one, or several again. */
    private static Optional<List<Part>> others(View view, SpokenEntry before, String rest) {
        Optional<Part> one = clear(view, rest).or(() -> again(view, before, rest));
        if (one.isPresent()) {
            return Optional.of(List.of(one.get()));
        }
        String lower = CaseFolding.of(rest);
        for (String between : BETWEEN) {
            int end = lower.length() == rest.length() ? lower.indexOf(between) : -1;
            Optional<Part> next = end < 0
                    ? Optional.empty()
                    : clear(view, rest.substring(0, end)).or(() -> again(view, before, rest.substring(0, end)));
            // A further part of the whole is of the deed that all of it is.
            Optional<List<Part>> last = next.flatMap(told ->
                    lastOf(view, told.ofTheWhole() ? before : told.told(), rest.substring(end + between.length())));
            if (last.isPresent()) {
                List<Part> all = new ArrayList<>(List.of(next.get()));
                all.addAll(last.get());
                return Optional.of(all);
            }
        }
        return Optional.empty();
    }

    /** Nobody tells more than three things: the third has to be the last. */
    private static Optional<List<Part>> lastOf(View view, SpokenEntry before, String rest) {
        return clear(view, rest).or(() -> again(view, before, rest)).map(List::of);
    }

    private static Optional<Part> clear(View view, String part) {
        PoolWords named = PoolWords.ofPart(view, part);
        return SpokenEntry.read(view, named.rest())
                .filter(told -> told.kind().isClear())
                .map(told -> new Part(told, named.pool(), isOfTheWhole(part)));
    }

    private static boolean isOfTheWhole(String part) {
        String said = CaseFolding.of(part);
        return OF_THE_WHOLE.stream().anyMatch(said::contains);
    }

    /** A number without a deed, of a day of its own or not. */
    private static Optional<Part> again(View view, SpokenEntry before, String part) {
        String deed = switch (before.kind()) {
            case BUY -> "bought ";
            case SPEND -> "spent ";
            default -> "";
        };
        return deed.isEmpty()
                ? Optional.empty()
                : clear(view, deed + part).filter(again -> again.told().kind() == before.kind());
    }
}
