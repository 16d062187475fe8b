package coach.connects.wiring;

import coach.connects.chat.MessageSender.Delivery;
import coach.connects.chat.OutgoingMessage;
import coach.connects.community.Community;
import coach.connects.community.DigestSchedule;
import coach.connects.community.WeeklyPractice;
import coach.connects.feature.community.WeeklyPracticeFormatter;
import coach.connects.persistence.CommunityRepository;
import coach.connects.scheduling.SenderRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Posts the made-up job of a group's week, and the answer a day later. It is noted before it is sent, so that it comes at most
 * once; what the platform puts off is tried again then, and what it refuses is left until next week.
 */
final class PracticePosting {
    private static final Duration LATER = Duration.ofMinutes(15);

    private final CommunityRepository communities;
    private final SenderRegistry senders;
    private final WeeklyPracticeFormatter text;

    PracticePosting(CommunityRepository communities, SenderRegistry senders, WeeklyPracticeFormatter text) {
        this.communities = communities;
        this.senders = senders;
        this.text = text;
    }

    /** Posts what is due in this community, if anything is. */
    void look(Community community, Instant now) {
        WeeklyPractice before = community.practice();
        Optional<DigestSchedule> schedule = community.settings().practice();
        boolean answers = before.isAnswerDue(now);
        boolean due = before.dueAt().filter(at -> !at.isAfter(now)).isPresent();
        if (!due || (!answers && schedule.isEmpty())) {
            return;
        }
        WeeklyPractice after = answers ? before.answered() : before.posted(schedule.orElseThrow(), now);
        boolean[] mine = {false};
        communities.change(community.id(), one -> {
            mine[0] = one.practice().equals(before);
            return mine[0] ? one.with(after) : one;
        });
        if (mine[0]) {
            OutgoingMessage message = answers
                    ? text.answer(community, before.round().orElseThrow(), now)
                    : text.job(community, before.following(), now);
            send(community, message, after, before, now);
        }
    }

    private void send(
            Community community, OutgoingMessage message, WeeklyPractice after, WeeklyPractice before, Instant now) {
        Optional<Delivery> delivery = senders.to(message.at().platform()).map(sender -> sender.send(message));
        Duration wait = delivery.filter(Delivery.RetryAfter.class::isInstance)
                .map(later -> ((Delivery.RetryAfter) later).after())
                .orElse(LATER);
        boolean later = delivery.isEmpty()
                || delivery.filter(Delivery.RetryAfter.class::isInstance).isPresent();
        boolean arrived = delivery.filter(Delivery.Delivered.class::isInstance).isPresent();
        if (!arrived) {
            // What nobody saw needs no answer.
            WeeklyPractice left = later ? before.putOff(now, now.plus(wait)) : after.answered();
            communities.change(community.id(), one -> one.practice().equals(after) ? one.with(left) : one);
        }
    }
}
