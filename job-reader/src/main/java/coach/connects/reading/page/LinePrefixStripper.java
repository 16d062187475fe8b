package coach.connects.reading.page;

import coach.connects.parsing.Digits;
import coach.connects.reading.phrase.PhraseDictionary;
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

    /**
     * The lines without such a mark, where most of them carry it, or several before what only a page says; a mark before a
     * few is a part of their words.
     */
    static List<String> off(List<String> lines) {
        List<String> words = NodeMarks.off(lines).stream()
                .map(line -> PictureLabels.named(withoutBlank(line)))
                .toList();
        List<String> unquoted = off(words, QUOTED, LinePrefixStripper::behindQuote);
        List<String> plain = off(unquoted, BULLETED, LinePrefixStripper::behindBullet);
        List<String> bare = off(plain, PICTURED, LinePrefixStripper::behindPicture);
        return bare.stream().map(LinePrefixStripper::bareOfPicture).toList();
    }

    /** "Est. Budget : $500", as the French write it. */
    private static String withoutBlank(String line) {
        int colon = line.length() > LONGEST_PHRASE ? -1 : line.indexOf(" : ");
        return colon > 0 && line.indexOf(':') == colon + 1
                ? line.substring(0, colon) + line.substring(colon + 1)
                : line;
    }

    /** A phrase of a page is one also where only some lines carry a picture. */
    private static String bareOfPicture(String line) {
        int end = line.isEmpty() || line.charAt(0) < FIRST_PICTURE ? 0 : behindPicture(line);
        String words = line.substring(end).strip();
        return end > 0 && (words.equals("-") || isOfPage(words)) ? words : line;
    }

    /** Whether phrases of a page are all that it says. */
    private static boolean isOfPage(String words) {
        return !words.isEmpty()
                && words.length() <= LONGEST_PHRASE
                && PageTokenizer.of(List.of(words), PhraseDictionary.standard()).stream()
                        .noneMatch(PageToken::isWords);
    }

    /** Whether a mark stands before so many figures of a page that a copy has put them there. */
    private static boolean isDecorated(List<String> lines, Mark mark) {
        return lines.stream()
                        .filter(line -> mark.end(line) > 0)
                        .map(line -> line.substring(mark.end(line)).strip())
                        .filter(words -> words.chars().anyMatch(Digits::isDigit) && isOfPage(words))
                        .limit(FEWEST_LINES)
                        .count()
                == FEWEST_LINES;
    }

    /** Where the words of a line begin, 0 when no mark stands before them. */
    private interface Mark {
        int end(String line);
    }

    private static List<String> off(List<String> lines, int share, Mark mark) {
        long marked = lines.stream().filter(line -> mark.end(line) > 0).count();
        boolean most = marked >= FEWEST_LINES && 100 * marked >= (long) share * lines.size();
        boolean all = most || (marked > 0 && marked == lines.size());
        if (!all && (marked < FEWEST_LINES || share == QUOTED || !isDecorated(lines, mark))) {
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
            if (!LineMarkStripper.isPicture(sign) && !(end > 0 && sign == ' ')) {
                break;
            }
            end += Character.charCount(sign);
        }
        return end > 0 && YesNoReader.PAYMENT.isNamedIn(line) ? 0 : end;
    }
}
