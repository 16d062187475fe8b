package coach.connects.reading.page;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Digits;
import coach.connects.reading.phrase.YesNoReader;
import java.util.ArrayList;
import java.util.List;

/** Takes out what a chat, a mail program or a phone put round a text: who sent it and when, and by what. */
final class CarrierLines {
    private static final int LONGEST = 120;
    private static final int LONGEST_ANSWER = 8;
    private static final List<String> BEGINNINGS = List.of(
            "sent from my ",
            "sent from outlook",
            "sent from yahoo",
            "sent via ",
            "get outlook for ",
            "von meinem ",
            "enviado desde mi ",
            "enviado do meu ",
            "envoyé de mon ",
            "forwarded from ",
            "forwarded message",
            "begin forwarded message",
            "weitergeleitet aus ",
            "from:",
            "to:",
            "cc:",
            "reply-to:",
            "sent:");
    private static final List<String> SUBJECTS = List.of("subject:", "betreff:", "asunto:", "objet :", "assunto:");
    private static final List<String> FORWARDS = List.of("fwd:", "fw:", "re:", "wg:", "aw:");

    private CarrierLines() {}

    /** The lines of the text itself; of a subject what it is about. */
    static List<String> off(List<String> lines) {
        List<String> own = new ArrayList<>();
        for (String line : lines) {
            if (line.length() > LONGEST) {
                own.add(line);
                continue;
            }
            String words = withoutStamp(line);
            String plain = CaseFolding.of(trimmed(words));
            boolean carrier = isHeader(line)
                    || BEGINNINGS.stream().anyMatch(plain::startsWith)
                    || (plain.startsWith("on ") && plain.endsWith(" wrote:"));
            if (!carrier) {
                own.add(subject(words));
            }
        }
        return own.isEmpty() ? lines : answered(own);
    }

    /** "Payment verified", and on the next line "No" or a cross, are one line; a figure there belongs to another. */
    private static List<String> answered(List<String> lines) {
        List<String> joined = new ArrayList<>();
        for (String line : lines) {
            String before = joined.isEmpty() ? "" : joined.get(joined.size() - 1);
            boolean answer = line.length() <= LONGEST_ANSWER
                    && line.chars().noneMatch(Character::isDigit)
                    && YesNoReader.PAYMENT.isNamedIn(before)
                    && !YesNoReader.PAYMENT.isNamedIn(line)
                    && YesNoReader.PAYMENT.read(line).isPresent();
            if (answer) {
                joined.set(joined.size() - 1, before + (before.endsWith(":") ? " " : ": ") + line);
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static String trimmed(String line) {
        int start = 0;
        while (start < line.length() && "-–—*_> ".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        return line.substring(start);
    }

    private static String subject(String line) {
        String plain = CaseFolding.of(line);
        for (String subject : SUBJECTS) {
            if (plain.startsWith(subject)) {
                String words = line.substring(subject.length()).strip();
                for (String forward : FORWARDS) {
                    words = CaseFolding.of(words).startsWith(forward)
                            ? words.substring(forward.length()).strip()
                            : words;
                }
                return words;
            }
        }
        return line;
    }

    /** "Ann, [29.11.2026 08:12]", "Ann — Today at 8:12 AM", "Ann — 11/29/2026 8:12 AM". */
    private static boolean isHeader(String line) {
        boolean bracket = line.endsWith("]") && line.lastIndexOf(", [") > 0;
        int dash = line.indexOf(" — ");
        String behind = bracket
                ? line.substring(line.lastIndexOf(", [") + 3, line.length() - 1)
                : dash > 0 ? CaseFolding.of(line.substring(dash + 3)) : "";
        boolean day = behind.startsWith("today at ") || behind.startsWith("yesterday at ");
        return CardTitle.isHeader(behind) && (day || (!behind.isEmpty() && Digits.isDigit(behind.charAt(0))));
    }

    /** "[08:12, 29/11/2026] Ann: words", "29/11/2026, 08:12 - Ann: words" are the words. */
    private static String withoutStamp(String line) {
        int end = line.startsWith("[") ? line.indexOf("] ") : -1;
        int from = end < 0 ? 0 : 1;
        end = end < 0 && !line.isEmpty() && Digits.isDigit(line.charAt(0)) ? line.indexOf(" - ") : end;
        String stamp = end < 0 ? "" : line.substring(from, end);
        boolean dated = CardTitle.isHeader(stamp)
                && stamp.indexOf(',') > 0
                && stamp.chars().noneMatch(c -> c == '$');
        int colon = dated ? line.indexOf(": ", end) : -1;
        return colon > 0 ? line.substring(colon + 2) : line;
    }
}
