package coach.connects.reading.answer;

import coach.connects.money.Usd;
import coach.connects.parsing.Affixes;
import coach.connects.parsing.Digits;
import coach.connects.posting.ProposalRange;
import coach.connects.reading.phrase.MoneyScanner;
import coach.connects.reading.phrase.NormalizedLine;
import coach.connects.reading.phrase.NumberScanner;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one value of a typed line; each takes all of its text or nothing. */
final class TypedValues {
    private static final BigDecimal MOST = BigDecimal.valueOf(5);
    private static final List<String> DASHES = List.of(" to ", " till ", " until ", " bis ", " à ", " a ", "~");
    private static final List<String> UNDER = List.of(
            "<",
            "less than ",
            "under ",
            "fewer than ",
            "below ",
            "weniger als ",
            "menos de ",
            "moins de ",
            "menos que ");
    private static final List<String> OVER =
            List.of("more than ", "over ", ">", "mehr als ", "más de ", "plus de ", "mais de ");
    private static final List<String> PER_HOUR =
            List.of("/hr", "/h", "/hour", "/ hr", "/ hour", " per hour", " an hour", " per hr", " /hr", "/std");
    private static final List<String> SCALES = List.of(" out of 5", "/5", "/ 5", " of 5", "★", "⭐", "*");
    private static final List<String> PERCENT =
            List.of("%", " %", " percent", " per cent", " pct", " prozent", " por ciento", " pour cent", " por cento");

    /** The ranges that pages show of proposals, without spaces. */
    private static final Set<String> TIERS = Set.of(
            "0-5", "5-10", "10-15", "15-20", "20-50", "<5", "<10", "<15", "<20", "<50", "5+", "10+", "15+", "20+",
            "50+");

    /** Of "0.64". */
    private static final int SHARE = 4;

    private TypedValues() {}

    /** A whole number and nothing else. */
    static Optional<Integer> whole(String value) {
        NormalizedLine line = NormalizedLine.of(value);
        NumberScanner.NumberMatch match = NumberScanner.whole(line, 0);
        return match != null && match.end() == line.length()
                ? Optional.of(match.value().intValueExact())
                : Optional.empty();
    }

    /** A percentage with its sign; of a part of one only what is whole. */
    static Optional<Integer> percent(String value) {
        for (String sign : PERCENT) {
            if (value.endsWith(sign)) {
                String number =
                        value.substring(0, value.length() - sign.length()).strip();
                int dot = number.indexOf('.');
                boolean part = dot > 0 && Digits.areAll(number.substring(dot + 1));
                return whole(part ? number.substring(0, dot) : number).filter(n -> n <= 100);
            }
        }
        return Optional.empty();
    }

    /** "0.64", which is 64 percent; "0.5" may be half a percent as well. */
    static Optional<Integer> fraction(String value) {
        boolean written = value.length() == SHARE && (value.startsWith("0.") || value.startsWith("0,"));
        return written
                ? Digits.decimal(value.replace(',', '.'), value.length())
                        .map(fraction -> fraction.movePointRight(2).intValue())
                        .filter(percent -> percent > 0)
                : Optional.empty();
    }

    /** A rating from 0, which means none, to 5, perhaps "of 5". */
    static Optional<BigDecimal> rating(String value) {
        String bare = Affixes.withoutEnd(value, SCALES);
        NormalizedLine line = NormalizedLine.of(bare);
        NumberScanner.NumberMatch match = NumberScanner.decimal(line, 0);
        return match != null && match.end() == line.length()
                ? Optional.of(match.value()).filter(TypedValues::isRating)
                : Optional.empty();
    }

    private static boolean isRating(BigDecimal value) {
        return value.signum() == 0 || (value.compareTo(BigDecimal.ONE) >= 0 && value.compareTo(MOST) <= 0);
    }

    /** Whether a bare number is written as only ratings are: "4.9", "4,9", "5/5". */
    static boolean isWrittenAsRating(String value) {
        boolean decimal = value.length() >= 3
                && value.length() <= 4
                && Digits.isDigit(value.charAt(0))
                && (value.charAt(1) == '.' || value.charAt(1) == ',');
        return decimal || SCALES.stream().anyMatch(value::endsWith);
    }

