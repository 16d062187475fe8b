package coach.connects.posting;

/** The experience that a client asks for (G-23). */
public enum ExperienceLevel {
    ENTRY,
    INTERMEDIATE,
    EXPERT
}
