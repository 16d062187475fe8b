package coach.connects.reading.screen;

import coach.connects.parsing.CaseFolding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The parts of a job's page in their order, and the lines by which each is known. It serves the order alone: no fact. */
@SuppressWarnings("ImmutableEnumChecker") // Lists made by List.of, which nobody changes.
enum PagePart {
    HEAD(List.of("posted "), List.of("worldwide")),
    DESCRIPTION(List.of("summary"), List.of("job description")),
    TERMS(
            List.of("fixed-price", "hourly", "experience level", "project type"),
            List.of(
                    "duration",
                    "entry level",
                    "intermediate",
                    "expert",
                    "less than 30 hrs/week",
                    "more than 30 hrs/week")),
    SKILLS(List.of("skills and expertise"), List.of("mandatory skills", "preferred qualifications")),
    ACTIVITY(
            List.of(
                    "activity on this job",
                    "proposals:",
                    "interviewing:",
                    "invites sent:",
                    "unanswered invites:",
                    "last viewed by client:"),
            List.of()),
    CLIENT(
            List.of("about the client"),
            List.of(
                    "payment method verified",
                    "payment method not verified",
                    "payment verified",
                    "payment unverified")),
    CLIENT_FIGURES(List.of("member since ", "rating is "), List.of("job link", "copy link")),
    PAST(
            List.of("client's recent history", "client’s recent history", "other open jobs by this client"),
            List.of("jobs in progress", "explore similar jobs", "similar jobs", "explore similar jobs on upwork"));

    private static final String POSTED = "posted ";

    /** How a moment begins that is no number. */
    private static final List<String> MOMENTS = List.of(
            "just now",
            "yesterday",
            "today",
            "last ",
            "jan",
            "feb",
            "mar",
            "apr",
            "may",
            "jun",
            "jul",
            "aug",
            "sep",
            "oct",
            "nov",
            "dec");

    private static final int LONGEST = 60;
    private static final int LONGEST_HEAD = 120;
    private static final String PAST_FREELANCER = "to freelancer:";
    private static final int LONGEST_PAST_JOB = 6;

    /** How figures of a client end. */
    private static final List<String> FIGURES = List.of(
            " jobs posted",
            " job posted",
            " total spent",
            " avg hourly rate paid",
            " active",
            " open job",
            " open jobs");

    private final List<String> beginnings;
    private final List<String> wholes;

    PagePart(List<String> beginnings, List<String> wholes) {
        this.beginnings = beginnings;
        this.wholes = wholes;
    }

    /** The part that this line surely belongs to. */
    static Optional<PagePart> of(String line) {
        String plain = plain(line);
        Optional<PagePart> part =
                Arrays.stream(values()).filter(one -> one.holds(plain)).findFirst();
        boolean figure = plain.length() <= LONGEST && FIGURES.stream().anyMatch(plain::endsWith);
        return part.isEmpty() && figure ? Optional.of(CLIENT_FIGURES) : part;
    }

    /** The lines before the client's past jobs and those of others: no figure behind them is of this job. */
    static List<String> withoutPast(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String plain = plain(lines.get(i));
            if (PAST.holds(plain)) {
                return lines.subList(0, i);
            }
            if (plain.startsWith(PAST_FREELANCER)) {
                return lines.subList(0, beginOfPastJob(lines, i));
            }
        }
        return lines;
    }

    /** A past job whose heading is in no picture: its title, its stars, and then who did it. */
    private static int beginOfPastJob(List<String> lines, int freelancer) {
        for (int i = freelancer - 1; i >= Math.max(0, freelancer - LONGEST_PAST_JOB); i--) {
            if (plain(lines.get(i)).startsWith("rating is ")) {
                return Math.max(0, i - 1);
            }
        }
        return freelancer;
    }

    /** Whether the line says when a job was posted. */
    static boolean isHead(String line) {
        String plain = plain(line);
        return plain.length() <= LONGEST && plain.startsWith(POSTED);
    }

    /** Whether it says so at all: in a list, or in the form of a proposal, it does behind the category or the price. */
    static boolean tellsWhenPosted(String line) {
        int at = line.length() <= LONGEST_HEAD ? line.lastIndexOf(" Posted ") : -1;
        String when = at < 0 ? "" : plain(line.substring(at + 1 + POSTED.length()));
        boolean dated = !when.isEmpty()
                && (Character.isDigit(when.charAt(0)) || MOMENTS.stream().anyMatch(when::startsWith));
        return isHead(line) || dated;
    }

    /** Whether the line says whether the client's payment is verified. */
    static boolean isPayment(String line) {
        return CLIENT.wholes.contains(plain(line));
    }

    private boolean holds(String plain) {
        return plain.length() <= LONGEST
                && (wholes.contains(plain) || beginnings.stream().anyMatch(plain::startsWith));
    }

    private static String plain(String line) {
        return CaseFolding.of(line).strip();
    }
}
