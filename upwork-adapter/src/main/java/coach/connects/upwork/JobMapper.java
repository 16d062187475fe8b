package coach.connects.upwork;

import coach.connects.marketplace.JobFacts;
import coach.connects.marketplace.UpworkAnswer;
import coach.connects.marketplace.UpworkAnswer.Reason;
import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.posting.JobType;
import coach.connects.posting.Posting;
import coach.connects.posting.SourcedValue.Origin;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The facts in the answer about one job, each from its one place. A value that is absent, of another
 * kind, in another currency, or a word that is not on record is unknown.
 */
final class JobMapper {
    private static final int LONGEST_TITLE = 300;
    private static final int MOST_COST = 1_000;
    private static final int MOST_BALANCE = 1_000_000;
    private static final BigDecimal MOST_DOLLARS = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal BEST_RATING = BigDecimal.valueOf(5);
    private static final int PERCENT = 100;
    private static final Map<String, JobType> TYPES =
            Map.of("hourly", JobType.HOURLY, "fixed", JobType.FIXED, "fixed_price", JobType.FIXED);
    private static final List<String> OVER = List.of("closed", "filled", "cancelled", "canceled");

    private final ToolField answer;
    private final ToolField job;
    private Posting posting;

    private JobMapper(ToolField answer, JobId asked) {
        this.answer = answer;
        this.job = answer.at("data", "marketplaceJobPosting");
        this.posting = Posting.of(asked);
    }

    /** What the answer says of the job that was asked about; of another one nothing is taken. */
    static UpworkAnswer<JobFacts> read(ToolField answer, JobId asked) {
        JobMapper mapper = new JobMapper(answer, asked);
        if (!mapper.job.isRecord()) {
            return UpworkAnswer.refused(Reason.UNREADABLE);
        }
        return isAbout(mapper.job, asked) ? UpworkAnswer.given(mapper.facts()) : UpworkAnswer.refused(Reason.OTHER_JOB);
    }

    /** By its number, and by its link where there is one; one of the two has to say so, and neither another. */
    static boolean isAbout(ToolField job, JobId asked) {
        Optional<String> number = job.at("id").line();
        Optional<JobId> link = job.at("url").line().flatMap(JobMapper::idIn);
        boolean byNumber = number.filter(id -> asked.value().equals("~02" + id)).isPresent();
        boolean byLink = link.filter(asked::equals).isPresent();
        boolean modern = asked.value().startsWith("~02");
        return (byNumber || byLink) && (number.isEmpty() || byNumber || !modern) && (link.isEmpty() || byLink);
    }

    /** The id at the end of a link's path; a query is for counting clicks. */
    private static Optional<JobId> idIn(String url) {
        int query = url.indexOf('?');
        String path = query < 0 ? url : url.substring(0, query);
        return JobId.of(path.substring(path.lastIndexOf('/') + 1));
    }

    private JobFacts facts() {
        text(Fact.TITLE, job.at("content", "title"));
        terms();
        activity();
        client();
        member();
        Optional<String> description = job.at("content", "description").text();
        return new JobFacts(
                posting,
                description,
                balance(answer.at("connects_balance")),
                answer.at("can_apply").flag());
    }

    private void terms() {
        ToolField terms = job.at("contractTerms");
        set(Fact.TYPE, FactReader.word(terms.at("contractType")).flatMap(word -> Optional.ofNullable(TYPES.get(word))));
        set(Fact.LEVEL, FactReader.level(terms.at("experienceLevel")));
        Optional<JobType> type = posting.get(Fact.TYPE);
        if (type.filter(JobType.FIXED::equals).isPresent()) {
            set(
                    Fact.BUDGET,
                    dollars(terms.at("fixedPriceContractTerms", "amount")).filter(JobMapper::isPositive));
        }
        if (type.filter(JobType.HOURLY::equals).isPresent()) {
            hourly(terms.at("hourlyContractTerms"));
        }
        set(Fact.CLOSED, closed());
    }

    private void hourly(ToolField terms) {
        boolean given = FactReader.word(terms.at("hourlyBudgetType"))
                .filter("not_provided"::equals)
                .isEmpty();
        Optional<BigDecimal> low = terms.at("hourlyBudgetMin").amount().filter(JobMapper::isBelievable);
        Optional<BigDecimal> high = terms.at("hourlyBudgetMax").amount().filter(JobMapper::isBelievable);
        boolean range = low.isPresent()
                && high.isPresent()
                && high.get().signum() > 0
                && low.get().compareTo(high.get()) <= 0;
        if (given && range) {
            set(Fact.RATE_MIN, low.map(Usd::new));
            set(Fact.RATE_MAX, high.map(Usd::new));
        }
        set(Fact.HOURS, FactReader.hours(terms.at("engagementType")));
        set(Fact.LENGTH, FactReader.length(terms.at("engagementDuration", "label")));
    }

