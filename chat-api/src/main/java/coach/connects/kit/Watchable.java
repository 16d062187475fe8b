package coach.connects.kit;

/** An adapter that can be watched from outside, by numbers that name nobody. */
public interface Watchable {
    /** From now on this one is told what becomes of what is sent to the platform. */
    void watchedBy(PlatformTraffic.Listener listener);

    /** How much waits now. */
    QueueLengths queues();
}
