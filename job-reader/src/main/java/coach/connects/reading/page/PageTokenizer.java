package coach.connects.reading.page;

import coach.connects.reading.field.Field;
import coach.connects.reading.field.FieldReader;
import coach.connects.reading.phrase.CountryScanner;
import coach.connects.reading.phrase.NormalizedLine;
import coach.connects.reading.phrase.PhraseDictionary;
import coach.connects.reading.phrase.PhraseMatch;
import coach.connects.reading.phrase.TokenType;
import coach.connects.reading.phrase.TokenType.PageRegion;
import coach.connects.reading.phrase.YesNoReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes lines apart into phrases and other words; finds the seams where a copy has glued lines together. */
final class PageTokenizer {
    /** A line that is made of phrases alone is never longer. */
    private static final int LONGEST_CHAIN = 500;

    /** A whole page that lost its line breaks is no longer than this. */
    private static final int LONGEST_GLUED = 10_000;

    private static final String SEPARATORS = " •·|,;-*●▪◦";
    private static final String CELLS = "•·|";
    private static final String SEAMS = "•·|,;:";

    private final PhraseDictionary book;
    private final CardSkin skin;
    private final List<PageToken> items = new ArrayList<>();

    /** What was found at the places of the line at hand: several ways of taking it apart ask for the same ones. */
    private final Map<Integer, Optional<PhraseMatch>> found = new HashMap<>();

    private @Nullable NormalizedLine searched;

    /** How many phrases follow one another from a place on, and how many of them without a blank. */
    private record Run(int seams, int size) {
        static final Run NONE = new Run(0, 0);
    }

    private PageTokenizer(PhraseDictionary book) {
        this.book = book;
        this.skin = new CardSkin(FieldReader.standard(), Instant.EPOCH);
    }

