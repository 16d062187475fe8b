package coach.connects.reading.page;

import coach.connects.parsing.Digits;
import coach.connects.reading.field.FieldReader;
import coach.connects.reading.field.LabelType;
import coach.connects.reading.phrase.NormalizedLine;
import coach.connects.reading.phrase.PhraseDictionary;
import coach.connects.reading.phrase.PhraseMatch;
import coach.connects.reading.phrase.TokenType;
import coach.connects.reading.phrase.TokenType.PageRegion;
import coach.connects.reading.phrase.YesNoReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cuts a page that lost its line breaks: before its labels, and round the phrases that only a page has. */
final class LineCutter {
    private static final int MOST_LINES = 3;
    private static final int SHORTEST = 60;
    private static final int LONGEST = 20_000;
    private static final int FEWEST_LABELS = 3;
    private static final int FEWEST_PHRASES = 4;
    private static final int LONGEST_LABEL = 40;
    private static final String BETWEEN = " •·|,;-*●▪◦";

    /** Phrases that say by themselves that a page has them. */
    private static final Set<TokenType> STRONG = EnumSet.of(
            TokenType.POSTED,
            TokenType.SUMMARY,
            TokenType.SKILLS,
            TokenType.ACTIVITY,
            TokenType.CLIENT,
            TokenType.PROPOSALS,
            TokenType.PAID,
            TokenType.UNPAID,
            TokenType.SPENT,
            TokenType.JOBS_POSTED,
            TokenType.HIRE_RATE,
            TokenType.MEMBER,
            TokenType.REVIEWS,
            TokenType.COST);

    private final PhraseDictionary book;
    private final FieldReader fields;

    LineCutter(PhraseDictionary book, FieldReader fields) {
        this.book = book;
        this.fields = fields;
    }

    /** The lines of a text of so few that most breaks must be lost; any other text as it is. */
    List<String> cut(List<String> lines) {
        int length = lines.stream().mapToInt(String::length).sum();
        if (lines.size() > MOST_LINES || length < SHORTEST || length > LONGEST) {
            return lines;
        }
        List<String> labelled = new ArrayList<>();
        lines.forEach(line -> labelled.addAll(atLabels(line)));
        List<String> pieces = new ArrayList<>();
        labelled.forEach(line ->
                atPictures(line, labelled.size() > FEWEST_LABELS).forEach(piece -> pieces.addAll(roundPhrases(piece))));
        return pieces;
    }

