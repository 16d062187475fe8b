package coach.connects.job;

/** The experience that a client asks for (G-23). */
public enum Level {
    ENTRY,
    INTERMEDIATE,
    EXPERT
}
