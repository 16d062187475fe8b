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
record Situation(Posting posting, CheckContext context) {
    Situation after(Choice choice) {
        return new Situation(choice.answer(posting), context.with(choice.tell(context.profile())));
    }

    boolean lacks(Fact<?> fact) {
        return !posting.knows(fact);
    }

    boolean told(Trait<?> trait) {
        return context.profile().get(trait).isPresent();
    }

    <T> T setting(Setting<T> setting) {
        return context.setting(setting);
    }

    Fold fold(List<Rule> rules) {
        return Fold.of(Rules.look(rules, posting, context));
    }
}
