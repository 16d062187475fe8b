package coach.connects.feature.wallet;

import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.money.Connects;
import coach.connects.parsing.AmountParser;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.DateParser;
import coach.connects.parsing.Tokens;
import coach.connects.session.FreelancerState;
import coach.connects.session.PendingQuestion;
import coach.connects.wallet.EntryDraft;
import coach.connects.wallet.EntryKind;
import coach.connects.wallet.Lot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * "When did you get them?" (W-14): asked after a wallet from before the bot was told its balance, so that its
 * Connects get their dates. It can be skipped; then they are shown as gone "at the latest".
 */
final class AcquisitionDatesQuestion {
    /** The state of the question, and what a button says that asks it. */
    static final String DATES = "dates";
    /** What the button says that passes it over. */
    static final String SKIP = "skip";

    private static final int MOST_PARTS = 50;
    private static final List<String> LITTLE_WORDS = List.of("on", "from", "since", "connects", "connect");

    private AcquisitionDatesQuestion() {}

    /** Whether the wallet was told its balance for the first time, and has Connects without a date. */
    static boolean isToBeAsked(Receipt receipt) {
        boolean first = !receipt.context().state().wallet().isInitialized();
        boolean corrected = receipt.made().entries().stream().anyMatch(entry -> entry.kind() == EntryKind.CORRECTION);
        return first && corrected && hasUndated(receipt.made().statement().lots());
    }

    /** Whether this question is the one that waits: what is told of something else is no answer to it. */
    static boolean waits(CommandContext context) {
        return context.openConversation()
                .filter(open -> open.topic().equals(new PendingQuestion("adjust", DATES)))
                .isPresent();
    }

    static boolean hasUndated(List<Lot> lots) {
        return lots.stream().anyMatch(lot -> !lot.dated());
    }

    /** The receipt with the question below it. */
    static CommandResult ask(Receipt receipt) {
        CommandContext context = receipt.context();
        Receipt asking = receipt.withText(context.text("wallet.came-in.ask"))
                .withRow(ButtonSpec.once(context.plain("button.skip"), "adjust", SKIP));
        FreelancerState after = context.with(receipt.after()).withConversation(new PendingQuestion("adjust", DATES));
        return CommandResult.of(after, asking.draft());
    }

    /** The receipt for dates, which says how many are still without one, and until when those last at the latest. */
    static Receipt told(Receipt receipt) {
        CommandContext context = receipt.context();
        List<Lot> undated = undated(receipt.made().statement().lots());
        Optional<LocalDate> last = undated.stream().map(Lot::lastUsableDay).max(LocalDate::compareTo);
        return last.map(day -> receipt.headed(context.text("wallet.came-in.done.some"))
                        .withText(context.text("wallet.came-in.left", "n", sum(undated), "day", day))
                        .withRow(ButtonSpec.of(context.plain("wallet.button.dates"), "adjust", DATES)))
                .orElseGet(() -> receipt.headed(context.text("wallet.came-in.done")));
    }

    private static List<Lot> undated(List<Lot> lots) {
        return lots.stream().filter(lot -> !lot.dated()).toList();
    }

    private static Connects sum(List<Lot> lots) {
        return lots.stream().map(Lot::remaining).reduce(Connects.ZERO, Connects::plus);
    }

    /** The question alone, about those that have no date. */
    static CommandResult ask(CommandContext context) {
        List<Lot> undated = undated(new WalletAccess(context).statement().lots());
        RichText question = undated.isEmpty()
                ? context.text("wallet.came-in.ask")
                : context.text("wallet.came-in.ask.rest", "n", sum(undated));
        return context.askFor(
                context.draft(question).withRow(ButtonSpec.once(context.plain("button.skip"), "adjust", SKIP)),
                "adjust",
                DATES);
    }

    /** What came in, newest first as it was told; empty when the words cannot be read. */
    static Optional<List<EntryDraft.Acquisition>> read(String words, LocalDate today) {
        List<EntryDraft.Acquisition> all = new ArrayList<>();
        for (String piece : pieces(words)) {
            Optional<EntryDraft.Acquisition> one = one(piece, today);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            all.add(one.get());
        }
        return all.isEmpty() || all.size() > MOST_PARTS ? Optional.empty() : Optional.of(all);
    }

    /** The first day of these words that may be two; empty where there is none. */
    static Optional<String> unclearDay(String words, LocalDate today) {
        return pieces(words).stream()
                .map(AcquisitionDatesQuestion::dayIn)
                .filter(day -> DateParser.read(day, today)
                        .refusal()
                        .filter(error -> error.reason().isQuestion())
                        .isPresent())
                .findFirst();
    }

    /** What stands behind the amount of a piece. */
    private static String dayIn(String piece) {
        List<String> tokens = tokens(piece);
        return tokens.size() < 2 ? "" : String.join(" ", tokens.subList(1, tokens.size()));
    }

    private static List<String> tokens(String piece) {
        List<String> tokens = new ArrayList<>(Tokens.of(piece));
        tokens.removeIf(token -> LITTLE_WORDS.contains(CaseFolding.of(token)));
        return tokens;
    }

    /** Whether any of it can be read, so that the words are meant as such a list. */
    static boolean isOneIn(String words, LocalDate today) {
        return pieces(words).stream().anyMatch(piece -> one(piece, today).isPresent());
    }

    /** The pieces between commas; a comma within a number or before a year divides nothing. */
    private static List<String> pieces(String said) {
        String words = said.replace(" and ", ";").replace(" AND ", ";");
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || isDivider(words, i)) {
                String piece = words.substring(start, i).strip();
                boolean year = Tokens.of(piece).size() == 1 && !pieces.isEmpty();
                if (year) {
                    pieces.set(pieces.size() - 1, pieces.get(pieces.size() - 1) + " " + piece);
                } else if (!piece.isEmpty()) {
                    pieces.add(piece);
                }
                start = i + 1;
            }
        }
        return pieces;
    }

    private static boolean isDivider(String words, int at) {
        char c = words.charAt(at);
        boolean inNumber = at > 0
                && at + 1 < words.length()
                && Character.isDigit(words.charAt(at - 1))
                && Character.isDigit(words.charAt(at + 1));
        return c == ';' || c == '\n' || (c == ',' && !inNumber);
    }

    private static Optional<EntryDraft.Acquisition> one(String piece, LocalDate today) {
        String date = dayIn(piece);
        if (date.isEmpty()) {
            return Optional.empty();
        }
        List<String> tokens = tokens(piece);
        return AmountParser.read(tokens.get(0))
                .value()
                .flatMap(connects ->
                        DateParser.read(date, today).value().map(day -> new EntryDraft.Acquisition(connects, day)));
    }
}
