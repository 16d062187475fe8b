package coach.connects.wiring;

/** Job pages as people copy them, made up. */
public final class SamplePages {
    /** Everything that the guide likes: five stars over 40 reviews, few proposals, entry level, hourly, verified. */
    public static final String GOOD = """
            Data entry for a small museum
            Posted 25 minutes ago
            Worldwide
            Summary
            We have paper cards and need them in a spreadsheet.
            Less than 30 hrs/week
            Hourly
            1 to 3 months
            Duration
            Entry level
            I am looking for freelancers with the lowest rates
            $8.00
            -
            $15.00
            Hourly
            Project Type:One-time project
            Skills and Expertise
            Data Entry
            Microsoft Excel
            Activity on this job
            Proposals:
            Less than 5
            Interviewing:
            0
            Invites sent:
            0
            Unanswered invites:
            0
            About the client
            Payment method verified
            Rating is 5.0 out of 5.
            5.0
            5.00 of 40 reviews
            Canada
            Halifax 9:04 AM
            60 jobs posted
            80% hire rate, 1 open job
            $25K total spent
            52 hires, 3 active
            Member since Apr 2, 2017
            """;

    private SamplePages() {}
}
