package coach.connects.feature.wallet;

import coach.connects.engine.View;
import coach.connects.parsing.CaseFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Things told in one sentence, such as "bought 40, applied for 16": each part is an entry of its own, or none is. A part that
 * names no deed is another of the one before it: "spent 16 yesterday and 8 today".
 *
 * @param told what the parts tell, in order
 * @param rest the words of all parts but the first
 */
record SpokenSeveral(List<SpokenEntry> told, String rest) {
    private static final List<String> BETWEEN = List.of(
            ", and then ", ", then ", ", and ", " and then ", " and also ", " and ", ", ", "; ", " then ", " also ");

    SpokenSeveral {
        told = List.copyOf(told);
    }

    /** What it falls into; empty where it is one entry, or one part is none. */
    static Optional<SpokenSeveral> read(View view, String words) {
        String lower = CaseFolding.of(words);
        if (lower.length() != words.length() || SpokenEntry.read(view, words).isPresent()) {
            return Optional.empty();
        }
        return BETWEEN.stream()
                .filter(lower::contains)
                .flatMap(between -> at(view, words, lower.indexOf(between), between.length()).stream())
                .findFirst();
    }

    private static Optional<SpokenSeveral> at(View view, String words, int end, int length) {
        String rest = words.substring(end + length).strip();
        return clear(view, words.substring(0, end))
                .flatMap(first -> others(view, first, rest).map(others -> {
                    List<SpokenEntry> all = new ArrayList<>(List.of(first));
                    all.addAll(others);
                    return new SpokenSeveral(all, rest);
                }));
    }

    /** The parts behind the first one: a single one, or several again. */
    private static Optional<List<SpokenEntry>> others(View view, SpokenEntry before, String rest) {
        Optional<SpokenEntry> one = clear(view, rest).or(() -> again(view, before, rest));
        if (one.isPresent()) {
            return Optional.of(List.of(one.get()));
        }
        String lower = CaseFolding.of(rest);
        for (String between : BETWEEN) {
            int end = lower.length() == rest.length() ? lower.indexOf(between) : -1;
            Optional<SpokenEntry> next = end < 0
                    ? Optional.empty()
                    : clear(view, rest.substring(0, end)).or(() -> again(view, before, rest.substring(0, end)));
            Optional<List<SpokenEntry>> last =
                    next.flatMap(told -> lastOf(view, told, rest.substring(end + between.length())));
            if (last.isPresent()) {
                List<SpokenEntry> all = new ArrayList<>(List.of(next.get()));
                all.addAll(last.get());
                return Optional.of(all);
            }
        }
        return Optional.empty();
    }

    /** Nobody tells more than three things: the third has to be the last. */
    private static Optional<List<SpokenEntry>> lastOf(View view, SpokenEntry before, String rest) {
        return clear(view, rest).or(() -> again(view, before, rest)).map(List::of);
    }

    private static Optional<SpokenEntry> clear(View view, String part) {
        return SpokenEntry.read(view, part).filter(told -> told.kind().isClear());
    }

    /** A number without a deed, of a day of its own or not. */
    private static Optional<SpokenEntry> again(View view, SpokenEntry before, String part) {
        String deed = switch (before.kind()) {
            case BUY -> "bought ";
            case SPEND -> "spent ";
            default -> "";
        };
        return deed.isEmpty()
                ? Optional.empty()
                : SpokenEntry.read(view, deed + part).filter(told -> told.kind() == before.kind());
    }
}
