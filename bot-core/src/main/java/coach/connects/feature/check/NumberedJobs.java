package coach.connects.feature.check;

import coach.connects.parsing.Digits;
import coach.connects.reading.link.JobLinkParser;
import java.util.ArrayList;
import java.util.List;

/** An alert's list: jobs numbered from one on, each with its own link. */
final class NumberedJobs {
    /** What is longer is no list of a message, and is read as one text. */
    private static final int MOST_LINES = 400;

    private NumberedJobs() {}

    /** The text of each job, without its number; empty where it is no such list. */
    static List<String> of(String text) {
        List<String> lines =
                text.lines().limit(MOST_LINES + 1L).map(String::strip).toList();
        if (lines.size() > MOST_LINES) {
            return List.of();
        }
        List<StringBuilder> jobs = new ArrayList<>();
        for (String line : lines) {
            String number = Integer.toString(jobs.size() + 1);
            if (isNumbered(line, number)) {
                jobs.add(new StringBuilder(line.substring(number.length() + 1).strip()));
            } else if (!jobs.isEmpty()) {
                jobs.get(jobs.size() - 1).append('\n').append(line);
            }
        }
        List<String> all = jobs.stream().map(StringBuilder::toString).toList();
        boolean eachOfItsOwn =
                all.stream().allMatch(job -> JobLinkParser.find(job).jobs().size() == 1);
        return all.size() > 1 && eachOfItsOwn ? all : List.of();
    }

    /** "1. Title", "1) Title"; "1.5 hours" is none. */
    private static boolean isNumbered(String line, String number) {
        int sign = number.length();
        return line.startsWith(number)
                && line.length() > sign + 1
                && ".)".indexOf(line.charAt(sign)) >= 0
                && !Digits.isDigit(line.charAt(sign + 1));
    }
}
