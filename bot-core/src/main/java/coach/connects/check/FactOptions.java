package coach.connects.check;

import coach.connects.amount.Usd;
import coach.connects.freelancer.Country;
import coach.connects.freelancer.Experience;
import coach.connects.freelancer.Setting;
import coach.connects.freelancer.Trait;
import coach.connects.job.Fact;
import coach.connects.job.JobType;
import coach.connects.job.Known;
import coach.connects.job.Level;
import coach.connects.job.MemberSince;
import coach.connects.job.ProjectLength;
import coach.connects.job.ProposalCount;
import coach.connects.job.Skills;
import coach.connects.job.WeeklyHours;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * The answers to each question. A button that stands for a range records the range's end that the rules count by; where a
 * range follows from a threshold, the freelancer's own threshold is meant.
 */
final class FactOptions {
    /** Answers whose name begins so are no buttons: they stand for what can be said in words. */
    static final String PROBE = "probe";

    private static final int MOST_BUTTONS = 6;
    private static final BigDecimal A_TENTH = new BigDecimal("0.1");

    private FactOptions() {}

    static List<Choice> payment(Situation situation) {
        return List.of(
                option(Fact.PAYMENT_VERIFIED, "verified", true), option(Fact.PAYMENT_VERIFIED, "not-verified", false));
    }

    static List<Choice> proposals(Situation situation) {
        List<Choice> choices = new ArrayList<>(List.of(
                option(Fact.PROPOSALS, "under-5", ProposalCount.atMost(4)),
                option(Fact.PROPOSALS, "5-to-10", ProposalCount.between(5, 10)),
                option(Fact.PROPOSALS, "10-to-15", ProposalCount.between(10, 15)),
                option(Fact.PROPOSALS, "15-to-20", ProposalCount.between(15, 20)),
                option(Fact.PROPOSALS, "20-to-50", ProposalCount.between(20, 50)),
                option(Fact.PROPOSALS, "50-plus", ProposalCount.atLeast(50))));
        List.of(Setting.PROPOSALS_MANY, Setting.PROPOSALS_CROWD, Setting.PROPOSALS_STOP)
                .forEach(threshold -> {
                    int from = situation.setting(threshold);
                    choices.add(probe(Fact.PROPOSALS, ProposalCount.between(from, from)));
                    choices.add(probe(Fact.PROPOSALS, ProposalCount.between(from - 1, from - 1)));
                });
        return choices;
    }

    static List<Choice> rating(Situation situation) {
        BigDecimal stop = situation.setting(Setting.FEEDBACK_STOP);
        BigDecimal caution = situation.setting(Setting.FEEDBACK_CAUTION);
        List<Choice> choices = new ArrayList<>();
        choices.add(option(Fact.CLIENT_RATING, "high", caution.max(stop), "score", caution.max(stop)));
        if (caution.compareTo(stop) > 0) {
            choices.add(option(Fact.CLIENT_RATING, "middling", stop, "low", stop, "high", caution));
        }
        if (stop.compareTo(A_TENTH) > 0) {
            choices.add(option(Fact.CLIENT_RATING, "low", stop.subtract(A_TENTH), "score", stop));
        }
        Reason none = Reason.of("check.option.client_rating.none");
        choices.add(Choice.fact("none", none, Fact.CLIENT_REVIEWS, 0));
        return choices;
    }

    static List<Choice> hireRate(Situation situation) {
        int stop = situation.setting(Setting.HIRE_RATE_STOP);
        int fine = Math.max(situation.setting(Setting.HIRE_RATE_CAUTION), stop + 1);
        List<Choice> choices = new ArrayList<>();
        choices.add(option(Fact.CLIENT_HIRE_RATE, "fine", Math.min(100, fine), "rate", fine));
        if (fine - 1 > stop) {
            choices.add(option(Fact.CLIENT_HIRE_RATE, "low", stop + 1, "rate", fine));
        }
        choices.add(option(Fact.CLIENT_HIRE_RATE, "none", 0));
        return choices;
    }

    static List<Choice> hires(Situation situation) {
        return List.of(option(Fact.CLIENT_HIRES, "some", 1), option(Fact.CLIENT_HIRES, "none", 0));
    }

    static List<Choice> jobsPosted(Situation situation) {
        int several = situation.setting(Setting.HIRE_RATE_JOBS);
        return List.of(
                option(Fact.CLIENT_JOBS_POSTED, "few", Math.max(1, several - 1), "count", several),
                option(Fact.CLIENT_JOBS_POSTED, "several", several, "count", several));
    }

