package coach.connects.feature.community;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.OutgoingMessage;
import coach.connects.community.Community;
import coach.connects.community.DigestSchedule;
import coach.connects.engine.CommandContext;
import coach.connects.i18n.MessageCatalogue;
import coach.connects.persistence.CommunityRepository;
import coach.connects.profile.Identity;
import coach.connects.session.Archive;
import coach.connects.session.FreelancerState;
import coach.connects.wallet.Policies;
import java.time.Instant;
import java.util.Optional;

/** The weekly digest as a message; nobody caused it, so nobody's profile or wallet is near it. */
public record DigestFormatter(MessageCatalogue catalogue, Policies policies, Archive archive) {
    /** The digest that was due then; empty for a week in which nothing was shared. */
    public Optional<OutgoingMessage> of(
            CommunityRepository communities, Community community, Instant due, Instant now) {
        ChatAddress at = at(community);
        String key = community.chat() + ":" + CardFormatter.day(due);
        CommandContext context = context(at, key, now);
        return new CommunityStatistics(context, communities, community)
                .digest()
                .map(text -> OutgoingMessage.at(at, text)
                        .asNotification(new OutgoingMessage.NotificationKey("digest", key)));
    }

    private static ChatAddress at(Community community) {
        Optional<String> topic = community.settings().digest().flatMap(DigestSchedule::topic);
        return ChatAddress.groupOf(community.chat()).inThread(topic);
    }

    private CommandContext context(ChatAddress at, String key, Instant now) {
        Identity nobody = new Identity(at.platform(), at.chat());
        ChatEvent.EventSource source = new ChatEvent.EventSource(nobody, at, key, now, false, Optional.empty());
        return new CommandContext(
                FreelancerState.empty(nobody),
                new ChatEvent.TextMessage(source, "", false),
                at,
                now,
                catalogue.english(),
                policies,
                archive);
    }
}
