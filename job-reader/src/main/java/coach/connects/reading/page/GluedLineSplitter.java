package coach.connects.reading.page;

import coach.connects.parsing.Digits;
import coach.connects.reading.phrase.NormalizedLine;
import coach.connects.reading.phrase.PhraseDictionary;
import coach.connects.reading.phrase.PhraseMatch;
import coach.connects.reading.phrase.TokenType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Takes apart what a copy stuck together where missing it would read one part of a page as another. */
final class GluedLineSplitter {
    /** A copy of a page sticks no more together than this. */
    private static final int LONGEST = 500;

    private static final Set<TokenType> HEADINGS = EnumSet.of(TokenType.HISTORY, TokenType.ACTIVITY, TokenType.CLIENT);

    private GluedLineSplitter() {}

    /** "12:42 AMExplore similar jobs on Upwork": a heading is a line of its own; so is the dash in "$10.00-". */
    static List<String> apart(String line, PhraseDictionary book) {
        NormalizedLine normal = NormalizedLine.of(line);
        List<String> over = postedAndOver(normal, book);
        if (!over.isEmpty()) {
            return over;
        }
        List<String> pieces = new ArrayList<>();
        int from = 0;
        int at = 1;
        while (at < Math.min(line.length(), LONGEST)) {
            int end = heading(normal, at, book);
            if (end > 0) {
                pieces.add(line.substring(from, at));
                pieces.add(line.substring(at, end));
                from = end;
            }
            at = Math.max(at + 1, end);
        }
        String rest = line.substring(from);
        int last = rest.length() - 1;
        if (last > 0 && rest.startsWith("$") && rest.charAt(last) == '-' && Digits.isDigit(rest.charAt(last - 1))) {
            pieces.add(rest.substring(0, last));
            pieces.add("-");
        } else if (!rest.isEmpty()) {
            pieces.add(rest);
        }
        return pieces;
    }

    /** "Posted 2 hours ago · Filled": when it was posted, and that the job is over. */
    private static List<String> postedAndOver(NormalizedLine line, PhraseDictionary book) {
        PhraseMatch posted = line.length() == 0 ? null : book.longest(line, 0);
        if (posted == null || posted.type() != TokenType.POSTED || posted.end() == line.length()) {
            return List.of();
        }
        String rest = line.text().substring(posted.end());
        return ClosingNotice.inRemark(rest).isPresent()
                ? List.of(line.text().substring(0, posted.end()), rest.strip())
                : List.of();
    }

    /** Where the heading ends that begins here without a blank before it and behind it, or -1. */
    private static int heading(NormalizedLine line, int at, PhraseDictionary book) {
        boolean begins = Character.isUpperCase(line.text().charAt(at)) && line.at(at - 1) != ' ';
        PhraseMatch match = begins ? book.longest(line, at) : null;
        if (match == null || !HEADINGS.contains(match.type())) {
            return -1;
        }
        int end = match.end();
        boolean words = line.plain().substring(at, end).indexOf(' ') > 0;
        boolean ends = end == line.length() || Character.isUpperCase(line.text().charAt(end));
        return words && ends ? end : -1;
    }
}
