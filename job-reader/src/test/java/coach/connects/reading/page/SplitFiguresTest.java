package coach.connects.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.reading.format.PostingParser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A figure that is torn, or has another one before it, is not known, and never a part of it (J-11). */
class SplitFiguresTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final String PAGE = """
            Bakery planner in Laravel
            Posted 3 hours ago
            Worldwide
            Summary
            We need a planner for bakeries. It shows who bakes what and when, on a phone.
            Hourly
            1 to 3 months
            Intermediate
            $25.00
            -
            $40.00
            Hourly
            Send a proposal for: 14 Connects
            Activity on this job
            Proposals: 20 to 50
            Interviewing: 12
            Invites sent: 15
            Unanswered invites: 11
            About the client
            Payment method verified
            4.8 of 31 reviews
            Austria
            Graz 4:40 PM
            42 jobs posted
            76% hire rate, 23 open jobs
            $19K total spent
            32 hires, 12 active
            Member since Mar 5, 2015
            """;

    @Test
    void noFactBecomesAnother() {
        Posting whole = read(PAGE);
        assertThat(whole.get(Fact.CLIENT_HIRE_RATE)).contains(76);
        assertThat(whole.get(Fact.CLIENT_OPEN_JOBS)).contains(23);
        List<String> pages = torn();
        assertThat(pages).hasSizeGreaterThan(30);
        for (String page : pages) {
            Posting read = read(page);
            for (Fact<?> fact : read.facts().keySet()) {
                assertThat(read.agreesOn(fact, whole))
                        .as("%s in%n%s", fact, page)
                        .isTrue();
            }
        }
    }

    /** The same where the breaks of the page were lost. */
    @Test
    void noFactOfAPageOnOneLineBecomesAnother() {
        Posting whole = read(PAGE);
        for (String page : torn()) {
            Posting read = read(page.replace('\n', ' '));
            for (Fact<?> fact : read.facts().keySet()) {
                assertThat(fact == Fact.TITLE || read.agreesOn(fact, whole))
                        .as("%s is %s in%n%s", fact, read.get(fact), page)
                        .isTrue();
            }
        }
    }

    /** Each figure of the client and the activity torn by a blank, with another before it, and as a part of one. */
    private static List<String> torn() {
        List<String> pages = new ArrayList<>();
        int from = PAGE.indexOf("Send a proposal");
        for (int at = from; at < PAGE.length(); at++) {
            boolean begins = Character.isDigit(PAGE.charAt(at)) && !Character.isDigit(PAGE.charAt(at - 1));
            boolean date = PAGE.startsWith("Mar", PAGE.lastIndexOf(' ', at - 1) - 3) || PAGE.startsWith("2015", at);
            if (begins && !date && !PAGE.startsWith("4:40", at) && !PAGE.startsWith("40 PM", at)) {
                String before = PAGE.substring(0, at);
                boolean whole = PAGE.charAt(at - 1) != '.';
                if (Character.isDigit(PAGE.charAt(at + 1))) {
                    pages.add(before + PAGE.charAt(at) + " " + PAGE.substring(at + 1));
                }
                if (whole) {
                    pages.add(before + "7 " + PAGE.substring(at));
                }
                if (whole && !before.endsWith("$")) {
                    pages.add(before + "0." + PAGE.substring(at));
                }
            }
        }
        return pages;
    }

    private static Posting read(String page) {
        return new PostingParser().read(page, NOW).jobs().get(0).posting();
    }
}
