package coach.connects.reading.answer;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.posting.Fact;
import coach.connects.posting.JobType;
import coach.connects.posting.ProposalRange;
import coach.connects.reading.field.PhraseFacts;
import coach.connects.reading.phrase.NormalizedLine;
import coach.connects.reading.phrase.PhraseDictionary;
import coach.connects.reading.phrase.PhraseMatch;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a label and its value in a typed line, in either order: "12 reviews", "hires: 9", "hr 80". */
final class TypedLabels {
    private static final int LONGEST_LABEL = 4;
    private static final int LONGEST_LINK = 2;
    private static final Usd LEAST_SUM = Usd.of(100);
    /** "1 job" counts, "job 1" does not. */
    private static final String ONE_JOB = "job";

    private static final int YEAR = 4;

    /** "Interviewing 12 already" */
    private static final String ALREADY = "already";

    /** Behind an amount that says no hour, this may be the next fact's. */
    private static final String AVERAGE = "avg";

    /** "Invited 13" is an invitation and a figure as well. */
    private static final String INVITED = "invited";

    private static final List<Fact<Integer>> COUNTS = List.of(
            Fact.CLIENT_REVIEWS,
            Fact.CLIENT_HIRES,
            Fact.CLIENT_JOBS_POSTED,
            Fact.CLIENT_OPEN_JOBS,
            Fact.INTERVIEWING,
            Fact.INVITES_SENT,
            Fact.UNANSWERED_INVITES);
    private static final List<Fact<?>> OTHERS = List.of(
            Fact.PROPOSALS,
            Fact.CLIENT_HIRE_RATE,
            Fact.CLIENT_RATING,
            Fact.CONNECTS_COST,
            Fact.CLIENT_TOTAL_SPENT,
            Fact.CLIENT_AVG_RATE,
            Fact.BUDGET,
            Fact.RATE_MAX,
            Fact.HOURS,
            Fact.LENGTH,
            Fact.LEVEL,
            Fact.CLIENT_COUNTRY,
            Fact.MEMBER_SINCE,
            Fact.POSTED_AT,
            Fact.TYPE);
    /** Their values are words or say by themselves what they are: the label stands before them. */
    private static final List<Fact<?>> LABEL_FIRST = List.of(
            Fact.HOURS,
            Fact.LENGTH,
            Fact.LEVEL,
            Fact.CLIENT_COUNTRY,
            Fact.MEMBER_SINCE,
            Fact.POSTED_AT,
            Fact.TYPE,
            Fact.RATE_MAX);

    private static final Map<String, List<Fact<?>>> BY_LABEL = byLabel();

    private final PhraseDictionary book = PhraseDictionary.standard();
    private final Instant now;

    TypedLabels(Instant now) {
        this.now = now;
    }

    private static Map<String, List<Fact<?>>> byLabel() {
        Map<String, List<Fact<?>>> byLabel = new HashMap<>();
        Stream.concat(COUNTS.stream(), OTHERS.stream())
                .forEach(fact -> PhraseDictionary.standard()
                        .typed(fact.key())
                        .forEach(label -> byLabel.computeIfAbsent(label, l -> new ArrayList<>())
                                .add(fact)));
        return byLabel;
    }

    private record Labelled(Fact<?> fact, List<TypedToken> value, boolean labelFirst, String label) {}

    Optional<TypedItem> read(List<TypedToken> words, boolean goesOn) {
        boolean notYet =
                words.get(0).is("none") && words.get(words.size() - 1).plain().equals("yet");
        List<TypedToken> run = notYet ? words.subList(0, words.size() - 1) : words;
        if (run.size() < 2) {
            return Optional.empty();
        }
        for (Labelled labelled : labelled(run)) {
            Optional<TypedItem> item = untold(labelled).or(() -> value(labelled, goesOn));
            if (item.isPresent()) {
                return item;
            }
        }
        return Optional.empty();
    }

    private Optional<TypedItem> value(Labelled labelled, boolean goesOn) {
        for (Fact<Integer> fact : COUNTS) {
            if (fact == labelled.fact()) {
                return count(fact, labelled, goesOn);
            }
        }
        return value(labelled.fact(), labelled, goesOn);
    }

    /** The ways in which these words are a label of a fact and something else, the longest label first. */
    private List<Labelled> labelled(List<TypedToken> run) {
        List<Labelled> ways = new ArrayList<>();
        for (int count = Math.min(LONGEST_LABEL, run.size() - 1); count > 0; count--) {
            String first = label(run.subList(0, count));
            boolean announces =
                    run.get(count - 1).isLabel() || !book.typed("deeds").contains(first);
            for (Fact<?> fact : announces ? BY_LABEL.getOrDefault(first, List.of()) : List.<Fact<?>>of()) {
                if (!first.equals(ONE_JOB)) {
                    List<TypedToken> value = withoutLink(run.subList(count, run.size()));
                    ways.add(new Labelled(fact, withoutUnit(fact, value), true, first));
                }
            }
            int at = run.size() - count;
            String last = label(run.subList(at, run.size()));
            boolean announced = run.subList(at - 1, run.size()).stream().anyMatch(TypedToken::isLabel);
            for (Fact<?> fact : announced ? List.<Fact<?>>of() : BY_LABEL.getOrDefault(last, List.of())) {
                if (!LABEL_FIRST.contains(fact)) {
                    ways.add(new Labelled(fact, run.subList(0, at), false, last));
                }
            }
        }
        return ways;
    }

