package coach.connects.feature.check;

import coach.connects.engine.CommandContext;
import coach.connects.engine.EventSentence;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Digits;
import coach.connects.parsing.Tokens;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.SourcedValue.Origin;
import coach.connects.reading.answer.AnswerParser;
import coach.connects.reading.answer.ContrastParser;
import coach.connects.reading.answer.FactLineParser;
import coach.connects.reading.answer.Remark;
import coach.connects.reading.format.PostingParser;
import coach.connects.reading.page.ClosingNotice;
import coach.connects.session.CheckSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What somebody says in a sentence of the job that they are just checking: "proposals jumped to 35", "he wants to talk on
 * telegram". It is one only if all of it is understood, and it tells of at most {@link #MOST_FACTS} facts: more are another
 * job.
 */
final class CheckStatementParser {
    private static final int LONGEST = 120;
    private static final int LONGEST_PHRASE = 4;
    /** No job costs a hundred Connects. */
    private static final int COST_DIGITS = 2;

    private static final int MOST_FACTS = 2;
    /** What is longer than a remark may be a letter, or a description. */
    private static final int MOST_WORDS = 8;

    /** What a bare number may be the value of. */
    private static final List<Fact<?>> COUNTED = List.of(
            Fact.PROPOSALS,
            Fact.INTERVIEWING,
            Fact.INVITES_SENT,
            Fact.CONNECTS_COST,
            Fact.CLIENT_RATING,
            Fact.CLIENT_HIRE_RATE,
            Fact.CLIENT_REVIEWS,
            Fact.CLIENT_HIRES);

    private final CommandContext context;
    private final PostingParser reader;

    CheckStatementParser(CommandContext context, PostingParser reader) {
        this.context = context;
        this.reader = reader;
    }

    /** What the words tell of the job; empty where they may be anything else. */
    Optional<CheckInput> read(String words) {
        Optional<EventSentence> told =
                EventSentence.of(words, LONGEST).filter(said -> said.job().isEmpty());
        List<String> said = told.map(one -> words(one.words())).orElse(List.of());
        Optional<CheckInput> alone = said.size() == 1 ? alone(words, said) : Optional.empty();
        if (alone.isPresent()) {
            return alone;
        }
        if (said.size() < 2
                || context.lists("check.said.asks", said.get(0))
                || tellsOf(said, "check.said.another")
                || tellsOf(said, "check.said.unsure")) {
            return Optional.empty();
        }
        if (saysApplied(said)) {
            return Optional.of(one(Posting.unknown().with(Fact.ALREADY_APPLIED, true, Origin.ANSWER)));
        }
        if (asksOutside(words, said)) {
            return Optional.of(one(Posting.unknown().with(Fact.OUTSIDE_CONTACT, words.strip(), Origin.ANSWER)));
        }
        Optional<CheckInput> nothingAgainst = takenBack(said).or(() -> changingNothing(words, said));
        if (nothingAgainst.isPresent()) {
            return nothingAgainst;
        }
        Optional<Posting> past = ClientHistoryStatement.read(context, said)
                .or(() -> isHired(said) ? Optional.of(Posting.unknown().doubting(Fact.CLOSED)) : Optional.empty());
        if (past.isPresent()) {
            return past.map(CheckStatementParser::one);
        }
        String bare = bare(said);
        Optional<CheckInput> certain = over(words, said).or(() -> named(words, bare));
        if (certain.isPresent()) {
            return certain;
        }
        // A piece of a page names its fact and nothing around it; it may be of another job.
        boolean piece = words.indexOf(':') >= 0
                || (bare.equals(String.join(" ", said))
                        && understood(words.strip()).isPresent());
        return piece
                ? Optional.empty()
                : told(words.strip(), bare)
                        .filter(input -> !anyListed(said, "check.said.denies")
                                || input.single()
                                        .flatMap(one -> one.get(Fact.CLOSING_WORDS))
                                        .isEmpty())
                        .or(() -> interviews(bare))
                        .or(() -> putRight(words))
                        .or(() -> against(words, said));
    }

    /** "Sorry, not a scam", "it's open again": what stands against the job beside its facts. */
    private Optional<CheckInput> takenBack(List<String> said) {
        String words = String.join(" ", said);
        Optional<Posting> known = CheckDialog.open(context).map(CheckSession::posting);
        if (known.filter(posting -> posting.doubts(Fact.CLOSED)).isPresent()
                && context.lists("check.said.reopened", words)) {
            return Optional.of(one(Posting.unknown().with(Fact.CLOSED, false, Origin.ANSWER)));
        }
        return known.filter(posting -> posting.knows(Fact.UNREAD_WORDS)).isPresent()
                        && context.lists("check.said.retracts", words)
                ? Optional.of(one(Posting.unknown().with(Fact.UNREAD_WORDS, false, Origin.ANSWER)))
                : Optional.empty();
    }

