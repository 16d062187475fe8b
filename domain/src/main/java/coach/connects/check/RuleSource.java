package coach.connects.check;

/**
 * Where a rule comes from (W-13).
 *
 * @param id the rule's id in docs/rules.md, such as {@code G-30}
 */
public record RuleSource(Origin origin, String id) {
    public static final int GUIDE_YEAR = 2021;

    public enum Origin {
        /** The freelancer's guide to Connects. */
        GUIDE,
        /** Upwork's own help, where it says more than the guide, or something else. */
        UPWORK,
        /** This project, where neither the guide nor Upwork says anything. */
        OURS,
        /** The freelancer, who set it for themselves. */
        ONES_OWN,
        /** The freelancer, in the words that told of the job. */
        ONES_WORDS
    }

    public static RuleSource guide(String id) {
        return new RuleSource(Origin.GUIDE, id);
    }

    public static RuleSource upwork(String id) {
        return new RuleSource(Origin.UPWORK, id);
    }

    public static RuleSource ours(String id) {
        return new RuleSource(Origin.OURS, id);
    }

    public static RuleSource onesOwn(String id) {
        return new RuleSource(Origin.ONES_OWN, id);
    }

    public static RuleSource onesWords(String id) {
        return new RuleSource(Origin.ONES_WORDS, id);
    }
}
