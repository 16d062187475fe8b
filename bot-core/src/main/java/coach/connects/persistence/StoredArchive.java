package coach.connects.persistence;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.GroupMembers;
import coach.connects.chat.GroupMembers.Belonging;
import coach.connects.community.Community;
import coach.connects.posting.JobId;
import coach.connects.session.Archive;
import coach.connects.session.CheckRecord;
import coach.connects.session.FreelancerState;
import coach.connects.session.GroupCard;
import coach.connects.session.KnownGroups;
import coach.connects.session.UpworkConnection;
import coach.connects.wallet.Wallet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** All that is kept beside a state, to read: the freelancer's own, and what their groups know. */
public record StoredArchive(
        FreelancerRepository freelancers,
        CommunityRepository communities,
        GroupMembers members,
        Function<FreelancerState, Optional<UpworkConnection>> connections)
        implements Archive {
    @Override
    public Optional<UpworkConnection> upwork(FreelancerState owner) {
        return connections.apply(owner);
    }

    @Override
    public Optional<CheckRecord> check(FreelancerState owner, String id) {
        return freelancers.check(owner, id);
    }

    @Override
    public Optional<CheckRecord> lastCheck(FreelancerState owner, JobId job) {
        return freelancers.lastCheck(owner, job);
    }

    @Override
    public List<CheckRecord> checks(FreelancerState owner) {
        return freelancers.checks(owner);
    }

    @Override
    public Wallet wholeWallet(FreelancerState owner) {
        return freelancers.wholeWallet(owner);
    }

    @Override
    public List<GroupCard> known(FreelancerState owner, JobId job) {
        return owner.groups().places().stream()
                .flatMap(group -> known(job, group).stream())
                .filter(known ->
                        members.belonging(owner.identities(), known.group().at()) == Belonging.MEMBER)
                .toList();
    }

    @Override
    public Optional<GroupCard> known(String code, JobId job) {
        return communities.byCode(code).flatMap(community -> card(community, job, place(community)));
    }

    /** What is damaged in a group is nothing that a check needs. */
    private Optional<GroupCard> known(JobId job, KnownGroups.GroupRef group) {
        try {
            return card(communities.community(group.at().chatKey()), job, group);
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }

    private Optional<GroupCard> card(Community community, JobId job, KnownGroups.GroupRef group) {
        return communities
                .card(community, job)
                .map(CommunityRepository.VersionedCard::card)
                .filter(card -> !card.removed())
                .map(card -> new GroupCard(group, card));
    }

    private static KnownGroups.GroupRef place(Community community) {
        return KnownGroups.GroupRef.of(ChatAddress.groupOf(community.chat()), Optional.empty());
    }
}
