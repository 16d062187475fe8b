package coach.connects.check;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.profile.PreferenceKey;
import java.math.BigDecimal;
import java.util.Optional;

/** A high score over many reviews is a good client, a low one is to be avoided at all costs (G-40). */
final class FeedbackRule implements Rule {
    static final String NAME = "feedback";

    private static final RuleDescriptor ABOUT = RuleDescriptor.of(
                    NAME, RuleSource.guide("G-40"), Fact.CLIENT_RATING, Fact.CLIENT_REVIEWS)
            .configuredBy(PreferenceKey.FEEDBACK_STOP, PreferenceKey.FEEDBACK_CAUTION, PreferenceKey.FEEDBACK_REVIEWS);

    @Override
    public RuleDescriptor descriptor() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> evaluate(Posting posting, CheckContext context) {
        if (ClientHistory.hasNoReviews(posting)) {
            return ABOUT.neutral("none");
        }
        return ClientHistory.score(posting)
                .flatMap(score -> of(score, posting, context))
                .or(ABOUT::unknown);
    }

    private static Optional<Finding> of(BigDecimal score, Posting posting, CheckContext context) {
        BigDecimal stop = context.setting(PreferenceKey.FEEDBACK_STOP);
        if (score.compareTo(stop) < 0) {
            return ABOUT.stop("low", "score", score, RuleDescriptor.LIMIT_KEY, stop);
        }
        if (score.compareTo(context.setting(PreferenceKey.FEEDBACK_CAUTION)) < 0) {
            return ABOUT.caution(2, "middling", "score", score);
        }
        Optional<Integer> reviews = posting.get(Fact.CLIENT_REVIEWS);
        if (reviews.isEmpty()) {
            return ABOUT.neutral("high", "score", score);
        }
        return reviews.get() >= context.setting(PreferenceKey.FEEDBACK_REVIEWS)
                ? ABOUT.good("many", "score", score, "reviews", reviews.get())
                : ABOUT.neutral("few", "score", score, "reviews", reviews.get());
    }
}
