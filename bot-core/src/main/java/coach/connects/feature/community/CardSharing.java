package coach.connects.feature.community;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.RichText;
import coach.connects.community.Community;
import coach.connects.community.PriceStatistics.ObservedPrice;
import coach.connects.community.SharedCard;
import coach.connects.engine.CommandContext;
import coach.connects.engine.MessageDraft;
import coach.connects.persistence.CommunityRepository;
import coach.connects.persistence.CommunityRepository.VersionedCard;
import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.posting.Posting;
import coach.connects.posting.SourcedValue;
import coach.connects.profile.Identity;
import coach.connects.session.FreelancerState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Telling a group something of a job: by a share, by a page pasted there, or by a member's own further check of a job
 * that the group knows already.
 */
public final class CardSharing {
    private final ShareRateLimiter pace;
    private final MembershipCheck membershipCheck;

    public CardSharing(ShareRateLimiter pace, MembershipCheck membershipCheck) {
        this.pace = pace;
        this.membershipCheck = membershipCheck;
    }

    public MembershipCheck admission() {
        return membershipCheck;
    }

    /**
     * What came of it.
     *
     * @param card the card as a message for the group, and anew where it stands there already; empty when it was not
     *     told
     * @param refusal why it was not, for the person alone
     */
    public record ShareResult(List<MessageDraft> card, Optional<RichText> refusal) {
        public ShareResult {
            card = List.copyOf(card);
        }
    }

    /** Tells the group at this address of a job, if nothing keeps the person from it. */
    public ShareResult publish(
            CommunityRepository communities, CommandContext context, Posting posting, ChatAddress group) {
        Community community = communities.community(group.chatKey());
        Optional<RichText> refusal = refusal(communities, context, posting, community);
        if (refusal.isPresent()) {
            return new ShareResult(List.of(), refusal);
        }
        Optional<SharedCard> before =
                communities.card(community, posting.job().orElseThrow()).map(VersionedCard::card);
        VersionedCard versioned = saveCard(communities, context, posting, community);
        Community now = communities.community(group.chatKey());
        List<MessageDraft> card = new ArrayList<>();
        if (!isEditOfPosted(communities, context, versioned.card().job(), group)) {
            card.add(new CardMessage(context.view(), communities, now).of(versioned, group));
        }
        before.ifPresent(
                earlier -> card.addAll(new PostedCardUpdater(context, communities, now).anew(earlier, versioned)));
        return new ShareResult(card, Optional.empty());
    }

    /** Whether an edited message asks for a card that stands in the group already: it is written anew there, and not posted again. */
    public static boolean isEditOfPosted(
            CommunityRepository communities, CommandContext context, JobId job, ChatAddress group) {
        boolean edit = context.event() instanceof ChatEvent.TextMessage message
                && message.edits().isPresent();
        return edit
                && !communities
                        .copies(communities.community(group.chatKey()), job)
                        .isEmpty();
    }

    /** The group's card of this job as a message, if the group knows it. */
    public static Optional<MessageDraft> known(
            CommunityRepository communities, CommandContext context, JobId job, ChatAddress group) {
        Community community = communities.community(group.chatKey());
        return communities
                .card(community, job)
                .filter(card -> !card.card().removed())
                .map(card -> new CardMessage(context.view(), communities, community).of(card, group));
    }

    /**
     * A member's own check tells those of their groups more that know the job already: the card changes where it
     * stands. Nobody hears who told it.
     */
    public static List<MessageDraft> update(CommunityRepository communities, CommandContext context, Posting posting) {
        if (!SharedCard.isShareable(posting) || saysUpworkAlone(posting)) {
            return List.of();
        }
        JobId job = posting.job().orElseThrow();
        List<MessageDraft> anew = new ArrayList<>();
        context.state().groups().places().forEach(group -> {
            Community community = communities.community(group.at().chatKey());
            Optional<SharedCard> before =
                    communities.card(community, job).map(VersionedCard::card).filter(card -> !card.removed());
            if (before.isPresent() && community.allows(context.state().identities())) {
                VersionedCard after = saveCard(communities, context, posting, community);
                Community now = communities.community(group.at().chatKey());
                anew.addAll(new PostedCardUpdater(context, communities, now).anew(before.get(), after));
            }
        });
        return anew;
    }

