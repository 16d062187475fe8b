package coach.connects.check;

import coach.connects.freelancer.Setting;
import coach.connects.freelancer.Trait;
import coach.connects.job.Fact;
import coach.connects.job.Posting;
import java.util.List;

/**
 * A posting and what it is checked by, as far as both are known.
 *
 * @param posting the posting
 * @param context what it is checked by
 */
record CheckState(Posting posting, CheckContext context) {
    CheckState withAnswer(AnswerOption option) {
        return new CheckState(option.answer(posting), context.with(option.tell(context.profile())));
    }

    boolean isMissing(Fact<?> fact) {
        return !posting.knows(fact);
    }

    boolean isKnown(Trait<?> trait) {
        return context.profile().get(trait).isPresent();
    }

    <T> T setting(Setting<T> setting) {
        return context.setting(setting);
    }

    FindingSummary fold(List<Rule> rules) {
        return FindingSummary.of(Rules.evaluateAll(rules, posting, context));
    }
}
