package coach.connects.wallet.policy;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.parsing.Digits;
import coach.connects.wallet.ConnectsPolicy.GrantRule;
import coach.connects.wallet.ConnectsPolicy.PolicyValue;
import coach.connects.wallet.policy.PolicyError.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the figures out of a file's lines. What is wrong is kept with the lines, and reads as if it were not there. */
final class PolicyValues {
    private static final int MOST_DIGITS = 6;
    private static final BigDecimal CHEAPEST = new BigDecimal("0.01");
    private static final BigDecimal DEAREST = new BigDecimal(100);
    private static final String ASK = "ask";
    private static final String ONCE = " once";

    private final PolicyLines lines;
    private final String asOf;

    PolicyValues(PolicyLines lines, String asOf) {
        this.lines = lines;
        this.asOf = asOf;
    }

    Optional<PolicyValue<Integer>> whole(String key, ValueBounds valueBounds) {
        Optional<PolicyLine> setting = lines.take(key);
        if (setting.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt number = number(setting.get().value());
        if (number.isEmpty()) {
            lines.wrong(setting.get(), Reason.NO_WHOLE_NUMBER);
            return Optional.empty();
        }
        if (!valueBounds.holds(number.getAsInt())) {
            lines.wrong(setting.get(), valueBounds.reason());
            return Optional.empty();
        }
        return Optional.of(new PolicyValue<>(number.getAsInt(), asOf(setting.get())));
    }

    Optional<PolicyValue<Connects>> connects(String key) {
        return whole(key, ValueBounds.CONNECTS)
                .map(value -> new PolicyValue<>(Connects.of(value.value()), value.asOf()));
    }

    /** A whole number that has to be there. */
    PolicyValue<Integer> needed(String key, ValueBounds valueBounds) {
        if (!lines.has(key)) {
            lines.missing(key);
        }
        return whole(key, valueBounds).orElseGet(() -> new PolicyValue<>(0, asOf));
    }

    Optional<PolicyValue<Usd>> price(String key) {
        Optional<PolicyLine> setting = lines.take(key);
        if (setting.isEmpty()) {
            return Optional.empty();
        }
        String value = setting.get().value();
        if (!isDecimal(value) || !isPrice(new BigDecimal(value))) {
            lines.wrong(setting.get(), Reason.NO_PRICE);
            return Optional.empty();
        }
        return Optional.of(new PolicyValue<>(Usd.of(value), asOf(setting.get())));
    }

    Optional<GrantRule> grant(String key) {
        return lines.take(key).map(line -> {
            boolean once = line.value().endsWith(ONCE);
            String amounts = once
                    ? line.value()
                            .substring(0, line.value().length() - ONCE.length())
                            .strip()
                    : line.value();
            return amounts.equals(ASK) ? new GrantRule(List.of(), once) : grant(line, amounts, once);
        });
    }

    private GrantRule grant(PolicyLine line, String amounts, boolean once) {
        List<PolicyValue<Connects>> figures = new ArrayList<>();
        for (String amount : amounts.split(",", -1)) {
            OptionalInt number = number(amount.strip());
            if (number.isEmpty() || number.getAsInt() == 0 || !ValueBounds.CONNECTS.holds(number.getAsInt())) {
                lines.wrong(line, Reason.NO_GRANT);
                return GrantRule.ANY;
            }
            figures.add(new PolicyValue<>(Connects.of(number.getAsInt()), asOf(line)));
        }
        return new GrantRule(figures, once);
    }

    private String asOf(PolicyLine line) {
        return line.asOf().isEmpty() ? asOf : line.asOf();
    }

    private static OptionalInt number(String text) {
        return Digits.whole(text, MOST_DIGITS);
    }

    private static boolean isPrice(BigDecimal dollars) {
        return dollars.compareTo(CHEAPEST) >= 0 && dollars.compareTo(DEAREST) <= 0;
    }

    private static boolean isDecimal(String text) {
        int point = text.indexOf('.');
        String before = point < 0 ? text : text.substring(0, point);
        String after = point < 0 ? "0" : text.substring(point + 1);
        return number(before).isPresent() && number(after).isPresent();
    }
}
