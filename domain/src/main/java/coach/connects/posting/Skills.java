package coach.connects.posting;

import java.util.List;

/**
 * The skills that a job names, as the page writes them.
 *
 * @param names the names, without doubles, in the order of the page
 */
public record Skills(List<String> names) {
    public Skills {
        names = List.copyOf(names);
    }
}
