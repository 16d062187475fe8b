package coach.connects.reading.answer;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Tokens;
import coach.connects.parsing.WordRuns;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.ProposalRange;
import coach.connects.posting.SourcedValue;
import coach.connects.reading.answer.FactLineParser.Result;
import coach.connects.reading.field.Field;
import coach.connects.reading.field.FieldReader;
import coach.connects.reading.page.ClosingNotice;
import coach.connects.reading.phrase.PhraseDictionary;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody says of a job beside its facts: in a line above or below the page, behind "Red flags:" of a summary, in the
 * notes of a table. What it adds is taken; what it tells otherwise than the page is not known (J-11).
 */
public final class Remark {
    /** What is asked for where words leave it open: the answer takes the place of those words. */
    public static final Set<Fact<?>> DECIDING = Set.of(
            Fact.PAYMENT_VERIFIED,
            Fact.PROPOSALS,
            Fact.CLIENT_RATING,
            Fact.CLIENT_HIRE_RATE,
            Fact.CLIENT_HIRES,
            Fact.INTERVIEWING,
            Fact.INVITES_SENT);

    /** Of longer notes the rest is not read. */
    private static final int MOST_SENTENCES = 20;

    /** With so few words that mean nothing, a line tells nothing. */
    private static final int FEW = 2;

    private static final int LONGEST_RUN = 4;

    private static final int LONGEST_LABEL = 40;

    /** "Sent from my phone, thanks" */
    private static final int LONGEST_CARRIER = 6;

    private static final Set<String> WAYS = Set.of("on", "from", "via", "in", "through", "by");

    private Remark() {}

    /**
     * What somebody wrote where judgements have their place.
     *
     * @param label over or before it, or empty
     * @param words foreign text, of any length
     */
    public record Note(String label, String words) {
        private Opinion.Subject subject() {
            PhraseDictionary book = PhraseDictionary.standard();
            String key = key(label);
            if (book.words("judging_problems").contains(key)) {
                return Opinion.Subject.PROBLEMS;
            }
            return book.words("judging_decisions").contains(key) ? Opinion.Subject.DECISION : Opinion.Subject.NOTES;
        }
    }

    /** What stands behind the label of a line that holds somebody's judgement: "Red flags: asks for a deposit". */
    public static Optional<Note> behindLabel(String line, Instant now) {
        String bare = withoutMarks(line);
        int colon = bare.indexOf(':');
        boolean labelled = colon > 0 && isLabel(bare.substring(0, colon));
        String value = labelled ? withoutMarks(bare.substring(colon + 1)) : "";
        boolean fact =
                labelled && FieldReader.standard().understands(Field.of(bare.substring(0, colon), value, 0), now);
        return labelled && !fact ? Optional.of(new Note(bare.substring(0, colon), value)) : Optional.empty();
    }

    /** Whether what has this name holds somebody's judgement: {@code red_flags}, "My notes". */
    public static boolean isLabel(String name) {
        return name.length() <= LONGEST_LABEL
                && PhraseDictionary.standard().words("judging").contains(key(name));
    }