    /** "He hired me in 2022", "a friend sent me this on telegram"; one's own invitation is told otherwise. */
    private Optional<CheckInput> changingNothing(String words, List<String> said) {
        return CheckDialog.open(context)
                .filter(session -> !said.contains("invited")
                        && Remark.changesNothing(words.strip(), session.posting(), context.writtenAt()))
                .map(session -> one(Posting.unknown()));
    }

    /** What one word tells: "50+", "scam", a red flag. */
    private Optional<CheckInput> alone(String words, List<String> said) {
        if (isAtLeast(said.get(0))) {
            return understood("proposals " + said.get(0));
        }
        return context.lists("check.said.alone", said.get(0))
                ? Optional.of(against(words.strip(), said, FactLineParser.read(words.strip(), context.writtenAt())))
                : Optional.empty();
    }

    /** Without its filler; but in "US only" what elsewhere fills says what it is. */
    private Optional<CheckInput> told(String words, String bare) {
        Optional<CheckInput> whole = understood(words);
        boolean limits = whole.flatMap(CheckInput::single)
                .filter(one -> one.knows(Fact.OPEN_TO))
                .isPresent();
        return limits ? whole : understood(bare);
    }

    /** A number whose name is not said, or is that of another number too: "no, 12", "client rate 3.2". */
    private Optional<CheckInput> named(String words, String bare) {
        Posting known = CheckDialog.open(context).map(CheckSession::posting).orElseGet(Posting::unknown);
        List<String> left = Tokens.of(bare);
        String last = left.isEmpty() ? "" : left.get(left.size() - 1);
        boolean rated = left.size() > 1
                && context.lists("check.said.rate", String.join(" ", left.subList(0, left.size() - 1)))
                && !known.knows(Fact.RATE_MIN);
        if (rated && AnswerParser.read(Fact.CLIENT_RATING, last).isPresent()) {
            return understood("rating " + last);
        }
        boolean cost = known.knows(Fact.CONNECTS_COST) && isBareCorrection(words) && last.length() <= COST_DIGITS;
        return cost ? understood(last + " connects") : Optional.empty();
    }

    /** "No, 12", "actually its 12": a number alone is said to be wrong. */
    private boolean isBareCorrection(String words) {
        List<String> said = words(words);
        List<String> left = said.isEmpty() ? said : without(said.subList(1, said.size()), "check.said.filler");
        return left.size() == 1 && Digits.areAll(left.get(0)) && context.lists("spoken.cue", said.get(0));
    }

    /** "50+": what a page shows of the proposals, and of nothing else. */
    private static boolean isAtLeast(String word) {
        return word.length() > 1 && word.endsWith("+") && Digits.areAll(word.substring(0, word.length() - 1));
    }

    /** "They already hired someone", "hired already"; "got hired" is the writer's own luck. */
    private boolean isHired(List<String> said) {
        List<String> told = without(said, "check.said.filler");
        return context.lists("check.said.hired", String.join(" ", told)) && !(told.size() == 1 && said.contains("got"));
    }

    /** "It got removed", "they gave it to someone else"; "I got hired" is the writer's own luck. */
    private Optional<CheckInput> over(String words, List<String> said) {
        boolean own = anyListed(said, "check.said.hires")
                || anyListed(said, "check.said.denies")
                || anyListed(without(said, "check.said.friends"), "check.said.own");
        return own || words.indexOf(':') >= 0 || understood(bare(said)).isPresent()
                ? Optional.empty()
                : ClosingNotice.inRemark(words.strip())
                        .map(over -> one(Posting.unknown().with(Fact.CLOSING_WORDS, over, Origin.ANSWER)));
    }

    /** "They interview 11": the page's own word for it is another form. */
    private Optional<CheckInput> interviews(String bare) {
        List<String> words = Tokens.of(bare);
        boolean counted = words.size() == 3 && context.lists("check.said.people", words.get(2));
        boolean verb = (words.size() == 2 || counted) && context.lists("check.said.interview", words.get(0));
        return verb ? understood("interviewing " + words.get(1)) : Optional.empty();
    }

    /** "Not 4.9 but 3.9", "12 instead of 5": the fact of the check that has the one value has the other. */
    private Optional<CheckInput> putRight(String words) {
        return ContrastParser.of(words)
                .flatMap(both -> CheckDialog.open(context).flatMap(session -> {
                    List<Posting> meant = COUNTED.stream()
                            .filter(fact -> tells(fact, session.posting(), both.denied()))
                            .flatMap(fact -> FreeTextAnswer.told(Posting.unknown(), fact, both.said()).stream())
                            .toList();
                    return meant.size() == 1 ? Optional.of(one(meant.get(0))) : Optional.empty();
                }));
    }

    private static boolean tells(Fact<?> fact, Posting known, String value) {
        return FreeTextAnswer.told(Posting.unknown(), fact, value)
                .filter(told -> told.agreesOn(fact, known))
                .isPresent();
    }

