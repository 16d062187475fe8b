package coach.connects.command.community;

import coach.connects.chat.Address;
import coach.connects.chat.Incoming;
import coach.connects.chat.Reply;
import coach.connects.command.Turn;
import coach.connects.community.Community;
import coach.connects.community.DigestTime;
import coach.connects.conversation.Dossier;
import coach.connects.conversation.Library;
import coach.connects.freelancer.Identity;
import coach.connects.store.dossier.Communities;
import coach.connects.text.Catalogue;
import coach.connects.wallet.Policies;
import java.time.Instant;
import java.util.Optional;

/**
 * The weekly digest as a message; nobody caused it, so nobody's profile or wallet is near it.
 *
 * @param catalogue the sentences
 * @param policies the policies that can be in force
 * @param library what is kept, to read
 */
public record DigestText(Catalogue catalogue, Policies policies, Library library) {
    /** The digest that was due then; empty for a week in which nothing was shared. */
    public Optional<Reply> of(Communities communities, Community community, Instant due, Instant now) {
        Address at = at(community);
        String key = community.chat() + ":" + CardText.day(due);
        Turn turn = turn(at, key, now);
        return new Statistics(turn, communities, community)
                .digest()
                .map(text -> Reply.at(at, text).asReminder(new Reply.ReminderKey("digest", key)));
    }

    private static Address at(Community community) {
        int colon = community.chat().indexOf(':');
        Optional<String> topic = community.settings().digest().flatMap(DigestTime::topic);
        return new Address(
                community.chat().substring(0, colon), community.chat().substring(colon + 1), topic, Address.Kind.GROUP);
    }

    private Turn turn(Address at, String key, Instant now) {
        Identity nobody = new Identity(at.platform(), at.chat());
        Incoming.Origin origin = new Incoming.Origin(nobody, at, key, now, false, Optional.empty());
        return new Turn(
                Dossier.fresh(nobody),
                new Incoming.Words(origin, "", false),
                at,
                now,
                catalogue.english(),
                policies,
                library);
    }
}
