package coach.connects.check;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.ProfileField;
import java.util.List;

/** A posting and what it is checked by, as far as both are known. */
record CheckState(Posting posting, CheckContext context) {
    CheckState withAnswer(AnswerOption option) {
        return new CheckState(option.answer(posting), context.with(option.tell(context.profile())));
    }

    boolean isMissing(Fact<?> fact) {
        return !posting.knows(fact);
    }

    boolean isKnown(ProfileField<?> field) {
        return context.profile().get(field).isPresent();
    }

    <T> T setting(PreferenceKey<T> key) {
        return context.setting(key);
    }

    FindingSummary summary(List<Rule> rules) {
        return FindingSummary.of(Rules.evaluateAll(rules, posting, context));
    }
}
