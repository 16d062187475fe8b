package coach.connects.profile;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.posting.ProjectLength;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One figure or taste, with its default; each freelancer can change it: those by which the rules of the job check go
 * (V-03) with {@code /rules NAME VALUE}, those of reminders with {@code /reminders NAME VALUE}, those of the budget
 * with {@code /budget}. The constants below are
 * all there are.
 *
 * @param <T> the type of the value
 */
public final class PreferenceKey<T> {
    private static final int MANY = 10_000;

    /** What an unverified payment method is. */
    public static final PreferenceKey<Unverified> UNVERIFIED_PAYMENT =
            check("payment-unverified", "G-30", EnumType.constants(Unverified.values()), Unverified.STOP);
    /** A feedback score below this is a stop. */
    public static final PreferenceKey<BigDecimal> FEEDBACK_STOP = score("feedback-stop", "3.5");
    /** A feedback score below this is a caution. */
    public static final PreferenceKey<BigDecimal> FEEDBACK_CAUTION = score("feedback-caution", "4.5");
    /** From this many reviews on a high score is good. */
    public static final PreferenceKey<Integer> FEEDBACK_REVIEWS = number("feedback-reviews", "G-40", 1, MANY, 5);
    /** A hire rate of this many percent or less is a stop. */
    public static final PreferenceKey<Integer> HIRE_RATE_STOP = number("hire-rate-stop", "G-41", 0, 100, 0);
    /** That stop holds from this many jobs posted, the one at hand included. */
    public static final PreferenceKey<Integer> HIRE_RATE_JOBS = number("hire-rate-jobs", "G-41", 1, MANY, 2);
    /** A hire rate close to zero, of this many percent or less, is a stop too. */
    public static final PreferenceKey<Integer> HIRE_RATE_LOW = number("hire-rate-low", "G-41", 0, 100, 10);
    /** That one holds from this many jobs posted, the one at hand included. */
    public static final PreferenceKey<Integer> HIRE_RATE_LOW_JOBS = number("hire-rate-low-jobs", "G-41", 1, MANY, 5);
    /** A hire rate of less than this many percent is a caution of 2. */
    public static final PreferenceKey<Integer> HIRE_RATE_CAUTION = number("hire-rate-caution", "G-41", 0, 100, 25);
    /** A hire rate of less than this many percent is a caution of 1. */
    public static final PreferenceKey<Integer> HIRE_RATE_LIGHT = number("hire-rate-light", "G-41", 0, 100, 40);
    /** So many years as a member without a hire are a stop. */
    public static final PreferenceKey<Integer> NEVER_HIRED_YEARS = number("never-hired-years", "G-42", 1, 30, 2);
    /** From this many proposals on they are no longer few. */
    public static final PreferenceKey<Integer> PROPOSALS_FEW = number("proposals-few", "G-25", 0, MANY, 5);
    /** From this many proposals on: a caution of 1. */
    public static final PreferenceKey<Integer> PROPOSALS_MANY = number("proposals-many", "G-25", 1, MANY, 10);
    /** From this many proposals on: a caution of 2 for a newcomer, of 1 for others. */
    public static final PreferenceKey<Integer> PROPOSALS_CROWD = number("proposals-crowd", "G-25", 1, MANY, 20);
    /** From this many proposals on: a stop. */
    public static final PreferenceKey<Integer> PROPOSALS_STOP = number("proposals-stop", "G-25", 1, MANY, 50);
    /** From this many interviewed on: a caution; from twice as many: a stop. */
    public static final PreferenceKey<Integer> INTERVIEWING = number("interviewing", "G-43", 1, MANY, 5);
    /** From this many invited on: a caution; from twice as many: a stop. */
    public static final PreferenceKey<Integer> INVITATIONS = number("invitations", "G-43", 1, MANY, 10);
    /** A newcomer is cautioned from this budget on. */
    public static final PreferenceKey<Usd> NEWCOMER_BUDGET =
            check("newcomer-budget", "G-26", ValueTypes.dollars(1_000_000), Usd.of(600));
    /** A budget below this is good for a newcomer. */
    public static final PreferenceKey<Usd> SMALL_BUDGET =
            check("small-budget", "G-26", ValueTypes.dollars(1_000_000), Usd.of(100));
    /** How one likes to be paid. */
    public static final PreferenceKey<TypeChoice> JOB_TYPE =
            check("job-type", "G-22", EnumType.constants(TypeChoice.values()), TypeChoice.ANY);
    /** The project lengths one likes; none is any. */
    public static final PreferenceKey<Set<ProjectLength.Range>> LENGTHS =
            check("lengths", "G-28", new ProjectLengthsType(), Set.of());
    /** Where one likes clients to be. */
    public static final PreferenceKey<Locations> PREFERRED_PLACES = check(
            "preferred-countries",
            "G-21",
            new LocationsType(),
            Locations.of("US", "CA", "AU").and(Region.EUROPE));
    /** Where work is often re-sold: the guide's opinion about a market, to be edited or emptied. */
    public static final PreferenceKey<Locations> AVOIDED_PLACES =
            check("avoided-countries", "G-44", new LocationsType(), Locations.of("IN", "BD", "PK", "KE", "LK"));
    /** Whether jobs on COVID-19 are liked, avoided or neither. */
    public static final PreferenceKey<TopicChoice> COVID =
            check("covid", "G-20", EnumType.constants(TopicChoice.values()), TopicChoice.OFF);
    /** A posting older than this many days is a caution. */
    public static final PreferenceKey<Integer> OLD_DAYS = number("old-days", "G-45", 1, 365, 7);
    /** A posting younger than this many minutes is good. */
    public static final PreferenceKey<Integer> FRESH_MINUTES = number("fresh-minutes", "G-45", 1, 10_080, 60);
    /** Whether /search looks among one's previous clients alone. */
    public static final PreferenceKey<Boolean> PREVIOUS_CLIENTS =
            check("previous-clients", "G-29", EnumType.onOrOff(), false);

