package coach.connects.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** J-11: a client's own word that the job is over is found, and no work, question or other hire is taken for it. */
class ClosingNoticeTest {
    private static final String WORK = "We need a shop fixed in WordPress, please be quick and careful.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Closed] Fix a shop",
                "(hired) Fix a shop",
                "FILLED: Fix a shop",
                "Fix a shop [CLOSED]",
                "Fix a shop - HIRED",
                "*** CLOSED *** Fix a shop",
                "Fix a shop (position filled)",
                "Closed - Fix a shop",
                "FILLED! Fix a shop",
                "Fix a shop | no longer accepting"
            })
    void aTitleThatSaysSoIsQuoted(String title) {
        assertThat(ClosingNotice.inTitle(title)).contains(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Closed captions editor",
                "Filled cakes photographer",
                "Hired help wanted for shop",
                "Closed-loop control engineer",
                "Fix closed tickets page",
                "Taken 3 movie poster",
                "Canceled orders report",
                "(Closed beta) test our app",
                "Open and closed sign design"
            })
    void aTitleThatNamesTheWorkIsNone(String title) {
        assertThat(ClosingNotice.inTitle(title)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EDIT: hired",
                "UPDATE: position filled, thanks",
                "Update - we have hired someone, thank you all!",
                "We are no longer accepting proposals.",
                "no longer accepting applications",
                "This position has been filled.",
                "** Position closed **",
                "Edit: hired Maria today",
                "I found someone, thanks everyone",
                "We've already hired, please do not apply",
                "Hired!",
                "UPDATE 5/6: closed",
                "Closed. Thanks for applying",
                "NO MORE PROPOSALS PLEASE",
                "Job closed, thank you",
                "this job is closed now",
                "EDIT: no longer looking",
                "Please stop applying, we hired a freelancer.",
                "[UPDATE] We found our designer!",
                "Stelle ist vergeben",
                "Edit - found someone, thanks!",
                "EDIT: This job is filled",
                "Update: I've hired a developer for this",
                "(Update: we are no longer hiring)",
                "*** HIRED ***",
                "Position has been taken",
                "We have found our designer, thank you for applying.",
                "Thank you all, the job is closed.",
                "Not accepting new proposals at the moment",
                "Please don't apply, already hired",
                "Hiring closed",
                "Applications are closed now",
                "UPDATE: Closing this job today",
                "Thanks everyone, we hired someone already"
            })
    void aDescriptionThatSaysSoIsFound(String words) {
        assertThat(ClosingNotice.in(WORK + "\n" + words)).isPresent();
        assertThat(ClosingNotice.in(words + "\n" + WORK)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We are not closed, please apply",
                "The previous freelancer was hired elsewhere",
                "Our store is closed on Sunday",
                "Sunday: closed",
                "We will close the job once hired",
                "Once hired you will get access",
                "You will be hired for 3 months",
                "We hired someone last year but he left",
                "We already hired two designers and need a third",
                "If filled, the form sends a mail",
                "Forms are filled by customers",
                "The position will be filled soon",
                "Add closed captions to videos",
                "The shop is closed for summer",
                "We have not hired anybody yet",
                "No longer needed plugins must be removed",
                "Status is set to closed when the ticket is done",
                "We have been hired by a bank to do this",
                "Update the closed orders",
                "Applications closed on Friday will be read on Monday next year",
                "The seat taken by guests turns red",
                "we hired for this role before",
                "Edit: budget is now 300",
                "We are hiring a closer",
                "Hired candidates get a laptop",
                "The modal is not closed when clicked",
                "We closed our last round in May",
                "Filled with joy we look for a writer",
                "Update the hired page",
                "Update: deadline is Friday",
                "I hired someone before but it was bad",
                "No longer needed files should be deleted",
                "The role will be filled by Friday",
                "Taken from our blog",
                "found someone to do the design but need a coder",
                "We want the pop-up to be closed",
                "Applications close on Friday",
                "closed-source software",
                "You will stop applying the old style",
                "The forms are closed source",
                "Note: our office is closed on Monday",
                "Once we found someone we will start"
            })
    void anyOtherSentenceIsNone(String words) {
        assertThat(ClosingNotice.in(WORK + "\n" + words)).isEmpty();
        assertThat(ClosingNotice.in(words + "\n" + WORK)).isEmpty();
    }
}
