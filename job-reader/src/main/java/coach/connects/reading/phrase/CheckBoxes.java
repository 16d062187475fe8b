package coach.connects.reading.phrase;

/** The boxes to tick that people and tools draw of brackets. */
public final class CheckBoxes {
    private CheckBoxes() {}

    /** The text with one sign for each such box: ☐ for an empty one, ☑ for one with a cross in it. */
    public static String drawn(String text) {
        boolean brackets = text.indexOf('[') >= 0 || text.indexOf('(') >= 0;
        return brackets
                ? text.replace("[ ]", "☐ ")
                        .replace("[]", "☐ ")
                        .replace("( )", "☐ ")
                        .replace("[x]", "☑ ")
                        .replace("[X]", "☑ ")
                : text;
    }
}