    /** The pieces of the lines; a line that stands on a page several times is taken apart once. */
    static List<PageToken> of(List<String> lines, PhraseDictionary book) {
        PageTokenizer tokens = new PageTokenizer(book);
        Map<String, List<PageToken>> known = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int number = i;
            List<PageToken> before = known.get(lines.get(i));
            if (before == null) {
                int from = tokens.items.size();
                for (String piece : GluedLineSplitter.apart(lines.get(i), book)) {
                    tokens.line(piece, i);
                }
                known.put(lines.get(i), List.copyOf(tokens.items.subList(from, tokens.items.size())));
            } else {
                before.forEach(token -> tokens.items.add(token.onLine(number)));
            }
        }
        return tokens.items;
    }

    private void line(String text, int number) {
        NormalizedLine line = NormalizedLine.of(text);
        PhraseMatch open = book.open(line);
        List<PhraseMatch> chain = text.length() <= LONGEST_CHAIN ? chain(line, 0) : List.of();
        int end = chain.isEmpty() ? 0 : skip(line, chain.get(chain.size() - 1).end());
        boolean whole = end >= text.length() && !chain.isEmpty() && !ChainedFigures.haveRange(line, chain);
        if (whole && turns(line, chain, number)) {
            return;
        }
        if (whole) {
            addAll(line, chain, number, true);
        } else if (open != null) {
            items.add(new PageToken(open.type(), open, text, number, true, false));
        } else if (!chain.isEmpty() && isGluedHeading(chain, end)) {
            addAll(line, chain, number, false);
            items.add(PageToken.words(text.substring(end), number, false, true));
        } else if (line.plain().equals("-")) {
            PhraseMatch dash = new PhraseMatch(TokenType.DASH, List.of(), 0, 1);
            items.add(new PageToken(TokenType.DASH, dash, text, number, true, false));
        } else if (!isOnlySeparators(line)
                && !payment(line, number)
                && !field(line, number)
                && !categoryAndPosted(line, number)
                && !cells(line, number)
                && !glued(line, number)) {
            items.add(PageToken.words(text, number, true, false));
        }
    }

    /**
     * "Jobs posted 18 Rating 3.9": between two labels a figure is the first one's value, and no phrase with the second; and
     * "Jobs" is no word of the menu there.
     */
    private boolean turns(NormalizedLine line, List<PhraseMatch> chain, int number) {
        boolean apart = line.text().chars().anyMatch(c -> SEAMS.indexOf(c) >= 0);
        boolean menu = chain.size() > 1 && chain.get(0).type() == TokenType.MENU;
        boolean may = chain.size() > 2 && !apart && !chain.get(0).type().is(PageRegion.FEATURE);
        int fewest = menu ? 1 : 2;
        return (may || menu) && skin.known(line.text(), number).size() >= fewest && field(line, number);
    }

    /** A label and its value that the phrases do not know. */
    private boolean field(NormalizedLine line, int number) {
        if (line.length() > LONGEST_CHAIN) {
            return false;
        }
        List<Field> fields = skin.known(line.text(), number);
        for (Field field : fields) {
            PhraseMatch match = new PhraseMatch(TokenType.FIELD, List.of(field), 0, line.length());
            items.add(new PageToken(TokenType.FIELD, match, line.text(), number, fields.size() == 1, false));
        }
        return !fields.isEmpty();
    }

    /** "Payment method not yet verified", in whichever words. */
    private boolean payment(NormalizedLine line, int number) {
        Optional<Boolean> paid =
                YesNoReader.PAYMENT.isNamedIn(line.text()) ? YesNoReader.PAYMENT.read(line.text()) : Optional.empty();
        paid.ifPresent(yes -> {
            TokenType type = yes ? TokenType.PAID : TokenType.UNPAID;
            PhraseMatch match = new PhraseMatch(type, List.of(), 0, line.length());
            items.add(new PageToken(type, match, line.text(), number, true, false));
        });
        return paid.isPresent();
    }

    /** "Skills and ExpertiseElementor": a heading with the first value stuck to it. */
    private static boolean isGluedHeading(List<PhraseMatch> chain, int end) {
        PhraseMatch last = chain.get(chain.size() - 1);
        return last.type().is(PageRegion.HEADING) && last.end() == end;
    }

    private boolean isOnlySeparators(NormalizedLine line) {
        return skip(line, 0) >= line.length();
    }

    private void addAll(NormalizedLine line, List<PhraseMatch> chain, int number, boolean complete) {
        int end = -1;
        for (PhraseMatch match : chain) {
            String text = line.text().substring(match.start(), match.end());
            boolean glued = match.start() == end || !complete;
            items.add(new PageToken(match.type(), match, text, number, complete && chain.size() == 1, glued));
            end = match.end();
        }
    }

    /** The phrases that follow one another from this place on. */
    private List<PhraseMatch> chain(NormalizedLine line, int start) {
        List<PhraseMatch> chain = new ArrayList<>();
        int at = skip(line, start);
        while (at < line.length()) {
            PhraseMatch match = next(line, at);
            if (match == null || (!chain.isEmpty() && ChainedFigures.halve(line, chain.get(chain.size() - 1), match))) {
                break;
            }
            chain.add(match);
            at = skip(line, match.end());
        }
        return chain;
    }

    @SuppressWarnings("ReferenceEquality") // The very line: comparing its text would cost more than looking again.
    private @Nullable PhraseMatch next(NormalizedLine line, int at) {
        if (line != searched) {
            searched = line;
            found.clear();
        }
        Optional<PhraseMatch> known = found.get(at);
        if (known == null) {
            known = Optional.ofNullable(search(line, at));
            found.put(at, known);
        }
        return known.orElse(null);
    }

    private @Nullable PhraseMatch search(NormalizedLine line, int at) {
        PhraseMatch longest = book.longest(line, at);
        PhraseMatch phrase = longest != null && isStuck(line, longest) ? null : longest;
        if (phrase != null && phrase.type() != TokenType.MENU) {
            return phrase;
        }
        // "New Zealand" begins as the menu's "New" does.
        Optional<CountryScanner.CountryMatch> country = book.countries().at(line, at);
        return country.filter(match -> phrase == null || match.end() > phrase.end())
                .map(match -> new PhraseMatch(TokenType.COUNTRY, List.of(match.code()), at, match.end()))
                .orElse(phrase);
    }

    /** "Save jobFlag as inappropriate…": the title that a button repeats is never stuck to its name. */
    private static boolean isStuck(NormalizedLine line, PhraseMatch match) {
        if (match.type() != TokenType.TILE_ACTION || match.values().isEmpty()) {
            return false;
        }
        int title = match.end() - match.words(0).length();
        return !match.words(0).isEmpty() && title > 0 && line.at(title - 1) != ' ';
    }

    private static int skip(NormalizedLine line, int from) {
        int at = from;
        while (at < line.length() && SEPARATORS.indexOf(line.at(at)) >= 0 && !line.isMinus(at)) {
            at++;
        }
        return at;
    }

    /** "Web Development Posted 31 minutes ago", "Fix a sitePosted 7 minutes ago": a category, or a title stuck to it. */
    private boolean categoryAndPosted(NormalizedLine line, int number) {
        int word = line.length() > LONGEST_CHAIN ? -1 : line.plain().lastIndexOf("posted ");
        boolean stuck = word > 0 && line.at(word - 1) != ' ' && line.endsAt(word);
        int at = stuck ? word : word - 1;
        if (at <= 0 || !(stuck || book.isCategory(line.text().substring(0, at)))) {
            return false;
        }
        List<PhraseMatch> posted = chain(line, at);
        if (posted.isEmpty() || skip(line, posted.get(posted.size() - 1).end()) < line.length()) {
            return false;
        }
        items.add(PageToken.words(line.text().substring(0, at), number, false, stuck));
        addAll(line, posted, number, true);
        return true;
    }

    /** "Payment verified · 4.8 stars · Somewhere": most cells are phrases, so the line is a row of cells. */
    private boolean cells(NormalizedLine line, int number) {
        if (line.length() > LONGEST_CHAIN || !hasCells(line)) {
            return false;
        }
        List<PageToken> row = new ArrayList<>();
        int known = 0;
        int unknown = 0;
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i < line.length() && CELLS.indexOf(line.at(i)) < 0) {
                continue;
            }
            NormalizedLine cell =
                    NormalizedLine.of(line.text().substring(start, i).strip());
            start = i + 1;
            List<PhraseMatch> chain = chain(cell, 0);
            if (!chain.isEmpty() && skip(cell, chain.get(chain.size() - 1).end()) >= cell.length()) {
                known++;
                for (PhraseMatch match : chain) {
                    String text = cell.text().substring(match.start(), match.end());
                    row.add(new PageToken(match.type(), match, text, number, false, false));
                }
            } else if (cell.length() > 0) {
                unknown++;
                row.add(PageToken.words(cell.text(), number, false, false));
            }
        }
        boolean isRow = known >= 2 && known > unknown;
        if (isRow) {
            items.addAll(row);
        }
        return isRow;
    }

    private static boolean hasCells(NormalizedLine line) {
        return CELLS.chars().anyMatch(sign -> line.text().indexOf(sign) >= 0);
    }

    /** A long line in which phrases stick to one another without a blank; what stands between stays words. */
    private boolean glued(NormalizedLine line, int number) {
        if (line.length() > LONGEST_GLUED || !hasSeams(line)) {
            return false;
        }
        int before = items.size();
        int words = 0;
        boolean first = true;
        Map<Integer, Run> runs = new HashMap<>();
        int at = 0;
        while (at < line.length()) {
            if (!begins(line, at)) {
                at++;
                continue;
            }
            Run run = isPhrase(line, at) ? run(line, at, runs) : Run.NONE;
            boolean seam = at > words && at > 0 && line.at(at - 1) != ' ';
            if (run.seams() + (seam ? 1 : 0) >= (first ? 2 : 1) && run.size() >= (first ? 3 : 2)) {
                List<PhraseMatch> chain = chain(line, at);
                words(line, words, at, number);
                addAll(line, chain, number, false);
                at = chain.get(chain.size() - 1).end();
                words = at;
                first = false;
            } else {
                at++;
            }
        }
        if (!first) {
            words(line, words, line.length(), number);
        }
        return items.size() > before;
    }

    /** Whether there are two places where one kind of sign follows another without a blank; else nothing is glued. */
    private static boolean hasSeams(NormalizedLine line) {
        int seams = 0;
        for (int i = 1; i < line.length() && seams < 2; i++) {
            char before = line.text().charAt(i - 1);
            char here = line.text().charAt(i);
            boolean word = Character.isLetter(before) && Character.isLetter(here) && line.endsAt(i);
            boolean other = Character.isLetter(before) != Character.isLetter(here) || !Character.isLetter(here);
            seams += before != ' ' && here != ' ' && (word || other) ? 1 : 0;
        }
        return seams == 2;
    }

    private boolean isPhrase(NormalizedLine line, int at) {
        PhraseMatch match = next(line, at);
        return match != null && match.type() != TokenType.COUNTRY;
    }

    /** How long the chain from this place is; one that joins a chain known already is not walked to its end again. */
    private Run run(NormalizedLine line, int start, Map<Integer, Run> runs) {
        List<PhraseMatch> walked = new ArrayList<>();
        int at = start;
        PhraseMatch match = runs.containsKey(at) ? null : next(line, at);
        while (match != null) {
            walked.add(match);
            at = skip(line, match.end());
            match = at >= line.length() || runs.containsKey(at) ? null : next(line, at);
        }
        Run run = runs.getOrDefault(at, Run.NONE);
        for (int i = walked.size() - 1; i >= 0; i--) {
            boolean seam = run.size() > 0 && walked.get(i).end() == at;
            run = new Run(run.seams() + (seam ? 1 : 0), run.size() + 1);
            at = walked.get(i).start();
            runs.put(at, run);
        }
        return run;
    }

    private void words(NormalizedLine line, int start, int end, int number) {
        String text = line.text().substring(start, end).strip();
        if (!text.isEmpty()) {
            items.add(PageToken.words(text, number, false, true));
        }
    }

    private static boolean begins(NormalizedLine line, int at) {
        if (line.at(at) == ' ') {
            return false;
        }
        char before = line.at(at - 1);
        char here = line.at(at);
        if (at == 0 || before == ' ' || here == '$') {
            return before != '$';
        }
        if (Character.isDigit(here)) {
            if (isTime(line, at) || isTime(line, at - 2)) {
                // "11:16" and "8 jobs posted" stuck together.
                return isTime(line, at - 2);
            }
            // A sentence ends there, and no amount goes on.
            boolean stop = before == '.' && Character.isLetter(line.at(at - 2));
            return stop || (!Character.isDigit(before) && before != '.' && before != ',' && before != '$');
        }
        return Character.isLetter(here) && line.endsAt(at) && before != '-' && before != '\'';
    }

    /** Whether the minutes of a time begin at this place. */
    private static boolean isTime(NormalizedLine line, int at) {
        return line.at(at - 1) == ':' && Character.isDigit(line.at(at - 2));
    }
}
