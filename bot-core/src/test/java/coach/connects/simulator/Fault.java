package coach.connects.simulator;

import java.util.Locale;

/**
 * Something that goes wrong during a step, at one of its calls of the database.
 *
 * @param kind what goes wrong
 * @param call at which call, from 1; a step that makes fewer goes well
 */
record Fault(Kind kind, int call) {
    /** What can go wrong. */
    enum Kind {
        /** The database is not there; nothing is done. */
        LOST,
        /** The connection breaks and nothing was done. */
        UNCLEAR_UNDONE,
        /** The connection breaks, and it was done. */
        UNCLEAR_DONE,
        /** There is no room left. */
        FULL,
        /** The process ends before the call. */
        KILL_BEFORE,
        /** The process ends after the call. */
        KILL_AFTER,
        /** Another process gets the same message, and handles it in between. */
        RIVAL_MESSAGE,
        /** Another process does what is due in between. */
        RIVAL_ROUND,
        /** All goes well, but the person never sees the answer. */
        ANSWER_LOST
    }

    boolean kills() {
        return kind == Kind.KILL_BEFORE || kind == Kind.KILL_AFTER;
    }

    @Override
    public String toString() {
        String words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return kind == Kind.ANSWER_LOST ? words : words + " at call " + call;
    }
}
