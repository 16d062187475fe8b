package coach.connects.check;

import static coach.connects.check.SamplePostings.UNTOLD;
import static coach.connects.check.SamplePostings.nothing;
import static coach.connects.check.SamplePostings.only;
import static coach.connects.check.SamplePostings.says;
import static coach.connects.check.SamplePostings.telling;
import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.posting.Fact;
import coach.connects.profile.ProfileField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules say on whether one may apply at all (W-15, and Upwork's own help). */
class AdmissionRulesTest {
    @Test
    void w15_contactOutsideUpworkIsAStopThatQuotesTheWords() {
        Finding finding = SamplePostings.finding(
                        "outside-contact", only(Fact.OUTSIDE_CONTACT, "write me on WhatsApp"), UNTOLD)
                .orElseThrow();

        assertThat(finding.kind()).isEqualTo(Finding.Kind.STOP);
        assertThat(finding.reason().values()).containsEntry("words", "write me on WhatsApp");
        assertThat(finding.source()).isEqualTo(RuleSource.upwork("W-15"));
        assertThat(says("outside-contact", nothing(), UNTOLD)).isEqualTo("nothing");
    }

    @Test
    void aClosedJobIsAStop() {
        assertThat(says("still-open", only(Fact.CLOSED, true), UNTOLD)).isEqualTo("stop");
        assertThat(says("still-open", only(Fact.CLOSED, false), UNTOLD)).isEqualTo("nothing");
        assertThat(says("still-open", only(Fact.CLOSING_WORDS, "EDIT: hired"), UNTOLD))
                .startsWith("caution");
    }

    @Test
    void aJobThatHasItsHireOrWhoseClientHasNoneOpenIsACaution() {
        assertThat(says("still-open", only(Fact.HIRES_ON_JOB, 1), UNTOLD)).isEqualTo("caution 2");
        assertThat(says("still-open", only(Fact.HIRES_ON_JOB, 3, Fact.NEEDED, 3), UNTOLD))
                .isEqualTo("caution 2");
        assertThat(says("still-open", only(Fact.CLIENT_OPEN_JOBS, 0), UNTOLD)).isEqualTo("caution 2");
        assertThat(says("still-open", only(Fact.HIRES_ON_JOB, 2, Fact.NEEDED, 3), UNTOLD))
                .isEqualTo("nothing");
        assertThat(says("still-open", only(Fact.HIRES_ON_JOB, 0), UNTOLD)).isEqualTo("nothing");
        assertThat(says("still-open", only(Fact.CLIENT_OPEN_JOBS, 1), UNTOLD)).isEqualTo("nothing");
        assertThat(says("still-open", only(Fact.HIRES_ON_JOB, 1, Fact.CLOSED, false), UNTOLD))
                .isEqualTo("nothing");
    }

    /** V-26 */
    @Test
    void unpaidWorkIsACaution() {
        assertThat(says("unpaid-work", only(Fact.UNPAID_WORK, "Free sample first"), UNTOLD))
                .isEqualTo("caution 2");
        assertThat(says("unpaid-work", nothing(), UNTOLD)).isEqualTo("nothing");
    }

    @Test
    void aPrivateJobIsAStopUnlessOneWasInvited() {
        assertThat(says("private-job", only(Fact.PRIVATE, true), UNTOLD)).isEqualTo("stop");
        assertThat(says("private-job", only(Fact.PRIVATE, true, Fact.INVITATION, true), UNTOLD))
                .isEqualTo("neutral");
        assertThat(says("private-job", nothing(), UNTOLD)).isEqualTo("nothing");
    }

    @Test
    void aSecondProposalIsAStop() {
        assertThat(says("already-applied", only(Fact.ALREADY_APPLIED, true), UNTOLD))
                .isEqualTo("stop");
        assertThat(says("already-applied", only(Fact.ALREADY_APPLIED, false), UNTOLD))
                .isEqualTo("nothing");
    }

    @Test
    void aMissedQualificationIsACaution() {
        assertThat(says("qualification", only(Fact.MISSED_QUALIFICATION, "Job Success Score: 90%"), UNTOLD))
                .isEqualTo("caution 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "US          | US | neutral",
                "US          | LK | stop",
                "US,IN       | IN | neutral",
                "Americas    | BR | neutral",
                "Europe,US   | LK | stop",
                "Europe,Asia | LK | neutral",
                "Narnia      | LK | unknown",
                "Worldwide   | LK | nothing"
            })
    void aJobForOtherPlacesIsAStop(String openTo, String own, String says) {
        assertThat(says("location", only(Fact.OPEN_TO, openTo), telling(ProfileField.COUNTRY, own)))
                .isEqualTo(says);
    }

    @Test
    void v17_aJobForSomePlacesIsACautionForWhoNeverToldTheirs() {
        assertThat(says("location", only(Fact.OPEN_TO, "US"), UNTOLD)).isEqualTo("caution 2");
        assertThat(says("location", only(Fact.OPEN_TO, "US", Fact.OPEN_TO_ME, true), UNTOLD))
                .isEqualTo("neutral");
        assertThat(says("location", only(Fact.OPEN_TO, "US", Fact.OPEN_TO_ME, false), UNTOLD))
                .isEqualTo("stop");
        assertThat(says("location", nothing(), UNTOLD)).isEqualTo("nothing");
    }
}
