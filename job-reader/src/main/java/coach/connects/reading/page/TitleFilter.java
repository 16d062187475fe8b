package coach.connects.reading.page;

import coach.connects.reading.field.FieldReader;
import coach.connects.reading.field.LabelType;
import coach.connects.reading.phrase.NormalizedLine;
import coach.connects.reading.phrase.PhraseDictionary;
import coach.connects.reading.phrase.PhraseMatch;
import coach.connects.reading.phrase.TokenType;
import coach.connects.reading.phrase.TokenType.PageRegion;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Refuses as a title or a skill what a copy stuck together, and what is a label, a row of a table or a category. */
final class TitleFilter {
    private static final int LONGEST_LABEL = 60;
    private static final int LONG = 15;
    private static final Set<TokenType> FOREIGN = EnumSet.of(
            TokenType.POSTED,
            TokenType.PROPOSALS,
            TokenType.ACTIVITY,
            TokenType.CLIENT,
            TokenType.QUALIFICATIONS,
            TokenType.PAID,
            TokenType.UNPAID,
            TokenType.ONLY_IN,
            TokenType.TILE_ACTION,
            TokenType.HOURLY_RANGE,
            TokenType.BUDGET);

    private final PhraseDictionary book;
    private final FieldReader fields;

    TitleFilter(PhraseDictionary book, FieldReader fields) {
        this.book = book;
        this.fields = fields;
    }

    /** The title without the marks before it, where it is one. */
    Optional<String> title(String text) {
        String title = text.startsWith("#") ? LineMarks.off(text) : text;
        int colon = title.indexOf(':');
        boolean label = isLabel(title) || (colon > 0 && isLabel(title.substring(0, colon)));
        boolean refused = title.isEmpty()
                || title.startsWith("|")
                || label
                || isTwice(title)
                || title.indexOf('|') != title.lastIndexOf('|')
                || isStuck(title);
        return refused ? Optional.empty() : Optional.of(title);
    }

    /** Whether all of these can be names of skills. */
    boolean areNames(List<String> names) {
        return names.stream()
                .noneMatch(name -> CardSkin.isForeign(name)
                        || name.endsWith("?")
                        || name.indexOf('$') >= 0
                        || isSaid(name)
                        || isStuck(name));
    }

    /** Whether somebody speaks: "would be great for me" is no skill. */
    private boolean isSaid(String name) {
        for (String word : NormalizedLine.of(name).plain().split(" ", -1)) {
            if (book.words("speaking").contains(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLabel(String words) {
        return words.length() <= LONGEST_LABEL
                && fields.type(List.of(), LineMarks.off(words)).isPresent();
    }

    private static boolean isTwice(String title) {
        int half = title.length() / 2;
        String first = title.substring(0, half).strip();
        boolean again = title.length() > LONG && title.indexOf(title.substring(0, LONG), LONG) > 0;
        return again || (!first.isEmpty() && first.equals(title.substring(half).strip()));
    }

    /** Whether something that only a page says begins within the words. */
    boolean isStuck(String words) {
        NormalizedLine line = NormalizedLine.of(words);
        for (int at = 0; at < line.length(); at++) {
            char here = words.charAt(at);
            boolean begins =
                    Character.isUpperCase(here) || (Character.isDigit(here) && !Character.isDigit(line.at(at - 1)));
            PhraseMatch match = begins ? book.longest(line, at) : null;
            boolean seam = at > 0 && line.at(at - 1) != ' ';
            boolean spaced =
                    match != null && line.plain().substring(at, match.end()).indexOf(' ') > 0;
            boolean foreign = match != null && FOREIGN.contains(match.type()) && (spaced || (seam && line.endsAt(at)));
            boolean term = match != null && match.type().is(PageRegion.FEATURE) && seam && spaced;
            boolean category = seam && line.endsAt(at) && begins && book.isCategory(words.substring(at));
            if (foreign || term || category) {
                return true;
            }
        }
        int colon = words.indexOf(':');
        return colon > 0 && labelEnds(line, colon);
    }

    /** Whether a known label of a page ends at this colon, with other words before it. */
    private boolean labelEnds(NormalizedLine line, int colon) {
        for (int start = Math.max(1, colon - LONGEST_LABEL); start < colon; start++) {
            boolean begins = line.at(start - 1) == ' ' || !Character.isLetter(line.at(start - 1)) || line.endsAt(start);
            Optional<LabelType> type = begins && Character.isLetter(line.at(start))
                    ? fields.type(List.of(), line.text().substring(start, colon))
                    : Optional.empty();
            if (type.filter(t -> t != LabelType.TITLE).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