    /** Whether the bot reminds by itself at all. */
    public static final PreferenceKey<Boolean> REMINDERS = reminder("reminders", EnumType.onOrOff(), true);
    /** So many days before Connects expire they are named; 0 is the day at whose start they went. */
    public static final PreferenceKey<List<Integer>> REMINDER_DAYS =
            reminder("reminder-days", new DayOffsetsType(), List.of(30, 14, 7, 3, 1, 0));
    /** The hour of the day, at one's own place. */
    public static final PreferenceKey<Integer> REMINDER_HOUR = reminder("reminder-hour", new HourType(), 9);
    /** When the bot says nothing by itself. */
    public static final PreferenceKey<QuietHours> QUIET_HOURS =
            reminder("reminder-quiet", new QuietHoursType(), QuietHours.NONE);
    /** The day on which reminders go on. */
    public static final PreferenceKey<Optional<LocalDate>> REMINDER_PAUSE =
            reminder("reminder-pause", ValueTypes.dayOrNone(), Optional.empty());
    /** Whether expiries are told (G-07). */
    public static final PreferenceKey<Boolean> REMIND_EXPIRY = reminder("reminder-expiry", EnumType.onOrOff(), true);
    /** Whether the month's end is told (G-06). */
    public static final PreferenceKey<Boolean> REMIND_ROLLOVER =
            reminder("reminder-rollover", EnumType.onOrOff(), true);
    /** Whether the month's end is told also where nothing is lost (W-17). */
    public static final PreferenceKey<Boolean> REMIND_ROLLOVER_ALWAYS =
            reminder("reminder-rollover-always", EnumType.onOrOff(), false);
    /** Whether monthly Connects are recorded and told, once somebody agreed to it (W-11). */
    public static final PreferenceKey<Boolean> REMIND_GRANT = reminder("reminder-grant", EnumType.onOrOff(), true);
    /** Whether it is asked what became of a proposal. */
    public static final PreferenceKey<Boolean> REMIND_OUTCOME = reminder("reminder-outcome", EnumType.onOrOff(), true);
    /** Whether it is asked each month what Upwork shows, while some dates are not known (W-14). */
    public static final PreferenceKey<Boolean> REMIND_DATES = reminder("reminder-dates", EnumType.onOrOff(), true);
    /** Whether it is said when most of a budget is gone (W-32). */
    public static final PreferenceKey<Boolean> REMIND_BUDGET = reminder("reminder-budget", EnumType.onOrOff(), true);
    /** The availability badge, recorded by itself each week (W-36). */
    public static final PreferenceKey<Optional<WeeklyBadge>> WEEKLY_BADGE =
            reminder("weekly-badge", new WeeklyBadgeType(), Optional.empty());
    /** The platform on which reminders come; none is the one used last. */
    public static final PreferenceKey<Optional<String>> REMINDER_PLATFORM =
            reminder("reminder-platform", ValueTypes.platformOrNone(), Optional.empty());

    /** How much one means to spend in a week or a month (W-32). */
    public static final PreferenceKey<Optional<SpendingBudget>> BUDGET =
            budget("budget", new BudgetType(), Optional.empty());
    /** How much one means to spend on a job (W-32). */
    public static final PreferenceKey<Optional<Connects>> BUDGET_JOB =
            budget("budget-job", ValueTypes.amountOrOff(), Optional.empty());
    /** How much a caution weighs where a job takes more than that. */
    public static final PreferenceKey<Integer> BUDGET_WEIGHT = budget("budget-weight", new IntegerType(0, 2), 1);

    /** Which command changes a setting. */
    public enum Family {
        /** By these the rules of the job check go (V-03): {@code /rules}. */
        CHECK,
        /** By these the bot reminds: {@code /reminders}. */
        REMINDERS,
        /** What one means to spend: {@code /budget}. */
        BUDGET
    }

