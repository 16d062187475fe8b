package coach.connects.parsing;

import coach.connects.money.Connects;
import coach.connects.parsing.AmountError.Reason;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads a number of Connects as people write it: {@code 40}, {@code 1,000}, {@code 40 connects}, in the digits of any
 * script. Everything else is refused with a reason, whatever its length.
 */
public final class AmountParser {
    /** The largest amount of an entry (W-08). */
    public static final int MOST = 10_000;

    private static final int LONGEST = 60;
    private static final int GROUP = 3;
    private static final List<String> UNITS = List.of("connects", "connect");

    private AmountParser() {}

    /** Reads the amount of an entry: a whole number from 1 to {@link #MOST} (W-08). */
    public static ParseResult<Connects, AmountError> read(String text) {
        return read(text, 1);
    }

    /** Reads a balance, which may be 0 (W-06). */
    public static ParseResult<Connects, AmountError> readBalance(String text) {
        return read(text, 0);
    }

    private static ParseResult<Connects, AmountError> read(String text, int least) {
        String amount = withoutUnit(CaseFolding.of(text.strip()));
        if (amount.isEmpty() || (amount.length() > LONGEST && !isNumber(amount))) {
            return refused(Reason.NO_NUMBER, OptionalInt.empty(), least);
        }
        boolean negative = "-−–".indexOf(amount.charAt(0)) >= 0;
        String unsigned =
                negative || amount.charAt(0) == '+' ? amount.substring(1).strip() : amount;
        OptionalInt whole = whole(unsigned);
        if (whole.isEmpty()) {
            return noWhole(unsigned, least);
        }
        if (negative && whole.getAsInt() > 0) {
            return refused(Reason.NEGATIVE, whole, least);
        }
        return inRange(whole.getAsInt(), least);
    }

    private static ParseResult<Connects, AmountError> inRange(int number, int least) {
        if (number < least) {
            return refused(Reason.TOO_SMALL, OptionalInt.empty(), least);
        }
        return number > MOST
                ? refused(Reason.TOO_LARGE, OptionalInt.empty(), least)
                : ParseResult.of(Connects.of(number));
    }

    private static ParseResult<Connects, AmountError> noWhole(String text, int least) {
        OptionalInt spelled = NumberWords.read(text);
        if (spelled.isPresent()) {
            return refused(Reason.WORDS, spelled, least);
        }
        int point = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        boolean fraction = point >= 0 && point < text.length() - 1 && isNumber(text);
        if (!fraction) {
            return refused(Reason.NO_NUMBER, OptionalInt.empty(), least);
        }
        // "1.000" is a thousand in half the world and one in the other half: not guessed, only offered.
        boolean group = text.length() - point - 1 == GROUP && text.charAt(0) != '0';
        return refused(Reason.FRACTION, group ? whole(text.replace(".", "")) : OptionalInt.empty(), least);
    }

    private static ParseResult<Connects, AmountError> refused(Reason reason, OptionalInt instead, int least) {
        Optional<Connects> offered = instead.isPresent() && instead.getAsInt() >= least && instead.getAsInt() <= MOST
                ? Optional.of(Connects.of(instead.getAsInt()))
                : Optional.empty();
        return ParseResult.refused(new AmountError(reason, offered));
    }

    /** The whole number that these digits are, with or without groups of three; beyond the most it is just more. */
    private static OptionalInt whole(String text) {
        int number = 0;
        int inGroup = 0;
        boolean grouped = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            int digit = Character.digit(character, 10);
            if (digit >= 0) {
                number = Math.min(number * 10 + digit, MOST + 1);
                inGroup++;
            } else if (isGroupSign(character) && inGroup > 0 && inGroup <= GROUP && (!grouped || inGroup == GROUP)) {
                grouped = true;
                inGroup = 0;
            } else {
                return OptionalInt.empty();
            }
        }
        boolean wellEnded = grouped ? inGroup == GROUP : inGroup > 0;
        return wellEnded ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private static boolean isGroupSign(char character) {
        return ", '’_\u00A0\u202F\u2009٬".indexOf(character) >= 0;
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> Character.digit(c, 10) >= 0 || ".,+-−".indexOf(c) >= 0);
    }

    /** Without the word behind the number, or the full stop of a sentence. */
    private static String withoutUnit(String text) {
        boolean stop = text.endsWith(".");
        return stop ? text.substring(0, text.length() - 1) : Affixes.withoutEnd(text, UNITS);
    }
}
