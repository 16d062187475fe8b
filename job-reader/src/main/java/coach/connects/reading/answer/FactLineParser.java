package coach.connects.reading.answer;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Digits;
import coach.connects.parsing.Tokens;
import coach.connects.parsing.WordRuns;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.SourcedValue;
import coach.connects.reading.answer.TypedSegmenter.Placed;
import coach.connects.reading.field.FieldReader;
import coach.connects.reading.field.RivalCount;
import coach.connects.reading.page.DescriptionExtractor;
import coach.connects.reading.page.DotLeaders;
import coach.connects.reading.page.TextCleaner;
import coach.connects.reading.phrase.PhraseDictionary;
import coach.connects.reading.phrase.YesNoReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads facts typed in one line, in any order: {@code verified 5-10 80% 4.9 16c}. All of the line is read, or it is told
 * what was not: a word that means nothing, or more than one thing, is left unread and named, and so is a fact that such a
 * word stands beside, that is told twice with different values, or that a question, an "if" or a "not" casts doubt on.
 */
public final class FactLineParser {
    private static final int LONGEST = 300;
    private static final int FIRST_PICTURE = 0x2000;
    private static final int LONGEST_COUNT = 6;
    /** A line with so many times more unread words than read ones is prose, in which "entry" is no level. */
    private static final int PROSE = 3;

    /** "too good to be true" */
    private static final int LONGEST_RUN = 5;

    /** What is longer, or more, would fill a telephone. */
    private static final int LONGEST_WORD = 20;

    private static final int MOST_NAMED = 4;

    private FactLineParser() {}

    /**
     * What a line said.
     *
     * @param posting the facts
     * @param notUnderstood the words that were left unread, in their order
     * @param doubted the facts that the line mentions and does not tell with certainty
     * @param strange those of them that stand for no fact at all
     * @param seeming how many jobs it seems to tell of; of several nothing is said
     * @param against whether it speaks against the job as a whole: "no good client"
     */
    public record Result(
            Posting posting,
            List<String> notUnderstood,
            Set<Fact<?>> doubted,
            List<String> strange,
            int seeming,
            boolean against) {
        Result(Posting posting, List<String> notUnderstood, Set<Fact<?>> doubted, List<String> strange) {
            this(posting, notUnderstood, doubted, strange, 1, false);
        }

        /** The same of words that speak against the job; they are named. */
        Result against(String words) {
            return new Result(
                    posting, notUnderstood, doubted, strange.isEmpty() ? Tokens.of(words) : strange, seeming, true);
        }

        <T> Result with(Fact<T> fact, T value) {
            return new Result(
                    posting.with(fact, value, SourcedValue.Origin.ANSWER),
                    notUnderstood,
                    doubted,
                    strange,
                    seeming,
                    against);
        }

        static Result ofSeveral(int jobs) {
            return new Result(Posting.unknown(), List.of(), Set.of(), List.of(), jobs, false);
        }

        /** Keeps its own copies. */
        public Result {
            notUnderstood = List.copyOf(notUnderstood);
            doubted = Set.copyOf(doubted);
            strange = List.copyOf(strange);
        }

        /** Whether a word was left unread that speaks against the job, such as "scam". */
        public boolean warns() {
            Set<String> alone = PhraseDictionary.standard().typed("warning_alone");
            boolean only = posting.facts().isEmpty()
                    && !strange.isEmpty()
                    && strange.stream().allMatch(word -> alone.contains(CaseFolding.of(word)) || isWarningSign(word));
            return against || only || leaves("warning");
        }

        /** Whether a figure was left unread, or a word that may speak against the job; the name of the work is none. */
        public boolean leavesWarnings() {
            boolean figure = strange.stream().anyMatch(word -> word.chars().anyMatch(Character::isDigit));
            return figure || warns() || leaves("turning") || leaves("doubts");
        }

        /** The facts with what is left noted beside them, and the first few words of it. */
        public Posting noting(Posting facts) {
            List<String> words = strange.stream()
                    .filter(word -> word.length() <= LONGEST_WORD)
                    .distinct()
                    .limit(MOST_NAMED)
                    .toList();
            Posting noted = facts.with(Fact.UNREAD_WORDS, true, SourcedValue.Origin.ANSWER);
            return words.isEmpty()
                    ? noted
                    : noted.with(Fact.UNREAD_TEXT, String.join(" ", words), SourcedValue.Origin.ANSWER);
        }

        /** Whether a word of this list, or several in a row, were left unread: "fishy", "too good to be true". */
        private boolean leaves(String list) {
            Set<String> listed = PhraseDictionary.standard().typed(list);
            List<String> words = strange.stream().map(CaseFolding::of).toList();
            return IntStream.range(0, words.size())
                    .anyMatch(from -> WordRuns.lengthAt(from, words, LONGEST_RUN, listed) > 0);
        }
    }