    /** What an unverified payment method is (G-30). */
    public enum Unverified {
        STOP,
        CAUTION
    }

    /** How one likes to be paid (G-22). */
    public enum TypeChoice {
        ANY,
        HOURLY,
        FIXED
    }

    /** What a topic is to somebody (G-20). */
    public enum TopicChoice {
        OFF,
        PREFER,
        AVOID
    }

    /** Those of the check in the order in which /rules shows them, then those of reminders, then those of the budget. */
    private static final List<PreferenceKey<?>> ALL = List.of(
            UNVERIFIED_PAYMENT,
            FEEDBACK_STOP,
            FEEDBACK_CAUTION,
            FEEDBACK_REVIEWS,
            HIRE_RATE_STOP,
            HIRE_RATE_JOBS,
            HIRE_RATE_LOW,
            HIRE_RATE_LOW_JOBS,
            HIRE_RATE_CAUTION,
            HIRE_RATE_LIGHT,
            NEVER_HIRED_YEARS,
            PROPOSALS_FEW,
            PROPOSALS_MANY,
            PROPOSALS_CROWD,
            PROPOSALS_STOP,
            INTERVIEWING,
            INVITATIONS,
            NEWCOMER_BUDGET,
            SMALL_BUDGET,
            JOB_TYPE,
            LENGTHS,
            PREFERRED_PLACES,
            AVOIDED_PLACES,
            COVID,
            OLD_DAYS,
            FRESH_MINUTES,
            PREVIOUS_CLIENTS,
            REMINDERS,
            REMINDER_DAYS,
            REMINDER_HOUR,
            QUIET_HOURS,
            REMINDER_PAUSE,
            REMIND_EXPIRY,
            REMIND_ROLLOVER,
            REMIND_ROLLOVER_ALWAYS,
            REMIND_GRANT,
            REMIND_OUTCOME,
            REMIND_DATES,
            REMIND_BUDGET,
            WEEKLY_BADGE,
            REMINDER_PLATFORM,
            BUDGET,
            BUDGET_JOB,
            BUDGET_WEIGHT);

    private final String name;
    private final Family family;
    private final String ruleId;
    private final ValueType<T> type;
    private final T defaultValue;

    private PreferenceKey(Family family, String name, String ruleId, ValueType<T> type, T defaultValue) {
        this.name = name;
        this.family = family;
        this.ruleId = ruleId;
        this.type = type;
        this.defaultValue = defaultValue;
    }

    private static <T> PreferenceKey<T> check(String name, String ruleId, ValueType<T> type, T defaultValue) {
        return new PreferenceKey<>(Family.CHECK, name, ruleId, type, defaultValue);
    }

    private static PreferenceKey<Integer> number(String name, String ruleId, int least, int most, int defaultValue) {
        return check(name, ruleId, new IntegerType(least, most), defaultValue);
    }

    private static PreferenceKey<BigDecimal> score(String name, String defaultValue) {
        ValueType<BigDecimal> scores = new DecimalType(BigDecimal.ZERO, BigDecimal.valueOf(5));
        return check(name, "G-40", scores, new BigDecimal(defaultValue));
    }

    private static <T> PreferenceKey<T> reminder(String name, ValueType<T> type, T defaultValue) {
        return new PreferenceKey<>(Family.REMINDERS, name, "", type, defaultValue);
    }

    private static <T> PreferenceKey<T> budget(String name, ValueType<T> type, T defaultValue) {
        return new PreferenceKey<>(Family.BUDGET, name, "W-32", type, defaultValue);
    }

    /** The settings by which the rules of the check go, in the order in which /rules shows them. */
    public static List<PreferenceKey<?>> checkSettings() {
        return ALL.stream().filter(key -> key.family == Family.CHECK).toList();
    }

    /** All settings, those of the rules first. */
    public static List<PreferenceKey<?>> all() {
        return ALL;
    }

    /** The setting of this name, in any case. */
    public static Optional<PreferenceKey<?>> named(String name) {
        for (PreferenceKey<?> key : ALL) {
            if (key.name.equalsIgnoreCase(name)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    /** The name in {@code /rules NAME VALUE}, in the store and in the export. */
    public String name() {
        return name;
    }

    /** Which command changes it. */
    public Family family() {
        return family;
    }

    /** The rule of the check that it belongs to, such as {@code G-40}; empty in the family of reminders. */
    public String ruleId() {
        return ruleId;
    }

    /** How its values are read and written; its refusals name the allowed range. */
    public ValueType<T> type() {
        return type;
    }

    public T defaultValue() {
        return defaultValue;
    }

    /** The key of the sentence that tells what it does. */
    public String explanation() {
        return "settings." + name;
    }

    @Override
    public String toString() {
        return name;
    }
}
