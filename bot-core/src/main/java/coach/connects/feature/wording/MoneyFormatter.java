package coach.connects.feature.wording;

import coach.connects.chat.RichText;
import coach.connects.engine.View;
import coach.connects.money.ExchangeRate;
import coach.connects.money.Usd;

/** Dollars as a sentence takes them, with the same in one's own currency beside them where a rate was told (W-34). */
public final class MoneyFormatter {
    private MoneyFormatter() {}

    /** What stands in the place of so many dollars. */
    public static Object of(View view, Usd dollars) {
        return view.state()
                .profile()
                .currency()
                .<Object>map(own -> both(view, dollars, own))
                .orElse(dollars);
    }

    /** Both beside each other, such as {@code $6.00, 5.52 EUR}. */
    public static RichText both(View view, Usd dollars, ExchangeRate own) {
        return view.text("money.both", "dollars", dollars, "amount", own.of(dollars), "currency", code(own));
    }

    /** The currency's code of three letters. */
    public static RichText code(ExchangeRate own) {
        return RichText.of(own.currency().getCurrencyCode());
    }
}