    /**
     * Reads a line.
     *
     * @param text the line, without links
     * @param now the moment that "posted 2h ago" counts from
     */
    public static Result read(String text, Instant now) {
        String line = withoutOpening(CorrectionScanner.of(text).rest());
        Result read = FormerFacts.doubted(line, instead(line, now), now);
        return Opinion.of(line) == Opinion.AGAINST ? read.against(line) : read;
    }

    /** "What about 5-10 80%" asks nothing of the facts: it hands them over. */
    private static String withoutOpening(String text) {
        String said = CaseFolding.of(text.strip());
        return PhraseDictionary.standard().typed("openings").stream()
                .map(opening -> opening.replace('_', ' '))
                .filter(opening -> said.startsWith(opening) && said.length() > opening.length())
                .filter(opening -> !Character.isLetterOrDigit(said.charAt(opening.length())))
                .filter(opening -> !said.startsWith(opening + " was ") && !said.startsWith(opening + " had "))
                .max(Comparator.comparingInt(String::length))
                .map(opening -> text.strip().substring(opening.length()))
                .map(rest ->
                        rest.startsWith(":") || rest.startsWith(",") || rest.startsWith("?") ? rest.substring(1) : rest)
                .orElse(text);
    }

    /** Whether the line puts right what was said before: "my bad, hire rate is 0%". */
    public static boolean isCorrection(String text) {
        return CorrectionScanner.of(text).found();
    }

    /** "0% not 80%" is the first of the two, where both are values of one fact and nothing else is said. */
    private static Result instead(String text, Instant now) {
        Result all = whole(text, now);
        boolean whole = !all.posting().facts().isEmpty() && all.notUnderstood().isEmpty();
        Optional<ContrastParser> both = whole ? Optional.empty() : ContrastParser.of(text);
        if (both.isEmpty()) {
            return all;
        }
        Result first = whole(both.get().said(), now);
        Set<Fact<?>> told = first.posting().facts().keySet();
        if (told.size() != 1
                || !first.notUnderstood().isEmpty()
                || !first.doubted().isEmpty()) {
            return all;
        }
        Posting other = whole(both.get().denied(), now).posting();
        return other.facts().keySet().equals(told) && !other.equals(first.posting()) ? first : all;
    }

    static Result whole(String text, Instant now) {
        OpenToScanner open = OpenToScanner.of(text);
        KnownClientScanner client = KnownClientScanner.of(RivalCount.inShort(open.rest()));
        HiresOnJobScanner hires = HiresOnJobScanner.of(client.rest());
        Result read = starred(text, open.into(readRest(hires.rest(), now)));
        if (read.seeming() > 1) {
            return read;
        }
        read = hires.count().isPresent()
                ? read.with(Fact.HIRES_ON_JOB, hires.count().getAsInt())
                : read;
        return client.known() ? read.with(Fact.KNOWN_CLIENT, true) : read;
    }

    /** The words that tell of contact or money outside Upwork before a contract (W-15), where no question holds them. */
    public static Optional<String> outsideContact(String text) {
        boolean said = text.length() <= LONGEST && text.indexOf('?') < 0;
        return said ? DescriptionExtractor.standard().outsideContact(text) : Optional.empty();
    }

