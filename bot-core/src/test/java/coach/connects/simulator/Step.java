package coach.connects.simulator;

import java.util.Locale;
import java.util.Optional;

/**
 * One thing that happens, as data: any of them can be left out of a run, and the others still mean something.
 *
 * @param action what happens
 * @param account who does it, by place among the accounts
 * @param process which process gets it
 * @param words what is said, with {@code {N}} for the day that lies N days from today
 * @param number which of several, or how long: what the action says
 * @param fault what goes wrong
 */
record Step(Action action, int account, int process, String words, long number, Optional<Fault> fault) {
    /** What can happen. */
    enum Action {
        /** Somebody writes in private; it arrives {@code number} steps later. */
        SAY,
        /** Somebody writes in a group, as an administrator when {@code number} is odd. */
        SAY_IN_GROUP,
        /** Somebody presses one of the buttons that they have seen, the newest being number 0. */
        PRESS,
        /** Somebody presses a button that somebody else has seen. */
        PRESS_OF_OTHERS,
        /** Somebody presses a button that never was. */
        PRESS_FORGED,
        /** A message comes once more, the last being number 0. */
        REDELIVER,
        /** Somebody sends a file: an earlier export of theirs, or what stands in the words. */
        UPLOAD,
        /** Somebody joins the account of number {@code number} to theirs. */
        JOIN,
        /** Somebody has all of theirs erased. */
        FORGET,
        /** Somebody blocks the bot or lets it in again, or a group adds or removes it. */
        MEMBERSHIP,
        /** Time goes by, so many minutes. */
        ADVANCE,
        /** The process ends and another begins. */
        RESTART,
        /** From now on a platform answers otherwise. */
        PLATFORM,
        /** The clock of a process goes wrong by so many minutes, or right again. */
        CLOCK,
        /** A document is damaged. */
        DAMAGE,
        /** Everything is well for so many days, and each reminder is compared with the calendar. */
        CALM
    }

    Step withoutFault() {
        return new Step(action, account, process, words, number, Optional.empty());
    }

    Step by(int other) {
        return new Step(action, other, process, words, number, fault);
    }

    @Override
    public String toString() {
        String line =
                String.format("%-15s account %d, process %d", action.name().toLowerCase(Locale.ROOT), account, process);
        String what = words.isEmpty() ? "" : ": " + shortened(words);
        return line + ", " + number + what
                + fault.map(one -> "   [" + one + "]").orElse("");
    }

    private static String shortened(String words) {
        String line = words.replace("\n", " / ");
        return line.length() > 100 ? line.substring(0, 100) + "..." : line;
    }
}
