package coach.connects.command;

/** Sees every step before it is carried out, and may add to what it does to others; the step's own dossier it leaves alone. */
@FunctionalInterface
public interface Onlooker {
    /** The same step, perhaps with further deeds. */
    Step noticed(Turn turn, Step step);
}
