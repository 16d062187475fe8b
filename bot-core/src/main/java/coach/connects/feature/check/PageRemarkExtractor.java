package coach.connects.feature.check;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Tokens;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.ReadResult;
import coach.connects.reading.answer.FactLineParser;
import coach.connects.reading.answer.Remark;
import coach.connects.reading.field.FieldReader;
import coach.connects.reading.format.PostingParser;
import coach.connects.reading.page.PageLines;
import coach.connects.reading.phrase.NormalizedLine;
import coach.connects.reading.phrase.PhraseDictionary;
import coach.connects.reading.phrase.PhraseMatch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What somebody says of a page in the lines above and below it: "hi can you check this", "payment is not verified btw". A remark
 * is no part of the page and never its title. What it adds is taken; what it tells otherwise than the page is not known (J-11).
 *
 * @param page the text without the remarks above it and those of a summary
 * @param said the remarks
 * @param judged what a summary says behind labels such as "Red flags:"
 */
record PageRemarkExtractor(String page, List<String> said, List<Remark.Note> judged) {
    private static final int LONGEST = 120;
    /** Who says but a fact or two of a page does so shortly. */
    private static final int LONGEST_FACT = 60;

    private static final String SEAMS = "|·•\t";
    private static final int MOST = 2;
    /** With fewer lines it is no page beside which somebody speaks. */
    private static final int FEWEST_LINES = 4;

    /** A tile has its title among so many lines. */
    static final int HEAD = 4;

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth");

    private static final List<String> TITLED = List.of("title:", "job:", "job title:");

    PageRemarkExtractor {
        said = List.copyOf(said);
        judged = List.copyOf(judged);
    }

    static PageRemarkExtractor of(String text, PostingParser reader, Instant now) {
        RecordRemarks record = RecordRemarks.of(text, now);
        if (!record.lines().isEmpty()) {
            return new PageRemarkExtractor(record.data(), record.lines(), List.of());
        }
        if (PostingParser.isData(text)) {
            return new PageRemarkExtractor(text, List.of(), List.of());
        }
        OpinionLineExtractor summary = OpinionLineExtractor.of(text, now);
        RemarksBetween between = RemarksBetween.of(summary.rest(), reader, now);
        PageRemarkExtractor around = around(between.pages(), reader, now);
        List<String> said = new ArrayList<>(around.said());
        said.addAll(between.said());
        return new PageRemarkExtractor(around.page(), said, summary.values());
    }

