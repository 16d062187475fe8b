package coach.connects.profile;

import coach.connects.money.Connects;
import coach.connects.parsing.AmountParser;
import coach.connects.parsing.ParseError;
import coach.connects.parsing.ParseResult;
import java.util.Map;
import java.util.Optional;

/** A number of Connects, or {@code off}. */
record OptionalAmountType() implements ValueType<Optional<Connects>> {
    private static final String OFF = "off";

    @Override
    public ParseResult<Optional<Connects>, ParseError> parse(String words) {
        if (words.strip().equalsIgnoreCase(OFF)) {
            return ParseResult.of(Optional.empty());
        }
        Optional<Connects> amount = AmountParser.read(words).value();
        return ParseError.unless(amount, "settings.refused.whole", Map.of("least", 1, "most", AmountParser.MOST))
                .map(Optional::of);
    }

    @Override
    public String format(Optional<Connects> amount) {
        return amount.map(Connects::toString).orElse(OFF);
    }
}