    static List<Choice> memberSince(Situation situation) {
        int years = situation.setting(Setting.NEVER_HIRED_YEARS);
        YearMonth month = YearMonth.from(situation.context().today());
        return List.of(
                option(Fact.MEMBER_SINCE, "newer", MemberSince.in(month), "years", years),
                option(Fact.MEMBER_SINCE, "older", MemberSince.in(month.minusMonths(12L * years + 1)), "years", years));
    }

    static List<Choice> count(Fact<Integer> fact, int many) {
        return List.of(
                option(fact, "few", 0, "most", many - 1),
                option(fact, "many", many, "least", many, "most", 2 * many - 1),
                option(fact, "far-too-many", 2 * many, "least", 2 * many));
    }

    static List<Choice> level(Situation situation) {
        return constants(Fact.LEVEL, Level.values());
    }

    static List<Choice> experience(Situation situation) {
        return List.of(Experience.values()).stream()
                .map(one -> new Choice(
                        one.word(),
                        Reason.of("check.option.my_experience." + one.word()),
                        UnaryOperator.identity(),
                        profile -> profile.with(Trait.EXPERIENCE, one)))
                .toList();
    }

    static List<Choice> skills(Situation situation) {
        List<Choice> choices = new ArrayList<>();
        for (String skill : situation.context().profile().skills()) {
            if (choices.size() < MOST_BUTTONS - 1) {
                Skills one = new Skills(List.of(skill));
                Reason label = Reason.of("check.option.skills.own", "skill", skill);
                choices.add(Choice.fact("own-" + choices.size(), label, Fact.SKILLS, one));
            }
        }
        choices.add(option(Fact.SKILLS, "none", new Skills(List.of())));
        return choices;
    }

    static List<Choice> type(Situation situation) {
        return constants(Fact.TYPE, JobType.values());
    }

    static List<Choice> budget(Situation situation) {
        Usd large = situation.setting(Setting.NEWCOMER_BUDGET);
        return List.of(
                option(Fact.BUDGET, "under-50", Usd.of(49)),
                option(Fact.BUDGET, "50-to-499", Usd.of(50)),
                option(Fact.BUDGET, "500-to-599", Usd.of(500)),
                option(Fact.BUDGET, "600-plus", Usd.of(600)),
                Choice.fact("hourly", Reason.of("check.option.type.hourly"), Fact.TYPE, JobType.HOURLY),
                probe(Fact.BUDGET, large));
    }

    static List<Choice> hours(Situation situation) {
        return constants(Fact.HOURS, WeeklyHours.values());
    }

    static List<Choice> length(Situation situation) {
        return List.of(ProjectLength.Range.values()).stream()
                .map(range -> option(Fact.LENGTH, word(range), ProjectLength.of(range)))
                .toList();
    }

    static List<Choice> country(Situation situation) {
        List<Choice> choices = new ArrayList<>();
        for (String code : situation.setting(Setting.AVOIDED_PLACES).countries()) {
            boolean own =
                    situation.context().profile().country().filter(code::equals).isPresent();
            if (!own && choices.size() < MOST_BUTTONS - 1) {
                Reason label = Reason.of("check.option.client_country.one", "country", Country.named(code));
                choices.add(Choice.fact(code, label, Fact.CLIENT_COUNTRY, code));
            }
        }
        choices.add(Choice.nothing("elsewhere", Reason.of("check.option.client_country.elsewhere")));
        situation
                .setting(Setting.AVOIDED_PLACES)
                .example()
                .ifPresent(code -> choices.add(probe(Fact.CLIENT_COUNTRY, code)));
        return choices;
    }

    static List<Choice> posted(Situation situation) {
        int days = situation.setting(Setting.OLD_DAYS);
        var now = situation.context().now();
        return List.of(
                option(Fact.POSTED_AT, "today", now.minus(Duration.ofHours(12))),
                option(Fact.POSTED_AT, "recent", now.minus(Duration.ofDays(days)), "days", days),
                option(Fact.POSTED_AT, "old", now.minus(Duration.ofDays(days + 1L)), "days", days));
    }

    private static <E extends Enum<E>> List<Choice> constants(Fact<E> fact, E[] values) {
        return List.of(values).stream()
                .map(value -> option(fact, word(value), value))
                .toList();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <T> Choice option(Fact<T> fact, String name, T value, Object... namesAndValues) {
        Reason label = Reason.of("check.option." + fact.key() + "." + name, namesAndValues);
        return Choice.fact(name, label, fact, value);
    }

    private static <T> Choice probe(Fact<T> fact, T value) {
        return new Choice(
                PROBE,
                Reason.of("check.option.probe"),
                posting -> posting.with(fact, value, Known.Origin.ANSWER),
                UnaryOperator.identity());
    }
}
