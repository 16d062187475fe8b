package coach.connects.reading.answer;

import coach.connects.parsing.CaseFolding;
import coach.connects.posting.Fact;
import coach.connects.reading.field.PlaceRestriction;
import java.util.List;
import java.util.Optional;

/**
 * Finds in a typed line who may apply: at its end or its beginning in any words, "verified 5-10 80% US only", and anywhere
 * by "only".
 *
 * @param places the places, where words limit the job to some
 * @param rest the line without those words
 */
record OpenToScanner(Optional<String> places, String rest) {
    private static final int LONGEST = 300;
    private static final int LONGEST_LIMIT = 80;
    private static final String ONLY = " only ";
    private static final List<String> DOUBTS =
            List.of("not", "no", "isn't", "isnt", "never", "if", "is", "maybe", "why");

    static OpenToScanner of(String text) {
        if (text.length() > LONGEST || text.strip().endsWith("?")) {
            return new OpenToScanner(Optional.empty(), text);
        }
        String line = text.strip();
        if (line.indexOf('\n') >= 0) {
            return ofLines(line);
        }
        for (int start = 0; start >= 0; start = next(line, start)) {
            boolean near = line.length() - start <= LONGEST_LIMIT && line.indexOf(';', start) < 0;
            Optional<String> places = !near || isDoubted(line.substring(0, start))
                    ? Optional.empty()
                    : PlaceRestriction.read(line.substring(start));
            if (places.isPresent()) {
                return new OpenToScanner(places, line.substring(0, start));
            }
        }
        Optional<OpenToScanner> between = between(line);
        if (between.isPresent()) {
            return between.get();
        }
        for (int comma = line.indexOf(','); comma > 0 && comma <= LONGEST_LIMIT; comma = line.indexOf(',', comma + 1)) {
            Optional<String> places = PlaceRestriction.read(line.substring(0, comma));
            if (places.isPresent()) {
                return new OpenToScanner(places, line.substring(comma + 1));
            }
        }
        return new OpenToScanner(Optional.empty(), text);
    }

    /** "5-10 US only verified": the places right before an "only". "US, only 5-10" limits the proposals. */
    private static Optional<OpenToScanner> between(String line) {
        String words = CaseFolding.of(line);
        for (int only = words.indexOf(ONLY); only > 0; only = words.indexOf(ONLY, only + 1)) {
            int end = only + ONLY.length() - 1;
            for (int start = Math.max(0, only - LONGEST_LIMIT); start >= 0 && start < only; start = next(line, start)) {
                boolean whole = start == 0 || line.charAt(start - 1) == ' ';
                Optional<String> places = !whole || isDoubted(line.substring(0, start))
                        ? Optional.empty()
                        : PlaceRestriction.read(line.substring(start, end));
                if (places.isPresent()) {
                    return Optional.of(new OpenToScanner(places, line.substring(0, start) + line.substring(end)));
                }
            }
        }
        return Optional.empty();
    }

    /** A line of its own says it, or none does. */
    private static OpenToScanner ofLines(String text) {
        for (String line : text.split("\n", -1)) {
            OpenToScanner read = of(line.strip());
            if (read.places().isPresent()) {
                return new OpenToScanner(read.places(), text.replace(line, read.rest()));
            }
        }
        return new OpenToScanner(Optional.empty(), text);
    }

    private static int next(String line, int from) {
        int blank = line.indexOf(' ', from);
        return blank < 0 ? -1 : blank + 1;
    }

    /** Whether the last word before it turns it round. */
    private static boolean isDoubted(String before) {
        String words = CaseFolding.of(before).strip();
        return DOUBTS.contains(words.substring(words.lastIndexOf(' ') + 1));
    }

    FactLineParser.Result into(FactLineParser.Result read) {
        return places.isEmpty() || read.seeming() > 1 ? read : read.with(Fact.OPEN_TO, places.get());
    }
}
