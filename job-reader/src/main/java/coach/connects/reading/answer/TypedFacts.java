package coach.connects.reading.answer;

import coach.connects.parsing.CaseFolding;
import coach.connects.posting.Fact;
import coach.connects.posting.JobType;
import coach.connects.posting.Posting;
import coach.connects.posting.SourcedValue.Origin;
import coach.connects.reading.answer.TypedSegmenter.Placed;
import coach.connects.reading.phrase.PhraseDictionary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts together what the clauses of a typed line say; two values for one fact are none. */
final class TypedFacts {
    private static final Set<Fact<?>> POLAR = Set.of(
            Fact.PAYMENT_VERIFIED,
            Fact.INVITATION,
            Fact.OFFER,
            Fact.TALENT_CLOUD,
            Fact.CLOSED,
            Fact.PRIVATE,
            Fact.ALREADY_APPLIED,
            Fact.PREVIOUS_CLIENT);

    /** What a job has once. */
    private static final Set<Fact<?>> ONCE = Set.of(
            Fact.PAYMENT_VERIFIED,
            Fact.PROPOSALS,
            Fact.CLIENT_RATING,
            Fact.CLIENT_HIRE_RATE,
            Fact.CONNECTS_COST,
            Fact.CLIENT_COUNTRY,
            Fact.TYPE,
            Fact.LEVEL);

    private final List<Word> words = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();
    private final Set<Fact<?>> doubted = new HashSet<>();
    private final List<String> strange = new ArrayList<>();
    private final Set<Fact<?>> named = new HashSet<>();
    private final Map<Fact<?>, Set<Object>> mentioned = new HashMap<>();
    private boolean leavesPayment;

    /** A word of the line, and whether it was left. */
    private record Word(String text, boolean isLeft) {}

    /** An item, and which words of the line say it. */
    private record Said(TypedItem item, int start, int end) {}

    void add(List<ParsedClause> clauses) {
        for (ParsedClause clause : clauses) {
            int first = words.size();
            for (int i = 0; i < clause.words().size(); i++) {
                words.add(new Word(clause.words().get(i).text(), clause.left().contains(i)));
            }
            clause.strange().forEach(at -> strange.add(clause.words().get(at).text()));
            for (Placed placed : clause.items()) {
                said.add(new Said(placed.item(), first + placed.start(), first + placed.end()));
            }
            doubted.addAll(clause.doubted());
            named.addAll(clause.named());
            leavesPayment |= clause.leavesPayment();
            clause.mentioned()
                    .forEach((fact, values) -> mentioned
                            .computeIfAbsent(fact, f -> new HashSet<>())
                            .addAll(values));
        }
    }

    FactLineParser.Result finish() {
        if (jobs() > 1) {
            return FactLineParser.Result.ofSeveral(jobs());
        }
        Posting facts = Posting.unknown();
        for (Said one : said) {
            for (Fact<?> fact : one.item().facts().facts().keySet()) {
                facts = with(facts, fact, one.item().facts());
            }
        }
        if (facts.get(Fact.CLIENT_REVIEWS).filter(none -> none == 0).isPresent() && facts.knows(Fact.CLIENT_RATING)) {
            // "no feedback 4.7"
            doubted.addAll(List.of(Fact.CLIENT_REVIEWS, Fact.CLIENT_RATING));
        }
        boolean muddled = doubted.contains(Fact.TYPE) && facts.knows(Fact.RATE_MAX) && facts.knows(Fact.BUDGET);
        if (muddled || doubted.contains(Fact.RATE_MIN) || doubted.contains(Fact.RATE_MAX)) {
            doubted.add(Fact.RATE_MIN);
            doubted.add(Fact.RATE_MAX);
        }
        if (muddled) {
            doubted.add(Fact.BUDGET);
        }
        if (words.stream().anyMatch(word -> word.isLeft() && isTurning(word.text()))) {
            doubted.addAll(
                    facts.facts().keySet().stream().filter(POLAR::contains).toList());
        }
        if (leavesPayment && !facts.get(Fact.PAYMENT_VERIFIED).equals(Optional.of(false))) {
            doubted.add(Fact.PAYMENT_VERIFIED);
        }
        for (Fact<?> fact : doubted) {
            facts = facts.without(fact);
        }
        if (!facts.facts().isEmpty()) {
            named.removeIf(facts::knows);
            doubted.addAll(named);
        }
        return paid(facts);
    }

    /** How many jobs it seems to tell of: so many values two facts or more are given that a job has once. */
    private int jobs() {
        List<Integer> several = mentioned.entrySet().stream()
                .filter(values -> ONCE.contains(values.getKey()))
                .map(values -> values.getValue().size())
                .filter(size -> size > 1)
                .sorted()
                .toList();
        return several.size() < 2 ? 1 : several.get(several.size() - 1);
    }

    /** Whether a word turns a "yes" into a "no", wherever it stands: one that was not understood leaves every "yes" open. */
    private static boolean isTurning(String word) {
        return PhraseDictionary.standard().typed("turning").contains(CaseFolding.of(word));
    }

    private <T> Posting with(Posting facts, Fact<T> fact, Posting more) {
        Optional<T> value = more.get(fact);
        boolean contradicts = facts.get(fact)
                .filter(before -> !Fact.isSame(before, value.orElseThrow()))
                .isPresent();
        if (contradicts) {
            doubted.add(fact);
        }
        return facts.with(fact, value.orElseThrow(), Origin.ANSWER);
    }

    /** An amount means something once the line has said how the job is paid; one that does not is named. */
    private FactLineParser.Result paid(Posting facts) {
        List<TypedItem.Amount> amounts = said.stream()
                .flatMap(one -> one.item().amount().stream())
                .distinct()
                .toList();
        Optional<JobType> type = facts.get(Fact.TYPE);
        boolean second = facts.get(Fact.BUDGET)
                .filter(known -> amounts.stream().anyMatch(a -> !a.low().equals(known)))
                .isPresent();
        if (second) {
            doubted.add(Fact.BUDGET);
            return new FactLineParser.Result(
                    facts.without(Fact.BUDGET), left(facts.without(Fact.BUDGET), false), doubted, strange);
        }
        boolean open = amounts.size() == 1 && !facts.knows(Fact.RATE_MAX) && !facts.knows(Fact.BUDGET);
        Posting paid = facts;
        if (open && type.equals(Optional.of(JobType.HOURLY))) {
            paid = facts.with(Fact.RATE_MIN, amounts.get(0).low(), Origin.ANSWER)
                    .with(Fact.RATE_MAX, amounts.get(0).high(), Origin.ANSWER);
        } else if (open
                && type.equals(Optional.of(JobType.FIXED))
                && !amounts.get(0).isRange()) {
            paid = facts.with(Fact.BUDGET, amounts.get(0).low(), Origin.ANSWER);
        }
        boolean taken = !paid.equals(facts);
        return new FactLineParser.Result(paid, left(paid, taken), doubted, strange);
    }

    /** The words that were left, and those of items that are not certain, in their order. */
    private List<String> left(Posting paid, boolean amountTaken) {
        Set<Integer> left = new HashSet<>();
        for (Said one : said) {
            boolean unsure = one.item().facts().facts().keySet().stream().anyMatch(fact -> !paid.knows(fact));
            if (unsure || (one.item().amount().isPresent() && !amountTaken)) {
                for (int i = one.start(); i < one.end(); i++) {
                    left.add(i);
                }
            }
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).isLeft() || left.contains(i)) {
                texts.add(words.get(i).text());
            }
        }
        return texts;
    }
}