    private static PageRemarkExtractor around(String text, PostingParser reader, Instant now) {
        List<String> lines = text.lines().map(String::strip).toList();
        List<Integer> filled = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                filled.add(i);
            }
        }
        if (filled.size() < FEWEST_LINES) {
            return new PageRemarkExtractor(text, List.of(), List.of());
        }
        List<String> said = new ArrayList<>();
        int start = 0;
        for (int above = above(lines, filled, now); above > 0 && said.isEmpty(); above--) {
            if (beginsAt(lines, filled, above, reader, text, now)) {
                start = filled.get(above);
                filled.subList(0, above).forEach(line -> said.add(lines.get(line)));
            }
        }
        boolean last =
                text.length() > CheckInput.LONGEST_LINE || Remark.isCarrier(lines.get(filled.get(filled.size() - 1)));
        if (last) {
            RemarksBelow below = RemarksBelow.of(text, lines, filled, reader, now);
            said.addAll(below.said());
            return new PageRemarkExtractor(said.isEmpty() ? text : below.page(start), said, List.of());
        }
        String page =
                start == 0 ? text : String.join("\n", text.lines().skip(start).toList());
        return new PageRemarkExtractor(page, said, List.of());
    }

    /** Whether the page begins on this line, with its own title there or, in a tile or an alert, right below. */
    private static boolean beginsAt(
            List<String> lines, List<Integer> filled, int at, PostingParser reader, String text, Instant now) {
        int start = filled.get(at);
        ReadResult page = reader.read(String.join("\n", text.lines().skip(start).toList()), now);
        if (isTitledAt(lines.get(start), page)) {
            return true;
        }
        boolean parted = isOfPage(lines.get(start)) || start > filled.get(at - 1) + 1;
        return parted
                && filled.subList(at + 1, Math.min(filled.size(), at + HEAD)).stream()
                        .anyMatch(line -> isTitledAt(lines.get(line), page));
    }

    /** How many lines on top may be remarks. */
    private static int above(List<String> lines, List<Integer> filled, Instant now) {
        int count = 0;
        while (count < MOST && isSaidAbove(lines.get(filled.get(count)), now)) {
            count++;
        }
        String second = CaseFolding.of(lines.get(filled.get(1)));
        boolean titled = TITLED.stream().anyMatch(second::startsWith);
        String first = lines.get(filled.get(0));
        boolean words = first.length() <= LONGEST && first.indexOf(':') < 0 && isFree(first);
        return count == 0 && titled && words ? 1 : count;
    }

    /** A remark, or a line that tells but what decides and that a page has below its title. */
    private static boolean isSaidAbove(String line, Instant now) {
        if (speaks(line, now) || isSmall(line)) {
            return true;
        }
        Set<Fact<?>> told = line.length() > LONGEST_FACT
                ? Set.of()
                : FactLineParser.read(line, now).posting().facts().keySet();
        return !told.isEmpty() && RemarksBelow.FIGURES.containsAll(told);
    }

    /** "found another one": a title begins with a capital. */
    private static boolean isSmall(String line) {
        return line.length() <= LONGEST
                && Character.isLowerCase(line.codePointAt(0))
                && Tokens.of(line).size() > 1
                && isFree(line);
    }

    /** Whether somebody speaks in this line, or it tells what no page does. */
    static boolean speaks(String line, Instant now) {
        return isRemark(line, now) || tells(line, now);
    }

    /** The facts of a short line that says nothing else. */
    static Posting figures(String line, Instant now) {
        FactLineParser.Result told =
                line.length() > LONGEST_FACT ? FactLineParser.read("", now) : FactLineParser.read(line, now);
        return told.notUnderstood().isEmpty() ? told.posting() : Posting.unknown();
    }

    /** Whether a short line says that the job is over, or warns. */
    private static boolean tells(String line, Instant now) {
        return line.length() <= LONGEST
                && isFree(line)
                && (Remark.speaksAgainst(line)
                        || Remark.isCarrier(line)
                        || FactLineParser.read(line, now).warns());
    }

    /** Whether the page, or the first of several, has its own title on this line, its first. */
    static boolean isTitledAt(String first, ReadResult page) {
        return !page.jobs().isEmpty()
                && page.jobs()
                        .get(0)
                        .posting()
                        .get(Fact.TITLE)
                        .filter(first::contains)
                        .isPresent();
    }

    /** Whether somebody speaks to whoever reads it, or of what they were told. */
    private static boolean isRemark(String line, Instant now) {
        if (line.length() > LONGEST || !isFree(line)) {
            return false;
        }
        Set<String> speaking = PhraseDictionary.standard().words("remarking");
        if (FactLineParser.isTalk(line)
                || line.endsWith("?")
                || Tokens.of(CaseFolding.of(line)).stream()
                        .map(PageRemarkExtractor::bare)
                        .anyMatch(speaking::contains)) {
            return true;
        }
        if (line.length() > LONGEST_FACT) {
            return false;
        }
        FactLineParser.Result facts = FactLineParser.read(line, now);
        return !facts.posting().facts().isEmpty() || facts.doubted().stream().anyMatch(CheckInput.DECIDING::contains);
    }

    private static String bare(String word) {
        StringBuilder bare = new StringBuilder();
        word.codePoints().filter(c -> Character.isLetter(c) || c == '\'').forEach(bare::appendCodePoint);
        return bare.toString();
    }

    /** Whether it is no link, no row, no label with its value, and nothing that only a page says. */
    private static boolean isFree(String line) {
        boolean row = line.chars().anyMatch(c -> SEAMS.indexOf(c) >= 0);
        int colon = line.indexOf(':');
        boolean label = colon > 0
                && FieldReader.standard()
                        .type(List.of(), line.substring(0, colon))
                        .isPresent();
        return !row && !label && !line.contains("http") && !line.contains("upwork.com") && !isOfPage(line);
    }

    static boolean isOfPage(String line) {
        NormalizedLine plain = NormalizedLine.of(line);
        PhraseMatch phrase = PhraseDictionary.standard().longest(plain, 0);
        return (phrase != null && phrase.end() == plain.length()) || PageLines.areFields(line);
    }

    /** What was read of the page, with what the remarks say of its jobs. */
    CheckInput heardIn(CheckInput input, Instant now) {
        boolean silent = said.isEmpty() && judged.isEmpty();
        return silent || input.postings().isEmpty()
                ? input
                : input.postings().size() == 1 ? heardInOne(input, now) : heardInEach(input, now);
    }

    /** Of several jobs a remark is of the one that it counts ("the second is closed"), or else it may be of any. */
    static List<Posting> heardInEach(List<Posting> said, List<String> remarks, Instant now) {
        List<Posting> jobs = new ArrayList<>(said);
        for (String remark : remarks) {
            int meant = counted(remark, jobs.size());
            for (int i = 0; i < jobs.size(); i++) {
                if (meant < 0 || meant == i) {
                    jobs.set(i, Remark.heard(jobs.get(i), remark, now));
                }
            }
        }
        return jobs;
    }

    private CheckInput heardInEach(CheckInput input, Instant now) {
        List<String> remarks = new ArrayList<>(said);
        judged.forEach(note -> remarks.add(note.words()));
        return input.of(heardInEach(input.postings(), remarks, now), input.notUnderstood());
    }

    /** Which of so many jobs a remark counts, from 0; negative where it counts none, or one that is not there. */
    private static int counted(String remark, int jobs) {
        List<String> words = Tokens.plain(remark);
        int last = words.contains("last") ? jobs - 1 : -1;
        return words.stream()
                .mapToInt(ORDINALS::indexOf)
                .filter(at -> at >= 0 && at < jobs)
                .findFirst()
                .orElse(last);
    }

    /** Where a line goes on with what is said of one of several jobs ("second one filled"); its length where it does not. */
    static int saidOfOneAt(String line) {
        String folded = CaseFolding.of(line);
        return ORDINALS.stream()
                .mapToInt(ordinal -> folded.indexOf(" " + ordinal + " one"))
                .filter(at -> at > 0)
                .min()
                .orElse(line.length());
    }

    private CheckInput heardInOne(CheckInput input, Instant now) {
        Posting posting = input.postings().get(0);
        List<String> strange = new ArrayList<>(input.notUnderstood());
        for (String remark : said) {
            if (Remark.isStrange(remark, now)) {
                strange.add(remark);
            }
            posting = Remark.heard(posting, remark, now);
        }
        for (Remark.Note note : judged) {
            posting = Remark.noted(posting, note, now);
        }
        return input.of(List.of(posting), strange);
    }
}
