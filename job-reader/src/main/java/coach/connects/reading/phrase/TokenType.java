package coach.connects.reading.phrase;

/** What a phrase of a page means. The phrases themselves are data, one file a language. */
public enum TokenType {
    /** Words that are no phrase: a title, a description, a name. */
    TEXT(Group.TEXT),
    /** The name of a country. */
    COUNTRY(Group.CLIENT),

    SUMMARY(Group.HEADING),
    JOB_DETAILS(Group.HEADING),
    VIEW_POSTING(Group.HEADING),
    SKILLS(Group.HEADING),
    SKILLS_SHORT(Group.HEADING),
    QUESTIONS(Group.HEADING),
    QUALIFICATIONS(Group.HEADING),
    ACTIVITY(Group.HEADING),
    CLIENT(Group.HEADING),
    LINK(Group.HEADING),
    HISTORY(Group.HEADING),
    TERMS(Group.HEADING),
    PROPOSAL_PAGE(Group.HEADING),
    INVITATION_PAGE(Group.HEADING),
    MESSAGE(Group.HEADING),

    POSTED(Group.HEADER),
    POSTED_LABEL(Group.HEADER),
    WORLDWIDE(Group.HEADER),
    ONLY_IN(Group.HEADER),
    TITLE_LABEL(Group.HEADER),
    TILE_ACTION(Group.HEADER),

    HOURLY(Group.FEATURE),
    FIXED(Group.FEATURE),
    MONEY(Group.FEATURE),
    RANGE(Group.FEATURE),
    HOURLY_RANGE(Group.FEATURE),
    HOURLY_RATE(Group.FEATURE),
    BUDGET(Group.FEATURE),
    LESS_THAN_30(Group.FEATURE),
    MORE_THAN_30(Group.FEATURE),
    HOURS_OPEN(Group.FEATURE),
    UNDER_A_WEEK(Group.FEATURE),
    UNDER_A_MONTH(Group.FEATURE),
    MONTHS_1_TO_3(Group.FEATURE),
    MONTHS_3_TO_6(Group.FEATURE),
    OVER_6_MONTHS(Group.FEATURE),
    ENTRY(Group.FEATURE),
    INTERMEDIATE(Group.FEATURE),
    EXPERT(Group.FEATURE),
    FEATURE_LABEL(Group.FEATURE),

    PROPOSALS(Group.ACTIVITY),
    VIEWED(Group.ACTIVITY),
    INTERVIEWING(Group.ACTIVITY),
    INVITES(Group.ACTIVITY),
    UNANSWERED(Group.ACTIVITY),
    HIRES_LABEL(Group.ACTIVITY),
    BIDS(Group.ACTIVITY),
    COUNT_LESS(Group.VALUE),
    COUNT_RANGE(Group.VALUE),
    COUNT_MORE(Group.VALUE),
    COUNT_EXACT(Group.VALUE),
    NUMBER(Group.VALUE),
    TIME(Group.VALUE),

    COST(Group.APPLY),
    COST_LABEL(Group.APPLY),
    CONNECTS(Group.APPLY),
    BALANCE(Group.APPLY),
    REMAINING(Group.APPLY),

    PAID(Group.CLIENT),
    UNPAID(Group.CLIENT),
    STARS(Group.CLIENT),
    STARS_ALONE(Group.CLIENT),
    REVIEWS(Group.CLIENT),
    REVIEWS_ALONE(Group.CLIENT),
    JOBS_POSTED(Group.CLIENT),
    HIRE_RATE(Group.CLIENT),
    OPEN_JOBS(Group.CLIENT),
    SPENT(Group.CLIENT),
    HIRES(Group.CLIENT),
    AVG_RATE(Group.CLIENT),
    MEMBER(Group.CLIENT),
    LOCATION_LABEL(Group.CLIENT),
    INDUSTRY(Group.CLIENT),
    CLIENT_NOTE(Group.CLIENT),

    CLOSED(Group.STATE),
    PRIVATE(Group.STATE),
    APPLIED(Group.STATE),
    MISSED(Group.STATE),
    MISSED_ONE(Group.STATE),
    LOGIN(Group.STATE),
    ROBOT(Group.STATE),

    FEED_CATEGORY(Group.FEED),
    FEED_SKILLS(Group.FEED),
    FEED_LOCATION(Group.FEED),
    FEED_COUNTRY(Group.FEED),
    FEED_LINK(Group.FEED),

    SKILL_GROUP(Group.NOISE),
    HIDDEN_SKILLS(Group.NOISE),
    MENU(Group.NOISE),
    NOTE(Group.NOISE),

    AGO_NOW(Group.AGO),
    AGO_SECONDS(Group.AGO),
    AGO_MINUTES(Group.AGO),
    AGO_HOURS(Group.AGO),
    AGO_DAYS(Group.AGO),
    AGO_WEEKS(Group.AGO),
    AGO_MONTHS(Group.AGO),
    AGO_QUARTERS(Group.AGO),
    AGO_YEARS(Group.AGO);

    /** The part of a page that a phrase belongs to. */
    public enum Group {
        TEXT,
        HEADING,
        HEADER,
        FEATURE,
        ACTIVITY,
        VALUE,
        APPLY,
        CLIENT,
        STATE,
        FEED,
        NOISE,
        AGO
    }

    private final Group group;

    TokenType(Group group) {
        this.group = group;
    }

    public Group group() {
        return group;
    }

    public boolean is(Group other) {
        return group == other;
    }
}