    /** The words of a name in small letters: {@code myNotes} and "My notes" are the same. */
    private static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean begins = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
            boolean parts = begins || !Character.isLetter(c);
            if (parts && !key.isEmpty() && key.charAt(key.length() - 1) != '_') {
                key.append('_');
            }
            if (Character.isLetter(c)) {
                key.append(Character.toLowerCase(c));
            }
        }
        boolean open = !key.isEmpty() && key.charAt(key.length() - 1) == '_';
        return open ? key.substring(0, key.length() - 1) : key.toString();
    }

    private static String withoutMarks(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && !FactLineParser.isWarningSign(words) && isMark(words.charAt(start))) {
            start++;
        }
        while (end > start && "*_`".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(start, end).strip();
    }

    private static boolean isMark(char c) {
        return !Character.isLetterOrDigit(c) && "$(\"“'".indexOf(c) < 0;
    }

    /** The facts with what a note tells of them, sentence by sentence; what is not understood of it stands beside them. */
    public static Posting noted(Posting page, Note note, Instant now) {
        Posting posting = page;
        for (String sentence : sentences(note.words())) {
            Result said = FactLineParser.read(sentence, now);
            Opinion opinion = Opinion.of(sentence, note.subject());
            boolean harmless = opinion == Opinion.FOR || opinion == Opinion.NEITHER;
            boolean telling =
                    !said.posting().facts().isEmpty() || !said.doubted().isEmpty();
            posting = harmless && !telling ? posting : heard(posting, sentence, now);
            boolean silent = harmless
                    || ClosingNotice.inRemark(sentence).isPresent()
                    || FactLineParser.outsideContact(sentence).isPresent();
            boolean understood =
                    opinion != Opinion.AGAINST && said.notUnderstood().isEmpty();
            posting = silent || understood ? posting : said.against(sentence).noting(posting);
        }
        return posting;
    }

    private static List<String> sentences(String note) {
        return note.replace(". ", ".\n")
                .replace("! ", "!\n")
                .replace("; ", "\n")
                .replace(" - ", "\n")
                .replace(" – ", "\n")
                .replace(" — ", "\n")
                .lines()
                .map(Remark::withoutMarks)
                .filter(sentence -> !sentence.isEmpty())
                .limit(MOST_SENTENCES)
                .toList();
    }

    /**
     * The facts with what a value tells that is no note: a state "suspended", a tag "scam", a sign under no head.
     *
     * @param state whether its label is that of a state, in which a job may be over
     */
    public static Posting stated(Posting page, String value, boolean state) {
        Optional<String> over = state ? ClosingNotice.inRemark(value) : Optional.empty();
        Posting posting = over.isPresent() && !page.knows(Fact.CLOSED)
                ? page.with(Fact.CLOSING_WORDS, over.get(), SourcedValue.Origin.PAGE)
                : page;
        return over.isEmpty() && condemns(value)
                ? new Result(Posting.unknown(), List.of(value), Set.of(), List.of(value)).noting(posting)
                : posting;
    }

    private static boolean condemns(String value) {
        return value.length() <= LONGEST_LABEL
                && (isAllOf(value, "judging_ill")
                        || isAllOf(value, "judging_leave")
                        || FactLineParser.isWarningSign(value));
    }

    /** Whether each word is of this list, alone or with those beside it: "scam", "do not apply". */
    private static boolean isAllOf(String sentence, String list) {
        Set<String> listed = PhraseDictionary.standard().words(list);
        List<String> words = Tokens.of(CaseFolding.of(sentence).replace('’', '\'')).stream()
                .map(Remark::letters)
                .filter(word -> !word.isEmpty())
                .toList();
        int at = 0;
        int length = LONGEST_RUN;
        while (at < words.size() && length > 0) {
            length = WordRuns.lengthAt(at, words, LONGEST_RUN, listed);
            at += length;
        }
        return at > 0 && at == words.size();
    }

    /** The word without its marks. */
    static String letters(String word) {
        StringBuilder letters = new StringBuilder();
        word.codePoints()
                .filter(c -> Character.isLetter(c)
                        || c == '/'
                        || c == '\''
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Whether it tells on what way a page came: "sent from my phone". */
    public static boolean isCarrier(String remark) {
        List<String> words =
                Tokens.of(CaseFolding.of(remark)).stream().map(Remark::letters).toList();
        PhraseDictionary book = PhraseDictionary.standard();
        Set<String> handing = book.words("handing_on");
        int from = words.indexOf("from");
        boolean own =
                from >= 0 && from + 1 < words.size() && words.get(from + 1).equals("my");
        boolean begins = words.size() <= LONGEST_CARRIER
                && ((own && from == 0) || (words.size() > 1 && from == 1 && handing.contains(words.get(0))));
        // "Found this on my phone", "a friend sent me this on telegram"; where the client did, it says more.
        boolean carried = words.size() > 2
                && words.stream().anyMatch(handing::contains)
                && words.stream().anyMatch(WAYS::contains)
                && words.stream()
                        .allMatch(word -> word.isEmpty()
                                || handing.contains(word)
                                || book.words("carrying").contains(word));
        return begins || carried;
    }

    /** The facts with what one remark of at most a few hundred characters tells of them. */
    public static Posting heard(Posting page, String remark, Instant now) {
        Result said = FactLineParser.read(remark, now);
        if (changesNothing(remark, said, page)) {
            return page;
        }
        Posting heard = page;
        for (Fact<?> fact : said.posting().facts().keySet()) {
            boolean agrees = !page.knows(fact) || said.posting().agreesOn(fact, page) || isWithin(fact, said, page);
            heard = agrees ? heard : heard.doubting(fact);
        }
        heard = heard.mergedWith(added(said.posting(), page));
        if (said.posting().get(Fact.CLIENT_OPEN_JOBS).filter(jobs -> jobs == 0).isPresent()) {
            // Nobody is asked for it: the word against the job counts.
            heard = heard.with(Fact.CLIENT_OPEN_JOBS, 0, SourcedValue.Origin.ANSWER);
        }
        for (Fact<?> fact : said.doubted()) {
            heard = fact == Fact.CONNECTS_COST || DECIDING.contains(fact) ? heard.doubting(fact) : heard;
        }
        Optional<String> asks = FactLineParser.outsideContact(remark);
        if (asks.isPresent() && !heard.knows(Fact.OUTSIDE_CONTACT)) {
            heard = heard.with(Fact.OUTSIDE_CONTACT, asks.get(), SourcedValue.Origin.ANSWER);
        }
        Optional<String> over = ClosingNotice.inRemark(remark);
        if (over.isPresent() && !heard.knows(Fact.CLOSING_WORDS)) {
            heard = heard.with(Fact.CLOSING_WORDS, over.get(), SourcedValue.Origin.ANSWER);
        }
        return said.warns() && over.isEmpty() && asks.isEmpty() ? said.noting(heard) : heard;
    }

    /** "Not bad at all": no word of it warns of the job, and none tells a fact. */
    private static boolean isPraise(String remark, Result said) {
        return said.posting().facts().isEmpty()
                && said.doubted().isEmpty()
                && Opinion.of(remark) == Opinion.FOR
                && !speaksAgainst(remark);
    }

    /** "Only 5 proposals" tells no other than "5 to 10". */
    private static boolean isWithin(Fact<?> fact, Result said, Posting page) {
        Optional<ProposalRange> told = said.posting().get(Fact.PROPOSALS);
        Optional<ProposalRange> shown = page.get(Fact.PROPOSALS);
        return fact == Fact.PROPOSALS
                && told.isPresent()
                && shown.isPresent()
                && told.get().min().orElse(-1) >= shown.get().min().orElse(0)
                && told.get().max().orElse(Integer.MAX_VALUE)
                        <= shown.get().max().orElse(-1);
    }

    /** Whether all that it says speaks for the job, or tells on what way the page came: it changes nothing. */
    public static boolean changesNothing(String remark, Posting page, Instant now) {
        return changesNothing(remark, FactLineParser.read(remark, now), page);
    }

    private static boolean changesNothing(String remark, Result said, Posting page) {
        return isCarrier(remark) || Praise.isAll(remark, said, page) || isPraise(remark, said);
    }

    /** What the page does not know. */
    private static Posting added(Posting said, Posting page) {
        Posting added = said;
        for (Fact<?> fact : said.facts().keySet()) {
            added = page.knows(fact) || page.doubts(fact) ? added.without(fact) : added;
        }
        return added;
    }

    /** Whether a remark seems to tell something, and nothing of it was understood. */
    public static boolean isStrange(String remark, Instant now) {
        Result said = FactLineParser.read(remark, now);
        boolean heard = !said.posting().facts().isEmpty() || !said.doubted().isEmpty() || said.warns();
        return !heard
                && said.notUnderstood().size() > FEW
                && !remark.endsWith("?")
                && !isCarrier(remark)
                && !FactLineParser.isTalk(remark)
                && !speaksAgainst(remark);
    }

    /** Whether it says that the job is over, or asks for contact or money outside Upwork. */
    public static boolean speaksAgainst(String remark) {
        return ClosingNotice.inRemark(remark).isPresent()
                || FactLineParser.outsideContact(remark).isPresent();
    }
}
