package coach.connects.community;

import java.util.List;

/**
 * What the members think of a verdict, added up.
 *
 * @param names the names of those who wanted to be seen, who agrees first
 */
public record VoteCount(int agree, int disagree, List<String> names) {
    public VoteCount {
        names = List.copyOf(names);
    }

    public boolean isEmpty() {
        return agree + disagree == 0;
    }

    static VoteCount of(List<Opinion> all) {
        List<Opinion> opinions =
                all.stream().filter(opinion -> !opinion.takenBack()).toList();
        int agree = (int) opinions.stream().filter(Opinion::agrees).count();
        List<String> names = opinions.stream()
                .sorted((one, other) -> Boolean.compare(other.agrees(), one.agrees()))
                .flatMap(opinion -> opinion.name().stream())
                .toList();
        return new VoteCount(agree, opinions.size() - agree, names);
    }
}
