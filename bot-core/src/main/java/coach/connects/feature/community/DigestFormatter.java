package coach.connects.feature.community;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.OutgoingMessage;
import coach.connects.community.Community;
import coach.connects.community.DigestSchedule;
import coach.connects.engine.View;
import coach.connects.engine.ViewFactory;
import coach.connects.persistence.CommunityRepository;
import coach.connects.profile.Identity;
import coach.connects.session.FreelancerState;
import java.time.Instant;
import java.util.Optional;

/**
 * The weekly digest as a message; nobody caused it, so nobody's profile or wallet is near it.
 *
 * @param views what the words are made of
 */
public record DigestFormatter(ViewFactory views) {
    /** The digest that was due then; empty for a week in which nothing was shared. */
    public Optional<OutgoingMessage> of(
            CommunityRepository communities, Community community, Instant due, Instant now) {
        ChatAddress at = at(community);
        String key = community.chat() + ":" + CardFormatter.day(due);
        View nobody = views.english(FreelancerState.empty(new Identity(at.platform(), at.chat())), now);
        return new CommunityStatistics(nobody, communities, community)
                .digest()
                .map(text -> OutgoingMessage.at(at, text)
                        .asNotification(new OutgoingMessage.NotificationKey("digest", key)));
    }

    private static ChatAddress at(Community community) {
        Optional<String> topic = community.settings().digest().flatMap(DigestSchedule::topic);
        return ChatAddress.groupOf(community.chat()).inThread(topic);
    }
}
