package coach.connects.check;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.profile.ProfileField;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** A question that a job check can ask: about a fact of the posting, or about the freelancer. */
public final class CheckQuestion {
    private final String key;
    private final Optional<Fact<?>> fact;
    private final Optional<ProfileField<?>> trait;
    private final Predicate<CheckState> possible;
    private final Predicate<CheckState> ready;
    private final Function<CheckState, List<AnswerOption>> choices;

    private CheckQuestion(
            String key,
            Optional<Fact<?>> fact,
            Optional<ProfileField<?>> trait,
            Predicate<CheckState> possible,
            Predicate<CheckState> ready,
            Function<CheckState, List<AnswerOption>> choices) {
        this.key = key;
        this.fact = fact;
        this.trait = trait;
        this.possible = possible;
        this.ready = ready;
        this.choices = choices;
    }

    /** A question about a fact, possible while it is not known. */
    static CheckQuestion about(Fact<?> fact, Function<CheckState, List<AnswerOption>> choices) {
        return about(fact, state -> true, choices);
    }

    /** A question about a fact, possible while it is not known and the condition holds. */
    static CheckQuestion about(
            Fact<?> fact, Predicate<CheckState> condition, Function<CheckState, List<AnswerOption>> choices) {
        Predicate<CheckState> possible = state -> state.isMissing(fact) && condition.test(state);
        return new CheckQuestion(fact.key(), Optional.of(fact), Optional.empty(), possible, possible, choices);
    }

    /** A question about the freelancer, possible while it was never told and the condition holds. */
    static CheckQuestion about(
            ProfileField<?> field, Predicate<CheckState> condition, Function<CheckState, List<AnswerOption>> choices) {
        Predicate<CheckState> possible = state -> !state.isKnown(field) && condition.test(state);
        return new CheckQuestion(
                "my_" + field.name(), Optional.empty(), Optional.of(field), possible, possible, choices);
    }

    /** The same, asked only once this is known to hold; before, it is only possible that it will be. */
    CheckQuestion askOnlyWhen(Predicate<CheckState> premise) {
        return new CheckQuestion(key, fact, trait, possible, possible.and(premise), choices);
    }

    /** The question of this key, or empty when there is none (a draft of a newer version may name one). */
    public static Optional<CheckQuestion> named(String key) {
        return CheckQuestions.ALL.stream().filter(one -> one.key.equals(key)).findFirst();
    }

    /** By which a draft remembers the question: the fact's key, or {@code my_TRAIT}. */
    public String key() {
        return key;
    }

    /** The fact that it asks for; empty for a question about the freelancer. */
    public Optional<Fact<?>> fact() {
        return fact;
    }

    /** What it asks about the freelancer; empty for a question about the posting. */
    public Optional<ProfileField<?>> trait() {
        return trait;
    }

    /** The question in words; some name a figure of the settings. */
    public String words() {
        return "check.question." + key;
    }

    /** The answers to offer as buttons; the ranges follow the freelancer's own thresholds. */
    public List<AnswerOption> choices(Posting posting, CheckContext context) {
        return choices.apply(new CheckState(posting, context)).stream()
                .filter(option -> !option.name().startsWith(AnswerOptions.PROBE))
                .toList();
    }

    /** Whether it may come to be asked, now or after other answers. */
    boolean isPossible(CheckState state) {
        return possible.test(state);
    }

    boolean canAskNow(CheckState state) {
        return ready.test(state);
    }

    /** Every answer that makes a difference to a rule, also those that no button offers. */
    List<AnswerOption> answers(CheckState state) {
        return choices.apply(state);
    }

    /** Whether an answer to it changes what this rule says. */
    boolean affects(Rule rule) {
        return fact.filter(rule.descriptor().facts()::contains).isPresent()
                || trait.filter(rule.descriptor().traits()::contains).isPresent();
    }

    @Override
    public String toString() {
        return key;
    }
}