    /**
     * What speaks against the client in words that tell no fact: of their payment, which is not known then, or of anything
     * else that warns ("this client is a scam"). What the writer says of themselves is none.
     */
    private Optional<CheckInput> against(String words, List<String> said) {
        FactLineParser.Result remark = FactLineParser.read(words.strip(), context.writtenAt());
        // "They never paid my friend" is no word of the writer.
        boolean own = anyListed(without(said, "check.said.friends"), "check.said.own");
        boolean praise = anyListed(said, "check.said.hires") && anyListed(said, "check.said.often");
        if (own
                || praise
                || said.size() > MOST_WORDS
                || !remark.posting().without(Fact.POSTED_AT).facts().isEmpty()
                || (!remark.leavesWarnings() && !remark.doubted().contains(Fact.PAYMENT_VERIFIED))) {
            return Optional.empty();
        }
        if (remark.doubted().contains(Fact.PAYMENT_VERIFIED)) {
            return Optional.of(one(Posting.unknown().doubting(Fact.PAYMENT_VERIFIED)));
        }
        boolean ofTheJob = anyListed(said, "check.said.who") || anyListed(said, "check.said.it");
        boolean denies = anyListed(without(said, "check.said.unpaid"), "check.said.denies");
        boolean warns = remark.against()
                ? ofTheJob || !context.lists("check.said.vague", String.join(" ", said))
                : ofTheJob && remark.warns() && !denies;
        return warns ? Optional.of(against(words, said, remark)) : Optional.empty();
    }

    /** That the job is over, or words that stand against it beside all that is known. */
    private static CheckInput against(String words, List<String> said, FactLineParser.Result remark) {
        return ClosingNotice.inRemark(words)
                .map(over -> one(Posting.unknown().with(Fact.CLOSING_WORDS, over, Origin.ANSWER)))
                .orElseGet(() -> CheckInput.ofOne(remark.noting(Posting.unknown()), said));
    }

    /** "Not 12 but 16", where that may be of several facts of the check, or of none. */
    boolean isUnclear(String words) {
        return isBareCorrection(words)
                || ContrastParser.of(words)
                        .filter(both -> Digits.areAll(both.said()) && Digits.areAll(both.denied()))
                        .isPresent();
    }

    /** Whether the first or the last line of a page is that sentence: the others are the page's own. */
    boolean isAppliedBeside(String page) {
        List<String> lines =
                page.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.size() > 1
                && (saysApplied(words(within(lines.get(0))))
                        || saysApplied(words(within(lines.get(lines.size() - 1)))));
    }

    private static String within(String line) {
        return line.length() <= LONGEST && line.indexOf('?') < 0 ? line : "";
    }

    /** "I already sent a proposal to this one": one's own deed, done before. */
    private boolean saysApplied(List<String> said) {
        return said.contains("already")
                && context.lists("check.said.applied", String.join(" ", without(said, "check.said.applied.beside")));
    }

    private Optional<CheckInput> understood(String line) {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        CheckInput input = CheckInput.of(line, reader, context.writtenAt());
        return input.single()
                .filter(posting -> input.notUnderstood().isEmpty()
                        && posting.job().isEmpty()
                        && posting.doubted().isEmpty()
                        && !posting.facts().isEmpty()
                        && posting.facts().size() <= MOST_FACTS)
                .map(CheckStatementParser::one);
    }

    /** The client, who wants to be paid, or to talk where Upwork does not see it (W-15). */
    private boolean asksOutside(String words, List<String> said) {
        boolean theirs = anyListed(said, "check.said.who");
        if (theirs && FactLineParser.outsideContact(words).isPresent()) {
            return true;
        }
        boolean denied = anyListed(said, "check.said.denies");
        boolean money = anyListed(said, "check.said.wants") && tellsOf(said, "check.said.money");
        return !denied && theirs && (anyListed(said, "check.said.elsewhere") || money);
    }

    /** The words without those that say nothing, and without what it is not: "it costs 14 not 8". */
    private String bare(List<String> said) {
        int not = said.size() - 2;
        boolean instead = not > 0
                && said.get(not).equals("not")
                && Digits.isDigit(said.get(not + 1).charAt(0));
        return String.join(" ", without(instead ? said.subList(0, not) : said, "check.said.filler"));
    }

    private boolean tellsOf(List<String> said, String list) {
        return without(said, list).size() < said.size();
    }

    private List<String> without(List<String> said, String list) {
        List<String> left = new ArrayList<>();
        int at = 0;
        while (at < said.size()) {
            int end = Math.min(said.size(), at + LONGEST_PHRASE);
            while (end > at && !context.lists(list, String.join(" ", said.subList(at, end)))) {
                end--;
            }
            if (end == at) {
                left.add(said.get(at));
                end++;
            }
            at = end;
        }
        return left;
    }

    private static CheckInput one(Posting said) {
        return CheckInput.ofOne(said, List.of());
    }

    private boolean anyListed(List<String> said, String list) {
        return said.stream().anyMatch(word -> context.lists(list, word));
    }

    private static List<String> words(String said) {
        return Tokens.of(CaseFolding.of(said)).stream()
                .map(CheckStatementParser::unended)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String unended(String word) {
        int end = word.length();
        while (end > 0 && ".,!;:".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }
}