    /** A member left a job alone: the groups that know it count what that spared. Nothing is said of it. */
    public static List<MessageDraft> recordSkip(
            CommunityRepository communities, CommandContext context, Posting posting) {
        Optional<JobId> job = posting.job().filter(known -> SharedCard.isShareable(posting));
        Identity member = context.state().id();
        job.ifPresent(known -> context.state().groups().places().forEach(group -> {
            Community community = communities.community(group.at().chatKey());
            if (communities.card(community, known).isPresent()) {
                communities.change(
                        community, known, Optional.of(member), Optional.empty(), card -> card.withSkippedBy(member));
            }
        }));
        return List.of();
    }

    /** A member told what became of a proposal: the groups that know the job count it. Nothing is said of it. */
    public static List<MessageDraft> recordOutcome(
            CommunityRepository communities, CommandContext context, JobId job, String word) {
        Identity member = context.state().id();
        context.state().groups().places().forEach(group -> {
            Community community = communities.community(group.at().chatKey());
            if (communities.card(community, job).isPresent()) {
                communities.change(
                        community, job, Optional.of(member), Optional.empty(), card -> card.withOutcome(member, word));
            }
        });
        return List.of();
    }

    private Optional<RichText> refusal(
            CommunityRepository communities, CommandContext context, Posting posting, Community community) {
        FreelancerState state = context.state();
        if (posting.job().isEmpty() && SharedCard.isPublic(posting)) {
            return Optional.of(context.text("community.refused.no-link"));
        }
        if (!SharedCard.isShareable(posting)) {
            return Optional.of(context.text("community.refused.private"));
        }
        if (saysUpworkAlone(posting)) {
            return Optional.of(context.text("community.refused.upwork"));
        }
        if (!community.allows(state.identities())) {
            return Optional.of(context.text("community.refused.barred"));
        }
        Optional<RichText> stranger = membershipCheck.refusal(context, ChatAddress.groupOf(community.chat()));
        if (stranger.isPresent()) {
            return stranger;
        }
        boolean removed = communities
                .card(community, posting.job().get())
                .filter(card -> card.card().removed())
                .isPresent();
        if (removed) {
            return Optional.of(context.text("community.refused.removed"));
        }
        return switch (pace.take(state.id().toString(), community.id(), context.eventId())) {
            case NONE -> Optional.empty();
            case PERSON -> Optional.of(context.text("community.refused.pace.person", "most", ShareRateLimiter.PERSON));
            case GROUP -> Optional.of(context.text("community.refused.pace.group", "most", ShareRateLimiter.GROUP));
        };
    }

    /** What Upwork told somebody is theirs; a group may have what they sent or confirmed themselves. */
    private static boolean saysUpworkAlone(Posting posting) {
        return posting.toldAt().isPresent() && posting.own().facts().isEmpty();
    }

    private static VersionedCard saveCard(
            CommunityRepository communities, CommandContext context, Posting posting, Community community) {
        JobId job = posting.job().orElseThrow();
        Identity member = context.state().id();
        Community kept =
                communities.change(community.id(), one -> priced(one.botReadded(context.now()), context, posting));
        VersionedCard card = communities
                .change(
                        kept,
                        job,
                        Optional.of(member),
                        Optional.of(SharedCard.of(job, context.now())),
                        before -> before.withReport(posting, member, context.now()))
                .orElseThrow();
        return communities.index(kept, card);
    }

    /** Only what a page says is a price; what somebody answered is a guess. */
    private static Community priced(Community community, CommandContext context, Posting posting) {
        return posting.own()
                .known(Fact.CONNECTS_COST)
                .filter(known -> known.origin() == SourcedValue.Origin.PAGE)
                .map(known -> community.withPrice(new ObservedPrice(
                        posting.job().orElseThrow(), context.state().id(), known.value(), context.now())))
                .orElse(community);
    }
}
