package coach.connects.reading.field;

import coach.connects.parsing.CaseFolding;
import coach.connects.posting.ExperienceLevel;
import coach.connects.posting.Fact;
import coach.connects.posting.ProposalRange;
import coach.connects.reading.phrase.MoneyScanner;
import coach.connects.reading.phrase.NormalizedLine;
import coach.connects.reading.phrase.NumberScanner;
import coach.connects.reading.phrase.PhraseDictionary;
import coach.connects.reading.phrase.PhraseMatch;
import coach.connects.reading.phrase.TokenType;
import coach.connects.reading.phrase.TokenType.PageRegion;
import coach.connects.reading.phrase.YesNoReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The values of one kind each. All of them are read whole: words that are left over make them none. */
final class ValueReader {
    private static final int LONGEST = 60;
    private static final int MOST_CONNECTS = 1_000;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
    private static final List<ExperienceLevel> LEVELS =
            List.of(ExperienceLevel.ENTRY, ExperienceLevel.INTERMEDIATE, ExperienceLevel.EXPERT);
    private static final List<String> SCALES = List.of(
            "out of 5",
            "sur 5",
            "dari 5",
            "von 5",
            "de 5",
            "su 5",
            "/ 5.00",
            "/5.00",
            "/ 5.0",
            "/5.0",
            "of 5",
            "/ 5",
            "/5",
            "★",
            "⭐");

    private final PhraseDictionary book;
    private final LabelLexicon labels;

    ValueReader(PhraseDictionary book, LabelLexicon labels) {
        this.book = book;
        this.labels = labels;
    }

    /** Reads one cell as the value of this label; false where any word of it is not understood. */
    boolean read(LabelType label, String cell, PostingBuilder builder) {
        if (cell.length() > LONGEST) {
            return false;
        }
        String bare = withoutUnits(cell, labels.beside(label));
        return switch (label) {
            case PROPOSALS -> set(builder, Fact.PROPOSALS, proposals(bare));
            case INTERVIEWING -> set(builder, Fact.INTERVIEWING, whole(bare));
            case INVITES -> set(builder, Fact.INVITES_SENT, whole(bare));
            case UNANSWERED -> set(builder, Fact.UNANSWERED_INVITES, whole(bare));
            case HIRES_ON_JOB -> set(builder, Fact.HIRES_ON_JOB, whole(bare).or(() -> anybody(bare)));
            case REVIEWS -> set(builder, Fact.CLIENT_REVIEWS, whole(bare));
            case JOBS_POSTED -> set(builder, Fact.CLIENT_JOBS_POSTED, whole(bare));
            case HIRES -> set(builder, Fact.CLIENT_HIRES, whole(bare));
            case OPEN_JOBS -> set(builder, Fact.CLIENT_OPEN_JOBS, whole(bare));
            case HIRE_RATE -> set(builder, Fact.CLIENT_HIRE_RATE, percent(bare));
            case RATING -> rating(bare, builder);
            case SPENT -> amount(bare).map(spent -> dollars(builder, spent)).orElse(false);
            case AVG_RATE ->
                amount(withoutHour(bare)).map(rate -> avgRate(builder, rate)).orElse(false);
            case COST -> connects(bare, Fact.CONNECTS_COST, builder);
            case BALANCE -> connects(bare, Fact.BALANCE_SHOWN, builder);
            case LEVEL -> set(builder, Fact.LEVEL, level(bare));
            default -> false;
        };
    }

    private static <T> boolean set(PostingBuilder builder, Fact<T> fact, Optional<T> value) {
        value.ifPresent(v -> builder.set(fact, v));
        return value.isPresent();
    }

    private static boolean dollars(PostingBuilder builder, BigDecimal spent) {
        builder.dollars(Fact.CLIENT_TOTAL_SPENT, spent);
        return true;
    }

    private static boolean avgRate(PostingBuilder builder, BigDecimal rate) {
        builder.pay(Fact.CLIENT_AVG_RATE, rate);
        return true;
    }

    private static boolean connects(String words, Fact<coach.connects.money.Connects> fact, PostingBuilder builder) {
        Optional<Integer> number = whole(words).filter(n -> fact != Fact.CONNECTS_COST || n <= MOST_CONNECTS);
        number.ifPresent(n -> builder.connects(fact, n));
        return number.isPresent();
    }

    /** A rating of nothing means that there is none yet. */
    private static boolean rating(String words, PostingBuilder builder) {
        Optional<BigDecimal> rating = number(withoutUnits(words, SCALES))
                .filter(r -> r.signum() >= 0 && r.compareTo(BigDecimal.valueOf(5)) <= 0);
        rating.ifPresent(builder::rating);
        rating.filter(none -> none.signum() == 0).ifPresent(none -> builder.set(Fact.CLIENT_REVIEWS, 0));
        return rating.isPresent();
    }

