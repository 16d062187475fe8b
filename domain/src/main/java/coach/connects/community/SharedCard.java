package coach.connects.community;

import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.posting.Posting;
import coach.connects.profile.Identity;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a community knows and thinks of one job. Who told what is not kept; who took part is, never to be shown.
 *
 * @param posting its facts as the members told them
 * @param sharedAt when the first member shared it
 * @param checkedAt when a member last told something of it
 * @param participation who took part
 * @param indexPage the number of the page that lists it, once it is listed
 * @param removed whether an administrator took it away
 */
public record SharedCard(
        JobId job,
        SharedPosting posting,
        Instant sharedAt,
        Instant checkedAt,
        CardParticipation participation,
        OptionalInt indexPage,
        boolean removed) {
    /** An outcome: the client answered, and they talked. */
    public static final String INTERVIEW = "interview";

    /** An outcome: the member got the job. */
    public static final String HIRED = "hired";

    /** Whether a community may see this at all: a public job of which the id is known (never an invitation). */
    public static boolean isShareable(Posting posting) {
        return posting.job().isPresent() && isPublic(posting);
    }

    /** Whether anybody may see the job on Upwork, so that a group may be told what its page says. */
    public static boolean isPublic(Posting posting) {
        return !says(posting, Fact.PRIVATE) && !says(posting, Fact.INVITATION) && !says(posting, Fact.OFFER);
    }

    /** The card of this job before anybody told anything. */
    public static SharedCard of(JobId job, Instant at) {
        SharedPosting untold = SharedPosting.of(Posting.of(job), at);
        return new SharedCard(job, untold, at, at, CardParticipation.NONE, OptionalInt.empty(), false);
    }

    /** The same after a member told this of it; a card that was taken away comes back as new. */
    public SharedCard withReport(Posting told, Identity member, Instant at) {
        if (removed) {
            return of(job, at).withReport(told, member, at);
        }
        return new SharedCard(
                job, posting.with(told, at), sharedAt, at, participation.withMember(member), indexPage, false);
    }

    /**
     * The same with this opinion in the place of the member's earlier one; the same opinion again takes it back.
     *
     * @param identities all identities of the member, who counts once
     */
    public SharedCard with(Opinion opinion, Collection<Identity> identities) {
        return with(participation.withOpinion(opinion, identities));
    }

    public SharedCard withSkippedBy(Identity member) {
        return with(participation.withSkippedBy(member));
    }

    public SharedCard withOutcome(Identity member, String word) {
        return with(participation.withOutcome(member, word));
    }

    /** Of how many members' proposals this became. */
    public int outcomes(String word) {
        return (int)
                participation.outcomes().values().stream().filter(word::equals).count();
    }

    /** The same without a trace of this person; facts of the job stay, they are nobody's. */
    public SharedCard without(Collection<Identity> person) {
        return with(participation.without(person));
    }

    /** The same, with no name beside the opinion of this person. */
    public SharedCard withoutName(Collection<Identity> person) {
        return with(participation.withoutName(person));
    }

    /** The same after two identities turned out to be one person, who counts once from now on. */
    public SharedCard joined(Identity survivor, Identity other) {
        return with(participation.joined(survivor, other));
    }

    public List<Identity> members() {
        return participation.members();
    }

    public boolean isOrphaned() {
        return members().isEmpty();
    }

    public SharedCard withIndexPage(int number) {
        return new SharedCard(job, posting, sharedAt, checkedAt, participation, OptionalInt.of(number), removed);
    }

    /** What is left of it when an administrator takes it away: the mark of that, and nobody's opinion. */
    public SharedCard asRemoved() {
        CardParticipation sharers = new CardParticipation(members(), List.of(), List.of(), Map.of());
        SharedPosting untold = SharedPosting.of(Posting.of(job), checkedAt);
        return new SharedCard(job, untold, sharedAt, checkedAt, sharers, OptionalInt.empty(), true);
    }

    public VoteCount votes() {
        return VoteCount.of(participation.opinions());
    }

    public Optional<Opinion> opinionOf(Collection<Identity> person) {
        return participation.opinionOf(person);
    }

    private SharedCard with(CardParticipation other) {
        return new SharedCard(job, posting, sharedAt, checkedAt, other, indexPage, removed);
    }

    private static boolean says(Posting posting, Fact<Boolean> fact) {
        return posting.get(fact).orElse(false);
    }

    /**
     * Where a card stands in a group's chat, so that it can be written anew there.
     *
     * @param chat the chat, as {@code telegram:-100123}; a group that goes on under another id left its messages behind
     * @param topic the topic or channel in it, where there are several
     * @param message the platform's id of the message
     */
    public record PostedCard(String chat, Optional<String> topic, String message) {}
}
