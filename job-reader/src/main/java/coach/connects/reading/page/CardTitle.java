package coach.connects.reading.page;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Digits;
import coach.connects.reading.page.CardLine.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The title of a card where no label names it: the one line of words above its fields that can be one. */
final class CardTitle {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 200;
    private static final int LONGEST_PREFIX = 24;

    private static final List<String> GREETINGS =
            List.of("best regards", "kind regards", "regards,", "best,", "cheers,", "many thanks", "thank you", "thanks,");

    private CardTitle() {}

    /** The title above the first field; where two lines can be it, a decorated one is, or else none. */
    static Optional<String> above(List<CardLine> lines) {
        List<CardLine> candidates = new ArrayList<>();
        for (CardLine line : lines) {
            if (line.is(Kind.FIELD) || (line.is(Kind.PHRASES) && !candidates.isEmpty())) {
                break;
            }
            String text = bare(line.text());
            boolean prefixed =
                    line.is(Kind.FOREIGN) && text.length() < line.text().length();
            if ((line.is(Kind.WORDS) || prefixed) && canBe(text)) {
                candidates.add(line);
            }
        }
        if (candidates.size() > 1) {
            List<CardLine> marked = candidates.stream().filter(CardLine::marked).toList();
            candidates = marked.size() == 1 ? marked : List.of();
        }
        return candidates.stream().map(line -> bare(line.text())).findFirst();
    }

    /** Whether these words can be a title: no question, no sentence, no header of a carrier, no heading with a colon. */
    static boolean canBe(String text) {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        boolean stop = ".?!:,;…".indexOf(last) >= 0;
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && !stop
                && !isHeader(text)
                && text.chars().anyMatch(Character::isLetter);
    }

    /** "Best regards, Ann" */
    static boolean isGreeting(String text) {
        String plain = CaseFolding.of(text);
        return GREETINGS.stream().anyMatch(plain::startsWith);
    }

    /** "Ann, [29.11.2026 08:12]", "SCAN COMPLETE (2026-11-29 08:30 UTC)", "Jane Doe 8:12 AM": who wrote it and when. */
    static boolean isHeader(String text) {
        for (int colon = text.indexOf(':'); colon > 0; colon = text.indexOf(':', colon + 1)) {
            boolean before = Digits.isDigit(text.charAt(colon - 1));
            if (before
                    && colon + 2 < text.length()
                    && Digits.isDigit(text.charAt(colon + 1))
                    && Digits.isDigit(text.charAt(colon + 2))) {
                return true;
            }
        }
        return false;
    }

    /** Without "Priority 1:", "BID — Job #7:" before it and "(Score: 0.89)" behind. */
    static String bare(String text) {
        int colon = text.indexOf(": ");
        boolean prefix = colon > 0
                && colon <= LONGEST_PREFIX
                && text.substring(0, colon).chars().anyMatch(Digits::isDigit);
        String title = prefix ? text.substring(colon + 2).strip() : text;
        int open = title.endsWith(")") ? title.lastIndexOf('(') : -1;
        boolean note = open > 0 && title.indexOf(':', open) > 0;
        return note ? title.substring(0, open).strip() : title;
    }
}