    /** A row of stars is a rating that nobody can tell from an ornament. */
    private static Result starred(String text, Result read) {
        String even = text.replace('⭐', '★');
        if (!even.contains("★★") || read.posting().knows(Fact.CLIENT_RATING) || read.seeming() > 1) {
            return read;
        }
        Set<Fact<?>> doubted = new HashSet<>(read.doubted());
        doubted.add(Fact.CLIENT_RATING);
        return new Result(read.posting(), read.notUnderstood(), doubted, read.strange());
    }

    private static Result readRest(String text, Instant now) {
        TypedSegmenter segmenter = new TypedSegmenter(new TypedItemReader(now));
        TypedFacts facts = new TypedFacts();
        // What stands on lines of its own does not go on in the next.
        for (String line : TextCleaner.lines(pictured(text.length() > LONGEST ? text.substring(0, LONGEST) : text))) {
            if (FieldReader.standard().isOfAnother(line)) {
                continue;
            }
            List<ParsedClause> clauses = new ArrayList<>();
            List<TypedClause> typed = TypedLineTokenizer.clauses(String.join(", ", DotLeaders.pieces(line)));
            for (TypedClause clause : typed) {
                clauses.add(
                        clause.isSaid()
                                ? ParsedClause.of(clause.tokens(), segmenter)
                                : ParsedClause.unsaid(clause.tokens(), segmenter));
            }
            acrossCommas(clauses, typed);
            expired(clauses, typed);
            counted(clauses, typed);
            facts.add(
                    isProse(clauses)
                            ? clauses.stream()
                                    .map(clause -> ParsedClause.unsaid(clause.words(), segmenter))
                                    .toList()
                            : clauses);
        }
        return facts.finish();
    }

    /** "not, verified": what was left of one clause may turn what the next one says. */
    private static void acrossCommas(List<ParsedClause> clauses, List<TypedClause> typed) {
        for (int i = 0; i < clauses.size(); i++) {
            int next = i + 1;
            int before = i - 1;
            ParsedClause clause = clauses.get(i);
            if (clause.doubtsAfter()
                    && !typed.get(i).isAside()
                    && next < clauses.size()
                    && !clauses.get(next).items().isEmpty()) {
                Placed first = clauses.get(next).items().get(0);
                if (i == 0 && takesBack(clause, first)) {
                    clauses.set(i, clause.saying(TypedItem.NOTHING));
                } else if (clause.reaches(first)) {
                    clauses.set(next, clauses.get(next).without(first));
                }
            }
            if (clause.doubtsBefore()
                    && before >= 0
                    && !clauses.get(before).items().isEmpty()) {
                List<Placed> items = clauses.get(before).items();
                Placed last = items.get(items.size() - 1);
                if (clause.reaches(last)) {
                    clauses.set(before, clauses.get(before).without(last));
                }
            }
        }
    }

    /** "No, 12 Connects", "no, payment isn't verified": what was said before is put right. */
    private static boolean takesBack(ParsedClause clause, Placed first) {
        boolean no = clause.words().size() == 1
                && clause.words().get(0).is("none")
                && !clause.words().get(0).isLabel();
        return no
                && first.item().facts().facts().values().stream()
                        .noneMatch(known -> known.value().equals(true));
    }

    /** "Payment verified (expired)", "verified (was)" speak of the payment, and of no job that is over. */
    private static void expired(List<ParsedClause> clauses, List<TypedClause> typed) {
        for (int i = 1; i < clauses.size(); i++) {
            List<Placed> before = clauses.get(i - 1).items();
            boolean expired = typed.get(i).isAside()
                    && PhraseDictionary.standard()
                            .typed("past")
                            .contains(TypedItemReader.joined(typed.get(i).tokens()));
            if (!expired || before.isEmpty()) {
                continue;
            }
            Placed last = before.get(before.size() - 1);
            boolean touches = last.end() == clauses.get(i - 1).words().size();
            if (touches && last.item().facts().knows(Fact.PAYMENT_VERIFIED)) {
                clauses.set(i - 1, clauses.get(i - 1).without(last));
                clauses.set(i, clauses.get(i).silent());
            }
        }
    }

