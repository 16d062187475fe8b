package coach.connects.reading.answer;

import coach.connects.parsing.Affixes;
import coach.connects.parsing.Digits;
import coach.connects.parsing.NumberWords;
import coach.connects.parsing.Tokens;
import coach.connects.reading.phrase.MoneyScanner;
import coach.connects.reading.phrase.MoneyScanner.UsdRange;
import coach.connects.reading.phrase.NormalizedLine;
import coach.connects.reading.phrase.NumberScanner;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers in a person's words: "about 20", "16c", "$1k", "15-30/hr", "80 %". */
final class NumericAnswers {
    private static final List<String> FILLERS =
            Tokens.phrases("about |around |approx. |approx |roughly |circa |ca. |some |~ |~|only |=|maybe |"
                    + "probably |i think |it's |etwa |ungefähr |unos |environ |cerca de ");
    private static final List<String> PERCENT =
            Tokens.phrases("%| percent| per cent| pct| prozent| por ciento| pour cent| por cento");
    private static final List<String> SCALES =
            Tokens.phrases("/5| of 5| out of 5| stars| star|*| sterne| estrellas| étoiles| estrelas");
    private static final List<String> PER_HOUR = Tokens.phrases("/hr|/h|/hour| per hour| an hour| /hr| usd");
    /** Shares in words; 1 is "one", which number words have made a digit of. */
    private static final Map<String, Integer> SHARES = Map.ofEntries(
            Map.entry("half", 50),
            Map.entry("a half", 50),
            Map.entry("half of them", 50),
            Map.entry("a quarter", 25),
            Map.entry("1 quarter", 25),
            Map.entry("3 quarters", 75),
            Map.entry("1/2", 50),
            Map.entry("1/4", 25),
            Map.entry("3/4", 75),
            Map.entry("all", 100),
            Map.entry("all of them", 100));

    private static final Set<String> NOTHING = Set.copyOf(Tokens.phrases("none|zero|nobody|no one|nothing|none yet|0"));
    private static final Set<String> UNITS = Set.copyOf(
            Tokens.phrases("c|connects|connect|proposals|proposal|reviews|review|hires|hire|jobs|job|interviews|"
                    + "interview|interviewing|invites|invite|invited|hours|hrs|h|people|open jobs|jobs posted|"
                    + "hrs/week|hours a week|h/week|days|applicants"));

    private NumericAnswers() {}

    /** The same words with digits: "between five and ten" is "5 to 10". Other words stay. */
    static String inDigits(String plain) {
        if (plain.equals("no one")) {
            return plain;
        }
        boolean between = plain.startsWith("between ");
        String words = between ? plain.substring("between ".length()) : plain;
        return Stream.of(words.split(" ", -1))
                .map(word -> between && word.equals("and") ? "to" : digits(word))
                .collect(Collectors.joining(" "));
    }

    private static String digits(String word) {
        OptionalInt number = NumberWords.ofWord(word);
        return number.isPresent() ? String.valueOf(number.getAsInt()) : word;
    }

    static String withoutFillers(String plain) {
        return withoutIsh(Affixes.withoutStart(plain, FILLERS));
    }

    /** A whole number, with or without what it counts. */
    static Optional<Integer> whole(String plain) {
        if (NOTHING.contains(plain)) {
            return Optional.of(0);
        }
        NormalizedLine line = NormalizedLine.of(withoutFillers(plain));
        NumberScanner.NumberMatch match = NumberScanner.whole(line, 0);
        String unit = match == null ? "" : line.plain().substring(match.end()).strip();
        return match != null && (unit.isEmpty() || UNITS.contains(unit))
                ? Optional.of(match.value().intValueExact())
                : Optional.empty();
    }

    /** "4.9ish" and "about 4.9" are both as near as a person looks. */
    private static String withoutIsh(String plain) {
        for (String ish : List.of("-ish", "ish", " or so")) {
            int before = plain.length() - ish.length() - 1;
            if (before >= 0 && plain.endsWith(ish) && NormalizedLine.of(plain).at(before) <= '9') {
                return plain.substring(0, before + 1);
            }
        }
        return plain;
    }

    static Optional<Integer> percent(String plain) {
        String bare = Affixes.withoutEnds(plain, PERCENT);
        Integer share = SHARES.get(withoutFillers(bare));
        return share == null ? whole(bare).filter(n -> n <= 100) : Optional.of(share);
    }

    /** A rating of 1 to 5, perhaps "of 5". */
    static Optional<BigDecimal> rating(String plain) {
        String bare = Affixes.withoutEnds(withoutReviews(withoutFillers(plain)), SCALES);
        NormalizedLine line = NormalizedLine.of(bare);
        NumberScanner.NumberMatch match = NumberScanner.decimal(line, 0);
        if (match == null || match.end() < line.length()) {
            return Optional.empty();
        }
        BigDecimal rating = match.value();
        boolean fits = rating.compareTo(BigDecimal.ONE) >= 0 && rating.compareTo(BigDecimal.valueOf(5)) <= 0;
        return fits ? Optional.of(rating) : Optional.empty();
    }

    /** "4.9 of 38 reviews", "4.9 (38 reviews)" */
    private static String withoutReviews(String plain) {
        String bare = plain.endsWith(")") ? plain.substring(0, plain.length() - 1) : plain;
        int space = bare.indexOf(' ');
        boolean counted = bare.endsWith("reviews") || bare.endsWith("review");
        boolean both = counted && bare.chars().skip(Math.max(0, space)).anyMatch(Digits::isDigit);
        return both && space > 0 ? bare.substring(0, space) : plain;
    }

    /** An amount of dollars; the sign may be left out. */
    static Optional<BigDecimal> dollars(String plain) {
        String bare = Affixes.withoutEnd(withoutFillers(plain), PER_HOUR);
        bare = Affixes.withoutEnd(bare, List.of(" dollars"));
        NormalizedLine line = NormalizedLine.of(
                bare.startsWith("$") || bare.endsWith("$") || bare.contains("us") ? bare : "$" + bare);
        MoneyScanner.Amount amount = MoneyScanner.at(line, 0);
        return amount != null && amount.end() == line.length() && amount.amount() != null
                ? Optional.of(amount.amount())
                : Optional.empty();
    }

    /** Two amounts with a dash or "to" between, the lower one first. */
    static Optional<UsdRange> range(String plain) {
        String bare = Affixes.withoutEnd(withoutFillers(plain), PER_HOUR).replace(" to ", "-");
        int dash = bare.indexOf('-');
        if (dash <= 0) {
            return Optional.empty();
        }
        Optional<BigDecimal> low = dollars(bare.substring(0, dash).strip());
        Optional<BigDecimal> high = dollars(bare.substring(dash + 1).strip());
        boolean fits = low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) <= 0;
        return fits ? Optional.of(new UsdRange(low.get(), high.get())) : Optional.empty();
    }
}
