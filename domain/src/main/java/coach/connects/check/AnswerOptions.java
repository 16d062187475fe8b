package coach.connects.check;

import coach.connects.money.Usd;
import coach.connects.parsing.EnumNames;
import coach.connects.posting.ExperienceLevel;
import coach.connects.posting.Fact;
import coach.connects.posting.JobType;
import coach.connects.posting.MemberSince;
import coach.connects.posting.ProjectLength;
import coach.connects.posting.ProposalRange;
import coach.connects.posting.Skills;
import coach.connects.posting.SourcedValue;
import coach.connects.posting.WeeklyHours;
import coach.connects.profile.CountryNames;
import coach.connects.profile.Experience;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.ProfileField;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The answers to each question. A button that stands for a range records the range's end that the rules count by; where a
 * range follows from a threshold, the freelancer's own threshold is meant.
 */
final class AnswerOptions {
    /** Answers whose name begins so are no buttons: they stand for what can be said in words. */
    static final String PROBE = "probe";

    private static final int MOST_BUTTONS = 6;
    private static final int MOST_PLACES = 3;
    private static final BigDecimal A_TENTH = new BigDecimal("0.1");

    /** Where the ranges begin for which there is a button. */
    private static final Set<Integer> COUNTS_OF_BUTTONS = Set.of(0, 5, 10, 15, 20, 50);

    private AnswerOptions() {}

    static List<AnswerOption> payment(CheckState state) {
        return List.of(
                option(Fact.PAYMENT_VERIFIED, "verified", true), option(Fact.PAYMENT_VERIFIED, "not-verified", false));
    }

    static List<AnswerOption> proposals(CheckState state) {
        List<AnswerOption> choices = new ArrayList<>(List.of(
                option(Fact.PROPOSALS, "under-5", ProposalRange.atMost(4)),
                option(Fact.PROPOSALS, "5-to-10", ProposalRange.between(5, 10)),
                option(Fact.PROPOSALS, "10-to-15", ProposalRange.between(10, 15)),
                option(Fact.PROPOSALS, "15-to-20", ProposalRange.between(15, 20)),
                option(Fact.PROPOSALS, "20-to-50", ProposalRange.between(20, 50)),
                option(Fact.PROPOSALS, "50-plus", ProposalRange.atLeast(50))));
        List.of(PreferenceKey.PROPOSALS_MANY, PreferenceKey.PROPOSALS_CROWD, PreferenceKey.PROPOSALS_STOP)
                .forEach(threshold -> {
                    int from = state.setting(threshold);
                    if (!COUNTS_OF_BUTTONS.contains(from)) {
                        choices.add(probe(Fact.PROPOSALS, ProposalRange.between(from, from)));
                    }
                });
        return choices;
    }

    static List<AnswerOption> rating(CheckState state) {
        BigDecimal stop = state.setting(PreferenceKey.FEEDBACK_STOP);
        BigDecimal caution = state.setting(PreferenceKey.FEEDBACK_CAUTION);
        List<AnswerOption> choices = new ArrayList<>();
        choices.add(option(Fact.CLIENT_RATING, "high", caution.max(stop), "score", caution.max(stop)));
        if (caution.compareTo(stop) > 0) {
            choices.add(option(Fact.CLIENT_RATING, "middling", stop, "low", stop, "high", caution));
        }
        if (stop.compareTo(A_TENTH) > 0) {
            choices.add(option(Fact.CLIENT_RATING, "low", stop.subtract(A_TENTH), "score", stop));
        }
        LocalizedReason none = LocalizedReason.of("check.option.client_rating.none");
        choices.add(AnswerOption.fact("none", none, Fact.CLIENT_REVIEWS, 0));
        return choices;
    }

