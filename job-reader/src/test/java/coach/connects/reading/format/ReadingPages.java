package coach.connects.reading.format;

import java.util.List;

/** Pages as people copy them, made up, for tests that change them; and the page that tells what came out. */
final class ReadingPages {
    static final List<String> ALL = List.of("""
            Bakery planner in Laravel
            Posted 3 hours ago
            Worldwide
            Summary
            We need a planner for three bakeries. It shows who bakes what and when, on a phone.
            More than 30 hrs/week
            Hourly
            1 to 3 months
            Duration
            Intermediate
            I am looking for a mix of experience and value
            $25.00
            -
            $40.00
            Hourly
            Remote Job
            Skills and Expertise
            Laravel
            MySQL
            Activity on this job
            Proposals: 10 to 15
            Last viewed by client: 2 hours ago
            Interviewing: 2
            Invites sent: 4
            Unanswered invites: 1
            About the client
            Payment method verified
            Rating is 4.8 out of 5.
            4.8 of 31 reviews
            Austria
            Graz 4:40 PM
            42 jobs posted
            76% hire rate, 2 open jobs
            $19K total spent
            38 hires, 4 active
            $21.40 /hr avg hourly rate paid
            Member since Mar 5, 2015""", """
            Posted 2 hours ago
            Ferry timetable page
            Fixed-price - Intermediate - Est. Budget: $500
            A page for a ferry that shows when it leaves.
            Proposals: 5 to 10
            Payment verified
            $38K+ spent
            Germany""", """
            Help administration set-up for a tea shop
            Posted 39 minutes ago
            Summary
            Set up our ticket tool and write six answers that people can send.
            $500.00
            Fixed-price
            Entry level
            Activity on this job
            Proposals: Less than 5
            Interviewing: 0
            Invites sent: 0
            About the client
            Payment method not verified
            United Kingdom
            16 jobs posted
            100% hire rate, 1 open job""", """
            Job: Logo for a boat yard
            Type: Fixed-price
            Budget: $120
            Experience level: Entry level
            Proposals: 20 to 50
            Connects required: 12
            Payment verified
            Client rating: 4.2 (9 reviews)
            Country: Norway
            Hire rate: 45%
            Jobs posted: 20""");

    static final String REPORT = """
            # What the reader makes of changed pages

            Pages are changed in ways that leave what they say: each fact is then read as before, or not at all, and never
            as another. `ChangedPagesTest` does it with a seed in every build, and writes this page when it is asked to:

                mvn -q -Pquick -pl job-reader -am test -Dtest=ChangedPagesTest -Dsurefire.failIfNoSpecifiedTests=false \\
                  -Dreading.changes=50000 -Dreading.report=docs/reading.md -Dreading.pages=FOLDER

            %d changes, facts by the way in which the page was changed:

            | change | right | unknown | wrong | read |
            |---|---:|---:|---:|---:|
            %s""";

    private ReadingPages() {}
}
