package coach.connects.feature.wording;

import coach.connects.chat.RichText;
import coach.connects.engine.View;
import coach.connects.money.Connects;
import coach.connects.wallet.ConnectsPolicy;

/** What a proposal costs, in Connects with their dollars beside them (V-35). */
public final class PriceFormatter {
    private PriceFormatter() {}

    /** The same with the word for them, where nothing else tells what the number counts. */
    public static RichText named(View view, ConnectsPolicy policy, Connects cost) {
        return policy.worth(cost)
                .map(worth -> view.text("check.price.named", "cost", cost, "worth", worth))
                .orElseGet(() -> view.text("check.price.named.bare", "cost", cost));
    }

    /** The Connects, and what they are worth under this policy where it knows a price. */
    public static RichText of(View view, ConnectsPolicy policy, Connects cost) {
        return policy.worth(cost)
                .map(worth -> view.text("check.price", "cost", cost, "worth", worth))
                .orElseGet(() -> view.text("check.price.bare", "cost", cost));
    }
}
