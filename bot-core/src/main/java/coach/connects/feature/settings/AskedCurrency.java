package coach.connects.feature.settings;

import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.parsing.ExchangeRateParser;
import coach.connects.profile.ProfileField;
import java.util.Currency;
import java.util.Optional;

/** A currency that was named without what a dollar is in it: that alone is asked, and the currency waits in the question. */
final class AskedCurrency {
    private static final String STATE = ProfileField.CURRENCY.name() + " ";

    private AskedCurrency() {}

    /** The currency, where these words name it and nothing else; of dollars there is no rate. */
    static Optional<Currency> alone(String words) {
        return ExchangeRateParser.currencyAlone(SpokenCurrencyHandler.withoutOpening(words.strip()));
    }

    static CommandResult ask(CommandContext context, Currency currency) {
        String code = currency.getCurrencyCode();
        return context.askFor(
                context.draft(context.text("profile.currency.ask", "currency", code)),
                ProfileCommand.NAME,
                STATE + code);
    }

    /** The currency that waits in this state of a question. */
    static Optional<Currency> in(String state) {
        return state.startsWith(STATE)
                ? ExchangeRateParser.currencyAlone(state.substring(STATE.length()))
                : Optional.empty();
    }

    /** The answer with its currency, unless it names one itself. */
    static String withRate(Currency currency, String words) {
        boolean bare = words.chars().noneMatch(Character::isLetter);
        return bare ? currency.getCurrencyCode() + " " + words : words;
    }
}
