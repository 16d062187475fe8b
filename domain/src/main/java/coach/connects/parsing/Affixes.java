package coach.connects.parsing;

import java.util.List;

/** What people write before and behind a number. */
public final class Affixes {
    private Affixes() {}

    /** The text without the first of these that it begins with, stripped; as it is where it begins with none. */
    public static String withoutStart(String text, List<String> starts) {
        for (String start : starts) {
            if (text.startsWith(start)) {
                return text.substring(start.length()).strip();
            }
        }
        return text;
    }

    /** The text without the first of these that it ends with, stripped; as it is where it ends with none. */
    public static String withoutEnd(String text, List<String> ends) {
        for (String end : ends) {
            if (text.endsWith(end)) {
                return text.substring(0, text.length() - end.length()).strip();
            }
        }
        return text;
    }

    /** The text without any of these at its end, one after the other. */
    public static String withoutEnds(String text, List<String> ends) {
        String bare = text;
        for (String end : ends) {
            bare = withoutEnd(bare, List.of(end));
        }
        return bare;
    }

    /** The text without any of these signs at its ends. */
    public static String withoutSigns(String text, String signs) {
        return withoutSigns(text, signs, signs);
    }

    /** The text without any of the first signs at its start, and of the others at its end. */
    public static String withoutSigns(String text, String opening, String closing) {
        int from = 0;
        int to = text.length();
        while (from < to && opening.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && closing.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }
}