    private Optional<Boolean> closed() {
        return FactReader.word(job.at("workFlowState", "status"))
                .filter(word -> word.equals("active") || OVER.contains(word))
                .map(OVER::contains);
    }

    private void activity() {
        ToolField activity = job.at("activityStat", "jobActivity");
        count(Fact.INTERVIEWING, activity.at("totalInvitedToInterview"));
        count(Fact.INVITES_SENT, activity.at("invitesSent"));
        count(Fact.UNANSWERED_INVITES, activity.at("totalUnansweredInvites"));
        count(Fact.HIRES_ON_JOB, activity.at("totalHired"));
    }

    private void client() {
        ToolField client = answer.at("client_record");
        set(Fact.CLIENT_COUNTRY, FactReader.country(job.at("clientCompanyPublic", "country")));
        count(Fact.CLIENT_REVIEWS, client.at("feedback_count"));
        boolean rated =
                posting.get(Fact.CLIENT_REVIEWS).filter(reviews -> reviews == 0).isEmpty();
        set(
                Fact.CLIENT_RATING,
                client.at("feedback_score")
                        .amount()
                        .filter(score -> rated && score.signum() > 0 && score.compareTo(BEST_RATING) <= 0));
        count(Fact.CLIENT_JOBS_POSTED, client.at("jobs_posted"));
        count(Fact.CLIENT_OPEN_JOBS, client.at("open_jobs"));
        count(Fact.CLIENT_HIRES, client.at("contracts_total"));
        set(Fact.CLIENT_HIRE_RATE, hireRate(client));
        set(
                Fact.CLIENT_TOTAL_SPENT,
                client.at("spend_total")
                        .amount()
                        .filter(JobMapper::isBelievable)
                        .map(Usd::new));
        openTo();
    }

    /** As it is told, else of the jobs with hires among those posted. */
    private static Optional<Integer> hireRate(ToolField client) {
        ToolField told = client.at("hire_rate_percent");
        if (told.isThere()) {
            return boxed(told.count()).filter(percent -> percent <= PERCENT);
        }
        OptionalInt posted = client.at("jobs_posted").count();
        OptionalInt hired = client.at("jobs_with_hires").count();
        boolean known = posted.isPresent() && hired.isPresent() && posted.getAsInt() > 0;
        return known && hired.getAsInt() <= posted.getAsInt()
                ? Optional.of(BigDecimal.valueOf(hired.getAsInt())
                        .multiply(BigDecimal.valueOf(PERCENT))
                        .divide(BigDecimal.valueOf(posted.getAsInt()), 0, RoundingMode.HALF_UP)
                        .intValue())
                : Optional.empty();
    }

    /** Only where the place is required and each of them is a country: a list with one left out would shut somebody out. */
    private void openTo() {
        ToolField places = answer.at("preferred_locations");
        List<ToolField> named = places.at("countries").items();
        List<String> codes = named.stream()
                .flatMap(place -> FactReader.country(place).stream())
                .distinct()
                .toList();
        boolean required = places.at("location_required").flag().orElse(false);
        boolean all = named.stream().allMatch(place -> FactReader.country(place).isPresent());
        if (required && all && !codes.isEmpty()) {
            set(Fact.OPEN_TO, Optional.of(String.join(",", codes)));
        }
    }

    /** What differs from member to member. */
    private void member() {
        set(Fact.CONNECTS_COST, connects(answer.at("connects_cost"), MOST_COST));
        set(Fact.ALREADY_APPLIED, answer.at("applied").flag());
    }

    /** How many Connects a member has; more than anybody's are none. */
    static Optional<Connects> balance(ToolField field) {
        return connects(field, MOST_BALANCE);
    }

    private static Optional<Connects> connects(ToolField field, int most) {
        return boxed(field.count()).filter(number -> number <= most).map(Connects::of);
    }

    /** An amount in US dollars, where the answer says that they are. */
    private static Optional<Usd> dollars(ToolField amount) {
        boolean usd = amount.at("currency").line().filter("USD"::equals).isPresent();
        return usd
                ? amount.at("rawValue").amount().filter(JobMapper::isBelievable).map(Usd::new)
                : Optional.empty();
    }

    private static boolean isPositive(Usd amount) {
        return amount.amount().signum() > 0;
    }

    private static boolean isBelievable(BigDecimal amount) {
        return amount.compareTo(MOST_DOLLARS) <= 0;
    }

    private void count(Fact<Integer> fact, ToolField field) {
        set(fact, boxed(field.count()));
    }

    private void text(Fact<String> fact, ToolField field) {
        set(
                fact,
                field.line()
                        .map(text -> text.codePoints()
                                .limit(LONGEST_TITLE)
                                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                                .toString()));
    }

    private <T> void set(Fact<T> fact, Optional<T> value) {
        value.ifPresent(known -> posting = posting.with(fact, known, Origin.UPWORK));
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