    /** Among labels a picture begins a new line; so does a sign that answers for the payment behind it. */
    private static List<String> atPictures(String line, boolean labelled) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 1; labelled && i < line.length(); i++) {
            boolean picture = line.charAt(i - 1) == ' ' && LineMarkStripper.isPicture(line.codePointAt(i));
            boolean answers = picture
                    && YesNoReader.PAYMENT.isNamedIn(line.substring(i, Math.min(line.length(), i + LONGEST_LABEL)))
                    && !YesNoReader.PAYMENT.isNamedIn(line.substring(Math.max(0, i - LONGEST_LABEL), i));
            if (picture && (answers || "✓✔✅☑✗✘❌✖".indexOf(line.charAt(i)) < 0)) {
                starts.add(i);
            }
        }
        return cut(line, starts);
    }

    private List<String> atLabels(String line) {
        List<Integer> starts = new ArrayList<>();
        Set<LabelType> types = EnumSet.noneOf(LabelType.class);
        NormalizedLine normal = NormalizedLine.of(line);
        int end = 0;
        for (int colon = line.indexOf(':'); colon > 0; colon = line.indexOf(':', colon + 1)) {
            int start = label(normal, Math.max(end, colon - LONGEST_LABEL), colon, types);
            if (start >= 0) {
                starts.add(start);
                end = colon + 1;
            }
        }
        return types.size() < FEWEST_LABELS ? List.of(line) : cut(line, starts);
    }

    /** Where the longest known label begins that ends at this colon, or -1. */
    private int label(NormalizedLine line, int from, int colon, Set<LabelType> types) {
        for (int start = from; start < colon; start++) {
            boolean answers = YesNoReader.isSign(Character.toString(line.text().codePointAt(start)));
            boolean begins = line.at(start) != ' '
                    && !answers
                    && (start == 0 || line.at(start - 1) == ' ' || isSeam(line, start));
            Optional<LabelType> type =
                    begins ? fields.type(List.of(), line.text().substring(start, colon)) : Optional.empty();
            if (type.isPresent()) {
                types.add(type.get());
                return start;
            }
        }
        return -1;
    }

    private static boolean isSeam(NormalizedLine line, int at) {
        char before = line.text().charAt(at - 1);
        char here = line.text().charAt(at);
        boolean letters = Character.isLetter(before) && Character.isLetter(here);
        return Character.isUpperCase(here) && (letters ? line.endsAt(at) : !Character.isLetter(before));
    }

    private static List<String> cut(String line, List<Integer> starts) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int start : starts) {
            add(line.substring(from, start), pieces);
            from = start;
        }
        add(line.substring(from), pieces);
        return pieces;
    }

    private static void add(String piece, List<String> pieces) {
        if (!piece.isBlank()) {
            pieces.add(piece.strip());
        }
    }

    private List<String> roundPhrases(String line) {
        if (PageLines.areFields(line)) {
            return List.of(line);
        }
        List<PhraseMatch> found = phrases(NormalizedLine.of(line));
        if (found.size() < FEWEST_PHRASES) {
            return List.of(line);
        }
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (PhraseMatch match : found) {
            boolean payment = match.type() == TokenType.PAID || match.type() == TokenType.UNPAID;
            int start = payment ? Math.max(from, beforeSigns(line, match.start())) : match.start();
            int end = payment ? behindSigns(line, match.end()) : match.end();
            add(line.substring(from, start), pieces);
            add(line.substring(start, end), pieces);
            from = Math.max(from, end);
        }
        add(line.substring(from), pieces);
        return pieces;
    }

    /** A sign before the payment may be its answer. */
    private static int beforeSigns(String line, int start) {
        int at = start;
        while (at > 0 && (line.charAt(at - 1) == ' ' || isSign(line.codePointBefore(at)))) {
            at -= Character.charCount(line.codePointBefore(at));
        }
        return at;
    }

    /** So may a sign behind it, and what stands there in brackets: "Payment verified ✗", "Payment verified (expired)". */
    private static int behindSigns(String line, int end) {
        int at = end;
        while (at < line.length() && (line.charAt(at) == ' ' || isSign(line.codePointAt(at)))) {
            at += Character.charCount(line.codePointAt(at));
        }
        int close = at < line.length() && line.charAt(at) == '(' ? line.indexOf(')', at) : -1;
        return close > 0 && close - at <= LONGEST_LABEL ? close + 1 : at;
    }

    private static boolean isSign(int sign) {
        return LineMarkStripper.isPicture(sign) || sign == '?' || sign == '!' || sign == ':' || sign == '=';
    }

    /** The phrases that stand in a row, and the strong ones that stand alone where a sentence cannot go on. */
    private List<PhraseMatch> phrases(NormalizedLine line) {
        List<PhraseMatch> found = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            List<PhraseMatch> row = begins(line, at) ? row(line, at) : List.of();
            boolean certain = row.size() > 1 || (row.size() == 1 && isStrong(line, row.get(0)));
            if (certain && isLast(line, row.get(row.size() - 1).end())) {
                found.addAll(row);
                at = row.get(row.size() - 1).end();
            } else {
                at++;
            }
        }
        return found;
    }

    /** One word alone, as "Client", may be one of a title. */
    private static boolean isStrong(NormalizedLine line, PhraseMatch match) {
        return STRONG.contains(match.type())
                && line.plain().substring(match.start(), match.end()).indexOf(' ') > 0;
    }

    private static boolean begins(NormalizedLine line, int at) {
        char here = line.text().charAt(at);
        boolean first = at == 0 || line.at(at - 1) == ' ';
        // Of "7 6% hire rate" the second figure is half a value.
        boolean half = Digits.isDigit(here) && at > 1 && Digits.isDigit(line.at(at - 2));
        return first && !half && (Character.isUpperCase(here) || Digits.isDigit(here) || here == '$');
    }

    private static boolean isLast(NormalizedLine line, int end) {
        int next = line.skipSpaces(end);
        return next >= line.length()
                || (next > end && !Character.isLowerCase(line.text().charAt(next)));
    }

    private List<PhraseMatch> row(NormalizedLine line, int start) {
        List<PhraseMatch> row = new ArrayList<>();
        int at = start;
        while (at < line.length()) {
            PhraseMatch match = book.longest(line, at);
            boolean number = match != null && match.type() == TokenType.NUMBER;
            boolean counted =
                    number && !row.isEmpty() && row.get(row.size() - 1).type().is(PageRegion.ACTIVITY);
            Optional<PhraseMatch> phrase =
                    Optional.ofNullable(match).filter(found -> isLast(line, found.end()) && (!number || counted));
            Optional<PhraseMatch> next = phrase.isPresent() || row.isEmpty() ? phrase : country(line, at);
            if (next.isEmpty()) {
                break;
            }
            row.add(next.get());
            at = next.get().end();
            while (at < line.length() && BETWEEN.indexOf(line.at(at)) >= 0) {
                at++;
            }
        }
        return row;
    }

    private Optional<PhraseMatch> country(NormalizedLine line, int at) {
        return book.countries()
                .at(line, at)
                .filter(country -> isLast(line, country.end()))
                .map(country -> new PhraseMatch(TokenType.COUNTRY, List.of(country.code()), at, country.end()));
    }
}