    /** "4.6 (23)": a rating, and by how many. */
    private static void counted(List<ParsedClause> clauses, List<TypedClause> typed) {
        for (int i = 1; i < clauses.size(); i++) {
            List<TypedToken> inside = typed.get(i).tokens();
            List<Placed> before = clauses.get(i - 1).items();
            boolean figure = typed.get(i).isAside()
                    && inside.size() == 1
                    && Digits.areAll(inside.get(0).plain());
            Placed last = before.isEmpty() ? null : before.get(before.size() - 1);
            boolean rated = last != null
                    && last.end() == clauses.get(i - 1).words().size()
                    && last.item().facts().knows(Fact.CLIENT_RATING);
            OptionalInt reviews =
                    figure && rated ? Digits.whole(inside.get(0).plain(), LONGEST_COUNT) : OptionalInt.empty();
            if (reviews.isPresent()) {
                clauses.set(i, clauses.get(i).saying(TypedItem.of(Fact.CLIENT_REVIEWS, reviews.getAsInt())));
            }
        }
    }

    /** The line without the pictures that adorn it; some name the payment or the cost. */
    private static String pictured(String text) {
        if (isWarningSign(text)) {
            return text;
        }
        PhraseDictionary book = PhraseDictionary.standard();
        boolean named = CaseFolding.of(text).contains("connect");
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(sign -> {
            String picture = Character.toString(sign);
            boolean letter = sign < FIRST_PICTURE;
            if (!letter && book.typed("picture_payment").contains(picture)) {
                plain.append(" payment: ");
            } else if (!letter && book.typed("picture_connects").contains(picture)) {
                plain.append(named ? " " : " connects: ");
            } else if (!letter && (book.typed("pictures").contains(picture) || isAdornment(sign, picture))) {
                plain.append(' ');
            } else {
                plain.append(picture);
            }
        });
        return plain.toString();
    }

    /** Whether this is a sign such as 🚩, or several, and nothing else. */
    static boolean isWarningSign(String text) {
        Set<String> signs = PhraseDictionary.standard().typed("warning_alone");
        List<String> all = text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && Character.getType(c) != Character.NON_SPACING_MARK)
                .mapToObj(Character::toString)
                .toList();
        return !all.isEmpty() && signs.containsAll(all);
    }

    /** A picture that says neither yes nor no, and is no star, means nothing. */
    private static boolean isAdornment(int sign, String picture) {
        PhraseDictionary book = PhraseDictionary.standard();
        return Character.getType(sign) == Character.OTHER_SYMBOL
                && !YesNoReader.isSign(picture)
                && !book.typed("ornament").contains(picture)
                && !book.typed("doubts").contains(picture);
    }

    /**
     * Whether a line speaks to whoever reads it, and names no work: "check this job pls", "bhai ye job dekho". It is never a
     * title.
     */
    public static boolean isTalk(String line) {
        List<String> words = line.length() > LONGEST ? List.of() : Tokens.of(line);
        Set<String> silent = PhraseDictionary.standard().typed("filler");
        long other = words.stream()
                .map(word -> CaseFolding.of(word)
                        .chars()
                        .filter(Character::isLetter)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .filter(word -> !word.isEmpty() && !silent.contains(word))
                .count();
        return words.size() > 1 && other < 2 && words.size() - other > other + 1;
    }

    private static boolean isProse(List<ParsedClause> clauses) {
        int left = clauses.stream().mapToInt(clause -> clause.left().size()).sum();
        int all = clauses.stream().mapToInt(clause -> clause.words().size()).sum();
        return left > 2 && (all - left) * PROSE < left;
    }
}
