package coach.connects.reading.field;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Digits;
import coach.connects.posting.ExperienceLevel;
import coach.connects.posting.Fact;
import coach.connects.posting.JobType;
import coach.connects.posting.MemberSince;
import coach.connects.posting.ProjectLength;
import coach.connects.posting.ProposalRange;
import coach.connects.posting.WeeklyHours;
import coach.connects.reading.phrase.DateMatch;
import coach.connects.reading.phrase.MoneyScanner.Amount;
import coach.connects.reading.phrase.MoneyScanner.UsdRange;
import coach.connects.reading.phrase.NormalizedLine;
import coach.connects.reading.phrase.PhraseDictionary;
import coach.connects.reading.phrase.PhraseMatch;
import coach.connects.reading.phrase.TokenType;
import coach.connects.reading.phrase.TokenType.PageRegion;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.util.Optional;

/** What a phrase of a page says by itself, wherever it stands. */
public final class PhraseFacts {
    private static final String MEET = " meet ";

    private static final int LONGEST_DATE = 60;
    private static final int YEAR_DIGITS = 4;
    /** The older of Upwork's two forerunners, Elance, began then. */
    private static final int FIRST_YEAR = 1999;

    private static final int LAST_YEAR = 2099;

    private PhraseFacts() {}

    /**
     * Writes down what the phrase says; false where it says no fact and is no known remark either.
     *
     * @param words the words that it was found in, on which nothing else stands
     */
    static boolean say(PhraseMatch match, String words, PostingBuilder builder, PayTerms pay, Instant now) {
        return switch (match.type().group()) {
            case CLIENT -> client(match, builder);
            case FEATURE -> term(match, builder, pay);
            case VALUE -> proposals(match, words, builder);
            case APPLY -> apply(match, builder);
            case NOISE -> true;
            case HEADER -> header(match, builder, now);
            case STATE -> state(match, words, builder);
            default -> false;
        };
    }

    private static boolean header(PhraseMatch match, PostingBuilder builder, Instant now) {
        if (match.type() == TokenType.WORLDWIDE) {
            builder.set(Fact.OPEN_TO, "Worldwide");
            return true;
        }
        boolean ago = match.type() == TokenType.POSTED && match.values().get(0) instanceof Duration;
        if (ago) {
            builder.set(Fact.POSTED_AT, now.minus((Duration) match.values().get(0)));
        }
        return ago;
    }

    /**
     * That it takes no proposals any more, only those of invited freelancers, that one was sent, or what the reader misses.
     */
    private static boolean state(PhraseMatch match, String words, PostingBuilder builder) {
        if (match.type() == TokenType.MISSED) {
            missed(words).ifPresent(missed -> builder.set(Fact.MISSED_QUALIFICATION, missed));
            return true;
        }
        Optional<Fact<Boolean>> fact = Optional.ofNullable(
                switch (match.type()) {
                    case CLOSED -> Fact.CLOSED;
                    case PRIVATE -> Fact.PRIVATE;
                    case APPLIED -> Fact.ALREADY_APPLIED;
                    default -> null;
                });
        fact.ifPresent(so -> builder.set(so, true));
        return fact.isPresent();
    }

    /**
     * What a line says that the reader misses: "Location Philippines" of "You don't meet the preferred qualifications:
     * Location Philippines", and all behind "meet" where it names none. Nothing where the line only heads a list.
     */
    public static Optional<String> missed(String line) {
        int meet = CaseFolding.of(line).indexOf(MEET);
        boolean ownWords = meet > 0 && CaseFolding.of(line).startsWith("you ");
        // In another language all of the line is the phrase.
        String missed =
                ownWords ? line.substring(meet + MEET.length()).strip() : meet > 0 || line.endsWith(":") ? "" : line;
        int colon = missed.indexOf(':');
        String named = colon < 0 ? "" : missed.substring(colon + 1).strip();
        String said = !named.isEmpty() || colon < 0
                ? named
                : missed.substring(0, colon).strip();
        String all = said.isEmpty() ? missed : said;
        boolean heads = all.startsWith("the following");
        return all.isEmpty() || heads ? Optional.empty() : Optional.of(all);
    }

    /** Says how many proposals there are, where the words name them: "10 to 15 proposals", but no "10 to 15". */
    public static boolean proposals(PhraseMatch match, String words, PostingBuilder builder) {
        boolean named = PhraseDictionary.standard()
                .typed(Fact.PROPOSALS.key())
                .contains(CaseFolding.of(words.substring(words.lastIndexOf(' ') + 1)));
        count(match).filter(count -> named).ifPresent(count -> builder.set(Fact.PROPOSALS, count));
        return named;
    }

    private static boolean apply(PhraseMatch match, PostingBuilder builder) {
        if (match.type() == TokenType.COST) {
            builder.connects(Fact.CONNECTS_COST, match.number(0));
        }
        return match.type() == TokenType.COST;
    }

    /** The count that a phrase says: "5 to 10", "50+", "Less than 5", or a bare number. */
    public static Optional<ProposalRange> count(PhraseMatch match) {
        return switch (match.type()) {
            case COUNT_LESS -> ProposalRange.lessThan(match.number(0));
            case COUNT_RANGE -> ProposalRange.shown(match.number(0), match.number(1));
            case COUNT_MORE -> Optional.of(ProposalRange.atLeast(match.number(0)));
            case COUNT_EXACT, NUMBER -> Optional.of(ProposalRange.between(match.number(0), match.number(0)));
            default -> Optional.empty();
        };
    }