    static List<AnswerOption> hireRate(CheckState state) {
        TreeSet<Integer> from = new TreeSet<>(List.of(
                1,
                state.setting(PreferenceKey.HIRE_RATE_STOP) + 1,
                state.setting(PreferenceKey.HIRE_RATE_LOW) + 1,
                state.setting(PreferenceKey.HIRE_RATE_CAUTION),
                state.setting(PreferenceKey.HIRE_RATE_LIGHT)));
        from.removeIf(rate -> rate < 1 || rate > 100);
        List<AnswerOption> choices = new ArrayList<>();
        int above = 0;
        for (int rate : from.descendingSet()) {
            choices.add(
                    above == 0
                            ? option(Fact.CLIENT_HIRE_RATE, "fine", rate, "rate", rate)
                            : option(
                                    Fact.CLIENT_HIRE_RATE,
                                    "range-" + rate,
                                    rate,
                                    "range",
                                    "from",
                                    rate,
                                    "to",
                                    above - 1));
            above = rate;
        }
        choices.add(option(Fact.CLIENT_HIRE_RATE, "none", 0));
        return choices;
    }

    static List<AnswerOption> hires(CheckState state) {
        return List.of(option(Fact.CLIENT_HIRES, "some", 1), option(Fact.CLIENT_HIRES, "none", 0));
    }

    static List<AnswerOption> jobsPosted(CheckState state) {
        TreeSet<Integer> from = new TreeSet<>(List.of(
                2, state.setting(PreferenceKey.HIRE_RATE_JOBS), state.setting(PreferenceKey.HIRE_RATE_LOW_JOBS)));
        from.remove(1);
        List<AnswerOption> choices = new ArrayList<>(List.of(option(Fact.CLIENT_JOBS_POSTED, "first", 1)));
        for (int jobs : from) {
            Integer next = from.higher(jobs);
            choices.add(
                    next == null
                            ? option(Fact.CLIENT_JOBS_POSTED, "several", jobs, "count", jobs)
                            : option(
                                    Fact.CLIENT_JOBS_POSTED, "few-" + jobs, jobs, "few", "from", jobs, "to", next - 1));
        }
        return choices;
    }

    static List<AnswerOption> memberSince(CheckState state) {
        int years = state.setting(PreferenceKey.NEVER_HIRED_YEARS);
        YearMonth month = YearMonth.from(state.context().today());
        return List.of(
                option(Fact.MEMBER_SINCE, "newer", MemberSince.in(month), "years", years),
                option(Fact.MEMBER_SINCE, "older", MemberSince.in(month.minusMonths(12L * years + 1)), "years", years));
    }

    static List<AnswerOption> count(Fact<Integer> fact, int many) {
        return List.of(
                option(fact, "few", 0, "most", many - 1),
                option(fact, "many", many, "least", many, "most", 2 * many - 1),
                option(fact, "far-too-many", 2 * many, "least", 2 * many));
    }

    static List<AnswerOption> level(CheckState state) {
        return constants(Fact.LEVEL, ExperienceLevel.values());
    }

    static List<AnswerOption> experience(CheckState state) {
        return List.of(Experience.values()).stream()
                .map(one -> new AnswerOption(
                        one.word(),
                        LocalizedReason.of("check.option.my_experience." + one.word()),
                        UnaryOperator.identity(),
                        profile -> profile.with(ProfileField.EXPERIENCE, one)))
                .toList();
    }

    /** The countries to which the job is open, by name, or just there; else elsewhere, of which it matters not where. */
    static List<AnswerOption> ownCountry(CheckState state) {
        List<String> places = LocationRule.limitedTo(state.posting()).stream()
                .flatMap(all -> List.of(all.split(",", -1)).stream())
                .map(String::strip)
                .toList();
        List<AnswerOption> choices = new ArrayList<>();
        places.stream()
                .flatMap(place -> CountryNames.codeOf(place).stream())
                .limit(MOST_PLACES)
                .forEach(code -> choices.add(new AnswerOption(
                        code,
                        LocalizedReason.of("check.option.my_country.one", "country", CountryNames.named(code)),
                        UnaryOperator.identity(),
                        profile -> profile.with(ProfileField.COUNTRY, code))));
        if (choices.size() < Math.max(1, places.size())) {
            choices.add(AnswerOption.fact(
                    "there", LocalizedReason.of("check.option.my_country.there"), Fact.OPEN_TO_ME, true));
        }
        choices.add(AnswerOption.fact(
                "elsewhere", LocalizedReason.of("check.option.my_country.elsewhere"), Fact.OPEN_TO_ME, false));
        return choices;
    }

