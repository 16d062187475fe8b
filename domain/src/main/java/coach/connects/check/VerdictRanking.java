package coach.connects.check;

import coach.connects.check.Finding.Kind;
import coach.connects.money.Connects;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Several verdicts, best first: by decision, then the lighter cautions, the fewer unknowns, the more good, the cheaper. */
public final class VerdictRanking {
    private static final Comparator<Verdict> BEST_FIRST = Comparator.comparing(Verdict::decision)
            .thenComparing(verdict -> verdict.of(Kind.STOP).size())
            .thenComparing(Verdict::weight)
            .thenComparing(verdict -> verdict.of(Kind.UNKNOWN).size())
            .thenComparing(verdict -> -verdict.of(Kind.GOOD).size())
            .thenComparing(
                    verdict -> verdict.quote().cost().map(Connects::value).orElse(Integer.MAX_VALUE));

    private VerdictRanking() {}

    /** These, best first; equals keep their order. */
    public static <T> List<T> bestFirst(List<T> checked, Function<T, Verdict> verdict) {
        return checked.stream()
                .sorted(Comparator.comparing(verdict, BEST_FIRST))
                .toList();
    }
}
