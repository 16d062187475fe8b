package coach.connects.feature.check;

import coach.connects.parsing.Affixes;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Digits;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.ReadResult;
import coach.connects.posting.SourcedValue;
import coach.connects.reading.answer.FactLineParser;
import coach.connects.reading.field.Field;
import coach.connects.reading.field.FieldReader;
import coach.connects.reading.field.LabelType;
import coach.connects.reading.link.LinkScan;
import coach.connects.reading.page.PageLines;
import coach.connects.reading.page.TitleLine;
import coach.connects.reading.phrase.NormalizedLine;
import coach.connects.reading.phrase.PhraseDictionary;
import coach.connects.reading.phrase.PhraseMatch;
import coach.connects.reading.phrase.YesNoReader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The few lines of a job as people write them: some as a page does, some in their own words ("12 connects", "interviewing 12
 * already", "looks like a scam"). What a line says whole is taken; a fact that one names in words which are not understood, or
 * that two tell otherwise, is not known; nothing said against a job is lost (J-11).
 */
final class InformalJobParser {
    /** What is longer is a sentence of the job itself. */
    private static final int LONGEST = 60;

    private static final int MOST_LINES = 20;

    private static final String QUOTE = "> ";
    private static final String MARKS = "*_~` ";

    /** With more words that mean nothing a line is the client's own: "need it in two weeks, English only". */
    private static final int MOST_STRANGE = 5;

    /** How the terms of a tile begin. */
    private static final List<String> TERMS = List.of("hourly", "fixed-price", "fixed price");

    private static final FieldReader FIELDS = FieldReader.standard();

    private InformalJobParser() {}

    /** The job's title, where it stands on a line of its own: as the page was read, or else the first one. */
    static Optional<String> title(LinkScan links, ReadResult read, Instant now) {
        if (read.jobs().size() != 1 || links.jobs().size() > 1) {
            return Optional.empty();
        }
        List<String> lines = lines(links).stream()
                .map(InformalJobParser::bare)
                .filter(line -> !line.isEmpty())
                .toList();
        // "rated 4.9" may look like a title to a page's reader.
        Optional<String> shown = read.jobs().get(0).posting().get(Fact.TITLE).filter(title -> isNoFact(title, now));
        return shown.or(() -> first(lines, now))
                .filter(title -> lines.contains(title) && !FactLineParser.isTalk(title) && isNoFact(title, now));
    }

    /** The first line that is no talk, unless the one below it may as well be the title. */
    private static Optional<String> first(List<String> lines, Instant now) {
        List<String> said =
                lines.stream().filter(line -> !FactLineParser.isTalk(line)).toList();
        boolean rival = said.size() > 1
                && Character.isUpperCase(said.get(1).codePointAt(0))
                && TitleLine.canBe(said.get(1))
                && isNoFact(said.get(1), now);
        return rival ? Optional.empty() : said.stream().findFirst().filter(TitleLine::canBe);
    }

    private static List<String> lines(LinkScan links) {
        List<String> lines = PageLines.said(links.rest());
        // One such sign alone may be "more than".
        boolean quoted = lines.stream().filter(line -> line.startsWith(QUOTE)).count() > 1;
        return quoted
                ? lines.stream()
                        .map(line -> line.startsWith(QUOTE)
                                ? line.substring(QUOTE.length()).strip()
                                : line)
                        .toList()
                : lines;
    }

    /** The line without what a chat marks it bold with. */
    private static String bare(String line) {
        return Affixes.withoutSigns(line, MARKS).strip();
    }

    private static boolean isNoFact(String title, Instant now) {
        FactLineParser.Result said = FactLineParser.read(title, now);
        return title.chars().anyMatch(Character::isLetter)
                && label(title).isEmpty()
                && !isOfPages(title)
                && said.posting().facts().isEmpty()
                && said.doubted().isEmpty();
    }

    /** The label of pages that stands before a colon or a figure, as in "member since 2019", or that the line is. */
    private static Optional<LabelType> label(String line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) != ':' && !Digits.isDigit(line.charAt(end))) {
            end++;
        }
        return end > 0 ? FIELDS.type(List.of(), line.substring(0, end)) : Optional.empty();
    }

    /** A heading, or another phrase that pages have. */
    private static boolean isOfPages(String line) {
        NormalizedLine plain = NormalizedLine.of(line);
        PhraseMatch phrase = PhraseDictionary.standard().longest(plain, 0);
        return phrase != null && phrase.end() == plain.length();
    }

    /** Whether all of it is understood as pages have it: a phrase, a label with its value, or what is said of the payment. */
    private static boolean isRead(String line, Instant now) {
        if (PageLines.areFields(line)) {
            return true;
        }
        if (YesNoReader.PAYMENT.isNamedIn(line)) {
            return YesNoReader.PAYMENT.read(line).isPresent();
        }
        int first = 0;
        while (first < line.length() && !Character.isLetterOrDigit(line.charAt(first)) && line.charAt(first) != '$') {
            first++;
        }
        String words = line.substring(first);
        int colon = words.indexOf(':');
        return isOfPages(words)
                || (colon > 0
                        && FIELDS.understands(Field.of(words.substring(0, colon), words.substring(colon + 1), 0), now));
    }

    /**
     * The one job that was read, with what its lines say; several are left as they are.
     *
     * @param title its title, where that is one of the lines
     */
    static ReadResult heard(LinkScan links, ReadResult read, Optional<String> title, Instant now) {
        if (read.jobs().size() != 1) {
            return read;
        }
        ReadResult.Job job = read.jobs().get(0);
        Posting shown = title.map(name -> job.posting().with(Fact.TITLE, name, SourcedValue.Origin.PAGE))
                .orElse(job.posting());
        String name = shown.get(Fact.TITLE).orElse("");
        List<String> lines =
                lines(links).stream().filter(line -> !bare(line).equals(name)).toList();
        Posting all = (title.isPresent() ? whole(shown, lines, now) : Optional.<Posting>empty())
                .orElseGet(() -> eachHeard(shown, lines, title.isPresent(), now));
        return ReadResult.of(List.of(new ReadResult.Job(all, job.description())));
    }

    /** The facts of lines that say nothing else. */
    private static Optional<Posting> whole(Posting shown, List<String> lines, Instant now) {
        FactLineParser.Result said = FactLineParser.read(String.join("\n", lines), now);
        boolean whole = said.seeming() == 1
                && said.notUnderstood().isEmpty()
                && said.doubted().isEmpty()
                && said.posting().facts().size()
                        >= shown.without(Fact.TITLE).facts().size();
        return whole ? Optional.of(taken(shown, said.posting())) : Optional.empty();
    }

    private static Posting eachHeard(Posting shown, List<String> lines, boolean titled, Instant now) {
        Posting posting = shown;
        boolean announced = false;
        for (int i = 0; i < Math.min(MOST_LINES, lines.size()); i++) {
            String line = lines.get(i);
            boolean alone = titled
                    && !announced
                    && line.chars().anyMatch(Character::isLetter)
                    && !PageLines.isBesideProse(lines, i);
            boolean described = i > 0 && isDescription(line, lines.get(i - 1));
            posting = line.length() <= LONGEST && !described ? heard(posting, line, alone, now) : posting;
            announced = line.endsWith(":");
        }
        return otherProposals(shown, lines, now) ? posting.doubting(Fact.PROPOSALS) : posting;
    }

    /** A tile tells below its terms what the work is: "Hourly - Intermediate - Est. Time", "Remind customers of bills." */
    private static boolean isDescription(String line, String above) {
        return line.endsWith(".")
                && Character.isUpperCase(line.codePointAt(0))
                && TERMS.stream().anyMatch(CaseFolding.of(above)::startsWith)
                && above.contains(" - ")
                && FactLineParser.outsideContact(line).isEmpty();
    }

    /** "Proposals: 5 to 10" and "60 others applied": where the page was in doubt, a single line does not settle it. */
    private static boolean otherProposals(Posting shown, List<String> lines, Instant now) {
        return shown.doubts(Fact.PROPOSALS)
                && lines.stream()
                                .limit(MOST_LINES)
                                .filter(line -> line.length() <= LONGEST)
                                .flatMap(line -> FactLineParser.read(line, now).posting().get(Fact.PROPOSALS).stream())
                                .distinct()
                                .count()
                        > 1;
    }

    /** What a line says; {@code told} where it speaks for itself, and below a title. */
    private static Posting heard(Posting posting, String line, boolean told, Instant now) {
        FactLineParser.Result said = FactLineParser.read(line, now);
        boolean clear = said.notUnderstood().isEmpty() && said.doubted().isEmpty();
        boolean read = isRead(line, now);
        Posting heard = told && clear && !isOfPageAlone(line)
                ? taken(posting, said.posting())
                : read ? posting : doubted(posting, said.posting());
        boolean isShort = !read && said.notUnderstood().size() <= MOST_STRANGE;
        for (Fact<?> fact : isShort ? said.doubted() : Set.<Fact<?>>of()) {
            boolean telling = fact == Fact.CONNECTS_COST || CheckInput.DECIDING.contains(fact);
            heard = telling ? heard.doubting(fact) : heard;
        }
        Optional<String> outside = FactLineParser.outsideContact(line);
        if (outside.isPresent() && !heard.knows(Fact.OUTSIDE_CONTACT)) {
            heard = heard.with(Fact.OUTSIDE_CONTACT, outside.get(), SourcedValue.Origin.ANSWER);
        }
        return isShort && said.warns() ? said.noting(heard) : heard;
    }

    /** "Hires: 1", "Connects: 12": what a label of pages has behind its colon is the page's to tell. */
    private static boolean isOfPageAlone(String line) {
        return line.indexOf(':') > 0 && label(line).isPresent();
    }

    /** These facts with those of a line; what both tell otherwise is not known. */
    private static Posting taken(Posting shown, Posting said) {
        return otherwise(shown, said).mergedWith(without(said, shown));
    }

    private static Posting without(Posting said, Posting shown) {
        Posting rest = said;
        for (Fact<?> fact : said.facts().keySet()) {
            rest = shown.knows(fact) ? rest.without(fact) : rest;
        }
        return rest;
    }

    private static Posting otherwise(Posting shown, Posting said) {
        Posting doubted = shown;
        for (Fact<?> fact : said.facts().keySet()) {
            doubted = !shown.knows(fact) || said.agreesOn(fact, shown) ? doubted : doubted.doubting(fact);
        }
        return doubted;
    }

    /** What somebody says beside the lines of a page is not taken from there, but what it names is not certain either. */
    private static Posting doubted(Posting shown, Posting said) {
        Posting doubted = shown;
        for (Fact<?> fact : said.facts().keySet()) {
            doubted = said.agreesOn(fact, shown) ? doubted : doubted.doubting(fact);
        }
        return doubted;
    }
}
