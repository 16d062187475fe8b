package coach.connects.wallet;

import java.util.AbstractList;
import java.util.List;

/**
 * A list that counts how often one of its items is looked at: what work costs, without a clock.
 *
 * @param <T> the type of the items
 */
public final class CountedList<T> extends AbstractList<T> {
    private final List<T> items;
    private long looks;

    /** Counts the looks at these. */
    public CountedList(List<T> items) {
        this.items = items;
    }

    @Override
    public T get(int index) {
        looks++;
        return items.get(index);
    }

    @Override
    public int size() {
        return items.size();
    }

    /** How often one was looked at until now. */
    public long looks() {
        return looks;
    }
}
