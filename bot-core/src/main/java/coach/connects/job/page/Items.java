package coach.connects.job.page;

import coach.connects.job.phrase.Countries;
import coach.connects.job.phrase.Meaning;
import coach.connects.job.phrase.Meaning.Group;
import coach.connects.job.phrase.PhraseBook;
import coach.connects.job.phrase.Said;
import coach.connects.job.phrase.Script;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes lines apart into phrases and other words; finds the seams where a copy has glued lines together. */
final class Items {
    /** A line that is made of phrases alone is never longer. */
    private static final int LONGEST_CHAIN = 500;

    /** A whole page that lost its line breaks is no longer than this. */
    private static final int LONGEST_GLUED = 10_000;

    private static final String SEPARATORS = " •·|,;-*●▪◦";
    private static final String CELLS = "•·|";

    private final PhraseBook book;
    private final List<Item> items = new ArrayList<>();

    /** What was found at the places of the line at hand: several ways of taking it apart ask for the same ones. */
    private final Map<Integer, Optional<Said>> found = new HashMap<>();

    private @Nullable Script searched;

    /** How many phrases follow one another from a place on, and how many of them without a blank. */
    private record Run(int seams, int size) {
        static final Run NONE = new Run(0, 0);
    }

    private Items(PhraseBook book) {
        this.book = book;
    }

