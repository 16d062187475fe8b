package coach.connects.wallet.policy;

import coach.connects.amount.Connects;
import coach.connects.amount.Usd;
import coach.connects.wallet.Figure;
import coach.connects.wallet.GrantRule;
import coach.connects.wallet.policy.PolicyFault.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the figures out of a file's lines. What is wrong is kept with the lines, and reads as if it were not there. */
final class Figures {
    private static final int MOST_DIGITS = 6;
    private static final BigDecimal CHEAPEST = new BigDecimal("0.01");
    private static final BigDecimal DEAREST = new BigDecimal(100);
    private static final String ASK = "ask";
    private static final String ONCE = " once";

    private final SettingLines lines;
    private final String asOf;

    Figures(SettingLines lines, String asOf) {
        this.lines = lines;
        this.asOf = asOf;
    }

    Optional<Figure<Integer>> whole(String key, Bound bound) {
        Optional<Setting> setting = lines.take(key);
        if (setting.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt number = number(setting.get().value());
        if (number.isEmpty()) {
            lines.wrong(setting.get(), Reason.NO_WHOLE_NUMBER);
            return Optional.empty();
        }
        if (!bound.holds(number.getAsInt())) {
            lines.wrong(setting.get(), bound.reason());
            return Optional.empty();
        }
        return Optional.of(new Figure<>(number.getAsInt(), asOf(setting.get())));
    }

    Optional<Figure<Connects>> connects(String key) {
        return whole(key, Bound.CONNECTS).map(figure -> new Figure<>(Connects.of(figure.value()), figure.asOf()));
    }

    /** A whole number that has to be there. */
    Figure<Integer> needed(String key, Bound bound) {
        if (!lines.has(key)) {
            lines.missing(key);
        }
        return whole(key, bound).orElseGet(() -> new Figure<>(0, asOf));
    }

    Optional<Figure<Usd>> price(String key) {
        Optional<Setting> setting = lines.take(key);
        if (setting.isEmpty()) {
            return Optional.empty();
        }
        String value = setting.get().value();
        if (!isDecimal(value) || !isPrice(new BigDecimal(value))) {
            lines.wrong(setting.get(), Reason.NO_PRICE);
            return Optional.empty();
        }
        return Optional.of(new Figure<>(Usd.of(value), asOf(setting.get())));
    }

    Optional<GrantRule> grant(String key) {
        return lines.take(key).map(setting -> {
            boolean once = setting.value().endsWith(ONCE);
            String amounts = once
                    ? setting.value()
                            .substring(0, setting.value().length() - ONCE.length())
                            .strip()
                    : setting.value();
            return amounts.equals(ASK) ? new GrantRule(List.of(), once) : grant(setting, amounts, once);
        });
    }

    private GrantRule grant(Setting setting, String amounts, boolean once) {
        List<Figure<Connects>> figures = new ArrayList<>();
        for (String amount : amounts.split(",", -1)) {
            OptionalInt number = number(amount.strip());
            if (number.isEmpty() || number.getAsInt() == 0 || !Bound.CONNECTS.holds(number.getAsInt())) {
                lines.wrong(setting, Reason.NO_GRANT);
                return GrantRule.ANY;
            }
            figures.add(new Figure<>(Connects.of(number.getAsInt()), asOf(setting)));
        }
        return new GrantRule(figures, once);
    }

    private String asOf(Setting setting) {
        return setting.asOf().isEmpty() ? asOf : setting.asOf();
    }

    private static OptionalInt number(String text) {
        boolean digits =
                !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(Figures::isDigit);
        return digits ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
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

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