    /** "hire rate is 0%", "cost should be 22". */
    private List<TypedToken> withoutLink(List<TypedToken> value) {
        for (int count = Math.min(LONGEST_LINK, value.size() - 1); count > 0; count--) {
            if (book.typed("links").contains(label(value.subList(0, count)))) {
                return value.subList(count, value.size());
            }
        }
        return value;
    }

    /** "cost 16 connects" has a label on either side. */
    private List<TypedToken> withoutUnit(Fact<?> fact, List<TypedToken> said) {
        boolean already = said.size() > 1 && said.get(said.size() - 1).plain().equals(ALREADY);
        List<TypedToken> value = already ? said.subList(0, said.size() - 1) : said;
        int last = value.size() - 1;
        boolean unit =
                last > 0 && book.typed(fact.key()).contains(value.get(last).plain());
        return unit ? value.subList(0, last) : value;
    }

    private static String label(List<TypedToken> words) {
        return String.join("_", words.stream().map(TypedToken::plain).toList());
    }

    private static Optional<TypedItem> untold(Labelled labelled) {
        boolean untold = PhraseDictionary.standard().typed("untold").contains(label(labelled.value()));
        return untold && labelled.labelFirst() ? Optional.of(TypedItem.NOTHING) : Optional.empty();
    }

    private static boolean isNone(Labelled labelled, boolean goesOn) {
        boolean none = labelled.value().size() == 1 && labelled.value().get(0).is("none");
        // In "no hr 87%" the rate may be what follows.
        boolean certain = (!labelled.labelFirst() && labelled.fact() != Fact.CLIENT_HIRE_RATE)
                || !goesOn
                || labelled.value().get(0).plain().equals("none");
        return none && certain;
    }

    private static Optional<TypedItem> count(Fact<Integer> fact, Labelled labelled, boolean goesOn) {
        String value = NumericAnswers.inDigits(TypedItemReader.withoutNear(labelled.value()));
        if (isNone(labelled, goesOn)) {
            return Optional.of(TypedItem.of(fact, 0));
        }
        if (fact == Fact.CLIENT_HIRES && value.endsWith("%")) {
            return TypedValues.percent(value).map(n -> TypedItem.of(Fact.CLIENT_HIRE_RATE, n));
        }
        if (labelled.label().equals(INVITED) && isYear(value)) {
            // "2019 invited" may be a year and an invitation.
            return Optional.of(TypedItem.NOTHING);
        }
        boolean fits = !labelled.label().equals(ONE_JOB) || value.equals("1");
        return fits ? TypedValues.whole(value).map(n -> TypedItem.of(fact, n)) : Optional.empty();
    }

    private Optional<TypedItem> value(Fact<?> fact, Labelled labelled, boolean goesOn) {
        String value = NumericAnswers.inDigits(TypedItemReader.withoutNear(labelled.value()));
        if (fact == Fact.CLIENT_HIRE_RATE && book.typed("zero").contains(value)) {
            return Optional.of(TypedItem.of(Fact.CLIENT_HIRE_RATE, 0));
        }
        if (isNone(labelled, goesOn)) {
            return none(fact);
        }
        if (fact == Fact.PROPOSALS) {
            return TypedValues.proposals(value).map(range -> TypedItem.of(Fact.PROPOSALS, range));
        } else if (fact == Fact.CLIENT_HIRE_RATE) {
            Optional<Integer> percent = TypedValues.percent(value);
            Optional<Integer> bare =
                    labelled.labelFirst() ? TypedValues.whole(value).filter(n -> n <= 100) : Optional.empty();
            return percent.or(() -> bare)
                    .or(() -> TypedValues.fraction(value))
                    .map(n -> TypedItem.of(Fact.CLIENT_HIRE_RATE, n));
        } else if (fact == Fact.CLIENT_RATING) {
            return TypedValues.rating(value).map(TypedLabels::rating);
        } else if (fact == Fact.CONNECTS_COST) {
            String bare =
                    value.endsWith("c") ? value.substring(0, value.length() - 1).strip() : value;
            return TypedValues.whole(bare).flatMap(TypedLabels::connects);
        }
        boolean behind = labelled.label().equals(AVERAGE) && !labelled.labelFirst() && !TypedValues.isHourly(value);
        return behind ? Optional.empty() : money(fact, value).or(() -> words(fact, value, labelled.value()));
    }

