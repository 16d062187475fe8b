package coach.connects.feature.check;

import coach.connects.engine.CommandContext;
import coach.connects.engine.ToldSentence;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Digits;
import coach.connects.parsing.Tokens;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.SourcedValue.Origin;
import coach.connects.reading.answer.FactLineParser;
import coach.connects.reading.format.PostingParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What somebody says in a sentence of the job that they are just checking: "proposals jumped to 35", "he wants to talk on
 * telegram". It is one only if all of it is understood, and it tells of at most {@link #MOST_FACTS} facts: more are another
 * job.
 */
final class SaidOfTheCheck {
    private static final int LONGEST = 120;
    private static final int LONGEST_PHRASE = 4;
    private static final int MOST_FACTS = 2;

    private final CommandContext context;
    private final PostingParser reader;

    SaidOfTheCheck(CommandContext context, PostingParser reader) {
        this.context = context;
        this.reader = reader;
    }

    /** What the words tell of the job; empty where they may be anything else. */
    Optional<CheckInput> read(String words) {
        Optional<ToldSentence> told =
                ToldSentence.of(words, LONGEST).filter(said -> said.job().isEmpty());
        List<String> said = told.map(one -> words(one.words())).orElse(List.of());
        if (said.size() < 2 || context.lists("check.said.asks", said.get(0))) {
            return Optional.empty();
        }
        if (saysApplied(said)) {
            return Optional.of(CheckInput.ofOne(Posting.unknown().with(Fact.ALREADY_APPLIED, true, Origin.ANSWER)));
        }
        if (asksOutside(words, said)) {
            return Optional.of(
                    CheckInput.ofOne(Posting.unknown().with(Fact.OUTSIDE_CONTACT, words.strip(), Origin.ANSWER)));
        }
        Optional<Posting> ofTheClient = SaidOfTheClient.read(context, said);
        if (ofTheClient.isPresent()) {
            return ofTheClient.map(CheckInput::ofOne);
        }
        // What is read as it stands is a piece like every other, be it of another job.
        boolean piece = words.indexOf(':') >= 0 || understood(words.strip()).isPresent();
        return piece ? Optional.empty() : understood(bare(said));
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
                .map(CheckInput::ofOne);
    }

    /** The client, who wants to be paid, or to talk where Upwork does not see it (W-15). */
    private boolean asksOutside(String words, List<String> said) {
        boolean theirs = anyListed(said, "check.said.who");
        if (theirs && FactLineParser.outsideContact(words).isPresent()) {
            return true;
        }
        boolean denied = anyListed(said, "check.said.denies");
        boolean money = anyListed(said, "check.said.wants")
                && without(said, "check.said.money").size() < said.size();
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

    private boolean anyListed(List<String> said, String list) {
        return said.stream().anyMatch(word -> context.lists(list, word));
    }

    private static List<String> words(String said) {
        return Tokens.of(CaseFolding.of(said)).stream()
                .map(SaidOfTheCheck::unended)
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
