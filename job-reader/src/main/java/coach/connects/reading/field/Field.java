package coach.connects.reading.field;

import java.util.List;

/**
 * A label and its value, as some form of a page shows them. Whoever finds it judges neither.
 *
 * @param label the label as it stands there, without what decorates it
 * @param value the value as it stands there; of a list its items, one a line
 * @param path the names of what it lies in, the outermost first; empty where the form is flat
 * @param position where it stands among the others, in lines or in order
 */
public record Field(String label, String value, List<String> path, int position) {
    /** Keeps its own copy. */
    public Field {
        path = List.copyOf(path);
    }

    /** A field of a form that is flat. */
    public static Field of(String label, String value, int position) {
        return new Field(label, value, List.of(), position);
    }
}
