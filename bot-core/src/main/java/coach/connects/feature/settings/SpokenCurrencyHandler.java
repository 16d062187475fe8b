package coach.connects.feature.settings;

import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.InputHandler;
import coach.connects.feature.wording.MoneyFormatter;
import coach.connects.money.ExchangeRate;
import coach.connects.parsing.Affixes;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.ExchangeRateParser;
import coach.connects.parsing.Tokens;
import java.util.List;
import java.util.Optional;

/** What a dollar is, told in words: "my currency is EUR 0.92", "1 dollar is 84 INR". One tap keeps it (W-34). */
public final class SpokenCurrencyHandler implements InputHandler {
    private static final int LONGEST = 80;
    private static final List<String> OPENINGS = Tokens.phrases(
            "my currency is |my own currency is |my currency: |currency is |currency: |currency |my rate is |the rate is |show me ");
    private static final List<String> EQUALS = List.of("=", " is ", " equals ");

    @Override
    public Optional<CommandResult> tryHandle(CommandContext context, String words) {
        String said = CaseFolding.of(words.strip());
        if (said.length() > LONGEST) {
            return Optional.empty();
        }
        String rest = withoutOpening(said);
        boolean told = !rest.equals(said) || EQUALS.stream().anyMatch(said::contains);
        return told ? ExchangeRateParser.read(rest).map(rate -> ask(context, rate)) : Optional.empty();
    }

    /** What is told, without what opens it. */
    static String withoutOpening(String words) {
        return Affixes.withoutStart(CaseFolding.of(words), OPENINGS);
    }

    private static CommandResult ask(CommandContext context, ExchangeRate rate) {
        RichText question = context.text(
                "profile.currency.spoken", "currency", MoneyFormatter.code(rate), "rate", rate.perDollar());
        return context.reply(context.draft(question)
                .withRow(
                        ButtonSpec.sayingOnce(
                                        context.plain("profile.button.currency.keep"), "/profile currency " + rate)
                                .asYes(),
                        ButtonSpec.no(context.view())));
    }
}