    /** The pieces of the lines; a line that stands on a page several times is taken apart once. */
    static List<Item> of(List<String> lines, PhraseBook book) {
        Items items = new Items(book);
        Map<String, List<Item>> known = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int number = i;
            List<Item> before = known.get(lines.get(i));
            if (before == null) {
                int from = items.items.size();
                items.line(lines.get(i), i);
                known.put(lines.get(i), List.copyOf(items.items.subList(from, items.items.size())));
            } else {
                before.forEach(item -> items.items.add(item.onLine(number)));
            }
        }
        return items.items;
    }

    private void line(String text, int number) {
        Script script = Script.of(text);
        Said open = book.open(script);
        List<Said> chain = text.length() <= LONGEST_CHAIN ? chain(script, 0) : List.of();
        int end = chain.isEmpty() ? 0 : skip(script, chain.get(chain.size() - 1).end());
        if (end >= text.length() && !chain.isEmpty()) {
            addAll(script, chain, number, true);
        } else if (open != null) {
            items.add(new Item(open.meaning(), open, text, number, true, false));
        } else if (!chain.isEmpty() && isGluedHeading(chain, end)) {
            addAll(script, chain, number, false);
            items.add(Item.words(text.substring(end), number, false, true));
        } else if (!isOnlySeparators(script)
                && !categoryAndPosted(script, number)
                && !cells(script, number)
                && !glued(script, number)) {
            items.add(Item.words(text, number, true, false));
        }
    }

    /** "Skills and ExpertiseElementor": a heading with the first value stuck to it. */
    private static boolean isGluedHeading(List<Said> chain, int end) {
        Said last = chain.get(chain.size() - 1);
        return last.meaning().is(Group.HEADING) && last.end() == end;
    }

    private boolean isOnlySeparators(Script script) {
        return skip(script, 0) >= script.length();
    }

    private void addAll(Script script, List<Said> chain, int number, boolean complete) {
        int end = -1;
        for (Said said : chain) {
            String text = script.text().substring(said.start(), said.end());
            boolean glued = said.start() == end || !complete;
            items.add(new Item(said.meaning(), said, text, number, complete && chain.size() == 1, glued));
            end = said.end();
        }
    }

    /** The phrases that follow one another from this place on. */
    private List<Said> chain(Script script, int start) {
        List<Said> chain = new ArrayList<>();
        int at = skip(script, start);
        while (at < script.length()) {
            Said said = next(script, at);
            if (said == null) {
                break;
            }
            chain.add(said);
            at = skip(script, said.end());
        }
        return chain;
    }

    @SuppressWarnings("ReferenceEquality") // The very line: comparing its text would cost more than looking again.
    private @Nullable Said next(Script script, int at) {
        if (script != searched) {
            searched = script;
            found.clear();
        }
        Optional<Said> known = found.get(at);
        if (known == null) {
            known = Optional.ofNullable(search(script, at));
            found.put(at, known);
        }
        return known.orElse(null);
    }

    private @Nullable Said search(Script script, int at) {
        Said longest = book.longest(script, at);
        Said said = longest != null && isStuck(script, longest) ? null : longest;
        if (said != null && said.meaning() != Meaning.MENU) {
            return said;
        }
        // "New Zealand" begins as the menu's "New" does.
        Optional<Countries.Found> country = book.countries().at(script, at);
        return country.filter(found -> said == null || found.end() > said.end())
                .map(found -> new Said(Meaning.COUNTRY, List.of(found.code()), at, found.end()))
                .orElse(said);
    }

    /** "Save jobFlag as inappropriate…": the title that a button repeats is never stuck to its name. */
    private static boolean isStuck(Script script, Said said) {
        if (said.meaning() != Meaning.TILE_ACTION || said.values().isEmpty()) {
            return false;
        }
        int title = said.end() - said.words(0).length();
        return !said.words(0).isEmpty() && title > 0 && script.at(title - 1) != ' ';
    }

    private static int skip(Script script, int from) {
        int at = from;
        while (at < script.length() && SEPARATORS.indexOf(script.at(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** "Web Development Posted 31 minutes ago", "Fix a sitePosted 7 minutes ago": a category, or a title stuck to it. */
    private boolean categoryAndPosted(Script script, int number) {
        int word = script.length() > LONGEST_CHAIN ? -1 : script.plain().lastIndexOf("posted ");
        boolean stuck = word > 0 && script.at(word - 1) != ' ' && script.endsAt(word);
        int at = stuck ? word : word - 1;
        if (at <= 0 || !(stuck || book.isCategory(script.text().substring(0, at)))) {
            return false;
        }
        List<Said> posted = chain(script, at);
        if (posted.isEmpty() || skip(script, posted.get(posted.size() - 1).end()) < script.length()) {
            return false;
        }
        items.add(Item.words(script.text().substring(0, at), number, false, stuck));
        addAll(script, posted, number, true);
        return true;
    }

    /** "Payment verified · 4.8 stars · Somewhere": most cells are phrases, so the line is a row of cells. */
    private boolean cells(Script script, int number) {
        if (script.length() > LONGEST_CHAIN || !hasCells(script)) {
            return false;
        }
        List<Item> row = new ArrayList<>();
        int known = 0;
        int unknown = 0;
        int start = 0;
        for (int i = 0; i <= script.length(); i++) {
            if (i < script.length() && CELLS.indexOf(script.at(i)) < 0) {
                continue;
            }
            Script cell = Script.of(script.text().substring(start, i).strip());
            start = i + 1;
            List<Said> chain = chain(cell, 0);
            if (!chain.isEmpty() && skip(cell, chain.get(chain.size() - 1).end()) >= cell.length()) {
                known++;
                for (Said said : chain) {
                    String text = cell.text().substring(said.start(), said.end());
                    row.add(new Item(said.meaning(), said, text, number, false, false));
                }
            } else if (cell.length() > 0) {
                unknown++;
                row.add(Item.words(cell.text(), number, false, false));
            }
        }
        boolean isRow = known >= 2 && known > unknown;
        if (isRow) {
            items.addAll(row);
        }
        return isRow;
    }

    private static boolean hasCells(Script script) {
        return CELLS.chars().anyMatch(sign -> script.text().indexOf(sign) >= 0);
    }

    /** A long line in which phrases stick to one another without a blank; what stands between stays words. */
    private boolean glued(Script script, int number) {
        if (script.length() > LONGEST_GLUED || !hasSeams(script)) {
            return false;
        }
        int before = items.size();
        int words = 0;
        boolean first = true;
        Map<Integer, Run> runs = new HashMap<>();
        int at = 0;
        while (at < script.length()) {
            if (!begins(script, at)) {
                at++;
                continue;
            }
            Run run = isPhrase(script, at) ? run(script, at, runs) : Run.NONE;
            boolean seam = at > words && at > 0 && script.at(at - 1) != ' ';
            if (run.seams() + (seam ? 1 : 0) >= (first ? 2 : 1) && run.size() >= (first ? 3 : 2)) {
                List<Said> chain = chain(script, at);
                words(script, words, at, number);
                addAll(script, chain, number, false);
                at = chain.get(chain.size() - 1).end();
                words = at;
                first = false;
            } else {
                at++;
            }
        }
        if (!first) {
            words(script, words, script.length(), number);
        }
        return items.size() > before;
    }

    /** Whether there are two places where one kind of sign follows another without a blank; else nothing is glued. */
    private static boolean hasSeams(Script script) {
        int seams = 0;
        for (int i = 1; i < script.length() && seams < 2; i++) {
            char before = script.text().charAt(i - 1);
            char here = script.text().charAt(i);
            boolean word = Character.isLetter(before) && Character.isLetter(here) && script.endsAt(i);
            boolean other = Character.isLetter(before) != Character.isLetter(here) || !Character.isLetter(here);
            seams += before != ' ' && here != ' ' && (word || other) ? 1 : 0;
        }
        return seams == 2;
    }

    private boolean isPhrase(Script script, int at) {
        Said said = next(script, at);
        return said != null && said.meaning() != Meaning.COUNTRY;
    }

    /** How long the chain from this place is; one that joins a chain known already is not walked to its end again. */
    private Run run(Script script, int start, Map<Integer, Run> runs) {
        List<Said> walked = new ArrayList<>();
        int at = start;
        Said said = runs.containsKey(at) ? null : next(script, at);
        while (said != null) {
            walked.add(said);
            at = skip(script, said.end());
            said = at >= script.length() || runs.containsKey(at) ? null : next(script, at);
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

    private void words(Script script, int start, int end, int number) {
        String text = script.text().substring(start, end).strip();
        if (!text.isEmpty()) {
            items.add(Item.words(text, number, false, true));
        }
    }

    private static boolean begins(Script script, int at) {
        if (script.at(at) == ' ') {
            return false;
        }
        char before = script.at(at - 1);
        char here = script.at(at);
        if (at == 0 || before == ' ' || here == '$') {
            return before != '$';
        }
        if (Character.isDigit(here)) {
            return !Character.isDigit(before) && before != '.' && before != ',' && before != '$';
        }
        return Character.isLetter(here) && script.endsAt(at) && before != '-' && before != '\'';
    }
}
