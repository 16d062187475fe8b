package coach.connects.posting;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One kind of thing that can be known of a posting, with the type of its value. The constants below are all there are.
 */
public final class Fact<T> {
    public static final Fact<String> TITLE = exported("title", String.class);
    public static final Fact<JobType> TYPE = exported("type", JobType.class);
    public static final Fact<Usd> BUDGET = exported("budget_usd", Usd.class);
    public static final Fact<Usd> RATE_MIN = exported("rate_min", Usd.class);
    public static final Fact<Usd> RATE_MAX = exported("rate_max", Usd.class);
    public static final Fact<WeeklyHours> HOURS = exported("hours_per_week", WeeklyHours.class);
    public static final Fact<ProjectLength> LENGTH = exported("duration", ProjectLength.class);
    public static final Fact<ExperienceLevel> LEVEL = exported("level", ExperienceLevel.class);
    public static final Fact<ProposalRange> PROPOSALS = exported("proposals", ProposalRange.class);
    public static final Fact<Integer> INTERVIEWING = exported("interviewing", Integer.class);
    public static final Fact<Integer> INVITES_SENT = exported("invites_sent", Integer.class);
    public static final Fact<Integer> UNANSWERED_INVITES = exported("unanswered_invites", Integer.class);
    public static final Fact<Integer> HIRES_ON_JOB = exported("hires_on_job", Integer.class);
    /** How many freelancers the job is for, where the page says so. */
    public static final Fact<Integer> NEEDED = internal("freelancers_needed", Integer.class);
    /** What the page says a proposal costs, a boost not included. */
    public static final Fact<Connects> CONNECTS_COST = exported("connects_cost", Connects.class);

    public static final Fact<Boolean> PAYMENT_VERIFIED = exported("payment_verified", Boolean.class);
    public static final Fact<Boolean> INVITATION = exported("invitation", Boolean.class);
    public static final Fact<Boolean> OFFER = exported("offer", Boolean.class);
    public static final Fact<Boolean> TALENT_CLOUD = exported("talent_cloud", Boolean.class);
    /** Where the client is, as ISO 3166 code of two letters in upper case. */
    public static final Fact<String> CLIENT_COUNTRY = exported("client_country", String.class);

    public static final Fact<BigDecimal> CLIENT_RATING = exported("client_rating", BigDecimal.class);
    public static final Fact<Integer> CLIENT_REVIEWS = exported("client_reviews", Integer.class);
    public static final Fact<Integer> CLIENT_JOBS_POSTED = exported("client_jobs_posted", Integer.class);
    public static final Fact<Integer> CLIENT_HIRE_RATE = exported("client_hire_rate_pct", Integer.class);
    public static final Fact<Integer> CLIENT_HIRES = exported("client_hires", Integer.class);
    public static final Fact<Integer> CLIENT_OPEN_JOBS = exported("client_open_jobs", Integer.class);
    public static final Fact<Usd> CLIENT_TOTAL_SPENT = exported("client_total_spent_usd", Usd.class);
    public static final Fact<Usd> CLIENT_AVG_RATE = exported("client_avg_rate", Usd.class);
    public static final Fact<MemberSince> MEMBER_SINCE = exported("member_since", MemberSince.class);
    public static final Fact<Instant> POSTED_AT = exported("posted_at", Instant.class);
    public static final Fact<Skills> SKILLS = exported("skills", Skills.class);

    /** The words of the description that ask for contact or money outside Upwork (W-15), as they stand there. */
    public static final Fact<String> OUTSIDE_CONTACT = internal("outside_contact", String.class);
    /** The words of the description that ask for work without pay, as they stand there. */
    public static final Fact<String> UNPAID_WORK = internal("unpaid_work", String.class);
    /** Who may apply, as ISO 3166 codes or region names of the page, joined by commas. */
    public static final Fact<String> OPEN_TO = internal("open_to", String.class);
    /** True when the page says that the job takes no proposals any more. */
    public static final Fact<Boolean> CLOSED = internal("closed", Boolean.class);
    /** The words in the title or the description by which the client says that the job is over. */
    public static final Fact<String> CLOSING_WORDS = internal("closing_words", String.class);
    /** True when only invited freelancers can see the job. */
    public static final Fact<Boolean> PRIVATE = internal("private", Boolean.class);
    /** True when the page says that the reader has already sent a proposal. */
    public static final Fact<Boolean> ALREADY_APPLIED = internal("already_applied", Boolean.class);
    /** Whether Upwork lets the reader apply. */
    public static final Fact<Boolean> CAN_APPLY = internal("can_apply", Boolean.class);
    /** A qualification that the page says the reader does not meet, as it stands there. */
    public static final Fact<String> MISSED_QUALIFICATION = internal("missed_qualification", String.class);
    /** The reader's own balance before this proposal, as the page shows it. */
    public static final Fact<Connects> BALANCE_SHOWN = internal("balance_shown", Connects.class);
    /** True when the job says that it is about COVID-19 (G-20). */
    public static final Fact<Boolean> COVID = internal("covid", Boolean.class);
    /** Whether a client for whom the freelancer worked before was glad of them (G-29); only they can say so. */
    public static final Fact<Boolean> PREVIOUS_CLIENT = internal("previous_client", Boolean.class);
    /** True when the freelancer said that they know the client, and not yet whether that one was glad of them. */
    public static final Fact<Boolean> KNOWN_CLIENT = internal("known_client", Boolean.class);

