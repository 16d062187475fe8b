package coach.connects.feature.guide;

import coach.connects.parsing.EnumNames;
import java.util.List;
import java.util.Optional;

/**
 * What people ask most. The words by which each is known and its answer stand in the catalogue
 * ({@code question.properties}); here stand who says so, which figures it takes, and the commands that fit. The names
 * stand in buttons that are out.
 */
enum Question {
    CONNECT(Source.GUIDE, Own.NONE, GuideScreen.CONNECTS, "buy", "wallet"),
    PRICE(Source.RULES, Own.NONE, GuideScreen.CONNECTS, "buy"),
    CHEAPEST(Source.UPWORK, Own.NONE, GuideScreen.WHY, "check", "stats"),
    EXPIRE(Source.RULES, Own.EXPIRY, GuideScreen.CAPS, "wallet", "reminders"),
    ROLLOVER(Source.RULES, Own.ROLLOVER, GuideScreen.CAPS, "wallet"),
    BACK_CLOSED(Source.UPWORK, Own.NONE, "return"),
    BACK_SILENT(Source.UPWORK, Own.NONE, "outcome", "stats"),
    BACK_WITHDRAW(Source.UPWORK, Own.NONE, "check"),
    BACK_DECLINED(Source.UPWORK, Own.NONE, "outcome", "check"),
    BACK_ENDED(Source.UPWORK, Own.NONE, "outcome", "check"),
    BACK_BOOST(Source.SEEN, Own.NONE, "return"),
    BACK(Source.UPWORK, Own.NONE, "return"),
    CASH(Source.UPWORK, Own.NONE, "wallet"),
    SHARE(Source.UPWORK, Own.NONE, "wallet"),
    CHARGED(Source.UPWORK, Own.NONE, "history", "adjust"),
    /** Answered by what such a job would cost. */
    COST_BUDGET(Source.RULES, Own.NONE, GuideScreen.COSTS, "check"),
    COST_CLASS(Source.RULES, Own.NONE, GuideScreen.COSTS, "check"),
    COST_HOURLY(Source.RULES, Own.NONE, GuideScreen.COSTS, "check"),
    COST(Source.RULES, Own.NONE, GuideScreen.COSTS, "check"),
    DIFFERS(Source.SEEN, Own.NONE, GuideScreen.COSTS, "check"),
    BOOST(Source.SEEN, Own.NONE, "spend"),
    BOOST_WORTH(Source.SEEN, Own.NONE, "stats", "check"),
    FREE_GET(Source.UPWORK, Own.NONE, GuideScreen.GIVEN, "grant"),
    FREE_NEW(Source.RULES, Own.NONE, GuideScreen.GIVEN, "grant"),
    FREE_MONTHLY(Source.UPWORK, Own.NONE, "grant"),
    FREE_WHAT(Source.RULES, Own.NONE, GuideScreen.FREE, "spend"),
    INTERVIEW_REWARD(Source.UPWORK, Own.NONE, "grant"),
    BUY_WHERE(Source.GUIDE, Own.ALLOWANCE, GuideScreen.PAYMENT, "buy"),
    BUY_LIMIT(Source.RULES, Own.ALLOWANCE, GuideScreen.CAPS, "buy"),
    PAY(Source.GUIDE, Own.NONE, GuideScreen.PAYMENT, "buy"),
    TAX(Source.UPWORK, Own.NONE, "buy"),
    PLUS(Source.UPWORK, Own.NONE, "grant"),
    UNVERIFIED(Source.GUIDE, Own.NONE, GuideScreen.VERIFIED, "check", "search"),
    NEWCOMER(Source.GUIDE, Own.NONE, GuideScreen.OVERVIEW, "check", "search"),
    INTERVIEWS(Source.GUIDE, Own.NONE, GuideScreen.APPLY, "check", "search"),
    FIRST_JOB(Source.GUIDE, Own.NONE, GuideScreen.WHY, "search", "check"),
    BADGE(Source.SEEN, Own.NONE, "spend"),
    AD(Source.UPWORK, Own.NONE, "spend"),
    RISING(Source.UPWORK, Own.NONE, GuideScreen.GIVEN, "grant"),
    RUNOUT(Source.GUIDE, Own.BALANCE, GuideScreen.WHY, "buy", "check"),
    AGENCY(Source.UPWORK, Own.NONE, "profile"),
    SCAM(Source.UPWORK, Own.NONE, "check"),
    UNDO(Source.NONE, Own.NONE, "undo", "history"),
    DIFFER(Source.NONE, Own.BALANCE, "adjust", "history"),
    /** Answered by the wallet itself. */
    BALANCE(Source.NONE, Own.NONE, "wallet"),
    /** Answered by the statistics themselves. */
    SPENT(Source.NONE, Own.NONE, "stats"),
    PLANNING(Source.GUIDE, Own.BALANCE, GuideScreen.WHY, "buy", "stats"),
    SAFE(Source.NONE, Own.NONE, "privacy"),
    LETTER(Source.GUIDE, Own.NONE, GuideScreen.LETTER, "letter"),
    ORDER(Source.RULES, Own.EXPIRY, GuideScreen.CAPS, "wallet"),
    ERASE(Source.NONE, Own.NONE, "forget", "export"),
    REMIND(Source.NONE, Own.NONE, "reminders"),
    RATING(Source.GUIDE, Own.NONE, GuideScreen.STARS, "check", "rules"),
    CROWD(Source.GUIDE, Own.NONE, GuideScreen.PROPOSALS, "check", "rules"),
    /** Answered by the look ahead itself. */
    FORECAST(Source.NONE, Own.NONE, "forecast"),
    WHO(Source.NONE, Own.NONE, "privacy", "help"),
    HOW_SEND(Source.NONE, Own.NONE, "check", "guide"),
    EXPERT(Source.GUIDE, Own.NONE, GuideScreen.LEVEL, "search"),
    HIRE_RATE(Source.GUIDE, Own.NONE, GuideScreen.HIRE_RATE, "check", "rules"),
    GOOD_CLIENT(Source.GUIDE, Own.NONE, GuideScreen.LOOK, "check"),
    NO_REVIEW(Source.GUIDE, Own.NONE, GuideScreen.HISTORY, "check"),
    OLD_POST(Source.GUIDE, Own.NONE, GuideScreen.APPLY, "check"),
    PROPOSAL(Source.GUIDE, Own.NONE, GuideScreen.COSTS, "check"),
    SEND_MANY(Source.UPWORK, Own.NONE, GuideScreen.WHY, "stats"),
    BUY_WORTH(Source.GUIDE, Own.NONE, GuideScreen.WHY, "buy", "stats"),
    INVITED(Source.GUIDE, Own.NONE, GuideScreen.FREE, "check", "spend"),
    HOW_DECIDE(Source.NONE, Own.NONE, "rules", "check"),
    ENGLISH(Source.NONE, Own.NONE, "check", "help"),
    FOR_ME(Source.NONE, Own.NONE, "check", "letter"),
    FREE_BOT(Source.NONE, Own.NONE, "privacy", "help"),
    COST_MOST(Source.RULES, Own.NONE, GuideScreen.COSTS, "check"),
    /** Answered by what a job of such a budget and length would cost. */
    COST_DAYS(Source.RULES, Own.NONE, GuideScreen.COSTS, "check"),
    COST_SEVERAL(Source.RULES, Own.NONE, GuideScreen.COSTS, "check"),
    READ_TWICE(Source.GUIDE, Own.NONE, GuideScreen.APPLY, "letter"),
    PAY_SPLIT(Source.GUIDE, Own.NONE, GuideScreen.PAYMENT, "buy"),
    PAY_NEW(Source.GUIDE, Own.NONE, GuideScreen.PAYMENT, "buy"),
    NEVER_HIRED(Source.GUIDE, Own.NONE, GuideScreen.HIRE_RATE, "check"),
    CROWDED(Source.GUIDE, Own.NONE, GuideScreen.ACTIVITY, "check"),
    FREE_AGAIN(Source.GUIDE, Own.NONE, GuideScreen.GIVEN, "grant"),
    AGENCY_LIFE(Source.RULES, Own.NONE, GuideScreen.CAPS, "wallet"),
    BUY_AMOUNT(Source.RULES, Own.ALLOWANCE, GuideScreen.CAPS, "buy"),
    BUY_ROOM(Source.RULES, Own.NONE, GuideScreen.CAPS, "buy"),
    REVIEWS(Source.GUIDE, Own.NONE, GuideScreen.STARS, "check", "rules"),
    GROUP(Source.NONE, Own.NONE, "community", "help"),
    PLATFORMS(Source.NONE, Own.NONE, "link"),
    CONTACT(Source.NONE, Own.NONE, "privacy", "help");

    /** Who says so; what the bot does by itself needs no source. */
    enum Source {
        RULES,
        GUIDE,
        UPWORK,
        SEEN,
        NONE
    }

    /** Which of the person's own figures belong below it. */
    enum Own {
        NONE,
        EXPIRY,
        ROLLOVER,
        ALLOWANCE,
        BALANCE
    }

    private final Source source;
    private final Own own;
    private final Optional<GuideScreen> screen;

    @SuppressWarnings("ImmutableEnumChecker") // An unmodifiable list of texts.
    private final List<String> commands;

    Question(Source source, Own own, String... commands) {
        this.source = source;
        this.own = own;
        this.screen = Optional.empty();
        this.commands = List.of(commands);
    }

    Question(Source source, Own own, GuideScreen screen, String... commands) {
        this.source = source;
        this.own = own;
        this.screen = Optional.of(screen);
        this.commands = List.of(commands);
    }

    Source source() {
        return source;
    }

    Own own() {
        return own;
    }

    /** Where the guide tells more of it. */
    Optional<GuideScreen> screen() {
        return screen;
    }

    /** What to do next, the likeliest first. */
    List<String> commands() {
        return commands;
    }

    String key(String what) {
        return "ask." + EnumNames.of(this) + what;
    }
}
