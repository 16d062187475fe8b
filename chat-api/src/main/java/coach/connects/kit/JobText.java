package coach.connects.kit;

/** What can be told of a text without reading it: whether it may be about a job. */
public final class JobText {
    private static final String UPWORK = "upwork.com/";

    /** A text this long is taken for a page. */
    private static final int PAGE = 300;

    private JobText() {}

    /** Whether an address of Upwork's stands in it. */
    public static boolean hasLink(String words) {
        return linkAt(words) >= 0;
    }

    /** Where the first such address names Upwork; -1 where there is none. */
    public static int linkAt(String words) {
        return words.indexOf(UPWORK);
    }

    /** Whether it is as long as a page that somebody pasted. */
    public static boolean isPage(String words) {
        return words.length() >= PAGE;
    }

    public static boolean mayBeAJob(String words) {
        return hasLink(words) || isPage(words);
    }
}
