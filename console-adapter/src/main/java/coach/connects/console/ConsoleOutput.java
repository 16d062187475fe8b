package coach.connects.console;

/** What a person reads from. */
interface ConsoleOutput {
    /** Writes whole lines. */
    void write(String lines);

    /** How many columns a line may have. */
    int width();

    /** Whether emphasis can be shown. */
    boolean showsEmphasis();
}
