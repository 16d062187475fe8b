package coach.connects.kit;

/** Passes on what becomes of an adapter's requests, for whoever counts them; until somebody does, nobody is told. */
public final class PlatformTraffic {
    private volatile Listener listener = new Listener() {};

    /** Is told, from several threads at once; comes back at once and does not throw. */
    public interface Listener {
        /** A request ended so. */
        default void ended(RequestOutcome outcome) {}

        /** One that did not get through goes out again. */
        default void again() {}
    }

    public void tellTo(Listener other) {
        listener = other;
    }

    /**
     * An answer came.
     *
     * @param status its HTTP status
     */
    public void answered(int status) {
        listener.ended(RequestOutcome.of(status));
    }

    /** None came. */
    public void unanswered() {
        listener.ended(RequestOutcome.UNANSWERED);
    }

    /** A request is sent again. */
    public void again() {
        listener.again();
    }
}