    /** Nobody has proposed, rated or been hired: where there was no hire, there is no rate of hires. */
    private static Optional<TypedItem> none(Fact<?> fact) {
        if (fact == Fact.PROPOSALS) {
            return Optional.of(TypedItem.of(Fact.PROPOSALS, ProposalRange.between(0, 0)));
        }
        boolean unrated = fact == Fact.CLIENT_RATING;
        boolean unhired = fact == Fact.CLIENT_HIRE_RATE;
        return unrated
                ? Optional.of(TypedItem.of(Fact.CLIENT_REVIEWS, 0))
                : unhired ? Optional.of(TypedItem.of(Fact.CLIENT_HIRES, 0)) : Optional.empty();
    }

    private static Optional<TypedItem> money(Fact<?> fact, String value) {
        String bare = value.endsWith("+") ? value.substring(0, value.length() - 1) : value;
        Optional<TypedItem.Amount> amount = TypedValues.amount(bare);
        boolean hourly = TypedValues.isHourly(bare);
        if (amount.isEmpty()) {
            return Optional.empty();
        } else if (fact == Fact.RATE_MAX) {
            return hourly || TypedValues.isSigned(value) ? amount.map(TypedLabels::rate) : Optional.empty();
        } else if (amount.get().isRange()) {
            return Optional.empty();
        } else if (fact == Fact.CLIENT_TOTAL_SPENT && !hourly && isSum(value, amount.get())) {
            return Optional.of(
                    TypedItem.of(Fact.CLIENT_TOTAL_SPENT, amount.get().low()));
        } else if (fact == Fact.CLIENT_AVG_RATE && (hourly || TypedValues.isSigned(value))) {
            return Optional.of(TypedItem.of(Fact.CLIENT_AVG_RATE, amount.get().low()));
        }
        boolean budget = fact == Fact.BUDGET && !hourly && bare.equals(value);
        return budget
                ? Optional.of(TypedItem.of(Fact.TYPE, JobType.FIXED)
                        .and(Fact.BUDGET, amount.get().low()))
                : Optional.empty();
    }

    /** "spent 4.9" is two things beside each other, and "spent 2019" may be. */
    private static boolean isSum(String value, TypedItem.Amount amount) {
        boolean scaled = value.chars().anyMatch(Character::isLetter);
        return scaled
                || TypedValues.isSigned(value)
                || value.equals("0")
                || (amount.low().compareTo(LEAST_SUM) >= 0 && !isYear(value));
    }

    private static boolean isYear(String value) {
        return value.length() == YEAR && (value.startsWith("19") || value.startsWith("20"));
    }

    private Optional<TypedItem> words(Fact<?> fact, String value, List<TypedToken> typed) {
        if (fact == Fact.HOURS) {
            return EnumAnswers.hours(value).map(hours -> TypedItem.of(Fact.HOURS, hours));
        } else if (fact == Fact.LENGTH) {
            return DurationAnswers.read(value).map(length -> TypedItem.of(Fact.LENGTH, length));
        } else if (fact == Fact.LEVEL) {
            return EnumAnswers.level(value).map(level -> TypedItem.of(Fact.LEVEL, level));
        } else if (fact == Fact.CLIENT_COUNTRY) {
            String name = String.join(" ", typed.stream().map(TypedToken::text).toList());
            return book.countries().typed(name).map(country -> TypedItem.of(Fact.CLIENT_COUNTRY, country));
        } else if (fact == Fact.MEMBER_SINCE) {
            return PhraseFacts.since(value).map(since -> TypedItem.of(Fact.MEMBER_SINCE, since));
        } else if (fact == Fact.POSTED_AT) {
            NormalizedLine line = NormalizedLine.of(value);
            PhraseMatch ago = book.ago(line, 0);
            return ago != null && ago.end() == line.length()
                    ? Optional.of(TypedItem.of(Fact.POSTED_AT, now.minus(PhraseDictionary.duration(ago))))
                    : Optional.empty();
        }
        boolean hourly = book.typed("hourly").contains(value.replace(' ', '_'));
        boolean fixed = book.typed("fixed").contains(value.replace(' ', '_'));
        return fact == Fact.TYPE && (hourly || fixed)
                ? Optional.of(TypedItem.of(Fact.TYPE, hourly ? JobType.HOURLY : JobType.FIXED))
                : Optional.empty();
    }

    /** A rating of 0 is one that nobody gave yet. */
    static TypedItem rating(BigDecimal rating) {
        return rating.signum() == 0 ? TypedItem.of(Fact.CLIENT_REVIEWS, 0) : TypedItem.of(Fact.CLIENT_RATING, rating);
    }

    static Optional<TypedItem> connects(int number) {
        return number <= MOST_CONNECTS
                ? Optional.of(TypedItem.of(Fact.CONNECTS_COST, Connects.of(number)))
                : Optional.empty();
    }

    static TypedItem rate(TypedItem.Amount amount) {
        return TypedItem.of(Fact.TYPE, JobType.HOURLY)
                .and(Fact.RATE_MIN, amount.low())
                .and(Fact.RATE_MAX, amount.high());
    }

    /** No proposal asks for more; a page that says so was misread. */
    private static final int MOST_CONNECTS = 1_000;
}
