package coach.connects.feature.plan;

import coach.connects.money.Connects;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Rate;
import coach.connects.parsing.Rate.Span;
import coach.connects.parsing.RateParser;
import coach.connects.parsing.Tokens;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.Preferences;
import coach.connects.profile.SpendingBudget;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the words behind {@code /budget} change: {@code 40 a week}, {@code 20 a job}, {@code weight 2}, {@code off},
 * {@code job off}, {@code week off}; several with commas between them. All of them are understood, or nothing changes.
 */
final class BudgetChange {
    private static final String OFF = "off";
    private static final String WEIGHT = "weight";
    private static final String JOB = "job";
    private static final int MOST_PARTS = 4;

    private BudgetChange() {}

    /** The preferences with all of it changed; empty where a part is not understood. */
    static Optional<Preferences> of(Preferences before, String words) {
        String[] parts = parts(words);
        Optional<Preferences> changed = Optional.of(before).filter(any -> !saysTwoTimes(words));
        for (String part : parts) {
            changed = changed.filter(any -> parts.length <= MOST_PARTS).flatMap(so -> part(so, part.strip()));
        }
        return changed;
    }

    private static String[] parts(String words) {
        return CaseFolding.of(words).replace(" and ", ",").split(",", MOST_PARTS + 1);
    }

    /** Whether a week's budget and a month's are told at once, of which one would take the place of the other. */
    static boolean saysTwoTimes(String words) {
        return Stream.of(parts(words))
                        .flatMap(part -> RateParser.read(part.strip()).flatMap(Rate::per).stream())
                        .filter(span -> span == Span.WEEK || span == Span.MONTH)
                        .count()
                > 1;
    }

    /** What somebody would type to have what differs from the others as it is in these; all of it where nothing does. */
    static String typed(Preferences preferences, Preferences others) {
        List<String> other = typed(others);
        List<String> all = typed(preferences);
        return all.stream()
                .filter(part -> all.equals(other) || !other.contains(part))
                .collect(Collectors.joining(", "));
    }

    /** What somebody would type to have what this line sets as it is in these. */
    static String typed(Preferences preferences, String line) {
        List<String> kinds = Stream.of(parts(line)).map(BudgetChange::kind).toList();
        return typed(preferences).stream()
                .filter(part -> kinds.contains(kind(part)))
                .collect(Collectors.joining(", "));
    }

    /** Which of the three settings a typed part is of. */
    private static String kind(String part) {
        List<String> words = Tokens.of(part);
        return words.contains(WEIGHT) ? WEIGHT : words.contains(JOB) ? JOB : "";
    }

    /** Each of the three settings as somebody would type it. */
    private static List<String> typed(Preferences preferences) {
        String span =
                preferences.get(PreferenceKey.BUDGET).isEmpty() ? "week off" : preferences.write(PreferenceKey.BUDGET);
        String job = preferences
                .get(PreferenceKey.BUDGET_JOB)
                .map(most -> most + " a job")
                .orElse("job off");
        return List.of(span, job, WEIGHT + " " + preferences.write(PreferenceKey.BUDGET_WEIGHT));
    }

    private static Optional<Preferences> part(Preferences before, String words) {
        List<String> tokens = Tokens.of(words);
        if (tokens.equals(List.of(OFF)) || tokens.equals(List.of("none"))) {
            return Optional.of(before.without(PreferenceKey.BUDGET).without(PreferenceKey.BUDGET_JOB));
        }
        if (tokens.size() == 2 && tokens.get(0).equals(WEIGHT)) {
            return before.set(PreferenceKey.BUDGET_WEIGHT, tokens.get(1)).value();
        }
        if (tokens.contains(OFF)) {
            return off(before, tokens.stream().filter(word -> !word.equals(OFF)).toList());
        }
        Optional<Rate> rate = RateParser.read(words)
                .filter(said -> said.count() > 0 && said.each().isEmpty())
                .filter(said ->
                        said.counted().filter(Rate.Counted.PROPOSALS::equals).isEmpty());
        return rate.flatMap(said -> said.per().flatMap(span -> set(before, Connects.of(said.count()), span)));
    }

    private static Optional<Preferences> set(Preferences before, Connects most, Span span) {
        return switch (span) {
            case WEEK -> Optional.of(with(before, new SpendingBudget(most, SpendingBudget.Span.WEEK)));
            case MONTH -> Optional.of(with(before, new SpendingBudget(most, SpendingBudget.Span.MONTH)));
            case JOB -> Optional.of(before.with(PreferenceKey.BUDGET_JOB, Optional.of(most)));
            case DAY -> Optional.empty();
        };
    }

    private static Preferences with(Preferences before, SpendingBudget budget) {
        return before.with(PreferenceKey.BUDGET, Optional.of(budget));
    }

    /** "job off", "a week off"; the little word does not matter. */
    private static Optional<Preferences> off(Preferences before, List<String> words) {
        List<String> named = words.stream().filter(word -> !word.equals("a")).toList();
        if (named.equals(List.of(JOB))) {
            return Optional.of(before.without(PreferenceKey.BUDGET_JOB));
        }
        boolean span = named.equals(List.of("week")) || named.equals(List.of("month"));
        return span ? Optional.of(before.without(PreferenceKey.BUDGET)) : Optional.empty();
    }
}
