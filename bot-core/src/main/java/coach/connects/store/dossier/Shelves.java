package coach.connects.store.dossier;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.GroupMembers;
import coach.connects.chat.GroupMembers.Belonging;
import coach.connects.community.Community;
import coach.connects.conversation.CheckRecord;
import coach.connects.conversation.Dossier;
import coach.connects.conversation.Groups;
import coach.connects.conversation.KnownCard;
import coach.connects.conversation.Library;
import coach.connects.job.JobId;
import coach.connects.wallet.Wallet;
import java.util.List;
import java.util.Optional;

/**
 * All that is kept beside a dossier, to read: the freelancer's own, and what their groups know.
 *
 * @param freelancers the freelancers
 * @param communities the communities
 * @param members who belongs to a group
 */
public record Shelves(Freelancers freelancers, Communities communities, GroupMembers members) implements Library {
    @Override
    public Optional<CheckRecord> check(Dossier owner, String id) {
        return freelancers.check(owner, id);
    }

    @Override
    public Optional<CheckRecord> lastCheck(Dossier owner, JobId job) {
        return freelancers.lastCheck(owner, job);
    }

    @Override
    public List<CheckRecord> checks(Dossier owner) {
        return freelancers.checks(owner);
    }

    @Override
    public Wallet wholeWallet(Dossier owner) {
        return freelancers.wholeWallet(owner);
    }

    @Override
    public List<KnownCard> known(Dossier owner, JobId job) {
        return owner.groups().places().stream()
                .flatMap(place -> known(job, place).stream())
                .filter(known ->
                        members.belonging(owner.identities(), known.place().at()) == Belonging.MEMBER)
                .toList();
    }

    @Override
    public Optional<KnownCard> known(String code, JobId job) {
        return communities.byCode(code).flatMap(community -> card(community, job, place(community)));
    }

    /** What is damaged in a group is nothing that a check needs. */
    private Optional<KnownCard> known(JobId job, Groups.Place place) {
        try {
            return card(communities.community(place.at().chatKey()), job, place);
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }

    private Optional<KnownCard> card(Community community, JobId job, Groups.Place place) {
        return communities
                .card(community, job)
                .map(Communities.Kept::card)
                .filter(card -> !card.removed())
                .map(card -> new KnownCard(place, card));
    }

    private static Groups.Place place(Community community) {
        return Groups.Place.of(ChatAddress.groupOf(community.chat()), Optional.empty());
    }
}
