package coach.connects.reading.page;

import coach.connects.reading.phrase.NormalizedLine;
import coach.connects.reading.phrase.PhraseDictionary;
import coach.connects.reading.phrase.PhraseMatch;
import coach.connects.reading.phrase.YesNoReader;
import java.util.ArrayList;
import java.util.List;

/** Takes off what a copy or a mail program put before the lines of a page: quotation marks, bullets, pictures as bullets. */
final class LinePrefixStripper {
    private static final int FEWEST_LINES = 4;

    /** A description may be a list of its own, so these parts of all lines, in hundredths, must carry such a mark. */
    private static final int QUOTED = 50;

    private static final int PICTURED = 70;
    private static final int BULLETED = 90;
    private static final int LONGEST_PHRASE = 100;
    static final char FIRST_PICTURE = '\u2000';

    private LinePrefixStripper() {}

    /** The lines without such a mark, where most of them carry it; a mark before a few is a part of their words. */
    static List<String> off(List<String> lines) {
        List<String> words =
                NodeMarks.off(lines).stream().map(PictureLabels::named).toList();
        List<String> unquoted = off(words, QUOTED, LinePrefixStripper::behindQuote);
        List<String> plain = off(unquoted, BULLETED, LinePrefixStripper::behindBullet);
        List<String> bare = off(plain, PICTURED, LinePrefixStripper::behindPicture);
        return bare.stream().map(LinePrefixStripper::bareOfPicture).toList();
    }

    /** A phrase of a page is one also where only some lines carry a picture. */
    private static String bareOfPicture(String line) {
        int end = line.isEmpty() || line.charAt(0) < FIRST_PICTURE ? 0 : behindPicture(line);
        String words = line.substring(end).strip();
        NormalizedLine plain = NormalizedLine.of(words);
        PhraseMatch phrase = end == 0 || plain.length() > LONGEST_PHRASE
                ? null
                : PhraseDictionary.standard().longest(plain, 0);
        boolean whole = words.equals("-") || (phrase != null && phrase.end() == plain.length());
        return end > 0 && whole ? words : line;
    }

    /** Where the words of a line begin, 0 when no mark stands before them. */
    private interface Mark {
        int end(String line);
    }

    private static List<String> off(List<String> lines, int share, Mark mark) {
        long marked = lines.stream().filter(line -> mark.end(line) > 0).count();
        boolean most = marked >= FEWEST_LINES && 100 * marked >= (long) share * lines.size();
        if (marked == 0 || !(most || marked == lines.size())) {
            return lines;
        }
        List<String> bare = new ArrayList<>();
        for (String line : lines) {
            bare.add(line.substring(mark.end(line)).strip());
        }
        return bare;
    }

    private static int behindQuote(String line) {
        int end = 0;
        while (end < line.length() && (line.charAt(end) == '>' || (end > 0 && line.charAt(end) == ' '))) {
            end++;
        }
        return end;
    }

    private static int behindBullet(String line) {
        boolean bullet = line.length() > 2 && "•·*-–▪●◦".indexOf(line.charAt(0)) >= 0;
        return bullet && line.charAt(1) == ' ' ? 2 : 0;
    }

    /** A sign before the payment may be its answer. */
    private static int behindPicture(String line) {
        int end = 0;
        while (end < line.length()) {
            int sign = line.codePointAt(end);
            if (!LineMarks.isPicture(sign) && !(end > 0 && sign == ' ')) {
                break;
            }
            end += Character.charCount(sign);
        }
        return end > 0 && YesNoReader.PAYMENT.isNamedIn(line) ? 0 : end;
    }
}
