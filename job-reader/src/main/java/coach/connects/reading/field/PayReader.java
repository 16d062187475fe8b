package coach.connects.reading.field;

import coach.connects.posting.JobType;
import coach.connects.reading.phrase.MoneyScanner;
import coach.connects.reading.phrase.MoneyScanner.UsdRange;
import coach.connects.reading.phrase.NormalizedLine;
import coach.connects.reading.phrase.PhraseDictionary;
import coach.connects.reading.phrase.PhraseMatch;
import coach.connects.reading.phrase.TokenType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads how a job is paid: a type, an amount or two, what they are per, in any order; each once, and nothing else. */
final class PayReader {
    private static final String BETWEEN = " :-";

    private final PhraseDictionary book;
    private @Nullable JobType type;
    private @Nullable BigDecimal amount;
    private @Nullable UsdRange range;

    private PayReader(PhraseDictionary book) {
        this.book = book;
    }

    /** Reads a cell; false where any word of it is not understood, and nothing is said then. */
    static boolean read(LabelType label, String cell, List<String> beside, PhraseDictionary book, PayTerms pay) {
        PayReader reader = new PayReader(book);
        String words = cell.replace('_', ' ');
        boolean understood = (label == LabelType.TYPE && reader.code(words))
                || reader.bareNumber(label, words)
                || reader.scan(NormalizedLine.of(words), beside);
        return understood && reader.say(label, pay);
    }

    /** The site's own data number the types. */
    private boolean code(String words) {
        type = words.equals("1") ? JobType.FIXED : words.equals("2") ? JobType.HOURLY : null;
        return type != null;
    }

    private boolean bareNumber(LabelType label, String words) {
        Optional<BigDecimal> number = label == LabelType.TYPE ? Optional.empty() : ValueReader.number(words);
        amount = number.orElse(null);
        return number.isPresent();
    }

    private boolean scan(NormalizedLine line, List<String> beside) {
        int at = skip(line, 0);
        while (at < line.length()) {
            int end = value(line, at);
            end = end < 0 ? said(line, at) : end;
            end = end < 0 ? word(line, at, beside) : end;
            if (end < 0) {
                return false;
            }
            at = skip(line, end);
        }
        return type != null || amount != null || range != null;
    }

    private static int skip(NormalizedLine line, int from) {
        int at = from;
        while (at < line.length() && BETWEEN.indexOf(line.at(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Where the amount that begins here ends; a second one is not understood. */
    private int value(NormalizedLine line, int at) {
        boolean first = amount == null && range == null;
        MoneyScanner.RangeMatch two = MoneyScanner.range(line, at);
        if (two != null && first) {
            range = two.range();
            return two.end();
        }
        MoneyScanner.Amount one = MoneyScanner.at(line, at);
        if (one != null && one.amount() != null && first) {
            amount = one.amount();
            return one.end();
        }
        return -1;
    }

    private int said(NormalizedLine line, int at) {
        PhraseMatch match = book.longest(line, at);
        int perHour = word(line, at, book.expressions("hourly"));
        int end = Math.max(perHour, word(line, at, book.expressions("fixed")));
        JobType said = perHour >= 0 ? JobType.HOURLY : JobType.FIXED;
        if (match != null && (match.type() == TokenType.HOURLY || match.type() == TokenType.FIXED)) {
            said = match.type() == TokenType.HOURLY ? JobType.HOURLY : JobType.FIXED;
            end = match.end();
        }
        if (end < 0 || (type != null && type != said)) {
            return -1;
        }
        type = said;
        return end;
    }

    private static int word(NormalizedLine line, int at, List<String> words) {
        for (String word : words) {
            if (line.plain().startsWith(word, at) && line.endsAt(at + word.length())) {
                return at + word.length();
            }
        }
        return -1;
    }

    private boolean say(LabelType label, PayTerms pay) {
        boolean hour = type == JobType.HOURLY || (label == LabelType.RATE && type == null);
        boolean price = type == JobType.FIXED || (label == LabelType.BUDGET && type == null);
        if (type != null) {
            pay.type(type);
        }
        UsdRange both = range == null && amount != null ? new UsdRange(amount, amount) : range;
        if (hour && both != null) {
            pay.rate(both);
        } else if (amount != null && price) {
            pay.budget(amount);
        } else if (amount != null) {
            pay.amount(amount);
        } else if (range != null) {
            pay.range(range);
        }
        return true;
    }
}
