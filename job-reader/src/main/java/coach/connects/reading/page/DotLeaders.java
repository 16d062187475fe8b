package coach.connects.reading.page;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Digits;
import coach.connects.parsing.Tokens;
import coach.connects.reading.field.Field;
import coach.connects.reading.field.FieldReader;
import coach.connects.reading.field.LabelType;
import coach.connects.reading.phrase.PhraseDictionary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts lines in which dots lead from words to a value, as in a menu: "Budget ..... $500", "Fix a shop . . . 4 Connects". */
public final class DotLeaders {
    private static final int FEWEST_DOTS = 3;
    private static final int LONGEST = 200;
    private static final int LONGEST_VALUE = 40;
    private static final int LONGEST_NUMBER = 4;

    private DotLeaders() {}

    /** The lines, each that has such dots as a label with its value, or as its words and a line that says the cost. */
    public static List<String> cut(List<String> lines) {
        List<String> cut = new ArrayList<>();
        lines.forEach(line -> cut.addAll(pieces(line)));
        return cut;
    }

    /** The pieces of this line; itself where no dots lead to a value in it. */
    public static List<String> pieces(String line) {
        boolean dots = line.contains("..") || line.contains(". .") || line.indexOf('…') >= 0;
        int end = dots && line.length() <= LONGEST ? lastLeaderEnd(line) : -1;
        if (end < 0) {
            return List.of(line);
        }
        int start = end;
        while (start > 0 && isLeader(line.charAt(start - 1))) {
            start--;
        }
        String words = line.substring(0, start).strip();
        String value = line.substring(end).strip();
        FieldReader fields = FieldReader.standard();
        Optional<LabelType> label = fields.type(List.of(), LineMarkStripper.off(words));
        if (label.isPresent() && fields.understands(Field.of(LineMarkStripper.off(words), value, 0), Instant.EPOCH)) {
            return List.of(words + ": " + value);
        }
        boolean other = label.filter(type -> type != LabelType.LINK).isPresent() || isOfAnother(words);
        return other || !isConnects(value) ? List.of(line) : List.of(words, "Connects required: " + value);
    }

    /** Where the dots end that a short value follows and that other words stand before, or -1. */
    private static int lastLeaderEnd(String line) {
        for (int end = line.length() - 1; end > Math.max(FEWEST_DOTS, line.length() - LONGEST_VALUE); end--) {
            int dots = 0;
            for (int at = end - 1; at >= 0 && isLeader(line.charAt(at)); at--) {
                dots += line.charAt(at) == ' ' ? 0 : line.charAt(at) == '…' ? FEWEST_DOTS : 1;
            }
            boolean words = line.substring(0, end).chars().anyMatch(Character::isLetter);
            if (dots >= FEWEST_DOTS && words && !isLeader(line.charAt(end))) {
                return end;
            }
        }
        return -1;
    }

    private static boolean isLeader(char sign) {
        return sign == '.' || sign == '…' || sign == ' ' || sign == '·';
    }

    /** "You have", "Boost bid": Connects that are no cost of the job's. */
    private static boolean isOfAnother(String words) {
        return Tokens.of(CaseFolding.of(words)).stream()
                .anyMatch(PhraseDictionary.standard().words("other_connects")::contains);
    }

    private static boolean isConnects(String value) {
        int blank = value.indexOf(' ');
        String unit = blank < 0 ? "" : value.substring(blank + 1).strip();
        return blank > 0
                && Digits.whole(value.substring(0, blank), LONGEST_NUMBER).isPresent()
                && (unit.equalsIgnoreCase("connects") || unit.equalsIgnoreCase("connect"));
    }
}
