package coach.connects.reading.page;

import coach.connects.parsing.Digits;
import coach.connects.reading.field.Field;
import coach.connects.reading.field.FieldReader;
import coach.connects.reading.phrase.NormalizedLine;
import coach.connects.reading.phrase.PhraseDictionary;
import coach.connects.reading.phrase.PhraseMatch;
import coach.connects.reading.phrase.TokenType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a label behind the picture that stands for it: "⭐ 4.6 (23)" is "⭐ rating: 4.6 (23)". */
final class PictureLabels {
    private static final int LONGEST = 60;
    private static final int LONGEST_ROW = 300;
    private static final String SEAM = " | ";
    private static final String BULLETS = " -–*•·▪●◦>";
    private static final Set<TokenType> TIERS = EnumSet.of(
            TokenType.COUNT_LESS,
            TokenType.COUNT_RANGE,
            TokenType.COUNT_MORE,
            TokenType.STARS_ALONE,
            TokenType.MONEY,
            TokenType.NUMBER);
    private static final List<String> LABELS = List.of("rating", "pay", "payment", "proposals", "country", "connects");

    private PictureLabels() {}

    /** The line with its label, where a value follows that fits it, or each of its cells; else the line as it is. */
    static String named(String line) {
        if (line.indexOf(SEAM) < 0 || line.length() > LONGEST_ROW) {
            return cell(line);
        }
        return Stream.of(line.replace(SEAM, "\n").split("\n", -1))
                .map(PictureLabels::cell)
                .collect(Collectors.joining(SEAM));
    }

    private static String cell(String line) {
        int start = line.length() > LONGEST ? 0 : behindMarks(line);
        return start == 0 ? label(line) : relabelled(line, line.substring(start));
    }

    private static String relabelled(String line, String words) {
        String labelled = label(words);
        return labelled.equals(words) ? line : labelled;
    }

    /** Where the picture begins before which a bullet or an ornament stands. */
    private static int behindMarks(String line) {
        int at = 0;
        while (at < line.length() && (BULLETS.indexOf(line.charAt(at)) >= 0 || isOrnament(line.codePointAt(at)))) {
            at += Character.charCount(line.codePointAt(at));
        }
        return at < line.length() && line.charAt(at) >= LinePrefixStripper.FIRST_PICTURE ? at : 0;
    }

    private static boolean isOrnament(int sign) {
        String picture = Character.toString(sign);
        return LineMarkStripper.isPicture(sign)
                && LABELS.stream()
                        .noneMatch(label -> PhraseDictionary.standard()
                                .words("picture_" + label)
                                .contains(picture));
    }

    private static String label(String line) {
        if (line.isEmpty() || line.charAt(0) < LinePrefixStripper.FIRST_PICTURE || line.length() > LONGEST) {
            return line;
        }
        String picture = Character.toString(line.codePointAt(0));
        String value = line.substring(picture.length()).replace("\ufe0f", "").strip();
        NormalizedLine words = NormalizedLine.of(value);
        PhraseMatch phrase = PhraseDictionary.standard().longest(words, 0);
        boolean phrased = phrase != null && phrase.end() == words.length() && !TIERS.contains(phrase.type());
        if (value.indexOf(':') >= 0 || phrased) {
            return line;
        }
        for (String label : LABELS) {
            boolean drawn =
                    PhraseDictionary.standard().words("picture_" + label).contains(picture);
            // A bare number may count anybody.
            boolean counts = label.equals("proposals") && Digits.areAll(value);
            if (drawn && !counts && FieldReader.standard().understands(Field.of(label, value, 0), Instant.EPOCH)) {
                return picture + " " + label + ": " + value;
            }
        }
        return line;
    }
}
