package coach.connects.check;

import coach.connects.freelancer.Trait;
import coach.connects.job.Fact;
import coach.connects.job.Posting;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** A question that a job check can ask: about a fact of the posting, or about the freelancer. */
public final class Inquiry {
    private final String key;
    private final Optional<Fact<?>> fact;
    private final Optional<Trait<?>> trait;
    private final Predicate<Situation> possible;
    private final Predicate<Situation> ready;
    private final Function<Situation, List<Choice>> choices;

    private Inquiry(
            String key,
            Optional<Fact<?>> fact,
            Optional<Trait<?>> trait,
            Predicate<Situation> possible,
            Predicate<Situation> ready,
            Function<Situation, List<Choice>> choices) {
        this.key = key;
        this.fact = fact;
        this.trait = trait;
        this.possible = possible;
        this.ready = ready;
        this.choices = choices;
    }

    /** A question about a fact, possible while it is not known. */
    static Inquiry about(Fact<?> fact, Function<Situation, List<Choice>> choices) {
        return about(fact, situation -> true, choices);
    }

    /** A question about a fact, possible while it is not known and the condition holds. */
    static Inquiry about(Fact<?> fact, Predicate<Situation> condition, Function<Situation, List<Choice>> choices) {
        Predicate<Situation> possible = situation -> situation.lacks(fact) && condition.test(situation);
        return new Inquiry(fact.key(), Optional.of(fact), Optional.empty(), possible, possible, choices);
    }

    /** A question about the freelancer, possible while it was never told and the condition holds. */
    static Inquiry about(Trait<?> trait, Predicate<Situation> condition, Function<Situation, List<Choice>> choices) {
        Predicate<Situation> possible = situation -> !situation.told(trait) && condition.test(situation);
        return new Inquiry("my_" + trait.name(), Optional.empty(), Optional.of(trait), possible, possible, choices);
    }

    /** The same, asked only once this is known to hold; before, it is only possible that it will be. */
    Inquiry onceKnown(Predicate<Situation> premise) {
        return new Inquiry(key, fact, trait, possible, possible.and(premise), choices);
    }

    /** The question of this key, or empty when there is none (a draft of a newer version may name one). */
    public static Optional<Inquiry> named(String key) {
        return Inquiries.ALL.stream().filter(one -> one.key.equals(key)).findFirst();
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
    public Optional<Trait<?>> trait() {
        return trait;
    }

    /** The question in words; some name a figure of the settings. */
    public String words() {
        return "check.question." + key;
    }

    /** The answers to offer as buttons; the ranges follow the freelancer's own thresholds. */
    public List<Choice> choices(Posting posting, CheckContext context) {
        return choices.apply(new Situation(posting, context)).stream()
                .filter(choice -> !choice.name().startsWith(FactOptions.PROBE))
                .toList();
    }

    /** Whether it may come to be asked, now or after other answers. */
    boolean isPossible(Situation situation) {
        return possible.test(situation);
    }

    /** Whether it can be asked now. */
    boolean isReady(Situation situation) {
        return ready.test(situation);
    }

    /** Every answer that makes a difference to a rule, also those that no button offers. */
    List<Choice> answers(Situation situation) {
        return choices.apply(situation);
    }

    /** Whether an answer to it changes what this rule says. */
    boolean concerns(Rule rule) {
        return fact.filter(rule.about().facts()::contains).isPresent()
                || trait.filter(rule.about().traits()::contains).isPresent();
    }

    @Override
    public String toString() {
        return key;
    }
}
