package coach.connects.reading.format;

import coach.connects.parsing.CaseFolding;
import java.util.List;
import java.util.Optional;

/** The lines that a mail program puts above a message when it is passed on. */
final class ForwardedHeader {
    private static final int MOST_LINES = 200;
    private static final int NEAR = 6;
    private static final List<String> FROM = List.of("from:", "von:", "de:", "de :");
    private static final List<String> DATE =
            List.of("date:", "sent:", "datum:", "gesendet:", "fecha:", "enviado:", "enviada:", "date :", "envoyé :", "data:");
    private static final List<String> SUBJECT = List.of("subject:", "betreff:", "asunto:", "objet :", "objet:", "assunto:");

    private ForwardedHeader() {}

    /** The date of the message below, as it is written there; empty where no such lines stand. */
    static Optional<String> date(String text) {
        List<String> lines = text.lines().limit(MOST_LINES).map(ForwardedHeader::bare).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (begins(lines.get(i), FROM)) {
                List<String> near = lines.subList(i, Math.min(lines.size(), i + NEAR));
                boolean subject = near.stream().anyMatch(line -> begins(line, SUBJECT));
                Optional<String> date = near.stream().filter(line -> begins(line, DATE)).findFirst();
                if (subject && date.isPresent()) {
                    return Optional.of(date.get().substring(date.get().indexOf(':') + 1).strip());
                }
            }
        }
        return Optional.empty();
    }

    private static String bare(String line) {
        int at = 0;
        while (at < line.length() && "> *".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return line.substring(at).replace("*", "").strip();
    }

    private static boolean begins(String line, List<String> names) {
        String start = CaseFolding.of(line.substring(0, Math.min(line.length(), 12)));
        return names.stream().anyMatch(start::startsWith);
    }
}