    static List<AnswerOption> skills(CheckState state) {
        List<AnswerOption> choices = new ArrayList<>();
        for (String skill : state.context().profile().skills()) {
            if (choices.size() < MOST_BUTTONS - 1) {
                Skills one = new Skills(List.of(skill));
                LocalizedReason label = LocalizedReason.of("check.option.skills.own", "skill", skill);
                choices.add(AnswerOption.fact("own-" + choices.size(), label, Fact.SKILLS, one));
            }
        }
        choices.add(option(Fact.SKILLS, "none", new Skills(List.of())));
        return choices;
    }

    static List<AnswerOption> type(CheckState state) {
        return constants(Fact.TYPE, JobType.values());
    }

    static List<AnswerOption> budget(CheckState state) {
        Usd large = state.setting(PreferenceKey.NEWCOMER_BUDGET);
        List<AnswerOption> choices = new ArrayList<>(List.of(
                option(Fact.BUDGET, "under-50", Usd.of(49)),
                option(Fact.BUDGET, "50-to-499", Usd.of(50)),
                option(Fact.BUDGET, "500-to-599", Usd.of(500)),
                option(Fact.BUDGET, "600-plus", Usd.of(600)),
                AnswerOption.fact(
                        "hourly", LocalizedReason.of("check.option.type.hourly"), Fact.TYPE, JobType.HOURLY)));
        if (!large.equals(Usd.of(600))) {
            choices.add(probe(Fact.BUDGET, large));
        }
        return choices;
    }

    static List<AnswerOption> hours(CheckState state) {
        return constants(Fact.HOURS, WeeklyHours.values());
    }

    static List<AnswerOption> length(CheckState state) {
        return List.of(ProjectLength.Range.values()).stream()
                .map(range -> option(Fact.LENGTH, EnumNames.of(range), ProjectLength.of(range)))
                .toList();
    }

    static List<AnswerOption> country(CheckState state) {
        List<AnswerOption> choices = new ArrayList<>();
        for (String code : state.setting(PreferenceKey.AVOIDED_PLACES).countries()) {
            boolean own =
                    state.context().profile().country().filter(code::equals).isPresent();
            if (!own && choices.size() < MOST_BUTTONS - 1) {
                LocalizedReason label =
                        LocalizedReason.of("check.option.client_country.one", "country", CountryNames.named(code));
                choices.add(AnswerOption.fact(code, label, Fact.CLIENT_COUNTRY, code));
            }
        }
        choices.add(AnswerOption.nothing("elsewhere", LocalizedReason.of("check.option.client_country.elsewhere")));
        state.setting(PreferenceKey.AVOIDED_PLACES)
                .example()
                .ifPresent(code -> choices.add(probe(Fact.CLIENT_COUNTRY, code)));
        return choices;
    }

    static List<AnswerOption> posted(CheckState state) {
        int days = state.setting(PreferenceKey.OLD_DAYS);
        var now = state.context().now();
        return List.of(
                option(Fact.POSTED_AT, "today", now.minus(Duration.ofHours(12))),
                option(Fact.POSTED_AT, "recent", now.minus(Duration.ofDays(days)), "days", days),
                option(Fact.POSTED_AT, "old", now.minus(Duration.ofDays(days + 1L)), "days", days));
    }

    private static <E extends Enum<E>> List<AnswerOption> constants(Fact<E> fact, E[] values) {
        return List.of(values).stream()
                .map(value -> option(fact, EnumNames.of(value), value))
                .toList();
    }

    /** An answer whose name is also the last part of its label's key, with the figures in it. */
    private static <T> AnswerOption option(Fact<T> fact, String name, T value, Object... namesAndValues) {
        boolean several = namesAndValues.length % 2 > 0;
        String words = several ? (String) namesAndValues[0] : name;
        Object[] figures = several ? Arrays.copyOfRange(namesAndValues, 1, namesAndValues.length) : namesAndValues;
        LocalizedReason label = LocalizedReason.of("check.option." + fact.key() + "." + words, figures);
        return AnswerOption.fact(name, label, fact, value);
    }

    private static <T> AnswerOption probe(Fact<T> fact, T value) {
        return new AnswerOption(
                PROBE,
                LocalizedReason.of("check.option.probe"),
                posting -> posting.with(fact, value, SourcedValue.Origin.ANSWER),
                UnaryOperator.identity());
    }
}
