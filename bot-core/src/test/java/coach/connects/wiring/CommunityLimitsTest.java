package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Button;
import coach.connects.chat.ChatEvent.MembershipChange.Change;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.store.sqlite.SqliteStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a group's figures begin and its limits end, at exactly that number. */
class CommunityLimitsTest {
    private static final String GROUP = "group:tanners";
    private static final String JOB = "https://www.upwork.com/jobs/~021993456789012345";

    @TempDir
    Path folder;

    private Talk talk;

    @BeforeEach
    void open() {
        talk = Talk.over(SqliteStore.open(folder), "2026-09-14T10:00:00Z");
    }

    @AfterEach
    void close() {
        talk.close();
    }

    private static String words(List<OutgoingMessage> replies) {
        return replies.stream()
                .map(OutgoingMessage::text)
                .map(RichText::plain)
                .reduce("", (one, more) -> one + more + "\n");
    }

    /** What the group reads after this member pasted a page of this job that asks so much. */
    private String pastes(int member, int job, int cost) {
        String page = SamplePages.GOOD.replace(
                "Activity on this job", "Send a proposal for: " + cost + " Connects\nActivity on this job");
        return words(talk.as("t" + member).saysIn(GROUP, "/check " + JOB + (100 + job) + "\n" + page));
    }

    @Test
    void aPriceIsWeighedFromTheTwentiethPageOn() {
        for (int page = 1; page < 20; page++) {
            assertThat(pastes(page % 5, page, 10 + page)).doesNotContain("this group's pages");
        }
        assertThat(pastes(3, 19, 29)).as("the same page once more").doesNotContain("this group's pages");
        assertThat(pastes(0, 20, 30))
                .contains("30 is dear: this group's pages this month 11 to 30, half of them 20 or less.");
        assertThat(pastes(0, 21, 11)).contains("11 is cheap");
        assertThat(pastes(0, 22, 20)).contains("20 is usual");
        talk.later(Duration.ofDays(31));
        assertThat(pastes(0, 23, 30)).doesNotContain("this group's pages");
    }

    @Test
    void fourMembersAreTooFewForAPriceAndTheFifthIsEnough() {
        for (int page = 1; page <= 20; page++) {
            assertThat(pastes(page % 4, page, 10 + page)).doesNotContain("this group's pages");
        }
        assertThat(pastes(4, 21, 35)).contains("35 is dear");
    }

    @Test
    void whatIsErasedWithAGroupAnswersNoOldButton() {
        Talk.Person tia = talk.as("tia");
        tia.saysIn(GROUP, "/check " + JOB + "100 verified 9c");
        Button agree = tia.buttonIn(GROUP, "Agree");
        tia.pressesIn(GROUP, "Disagree");
        tia.tells(GROUP, Change.REMOVED);
        talk.advance(Duration.ofDays(29));
        assertThat(words(tia.pressesIn(GROUP, agree, "console:tia:in-time"))).contains("1 agrees");
        talk.advance(Duration.ofDays(2));
        assertThat(words(tia.pressesIn(GROUP, agree, "console:tia:too-late"))).contains("not kept any more");
        assertThat(tia.sends(JOB + "100 not verified 20-50 9c", "console:tia:own"))
                .allSatisfy(message -> assertThat(message.at().isPrivate()).isTrue());
    }
}
