package coach.connects.check;

/** The guide's filters of Upwork's search, in the order in which an answer names them. */
public enum SearchFilter {
    /** G-31. */
    WORDS("q"),
    /** G-30. */
    PAYMENT("payment_verified"),
    /** G-24. */
    HISTORY("client_hires"),
    /** G-25. */
    PROPOSALS("proposals"),
    /** G-21. */
    LOCATION("location"),
    /** G-22. */
    TYPE("t"),
    /** G-23. */
    LEVEL("contractor_tier"),
    /** G-26. */
    BUDGET("amount"),
    /** G-27. */
    HOURS("workload"),
    /** G-28. */
    LENGTH("duration_v3"),
    /** G-29. */
    PREVIOUS("previous_clients");

    private final String parameter;

    SearchFilter(String parameter) {
        this.parameter = parameter;
    }

    /** What Upwork's link calls it. */
    String parameter() {
        return parameter;
    }
}
