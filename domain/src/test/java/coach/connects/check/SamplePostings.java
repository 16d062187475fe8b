package coach.connects.check;

import coach.connects.check.CheckContext.WalletSnapshot;
import coach.connects.check.Finding.Kind;
import coach.connects.money.Connects;
import coach.connects.posting.ExperienceLevel;
import coach.connects.posting.Fact;
import coach.connects.posting.JobType;
import coach.connects.posting.MemberSince;
import coach.connects.posting.Posting;
import coach.connects.posting.ProposalRange;
import coach.connects.posting.SourcedValue.Origin;
import coach.connects.profile.Experience;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.Preferences;
import coach.connects.profile.Profile;
import coach.connects.profile.ProfileField;
import coach.connects.wallet.BundledPolicies;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Postings, freelancers and a day to check them on. */
final class SamplePostings {
    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    /** Somebody who told nothing and whose wallet has no entries. */
    static final CheckContext UNTOLD = CheckContext.untold(BundledPolicies.GUIDE, NOW, ZoneOffset.UTC);

    private SamplePostings() {}

    static Posting nothing() {
        return Posting.unknown();
    }

    /** The client of the guide's dreams: five stars of 40 reviews, an entry-level hourly job, hardly any proposals. */
    static Posting fiveStars() {
        return with(
                nothing()
                        .with(Fact.CLIENT_RATING, new BigDecimal("5.0"), Origin.PAGE)
                        .with(Fact.MEMBER_SINCE, MemberSince.on(LocalDate.of(2015, 3, 5)), Origin.PAGE)
                        .with(Fact.PROPOSALS, ProposalRange.atMost(4), Origin.PAGE)
                        .with(Fact.LEVEL, ExperienceLevel.ENTRY, Origin.PAGE)
                        .with(Fact.TYPE, JobType.HOURLY, Origin.PAGE)
                        .with(Fact.PAYMENT_VERIFIED, true, Origin.PAGE)
                        .with(Fact.POSTED_AT, NOW.minus(Duration.ofHours(2)), Origin.PAGE)
                        .with(Fact.CLIENT_COUNTRY, "US", Origin.PAGE),
                Fact.CLIENT_REVIEWS,
                40,
                Fact.CLIENT_HIRE_RATE,
                80,
                Fact.CLIENT_HIRES,
                33,
                Fact.CLIENT_JOBS_POSTED,
                41,
                Fact.INTERVIEWING,
                0,
                Fact.INVITES_SENT,
                0);
    }

    static <T> Posting fiveStarsBut(Fact<T> fact, T value) {
        return fiveStars().with(fact, value, Origin.PAGE);
    }

    static <T> Posting only(Fact<T> fact, T value) {
        return nothing().with(fact, value, Origin.PAGE);
    }

    static <A, B> Posting only(Fact<A> fact, A value, Fact<B> more, B another) {
        return only(fact, value).with(more, another, Origin.PAGE);
    }

    static CheckContext as(Experience experience) {
        return UNTOLD.with(Profile.EMPTY.with(ProfileField.EXPERIENCE, experience));
    }

    static <T> CheckContext telling(ProfileField<T> field, T value) {
        return UNTOLD.with(UNTOLD.profile().with(field, value));
    }

    static <T> CheckContext setting(PreferenceKey<T> key, T value) {
        return UNTOLD.with(Preferences.DEFAULTS.with(key, value));
    }

    static CheckContext holding(int balance) {
        return UNTOLD.with(new WalletSnapshot(Connects.of(balance), false));
    }

    /** What one rule says, as "kind" or "caution 2"; "nothing" when it says nothing. */
    static String says(String rule, Posting posting, CheckContext context) {
        return finding(rule, posting, context)
                .map(one -> one.kind() == Kind.CAUTION
                        ? "caution " + one.weight()
                        : one.kind().name().toLowerCase(java.util.Locale.ROOT))
                .orElse("nothing");
    }

    static Optional<Finding> finding(String rule, Posting posting, CheckContext context) {
        return Rules.ALL.stream()
                .filter(one -> one.descriptor().name().equals(rule))
                .findFirst()
                .orElseThrow()
                .evaluate(posting, context);
    }

    private static Posting with(Posting posting, Object... factsAndNumbers) {
        Posting more = posting;
        for (int i = 0; i < factsAndNumbers.length; i += 2) {
            @SuppressWarnings("unchecked")
            Fact<Integer> fact = (Fact<Integer>) factsAndNumbers[i];
            more = more.with(fact, (Integer) factsAndNumbers[i + 1], Origin.PAGE);
        }
        return more;
    }
}
