package coach.connects.wallet;

import coach.connects.money.Connects;
import java.util.List;
import java.util.Optional;

/**
 * What a policy knows of one kind of free Connects.
 *
 * @param amounts the amounts that occur; empty where the person has to tell (G-03)
 * @param once whether a wallet is given them only once (G-02)
 */
public record GrantRule(List<PolicyValue<Connects>> amounts, boolean once) {
    /** A kind of which the policy knows nothing: any amount, any number of times. */
    public static final GrantRule ANY = new GrantRule(List.of(), false);

    public GrantRule {
        amounts = List.copyOf(amounts);
    }

    /** The amount, where there is exactly one. */
    public Optional<PolicyValue<Connects>> amount() {
        return amounts.size() == 1 ? Optional.of(amounts.get(0)) : Optional.empty();
    }
}
