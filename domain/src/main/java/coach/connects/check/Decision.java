package coach.connects.check;

/** What a job check comes to; best first. */
public enum Decision {
    APPLY,
    CAUTION,
    SKIP;

    /** The key of the word by which a verdict begins. */
    public String key() {
        return "check.decision." + word();
    }

    /** Its name in keys. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