    /** Whether the freelancer said that they are where the job is open to, while their country was never told. */
    public static final Fact<Boolean> OPEN_TO_ME = internal("open_to_me", Boolean.class);
    /** True when the freelancer typed words beside the facts that were not understood. */
    public static final Fact<Boolean> UNREAD_WORDS = internal("unread_words", Boolean.class);
    /** The first few of those words; unknown where none were kept. */
    public static final Fact<String> UNREAD_TEXT = internal("unread_text", String.class);
    /** The keyed fingerprint of the description, by which the same text is known again; the text itself is not kept. */
    public static final Fact<Fingerprint> FINGERPRINT = internal("fingerprint", Fingerprint.class);

    /** In the order in which a page shows them and an export lists them. */
    private static final List<Fact<?>> ALL = List.of(
            TITLE,
            TYPE,
            BUDGET,
            RATE_MIN,
            RATE_MAX,
            HOURS,
            LENGTH,
            LEVEL,
            PROPOSALS,
            INTERVIEWING,
            INVITES_SENT,
            UNANSWERED_INVITES,
            HIRES_ON_JOB,
            NEEDED,
            CONNECTS_COST,
            PAYMENT_VERIFIED,
            INVITATION,
            OFFER,
            TALENT_CLOUD,
            CLIENT_COUNTRY,
            CLIENT_RATING,
            CLIENT_REVIEWS,
            CLIENT_JOBS_POSTED,
            CLIENT_HIRE_RATE,
            CLIENT_HIRES,
            CLIENT_OPEN_JOBS,
            CLIENT_TOTAL_SPENT,
            CLIENT_AVG_RATE,
            MEMBER_SINCE,
            POSTED_AT,
            SKILLS,
            OUTSIDE_CONTACT,
            UNPAID_WORK,
            OPEN_TO,
            CLOSED,
            CLOSING_WORDS,
            PRIVATE,
            ALREADY_APPLIED,
            CAN_APPLY,
            MISSED_QUALIFICATION,
            BALANCE_SHOWN,
            COVID,
            PREVIOUS_CLIENT,
            KNOWN_CLIENT,
            OPEN_TO_ME,
            UNREAD_WORDS,
            UNREAD_TEXT,
            FINGERPRINT);

    private final String key;
    private final Class<T> type;
    private final boolean exported;

    private Fact(String key, Class<T> type, boolean exported) {
        this.key = key;
        this.type = type;
        this.exported = exported;
    }

    /** Whether these are one value of a fact: a rating of 4.9 is one of 4.90. */
    public static boolean isSame(Object one, Object other) {
        if (one instanceof BigDecimal number && other instanceof BigDecimal second) {
            return number.compareTo(second) == 0;
        }
        return one.equals(other);
    }

    private static <T> Fact<T> exported(String key, Class<T> type) {
        return new Fact<>(key, type, true);
    }

    private static <T> Fact<T> internal(String key, Class<T> type) {
        return new Fact<>(key, type, false);
    }

    /** All facts, in the order in which a page shows them and an export lists them. */
    public static List<Fact<?>> all() {
        return ALL;
    }

    /** The fact of this key, or empty when there is none (an export of a newer version may name one). */
    public static Optional<Fact<?>> of(String key) {
        for (Fact<?> fact : ALL) {
            if (fact.key.equals(key)) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }

    /** The name of this fact in the export and in the store. */
    public String key() {
        return key;
    }

    public Class<T> type() {
        return type;
    }

    /** Whether the export lists this fact; the others serve the rules alone. */
    public boolean isExported() {
        return exported;
    }

    @Override
    public String toString() {
        return key;
    }
}
