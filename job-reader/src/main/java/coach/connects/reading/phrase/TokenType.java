package coach.connects.reading.phrase;

/** What a phrase of a page means. The phrases themselves are data, one file a language. */
public enum TokenType {
    /** Words that are no phrase: a title, a description, a name. */
    TEXT(PageRegion.TEXT),
    /** A label with its value, which the engine of fields reads. */
    FIELD(PageRegion.FIELD),
    /** The name of a country. */
    COUNTRY(PageRegion.CLIENT),

    SUMMARY(PageRegion.HEADING),
    JOB_DETAILS(PageRegion.HEADING),
    VIEW_POSTING(PageRegion.HEADING),
    SKILLS(PageRegion.HEADING),
    SKILLS_SHORT(PageRegion.HEADING),
    QUESTIONS(PageRegion.HEADING),
    QUALIFICATIONS(PageRegion.HEADING),
    ACTIVITY(PageRegion.HEADING),
    CLIENT(PageRegion.HEADING),
    LINK(PageRegion.HEADING),
    HISTORY(PageRegion.HEADING),
    TERMS(PageRegion.HEADING),
    PROPOSAL_PAGE(PageRegion.HEADING),
    INVITATION_PAGE(PageRegion.HEADING),
    MESSAGE(PageRegion.HEADING),

    POSTED(PageRegion.HEADER),
    POSTED_LABEL(PageRegion.HEADER),
    WORLDWIDE(PageRegion.HEADER),
    ONLY_IN(PageRegion.HEADER),
    TITLE_LABEL(PageRegion.HEADER),
    TILE_ACTION(PageRegion.HEADER),

    HOURLY(PageRegion.FEATURE),
    FIXED(PageRegion.FEATURE),
    MONEY(PageRegion.FEATURE),
    /** A dash on a line of its own, between two amounts. */
    DASH(PageRegion.FEATURE),
    RANGE(PageRegion.FEATURE),
    HOURLY_RANGE(PageRegion.FEATURE),
    HOURLY_RATE(PageRegion.FEATURE),
    BUDGET(PageRegion.FEATURE),
    LESS_THAN_30(PageRegion.FEATURE),
    MORE_THAN_30(PageRegion.FEATURE),
    HOURS_OPEN(PageRegion.FEATURE),
    UNDER_A_WEEK(PageRegion.FEATURE),
    UNDER_A_MONTH(PageRegion.FEATURE),
    MONTHS_1_TO_3(PageRegion.FEATURE),
    MONTHS_3_TO_6(PageRegion.FEATURE),
    OVER_6_MONTHS(PageRegion.FEATURE),
    ENTRY(PageRegion.FEATURE),
    INTERMEDIATE(PageRegion.FEATURE),
    EXPERT(PageRegion.FEATURE),
    FEATURE_LABEL(PageRegion.FEATURE),

    PROPOSALS(PageRegion.ACTIVITY),
    VIEWED(PageRegion.ACTIVITY),
    INTERVIEWING(PageRegion.ACTIVITY),
    INVITES(PageRegion.ACTIVITY),
    UNANSWERED(PageRegion.ACTIVITY),
    HIRES_LABEL(PageRegion.ACTIVITY),
    BIDS(PageRegion.ACTIVITY),
    COUNT_LESS(PageRegion.VALUE),
    COUNT_RANGE(PageRegion.VALUE),
    COUNT_MORE(PageRegion.VALUE),
    COUNT_EXACT(PageRegion.VALUE),
    NUMBER(PageRegion.VALUE),
    TIME(PageRegion.VALUE),

    COST(PageRegion.APPLY),
    COST_LABEL(PageRegion.APPLY),
    CONNECTS(PageRegion.APPLY),
    BALANCE(PageRegion.APPLY),
    REMAINING(PageRegion.APPLY),

    PAID(PageRegion.CLIENT),
    UNPAID(PageRegion.CLIENT),
    STARS(PageRegion.CLIENT),
    STARS_ALONE(PageRegion.CLIENT),
    REVIEWS(PageRegion.CLIENT),
    REVIEWS_ALONE(PageRegion.CLIENT),
    NO_REVIEWS(PageRegion.CLIENT),
    JOBS_POSTED(PageRegion.CLIENT),
    HIRE_RATE(PageRegion.CLIENT),
    OPEN_JOBS(PageRegion.CLIENT),
    SPENT(PageRegion.CLIENT),
    HIRES(PageRegion.CLIENT),
    /** Of how many jobs, as well. */
    HIRES_OF(PageRegion.CLIENT),
    AVG_RATE(PageRegion.CLIENT),
    MEMBER(PageRegion.CLIENT),
    MEMBER_YEAR(PageRegion.CLIENT),
    LOCATION_LABEL(PageRegion.CLIENT),
    INDUSTRY(PageRegion.CLIENT),
    CLIENT_NOTE(PageRegion.CLIENT),

    CLOSED(PageRegion.STATE),
    PRIVATE(PageRegion.STATE),
    APPLIED(PageRegion.STATE),
    MISSED(PageRegion.STATE),
    MISSED_ONE(PageRegion.STATE),
    LOGIN(PageRegion.STATE),
    ROBOT(PageRegion.STATE),

    FEED_CATEGORY(PageRegion.FEED),
    FEED_SKILLS(PageRegion.FEED),
    FEED_LOCATION(PageRegion.FEED),
    FEED_COUNTRY(PageRegion.FEED),
    FEED_LINK(PageRegion.FEED),

    SKILL_GROUP(PageRegion.NOISE),
    HIDDEN_SKILLS(PageRegion.NOISE),
    MENU(PageRegion.NOISE),
    NOTE(PageRegion.NOISE),

    AGO_NOW(PageRegion.AGO),
    AGO_SECONDS(PageRegion.AGO),
    AGO_MINUTES(PageRegion.AGO),
    AGO_HOURS(PageRegion.AGO),
    AGO_DAYS(PageRegion.AGO),
    AGO_WEEKS(PageRegion.AGO),
    AGO_MONTHS(PageRegion.AGO),
    AGO_QUARTERS(PageRegion.AGO),
    AGO_YEARS(PageRegion.AGO);

    /** The part of a page that a phrase belongs to. */
    public enum PageRegion {
        TEXT,
        FIELD,
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

    private final PageRegion pageRegion;

    TokenType(PageRegion pageRegion) {
        this.pageRegion = pageRegion;
    }

    public PageRegion group() {
        return pageRegion;
    }

    public boolean is(PageRegion other) {
        return pageRegion == other;
    }
}
