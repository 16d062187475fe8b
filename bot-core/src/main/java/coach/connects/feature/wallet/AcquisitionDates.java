package coach.connects.feature.wallet;

import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.View;
import coach.connects.parsing.AmountParser;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.DateError;
import coach.connects.parsing.DateParser;
import coach.connects.parsing.ParseResult;
import coach.connects.parsing.Tokens;
import coach.connects.wallet.ConnectsPolicy;
import coach.connects.wallet.EntryDraft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When Connects came in, told as {@code 40 on 3 March, 10 on 1 Nov}, or by the days that Upwork shows: {@code 40 of them
 * expire on 3 January} (W-14).
 *
 * @param today the day on which it is told
 * @param policy how long Connects last
 */
record AcquisitionDates(LocalDate today, ConnectsPolicy policy) {
    private static final int MOST_PARTS = 50;
    private static final List<String> LITTLE_WORDS = Tokens.phrases(
            "on|from|since|by|in|connects|connect|of|them|those|these|the|are|will|were|came|come|bought|got|other|rest");
    private static final List<String> EXPIRING =
            Tokens.phrases("expire|expires|expiring|expired|expiry|exp|gone|go|lapse|lapses|until|till");

    static AcquisitionDates of(CommandContext context) {
        return new AcquisitionDates(
                context.today(), context.state().wallet().terms().policy(context.today(), context.policies()));
    }

    /** What came in, newest first as it was told; empty when the words cannot be read. */
    Optional<List<EntryDraft.Acquisition>> read(String words) {
        List<EntryDraft.Acquisition> all = new ArrayList<>();
        for (String piece : pieces(words)) {
            Optional<EntryDraft.Acquisition> one = one(piece);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            all.add(one.get());
        }
        return all.isEmpty() || all.size() > MOST_PARTS ? Optional.empty() : Optional.of(all);
    }

    /** Whether all else came in before these; of those that are told by their last days nothing follows for others. */
    boolean areNewest(String words) {
        return Tokens.of(words).stream().noneMatch(AcquisitionDates::expires);
    }

    /** The first day of these words that may be two; empty where there is none. */
    Optional<String> unclearDay(String words) {
        return pieces(words).stream()
                .filter(piece -> came(piece)
                        .refusal()
                        .filter(error -> error.reason().isQuestion())
                        .isPresent())
                .map(AcquisitionDates::dayIn)
                .findFirst();
    }

    /** What stands behind the amount of a piece. */
    private static String dayIn(String piece) {
        List<String> tokens = tokens(piece);
        return tokens.size() < 2 ? "" : String.join(" ", tokens.subList(1, tokens.size()));
    }

    private static List<String> tokens(String piece) {
        List<String> tokens = new ArrayList<>(Tokens.of(piece));
        tokens.removeIf(token -> LITTLE_WORDS.contains(CaseFolding.of(token)) || expires(token));
        return tokens;
    }

    /** "I have 87 connects, 40 of them expire on 3 January": the balance that is told before a comma and such dates. */
    Optional<SpokenEntry> balanceBefore(View view, String said) {
        return SpokenEntry.read(view, said.substring(0, Math.max(0, said.indexOf(','))))
                .filter(told -> told.kind() == SpokenEntry.Kind.ADJUST && isOneIn(behindComma(said)));
    }

    /** The same with the dates that are still to be told named below it. */
    static CommandResult named(CommandContext context, String said, CommandResult asked) {
        return asked.withLastLine(context.text("spoken.then", "rest", behindComma(said)));
    }

    private static String behindComma(String said) {
        return said.substring(said.indexOf(',') + 1).strip();
    }

    /** Whether any of it can be read, so that the words are meant as such a list. */
    boolean isOneIn(String words) {
        return pieces(words).stream().anyMatch(piece -> one(piece).isPresent());
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

    private Optional<EntryDraft.Acquisition> one(String piece) {
        List<String> tokens = tokens(piece);
        return tokens.size() < 2
                ? Optional.empty()
                : AmountParser.read(tokens.get(0))
                        .value()
                        .flatMap(connects -> came(piece).value().map(day -> new EntryDraft.Acquisition(connects, day)));
    }

    /** The day on which they came in; of those whose last day was told, the one that gives it. */
    private ParseResult<LocalDate, DateError> came(String piece) {
        boolean ahead = Tokens.of(piece).stream().anyMatch(AcquisitionDates::expires);
        return ahead
                ? DateParser.readUntil(dayIn(piece), today, today)
                        .then(last -> ParseResult.of(policy.acquiredFor(last)))
                : DateParser.read(dayIn(piece), today);
    }

    private static boolean expires(String token) {
        return EXPIRING.contains(CaseFolding.of(token));
    }
}