    /** The words without those that may stand before and behind a value, of which the longest come first. */
    static String withoutUnits(String words, List<String> longestFirst) {
        String bare = Cells.bare(words);
        boolean again = true;
        while (again) {
            again = false;
            NormalizedLine line = NormalizedLine.of(bare);
            for (String unit : longestFirst) {
                int left = bare.length() - unit.length();
                if (left > 0 && line.plain().endsWith(unit) && line.endsAt(left)) {
                    bare = Cells.bare(bare.substring(0, left));
                    again = true;
                    break;
                }
                if (left > 0 && line.plain().startsWith(unit) && line.endsAt(unit.length())) {
                    bare = Cells.bare(bare.substring(unit.length()));
                    again = true;
                    break;
                }
            }
        }
        return bare;
    }

    private String withoutHour(String words) {
        return withoutUnits(words, book.expressions("hourly"));
    }

    /** A whole number and nothing else. */
    static Optional<Integer> whole(String words) {
        NormalizedLine line = NormalizedLine.of(words);
        NumberScanner.NumberMatch match = NumberScanner.whole(line, 0);
        return match != null && match.end() == line.length()
                ? Optional.of(match.value().intValueExact())
                : number(words)
                        .filter(n -> n.stripTrailingZeros().scale() <= 0 && n.signum() >= 0 && n.compareTo(MOST) < 0)
                        .map(BigDecimal::intValueExact);
    }

    /** Whether anybody was: one at least. */
    private static Optional<Integer> anybody(String words) {
        return YesNoReader.CLOSED.read(words).map(yes -> yes ? 1 : 0);
    }

    /** A number as people or machines write it, and nothing else. */
    static Optional<BigDecimal> number(String words) {
        NormalizedLine line = NormalizedLine.of(words);
        NumberScanner.NumberMatch match = NumberScanner.decimal(line, 0);
        if (match != null && match.end() == line.length()) {
            return Optional.of(match.value());
        }
        return coach.connects.parsing.Digits.decimal(words, 15);
    }

    /** "71%", "%71", 71, 0.71; of 0.5, as of 1, nothing tells whether it is a part of a hundred or of one. */
    private Optional<Integer> percent(String written) {
        String named = withoutUnits(written, book.expressions("percents"));
        String words = named.equals(written) ? written : named + "%";
        boolean first = words.startsWith("%");
        boolean signed = first || words.endsWith("%");
        String figure = first
                ? words.substring(1)
                : signed ? words.substring(0, words.length() - 1).strip() : words;
        return number(figure)
                .map(rate -> signed || !isShare(rate) ? rate : rate.movePointRight(2))
                .filter(rate -> rate.compareTo(BigDecimal.valueOf(100)) <= 0 && rate.signum() >= 0)
                .filter(rate -> !isFraction(rate) && (signed || rate.compareTo(BigDecimal.ONE) != 0))
                .map(BigDecimal::intValue);
    }

    private static boolean isFraction(BigDecimal rate) {
        return rate.signum() > 0 && rate.compareTo(BigDecimal.ONE) < 0;
    }

    /** 0.64, which is 64 %. */
    private static boolean isShare(BigDecimal rate) {
        return isFraction(rate) && rate.scale() > 1;
    }

    /** An amount of dollars, its sign left out where the label says what it is. */
    static Optional<BigDecimal> amount(String words) {
        NormalizedLine line = NormalizedLine.of(words);
        MoneyScanner.Amount amount = MoneyScanner.at(line, 0);
        if (amount != null) {
            return amount.end() == line.length() ? Optional.ofNullable(amount.amount()) : Optional.empty();
        }
        return number(words).filter(n -> n.signum() >= 0);
    }

    private Optional<ProposalRange> proposals(String words) {
        String spaced = between(words);
        NormalizedLine line = NormalizedLine.of(spaced);
        PhraseMatch match = book.longest(line, 0);
        return match != null && match.end() == line.length() ? PhraseFacts.count(match) : Optional.empty();
    }

    /** "10to15" is "10 to 15". */
    private static String between(String words) {
        int to = CaseFolding.of(words).indexOf("to");
        boolean glued = to > 0
                && to + 2 < words.length()
                && Character.isDigit(words.charAt(to - 1))
                && Character.isDigit(words.charAt(to + 2));
        return glued ? words.substring(0, to) + " to " + words.substring(to + 2) : words;
    }

    /** The level in words, or by its number, as data have it. */
    private Optional<ExperienceLevel> level(String words) {
        int number = List.of("1", "2", "3").indexOf(words);
        return number >= 0
                ? Optional.of(LEVELS.get(number))
                : term(words, type -> PhraseFacts.level(type).isPresent()).flatMap(PhraseFacts::level);
    }

    /** The one term that these words are, whole. */
    Optional<TokenType> term(String words, Predicate<TokenType> wanted) {
        NormalizedLine line = NormalizedLine.of(words.replace('_', ' '));
        PhraseMatch match = line.length() == 0 ? null : book.longest(line, 0);
        return Optional.ofNullable(match)
                .filter(whole -> whole.end() == line.length())
                .map(PhraseMatch::type)
                .filter(type -> type.is(PageRegion.FEATURE) && wanted.test(type));
    }
}
