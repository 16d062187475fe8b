package coach.connects.money;

/**
 * A number of Connects, the tokens that a proposal costs (G-01): whole and never negative.
 *
 * @param value the number, 0 or more
 */
public record Connects(int value) implements Comparable<Connects> {
    public static final Connects ZERO = new Connects(0);

    public Connects {
        if (value < 0) {
            throw new IllegalArgumentException("Connects are never negative: " + value);
        }
    }

    public static Connects of(int value) {
        return value == 0 ? ZERO : new Connects(value);
    }

    public Connects plus(Connects more) {
        return of(Math.addExact(value, more.value));
    }

    /** What is left after taking some away, and none when more is taken than there is. */
    public Connects minusFlooredAtZero(Connects less) {
        return of(Math.max(0, value - less.value));
    }

    public boolean isZero() {
        return value == 0;
    }

    @Override
    public int compareTo(Connects other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
