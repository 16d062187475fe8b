package coach.connects.persistence;

/** Locks by id: members of one process wait for each other instead of trying in vain. Two ids may share one. */
final class StripedLocks {
    private static final int COUNT = 64;

    private final Object[] locks = new Object[COUNT];

    StripedLocks() {
        for (int i = 0; i < COUNT; i++) {
            locks[i] = new Object();
        }
    }

    /** What to hold while the document of this id is changed. */
    Object of(String id) {
        return locks[Math.floorMod(id.hashCode(), COUNT)];
    }
}
