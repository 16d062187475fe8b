package coach.connects.feature.wallet;

import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.EventSentence;
import coach.connects.engine.View;
import coach.connects.money.Connects;
import coach.connects.parsing.AmountParser;
import coach.connects.parsing.Digits;
import coach.connects.parsing.Tokens;
import coach.connects.parsing.WordRuns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Proposals that are counted, and not what they cost: "sent two proposals today", "applied for 1 job", "applied to 3 jobs for
 * 16 each". It is one only if every word of it is understood.
 *
 * @param count how many there were
 * @param each what each cost, where that was said to be of each
 * @param either what each cost, or all of them together, where nobody can know which
 * @param day when
 */
record SpokenProposals(int count, Optional<Connects> each, Optional<Connects> either, String day) {
    private static final int LONGEST = 120;
    private static final int LONGEST_PHRASE = 4;
    private static final List<String> COUNTED =
            Tokens.of("jobs proposals applications bids job proposal application bid");
    private static final List<String> ONE = Tokens.of("a an one another");
    private static final List<String> SENT =
            Tokens.of("sent send applied apply submitted submit did made wrote placed put");
    private static final List<String> EACH = Tokens.of("each per every apiece");

    /** What these words tell; empty where they tell anything else or anything besides. */
    static Optional<SpokenProposals> read(View view, String text) {
        return EventSentence.of(text, LONGEST)
                .filter(told -> told.job().isEmpty())
                .flatMap(told ->
                        read(view, new ArrayList<>(SpokenVocabulary.english(view, SpokenEntry.words(told.words())))));
    }

    private static Optional<SpokenProposals> read(View view, List<String> left) {
        int noun = noun(left);
        if (noun <= 0 || left.stream().noneMatch(SENT::contains)) {
            return Optional.empty();
        }
        String counts = left.get(noun - 1);
        left.subList(noun - 1, noun + 1).clear();
        Optional<String> day = WordRuns.takeDay(left, LONGEST_PHRASE, view.today());
        boolean each = left.removeIf(EACH::contains);
        List<Connects> numbers = left.stream()
                .flatMap(word -> AmountParser.read(word).value().stream())
                .toList();
        left.removeIf(word -> AmountParser.read(word).value().isPresent());
        boolean understood = numbers.size() <= 1
                && left.stream().allMatch(word -> SENT.contains(word) || view.lists("spoken.little", word));
        int count = Digits.areAll(counts)
                ? AmountParser.read(counts).value().map(Connects::value).orElse(0)
                : 1;
        Optional<Connects> told = numbers.stream().findFirst();
        Optional<Connects> cost = told.filter(one -> each || count == 1);
        return understood && count > 0
                ? Optional.of(new SpokenProposals(
                        count,
                        cost,
                        told.filter(one -> cost.isEmpty()),
                        " on " + day.orElseGet(() -> view.today().toString())))
                : Optional.empty();
    }

    /** The first noun that is counted by the word before it. */
    private static int noun(List<String> words) {
        for (int at = 1; at < words.size(); at++) {
            boolean counted = Digits.areAll(words.get(at - 1)) || ONE.contains(words.get(at - 1));
            if (counted && COUNTED.contains(words.get(at))) {
                return at;
            }
        }
        return -1;
    }

    /** What each cost, if what was told is of all of them together; empty where that is no whole number. */
    private Optional<Connects> share() {
        return either.filter(all -> !all.isZero() && all.value() % count == 0)
                .map(all -> new Connects(all.value() / count));
    }

    /** They are offered to be recorded, or what they cost is asked; {@code said} are the words that told it. */
    CommandResult reply(CommandContext context, String said) {
        if (each.isPresent()) {
            return new SeveralEntries(lines())
                    .offered(context)
                    .orElseGet(() -> context.reply(context.text("spoken.proposals.one", "n", count)));
        }
        if (either.isPresent()) {
            return askOfWhat(context, said, either.get());
        }
        return count == 1
                ? SpokenEntryHandler.command("spend").recordOrAsk(context, PendingEntry.said(PendingEntry.ANSWER + day))
                : context.reply(context.text("spoken.proposals.ask", "n", count, "words", said));
    }

    /** "Applied to 3 jobs for 12": of each, or of all. */
    private CommandResult askOfWhat(CommandContext context, String said, Connects cost) {
        List<ButtonSpec> ways = new ArrayList<>();
        ways.add(ButtonSpec.sayingOnce(context.plain("spoken.proposals.each", "n", cost), inWords(said, cost)));
        share().ifPresent(part ->
                ways.add(ButtonSpec.sayingOnce(context.plain("spoken.proposals.all", "n", cost), inWords(said, part))));
        return context.reply(context.draft(context.text("spoken.proposals.which", "n", count, "cost", cost))
                .withRow(ways)
                .withRow(ButtonSpec.no(context.view())));
    }

    /** The words with this cost of each in the place of what may be of all. */
    private String inWords(String said, Connects cost) {
        List<String> words = SpokenEntry.words(said);
        int at = words.lastIndexOf(either.map(Connects::toString).orElse(""));
        List<String> each = new ArrayList<>(words);
        each.set(at, cost + " each");
        return String.join(" ", each);
    }

    /** The lines that record them, each the name of a command and what stands behind it; none where a cost is missing. */
    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < count && each.isPresent() && at <= SeveralEntries.MOST; at++) {
            lines.add("spend " + each.get() + day);
        }
        return lines;
    }
}
