package coach.connects.reading.page;

import coach.connects.parsing.Digits;
import coach.connects.reading.field.Field;
import coach.connects.reading.field.FieldReader;
import coach.connects.reading.phrase.PhraseDictionary;
import java.time.Instant;
import java.util.List;

/** Puts the label in the place of the picture that stands for it: "⭐ 4.6 (23)" is "rating: 4.6 (23)". */
final class PictureLabels {
    private static final int LONGEST = 60;
    private static final List<String> LABELS = List.of("rating", "pay", "payment", "proposals", "country");

    private PictureLabels() {}

    /** The line with its label, where a value follows that fits it; else the line as it is. */
    static String named(String line) {
        if (line.isEmpty() || line.charAt(0) < LinePrefixStripper.FIRST_PICTURE || line.length() > LONGEST) {
            return line;
        }
        String picture = Character.toString(line.codePointAt(0));
        String value = line.substring(picture.length()).replace("\ufe0f", "").strip();
        if (value.indexOf(':') >= 0) {
            return line;
        }
        for (String label : LABELS) {
            boolean drawn = PhraseDictionary.standard().words("picture_" + label).contains(picture);
            // A bare number may count anybody.
            boolean counts = label.equals("proposals") && Digits.areAll(value);
            if (drawn && !counts && FieldReader.standard().understands(Field.of(label, value, 0), Instant.EPOCH)) {
                return label + ": " + value;
            }
        }
        return line;
    }
}
