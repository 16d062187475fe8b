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
                "Fix a shop | no longer accepting",
                "CANCELLED: Wix store",
                "PAUSED - Wix store",
                "[On hold] Wix store",
                "FILLED Wix store",
                "Test - please ignore",
                "TEST POST, please ignore",
                "Test job - do not apply",
                "For Maria only - Wix store",
                "Wix store (for Maria only)",
                "Wix store - reserved for Anna K.",
                "Closed: Wix store",
                "[expired] Wix store",
                "Wix store // CLOSED",
                "Wix store ❌ CLOSED",
                "<CLOSED> Wix store",
                "CLOSED Wix store",
                "(geschlossen) Wix store",
                "[CERRADO] Wix store",
                "NOT AVAILABLE - Wix store"
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
                "Open and closed sign design",
                "hold music editor",
                "test automation",
                "Test automation engineer",
                "Test - please read the brief",
                "Status: Open",
                "Status: Open.",
                "Pause button for video player",
                "Private chat app",
                "Private label shop on Amazon",
                "For women only - fitness app",
                "For kids only - game art",
                "For US only - phone agent",
                "For Shopify only - app",
                "Do not send proposals without samples",
                "Do not send generic proposals",
                "Don't send AI proposals",
                "Do not send proposals over $500",
                "Invitation only club website",
                "Test and review our app",
                "Ignore the old test folder",
                "Hiring a pause menu designer"
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
                "Thanks everyone, we hired someone already",
                "This job is on hold until January.",
                "This project is on hold for now",
                "The project is currently paused",
                "On hold until further notice",
                "We have paused hiring for now.",
                "Hiring is paused",
                "we are no longer reviewing proposals",
                "Thanks to all applicants, we are no longer reviewing proposals.",
                "We're not reviewing new proposals",
                "Do not send proposals until further notice.",
                "Please do not submit proposals for now",
                "Please don't send any more proposals",
                "PRIVATE JOB, invited freelancers only",
                "Private job - for invited freelancers only",
                "This is a private job",
                "EDIT: on hold",
                "We've put this job on hold"
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
                "Once we found someone we will start",
                "Put callers on hold until an agent is free",
                "The on hold message is too long",
                "Add an on hold status to orders",
                "We already hired a designer; now we need the developer.",
                "We've hired a writer already and now look for an editor",
                "The CSS position is filled wrongly on mobile.",
                "The div position is filled with red",
                "Order status: cancelled",
                "Subscriptions can be paused and cancelled by the buyer.",
                "For sale only - real estate photos",
                "Do not apply if you have no Wix experience.",
                "Please don't send more than one proposal",
                "Invited guests only page for a wedding site",
                "The video is paused until the user clicks",
                "We paused our ads last month and want to restart"
            })
    void anyOtherSentenceIsNone(String words) {
        assertThat(ClosingNotice.in(WORK + "\n" + words)).isEmpty();
        assertThat(ClosingNotice.in(words + "\n" + WORK)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "closed yesterday",
                "Closed 2 hours ago",
                "posting was removed",
                "Client has been suspended",
                "it got closed",
                "taken down",
                "they took it down",
                "not available any more",
                "it's gone",
                "client deleted it",
                "was hidden",
                "it went private",
                "removed by Upwork",
                "the job got cancelled on Monday",
                "client withdrew the post",
                "somebody else got it",
                "they gave it to another freelancer",
                "they went with an agency",
                "it's not open any more",
                "page not found",
                "the link is dead",
                "maybe closed",
                "I think they closed it",
                "❌ CLOSED",
                "Job closed on Nov 29, 2026",
                "All positions are filled",
                "This job was removed by Upwork",
                "ist geschlossen",
                "ya está cerrado",
                "déjà fermé",
                "уже закрыто",
                "già chiuso",
                "zamknięte",
                "kapandı",
                "đã đóng",
                "مغلق"
            })
    void aRemarkMayTellItInMoreWords(String words) {
        assertThat(ClosingNotice.inRemark(words)).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "still open",
                "not closed yet",
                "it's not closed",
                "I removed the salary",
                "I was hired by him before",
                "ok got it",
                "got it from my friend",
                "found another one",
                "full time",
                "over 50 proposals",
                "this is the job",
                "just posted",
                "new job",
                "the design was removed from the brief",
                "they closed and reopened it",
                "closed captions",
                "hidden gems blog"
            })
    void aRemarkOfAnythingElseTellsNothing(String words) {
        assertThat(ClosingNotice.inRemark(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dieser Auftrag ist geschlossen.",
                "Este trabajo está cerrado.",
                "Cette annonce est fermée.",
                "Эта вакансия закрыта."
            })
    void aDescriptionTellsItInOtherLanguages(String words) {
        assertThat(ClosingNotice.in(WORK + " " + words)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The states are:\n- Closed\n- Filled\n- Cancelled",
                "The buttons:\n* Open\n* Closed",
                "The questions:\nIs it closed?"
            })
    void whatAListOrAQuestionNamesIsTheWork(String words) {
        assertThat(ClosingNotice.in(WORK + "\n" + words)).isEmpty();
    }
}