    /** "5-10", "&lt; 5", "50+", "20". */
    static Optional<ProposalRange> proposals(String value) {
        String range = withDash(value);
        for (String under : UNDER) {
            if (range.startsWith(under)) {
                return whole(range.substring(under.length()).strip())
                        .filter(n -> n > 0)
                        .flatMap(ProposalRange::lessThan);
            }
        }
        for (String over : OVER) {
            if (range.startsWith(over)) {
                return whole(range.substring(over.length()).strip()).map(ProposalRange::atLeast);
            }
        }
        if (range.endsWith("+")) {
            return whole(range.substring(0, range.length() - 1).strip()).map(ProposalRange::atLeast);
        }
        int dash = range.indexOf('-');
        if (dash < 0) {
            return whole(range).map(n -> ProposalRange.between(n, n));
        }
        Optional<Integer> low = whole(range.substring(0, dash).strip());
        Optional<Integer> high = whole(range.substring(dash + 1).strip());
        return low.isPresent() && high.isPresent() && low.get() <= high.get()
                ? Optional.of(ProposalRange.between(low.get(), high.get()))
                : Optional.empty();
    }

    /** The same, and only where no label is needed to tell what it counts. */
    static Optional<ProposalRange> tier(String value) {
        String range = withDash(value);
        String under = UNDER.stream().filter(range::startsWith).findFirst().orElse("<");
        String over = OVER.stream().filter(range::startsWith).findFirst().orElse("");
        String written = range.startsWith(under) ? "<" + range.substring(under.length()) : range;
        written = over.isEmpty() ? written : written.substring(over.length()) + "+";
        boolean known = TIERS.contains(written.replace(" ", ""));
        return known ? proposals(value) : Optional.empty();
    }

    static boolean isHourly(String value) {
        return PER_HOUR.stream().anyMatch(value::endsWith);
    }

    static boolean isSigned(String value) {
        return value.indexOf('$') >= 0 || value.endsWith("usd") || value.startsWith("usd") || value.endsWith("dollars");
    }

    /** One amount of dollars or two, with or without a sign, perhaps "per hour". */
    static Optional<TypedItem.Amount> amount(String value) {
        String bare = withDash(Affixes.withoutEnd(Affixes.withoutEnd(value, PER_HOUR), List.of(" dollars")));
        int dash = bare.indexOf('-');
        if (dash < 0) {
            return dollars(bare).map(one -> new TypedItem.Amount(one, one));
        }
        Optional<Usd> low = dollars(Affixes.withoutEnd(bare.substring(0, dash).strip(), PER_HOUR));
        Optional<Usd> high = dollars(bare.substring(dash + 1).strip());
        boolean fits = low.isPresent()
                && high.isPresent()
                && low.get().amount().compareTo(high.get().amount()) <= 0;
        return fits ? Optional.of(new TypedItem.Amount(low.get(), high.get())) : Optional.empty();
    }

    private static Optional<Usd> dollars(String value) {
        boolean bare = !value.isEmpty() && Digits.isDigit(value.charAt(0)) && !isSigned(value);
        NormalizedLine line = NormalizedLine.of(bare ? "$" + value : value);
        MoneyScanner.Amount amount = MoneyScanner.at(line, 0);
        return amount != null && amount.end() == line.length()
                ? Optional.ofNullable(amount.amount()).map(Usd::new)
                : Optional.empty();
    }

    private static String withDash(String value) {
        String dashed = value;
        for (String dash : DASHES) {
            dashed = dashed.replace(dash, "-");
        }
        int to = dashed.indexOf("to");
        boolean glued = to > 0
                && to + 2 < dashed.length()
                && Digits.isDigit(dashed.charAt(to - 1))
                && Digits.isDigit(dashed.charAt(to + 2));
        dashed = glued ? dashed.replace("to", "-") : dashed;
        int at = dashed.indexOf('-');
        boolean between = at > 0 && at < dashed.length() - 1;
        return between
                ? dashed.substring(0, at).strip() + "-"
                        + dashed.substring(at + 1).strip()
                : dashed;
    }
}
