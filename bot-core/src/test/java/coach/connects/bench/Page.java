package coach.connects.bench;

/** A job's page as people copy it, of about so many characters; most of it is the description. */
final class Page {
    private static final String WORDS =
            "We look for somebody who draws clear plans of shops and small clinics from our scans and notes. ";

    private Page() {}

    static String of(int number, int characters) {
        StringBuilder page = new StringBuilder();
        page.append("Floor plans for shop ").append(number).append("\nPosted 2 hours ago\nWorldwide\nSummary\n");
        while (page.length() < characters - 700) {
            page.append(WORDS);
            if (page.length() % 5 == 0) {
                page.append('\n');
            }
        }
        return page.append("\n$18.00\n-\n$30.00\nHourly\nLess than 30 hrs/week\nHourly\n1 to 3 months\nDuration\n")
                .append("Entry level\nExperience Level\nSkills and Expertise\nAutoCAD\nActivity on this job\n")
                .append("Proposals:\nLess than 5\nInterviewing:\n0\nInvites sent:\n1\nAbout the client\n")
                .append("Payment method verified\nRating is 4.9 out of 5.\n4.9 of 40 reviews\nUnited States\n")
                .append("Austin 2:13 PM\n31 jobs posted\n80% hire rate, 2 open jobs\n$12K total spent\n")
                .append("33 hires, 13 active\nMember since Mar 5, 2015\nSend a proposal for: 6 Connects\nJob link\n")
                .append("https://www.upwork.com/jobs/~02210456")
                .append(7_890_123_456_789L - number)
                .toString();
    }
}
