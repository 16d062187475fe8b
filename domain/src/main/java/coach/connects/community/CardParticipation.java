package coach.connects.community;

import coach.connects.profile.Identity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who did what about a shared card. Never shown: it is kept so that each member counts once and can be forgotten.
 *
 * @param members those who shared or checked it, the first one first
 * @param opinions what members think of it, or thought and took back, one each
 * @param skippedBy members who left it alone after checking it
 * @param outcomes what became of members' proposals for it, in a word each
 */
public record CardParticipation(
        List<Identity> members, List<Opinion> opinions, List<Identity> skippedBy, Map<Identity, String> outcomes) {
    /** How many opinions, and how many members, a card keeps. */
    public static final int MOST = 2_000;

    static final CardParticipation NONE = new CardParticipation(List.of(), List.of(), List.of(), Map.of());

    public CardParticipation {
        members = List.copyOf(members);
        opinions = List.copyOf(opinions);
        skippedBy = List.copyOf(skippedBy);
        outcomes = Map.copyOf(outcomes);
    }

    CardParticipation withMember(Identity member) {
        return new CardParticipation(plus(members, member), opinions, skippedBy, outcomes);
    }

    CardParticipation withOpinion(Opinion opinion, Collection<Identity> identities) {
        Opinion said =
                opinionOf(identities).map(earlier -> earlier.merge(opinion)).orElse(opinion);
        List<Opinion> others = new ArrayList<>(opinions);
        others.removeIf(earlier -> identities.contains(earlier.member()));
        if (others.size() < MOST) {
            others.add(said);
        }
        return withOpinions(others);
    }

    CardParticipation withSkippedBy(Identity member) {
        return new CardParticipation(members, opinions, plus(skippedBy, member), outcomes);
    }

    CardParticipation withOutcome(Identity member, String word) {
        Map<Identity, String> more = new HashMap<>(outcomes);
        if (word.isEmpty()) {
            more.remove(member);
        } else if (more.containsKey(member) || more.size() < MOST) {
            more.put(member, word);
        }
        return new CardParticipation(members, opinions, skippedBy, more);
    }

    CardParticipation without(Collection<Identity> person) {
        Map<Identity, String> others = new HashMap<>(outcomes);
        others.keySet().removeAll(person);
        List<Opinion> left = opinions.stream()
                .filter(opinion -> !person.contains(opinion.member()))
                .toList();
        return new CardParticipation(minus(members, person), left, minus(skippedBy, person), others);
    }

    CardParticipation withoutName(Collection<Identity> person) {
        return withOpinions(opinions.stream()
                .map(opinion -> person.contains(opinion.member()) ? opinion.anonymous() : opinion)
                .toList());
    }

    /** The same after two identities turned out to be one person; what both said, the survivor said. */
    CardParticipation joined(Identity survivor, Identity other) {
        Map<Identity, String> told = new HashMap<>(outcomes);
        Optional.ofNullable(told.remove(other)).ifPresent(word -> told.putIfAbsent(survivor, word));
        List<Opinion> kept = new ArrayList<>();
        boolean both = opinionOf(List.of(survivor)).isPresent();
        for (Opinion opinion : opinions) {
            if (!opinion.member().equals(other)) {
                kept.add(opinion);
            } else if (!both) {
                kept.add(opinion.of(survivor));
            }
        }
        return new CardParticipation(
                renamed(members, survivor, other), kept, renamed(skippedBy, survivor, other), told);
    }

    /** Everybody of whom something is kept here, each once. */
    public Set<Identity> everybody() {
        Set<Identity> all = new LinkedHashSet<>(members);
        all.addAll(skippedBy);
        all.addAll(outcomes.keySet());
        opinions.forEach(opinion -> all.add(opinion.member()));
        return all;
    }

    Optional<Opinion> opinionOf(Collection<Identity> person) {
        return opinions.stream()
                .filter(opinion -> person.contains(opinion.member()))
                .findFirst();
    }

    private CardParticipation withOpinions(List<Opinion> others) {
        return new CardParticipation(members, others, skippedBy, outcomes);
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
}
