package coach.connects.feature.community;

import coach.connects.check.Decision;
import coach.connects.community.Community;
import coach.connects.community.WeeklyPractice;
import coach.connects.engine.CommandContext;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.PayloadCodec;
import coach.connects.feature.wording.PracticeJobs;
import coach.connects.persistence.CommunityRepository;
import java.util.Optional;

/**
 * What a button under a group's made-up job says; everybody in the group may press it, and is answered alone.
 *
 * @param verdict what they would do
 * @param community the group's code
 * @param round the number of its job
 */
record WeeklyVerdict(Decision verdict, String community, int round) {
    static final PayloadCodec<WeeklyVerdict> FORM = PayloadCodec.of("weekly", WeeklyVerdict.class);

    /** The command that hears it: one that members may use in a group. */
    static final String COMMAND = "verdicts";

    /** Counts it, by a mark that names nobody. */
    MessageDraft pressed(CommandContext context, CommunityRepository communities) {
        Optional<Community> here = communities
                .byCode(community)
                .filter(one -> one.chat().equals(context.at().chatKey())
                        || one.id().equals(context.at().chatKey()));
        if (here.filter(this::isOpen).isEmpty()) {
            return context.draft(context.text("practice.weekly.over")).ephemeral();
        }
        String word = PracticeJobs.word(verdict);
        String member = communities.key().name("practice " + context.state().id());
        Community after = communities.change(
                here.get().id(), one -> isOpen(one) ? one.with(one.practice().judged(member, word)) : one);
        boolean counted = after.practice()
                .round()
                .filter(last -> word.equals(last.verdicts().get(member)))
                .isPresent();
        return context.draft(
                        counted
                                ? context.text(
                                        "practice.weekly.noted", "verdict", context.text("check.decision." + word))
                                : context.text("practice.weekly.full", "most", WeeklyPractice.MOST))
                .ephemeral();
    }

    private boolean isOpen(Community one) {
        return one.practice()
                .round()
                .filter(last -> last.isOpen() && last.number() == round)
                .isPresent();
    }
}
