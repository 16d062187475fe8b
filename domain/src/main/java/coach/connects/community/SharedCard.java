package coach.connects.community;

import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.posting.Posting;
import coach.connects.profile.Identity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a community knows and thinks of one job. Who told what is not kept; who took part is, never to be shown, so that
 * each counts once and can be forgotten.
 *
 * @param posting its facts as the members told them
 * @param sharedAt when the first member shared it
 * @param checkedAt when a member last told something of it
 * @param members those who shared or checked it, the first one first
 * @param opinions what members think of it, or thought and took back, one each
 * @param skippedBy members who left it alone after checking it
 * @param outcomes what became of members' proposals for it, in a word each
 * @param indexPage the number of the page that lists it, once it is listed
 * @param removed whether an administrator took it away
 */
public record SharedCard(
        JobId job,
        SharedPosting posting,
        Instant sharedAt,
        Instant checkedAt,
        List<Identity> members,
        List<Opinion> opinions,
        List<Identity> skippedBy,
        Map<Identity, String> outcomes,
        OptionalInt indexPage,
        boolean removed) {
    /** How many opinions, and how many members, a card keeps. */
    public static final int MOST = 2_000;

    /** An outcome: the client answered, and they talked. */
    public static final String INTERVIEW = "interview";

    /** An outcome: the member got the job. */
    public static final String HIRED = "hired";

    public SharedCard {
        members = List.copyOf(members);
        opinions = List.copyOf(opinions);
        skippedBy = List.copyOf(skippedBy);
        outcomes = Map.copyOf(outcomes);
    }

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
        return new SharedCard(
                job, untold, at, at, List.of(), List.of(), List.of(), Map.of(), OptionalInt.empty(), false);
    }

    /** The same after a member told this of it; a card that was taken away comes back as new. */
    public SharedCard withReport(Posting told, Identity member, Instant at) {
        if (removed) {
            return of(job, at).withReport(told, member, at);
        }
        return new SharedCard(
                job,
                posting.with(told, at),
                sharedAt,
                at,
                plus(members, member),
                opinions,
                skippedBy,
                outcomes,
                indexPage,
                false);
    }

    /**
     * The same with this opinion in the place of the member's earlier one; the same opinion again takes it back.
     *
     * @param identities all identities of the member, who counts once
     */
    public SharedCard with(Opinion opinion, Collection<Identity> identities) {
        Opinion said = opinions.stream()
                .filter(earlier -> identities.contains(earlier.member()))
                .findFirst()
                .map(earlier -> earlier.merge(opinion))
                .orElse(opinion);
        List<Opinion> others = new ArrayList<>(opinions);
        others.removeIf(earlier -> identities.contains(earlier.member()));
        if (others.size() < MOST) {
            others.add(said);
        }
        return withOpinions(others);
    }

    public SharedCard withSkippedBy(Identity member) {
        return new SharedCard(
                job,
                posting,
                sharedAt,
                checkedAt,
                members,
                opinions,
                plus(skippedBy, member),
                outcomes,
                indexPage,
                removed);
    }

    public SharedCard withOutcome(Identity member, String word) {
        Map<Identity, String> more = new HashMap<>(outcomes);
        if (more.containsKey(member) || more.size() < MOST) {
            more.put(member, word);
        }
        return new SharedCard(
                job, posting, sharedAt, checkedAt, members, opinions, skippedBy, more, indexPage, removed);
    }

    /** Of how many members' proposals this became. */
    public int outcomes(String word) {
        return (int) outcomes.values().stream().filter(word::equals).count();
    }

    /** The same without a trace of this person; facts of the job stay, they are nobody's. */
    public SharedCard without(Collection<Identity> person) {
        Map<Identity, String> others = new HashMap<>(outcomes);
        others.keySet().removeAll(person);
        SharedCard silent = withOpinions(opinions.stream()
                .filter(opinion -> !person.contains(opinion.member()))
                .toList());
        return new SharedCard(
                job,
                posting,
                sharedAt,
                checkedAt,
                minus(members, person),
                silent.opinions,
                minus(skippedBy, person),
                others,
                indexPage,
                removed);
    }

    public SharedCard withoutName(Collection<Identity> person) {
        return withOpinions(opinions.stream()
                .map(opinion -> person.contains(opinion.member()) ? opinion.anonymous() : opinion)
                .toList());
    }

    /** The same after two identities turned out to be one person, who counts once from now on. */
    public SharedCard joined(Identity survivor, Identity other) {
        Map<Identity, String> told = new HashMap<>(outcomes);
        Optional.ofNullable(told.remove(other)).ifPresent(word -> told.putIfAbsent(survivor, word));
        List<Opinion> kept = new ArrayList<>();
        boolean both = opinions.stream().anyMatch(opinion -> opinion.member().equals(survivor));
        for (Opinion opinion : opinions) {
            if (!opinion.member().equals(other)) {
                kept.add(opinion);
            } else if (!both) {
                kept.add(opinion.of(survivor));
            }
        }
        return new SharedCard(
                job,
                posting,
                sharedAt,
                checkedAt,
                renamed(members, survivor, other),
                kept,
                renamed(skippedBy, survivor, other),
                told,
                indexPage,
                removed);
    }

    /** Whether nobody is left who shared it. */
    public boolean isOrphaned() {
        return members.isEmpty();
    }

    public SharedCard withIndexPage(int number) {
        return new SharedCard(
                job,
                posting,
                sharedAt,
                checkedAt,
                members,
                opinions,
                skippedBy,
                outcomes,
                OptionalInt.of(number),
                removed);
    }

    /** What is left of it when an administrator takes it away: the mark of that, and nobody's opinion. */
    public SharedCard asRemoved() {
        SharedPosting untold = SharedPosting.of(Posting.of(job), checkedAt);
        return new SharedCard(
                job, untold, sharedAt, checkedAt, members, List.of(), List.of(), Map.of(), OptionalInt.empty(), true);
    }

    public VoteCount votes() {
        return VoteCount.of(opinions);
    }

    public Optional<Opinion> opinionOf(Collection<Identity> person) {
        return opinions.stream()
                .filter(opinion -> person.contains(opinion.member()))
                .findFirst();
    }

    private SharedCard withOpinions(List<Opinion> others) {
        return new SharedCard(
                job, posting, sharedAt, checkedAt, members, others, skippedBy, outcomes, indexPage, removed);
    }

    private static List<Identity> plus(List<Identity> some, Identity one) {
        if (some.contains(one) || some.size() >= MOST) {
            return some;
        }
        List<Identity> more = new ArrayList<>(some);
        more.add(one);
        return more;
    }

    private static List<Identity> minus(List<Identity> some, Collection<Identity> person) {
        return some.stream().filter(one -> !person.contains(one)).toList();
    }

    private static List<Identity> renamed(List<Identity> some, Identity survivor, Identity other) {
        return some.stream()
                .map(one -> one.equals(other) ? survivor : one)
                .distinct()
                .toList();
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
