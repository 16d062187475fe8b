package coach.connects.reading.answer;

import coach.connects.money.Usd;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.SourcedValue.Origin;
import java.util.Optional;

/**
 * What a run of words in a typed line says.
 *
 * @param facts its facts; none where it says that nothing is known, or speaks of something that is no fact
 * @param amount dollars of which only the rest of the line tells whether they are a budget or a rate
 * @param isMarked whether its form alone tells what it is, so that a bare figure beside it casts no doubt on it
 */
record TypedItem(Posting facts, Optional<Amount> amount, boolean isMarked) {
    /** Understood, and no fact. */
    static final TypedItem NOTHING = new TypedItem(Posting.unknown(), Optional.empty(), true);

    /** One amount twice, or two, the lower one first. */
    record Amount(Usd low, Usd high) {
        boolean isRange() {
            return !low.equals(high);
        }
    }

    static <T> TypedItem of(Fact<T> fact, T value) {
        return new TypedItem(Posting.unknown().with(fact, value, Origin.ANSWER), Optional.empty(), false);
    }

    static TypedItem of(Amount amount) {
        return new TypedItem(Posting.unknown(), Optional.of(amount), true);
    }

    <T> TypedItem and(Fact<T> fact, T value) {
        return new TypedItem(facts.with(fact, value, Origin.ANSWER), amount, isMarked);
    }

    TypedItem marked() {
        return new TypedItem(facts, amount, true);
    }
}
