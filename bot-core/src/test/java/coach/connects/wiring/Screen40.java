package coach.connects.wiring;

import java.util.ArrayList;
import java.util.List;

/** Words as a phone shows them: lines of at most 40 columns, broken between words. */
public final class Screen40 {
    private static final int COLUMNS = 40;

    private Screen40() {}

    /** The lines that this text takes. */
    public static List<String> of(String text) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            String rest = paragraph;
            while (rest.length() > COLUMNS) {
                int blank = rest.lastIndexOf(' ', COLUMNS);
                int end = blank <= 0 ? COLUMNS : blank;
                lines.add(rest.substring(0, end));
                rest = rest.substring(end).stripLeading();
            }
            lines.add(rest);
        }
        return lines;
    }
}
