package coach.connects.posting;

/** The value of a fact and where it came from. */
public record SourcedValue<T>(T value, Origin origin) {
    /** Where a fact of a posting came from. A later one replaces an earlier one of the same fact. */
    public enum Origin {
        /** Follows from the id in the link. */
        LINK,
        /** Read in pasted or uploaded material. */
        PAGE,
        /** Said by the freelancer. */
        ANSWER,
        /** Taken over from what a community knows. */
        COMMUNITY,
        /** Read in a picture by a program that may misread it; so it is shown with whatever follows from it. */
        PICTURE,
        /** Told by Upwork's own server, to the freelancer alone; kept for a day at most. */
        UPWORK
    }
}