    private static boolean term(PhraseMatch match, PostingBuilder builder, PayTerms pay) {
        TokenType type = match.type();
        switch (type) {
            case HOURLY -> pay.type(JobType.HOURLY);
            case FIXED -> pay.type(JobType.FIXED);
            case HOURLY_RANGE -> pay.rate((UsdRange) match.values().get(0));
            case HOURLY_RATE -> amount(match).ifPresent(amount -> pay.rate(new UsdRange(amount, amount)));
            case BUDGET -> amount(match).ifPresent(pay::budget);
            case MONEY, RANGE -> {
                return false;
            }
            default -> {
                hours(type).ifPresent(hours -> builder.set(Fact.HOURS, hours));
                length(type).ifPresent(length -> builder.set(Fact.LENGTH, ProjectLength.of(length)));
                level(type).ifPresent(level -> builder.set(Fact.LEVEL, level));
            }
        }
        return true;
    }

    public static Optional<WeeklyHours> hours(TokenType type) {
        return switch (type) {
            case LESS_THAN_30 -> Optional.of(WeeklyHours.LESS_THAN_30);
            case MORE_THAN_30 -> Optional.of(WeeklyHours.MORE_THAN_30);
            case HOURS_OPEN -> Optional.of(WeeklyHours.NOT_SURE);
            default -> Optional.empty();
        };
    }

    public static Optional<ProjectLength.Range> length(TokenType type) {
        return switch (type) {
            case UNDER_A_WEEK -> Optional.of(ProjectLength.Range.LESS_THAN_1_WEEK);
            case UNDER_A_MONTH -> Optional.of(ProjectLength.Range.LESS_THAN_1_MONTH);
            case MONTHS_1_TO_3 -> Optional.of(ProjectLength.Range.FROM_1_TO_3_MONTHS);
            case MONTHS_3_TO_6 -> Optional.of(ProjectLength.Range.FROM_3_TO_6_MONTHS);
            case OVER_6_MONTHS -> Optional.of(ProjectLength.Range.MORE_THAN_6_MONTHS);
            default -> Optional.empty();
        };
    }

    public static Optional<ExperienceLevel> level(TokenType type) {
        return switch (type) {
            case ENTRY -> Optional.of(ExperienceLevel.ENTRY);
            case INTERMEDIATE -> Optional.of(ExperienceLevel.INTERMEDIATE);
            case EXPERT -> Optional.of(ExperienceLevel.EXPERT);
            default -> Optional.empty();
        };
    }

    /** Writes down what a phrase says of the client; false where it is none of the client's. */
    public static boolean client(PhraseMatch match, PostingBuilder builder) {
        switch (match.type()) {
            case PAID -> builder.set(Fact.PAYMENT_VERIFIED, true);
            case UNPAID -> builder.set(Fact.PAYMENT_VERIFIED, false);
            case STARS -> builder.rating(match.decimal(0));
            case REVIEWS -> {
                builder.rating(match.decimal(0));
                builder.set(Fact.CLIENT_REVIEWS, match.number(1));
            }
            case REVIEWS_ALONE -> builder.set(Fact.CLIENT_REVIEWS, match.number(0));
            case NO_REVIEWS -> builder.unrated();
            case JOBS_POSTED -> builder.set(Fact.CLIENT_JOBS_POSTED, match.number(0));
            case HIRE_RATE -> builder.set(Fact.CLIENT_HIRE_RATE, match.number(0));
            case OPEN_JOBS -> builder.set(Fact.CLIENT_OPEN_JOBS, match.values().isEmpty() ? 0 : match.number(0));
            case HIRES -> builder.set(Fact.CLIENT_HIRES, match.number(0));
            case HIRES_OF -> {
                builder.set(Fact.CLIENT_HIRES, match.number(0));
                builder.set(Fact.CLIENT_JOBS_POSTED, match.number(1));
            }
            case SPENT -> amount(match).ifPresent(spent -> builder.dollars(Fact.CLIENT_TOTAL_SPENT, spent));
            case AVG_RATE -> amount(match).ifPresent(rate -> builder.pay(Fact.CLIENT_AVG_RATE, rate));
            case MEMBER -> since((DateMatch) match.values().get(0)).ifPresent(at -> builder.set(Fact.MEMBER_SINCE, at));
            case MEMBER_YEAR -> year(match.number(0)).ifPresent(at -> builder.set(Fact.MEMBER_SINCE, at));
            default -> {
                return match.type().is(PageRegion.CLIENT)
                        && match.type() != TokenType.COUNTRY
                        && match.type() != TokenType.FEED_COUNTRY;
            }
        }
        return true;
    }

    private static Optional<BigDecimal> amount(PhraseMatch match) {
        return Optional.ofNullable(((Amount) match.values().get(0)).amount());
    }

    /** When a client joined, as far as these words say it; a date without its year says nothing, a year alone does. */
    public static Optional<MemberSince> since(String words) {
        if (words.length() == YEAR_DIGITS && Digits.areAll(words)) {
            return year(Integer.parseInt(words));
        }
        NormalizedLine line = NormalizedLine.of(words);
        DateMatch date = line.length() > LONGEST_DATE
                ? null
                : PhraseDictionary.standard().date(line, 0);
        return date == null || date.end() < line.length() ? Optional.empty() : since(date);
    }

    private static Optional<MemberSince> since(DateMatch date) {
        return date.date().map(MemberSince::on).or(() -> date.month().map(MemberSince::in));
    }

    private static Optional<MemberSince> year(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR ? Optional.of(MemberSince.in(Year.of(year))) : Optional.empty();
    }
}
