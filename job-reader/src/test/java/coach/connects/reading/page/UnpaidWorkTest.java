package coach.connects.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.reading.format.PostingParser;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** V-26: a client who asks for work without pay is quoted, and what their customers get for free is none. */
class UnpaidWorkTest {
    private static final String PAGE = """
            Bakery planner in Laravel
            Posted 3 hours ago
            Worldwide
            Summary
            We need a planner for three bakeries. It shows who bakes what and when, on a phone.
            %s
            Hourly
            Intermediate
            Activity on this job
            Proposals: 5 to 10
            About the client
            Payment method verified""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please send a free sample first.",
                "Free sample required before hire.",
                "Please complete a free test task.",
                "An unpaid test is required.",
                "There will be an unpaid test first.",
                "The test is not paid.",
                "The trial is unpaid.",
                "Unpaid trial week.",
                "First week is unpaid.",
                "First article is free.",
                "You will write one article for free as a test.",
                "Work for free first, then we pay.",
                "You work for free for the first week.",
                "We start with a free trial.",
                "Do a sample for free.",
                "We need a free sample of your work on our data.",
                "A free mockup is required to apply.",
                "Send us a free design of the logo with your proposal.",
                "Please design a sample logo for free before we hire.",
                "No payment for the test.",
                "No pay for the trial.",
                "We do not pay for the test task.",
                "We don't pay for tests.",
                "The first task is without pay.",
                "The test task will not be paid.",
                "The sample will not be compensated.",
                "There is no budget for the test.",
                "Payment after approval.",
                "Pay after approval only.",
                "We pay after approval of the work.",
                "You get paid only if we like it.",
                "Payment only if we like the result.",
                "We pay only if satisfied.",
                "Paid upon approval.",
                "You will be paid after we approve.",
                "Payment after completion and approval.",
                "Payment will be made after 30 days.",
                "No escrow, we pay at the end.",
                "We will pay at the end, no milestone.",
                "Payment after the project is done.",
                "Unpaid internship.",
                "This is an unpaid position.",
                "This is a volunteer role.",
                "This is a non-paid collaboration.",
                "Unpaid for now, equity later.",
                "Equity only.",
                "Revenue share only.",
                "Commission only.",
                "You will get exposure.",
                "Muestra gratis requerida.",
                "Prueba no remunerada.",
                "Kostenlose Probearbeit nötig.",
                "Unbezahlte Probearbeit.",
                "Essai non rémunéré.",
                "Échantillon gratuit demandé.",
                "Teste não remunerado.",
                "Amostra grátis obrigatória.",
                "Бесплатное тестовое задание.",
                "Тестовое задание не оплачивается.",
                "UNPAID TEST!!!",
                "FREE SAMPLE FIRST",
                "free sample needed 🙏",
                "You'll do a free trial task before we hire you.",
                "One free edit required.",
                "Submit a free demo.",
                "Free test edit.",
                "Complimentary sample required",
                "Please provide a sample at no cost.",
                "Provide a sample without charge.",
                "You must do the first milestone for free.",
                "We will not pay for the first video.",
                "First video is a test and unpaid.",
                "It will not be paid but the best one gets the job.",
                "Free redesign of one screen is required with the bid.",
                "if we pick it we pay.",
                "Only the winner gets paid.",
                "Compensation: none, but a reference letter.",
                "No payment in the beginning.",
                "There is no budget at the moment but great exposure.",
                "We only pay when the client pays us.",
                "Spec work welcome.",
                "Teste não remunerado de 2 horas.",
                "Se requiere una prueba sin pago.",
                "Essai sans rémunération de deux heures.",
                "Unpaid internship about marketing."
            })
    void whatIsAskedForWithoutPayIsQuoted(String words) {
        assertThat(read(words).get(Fact.UNPAID_WORK))
                .isPresent()
                .get()
                .asString()
                .isSubstringOf(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Apply through our form https://forms.gle/abc123",
                "Apply here: https://forms.gle/abc123",
                "Fill the form https://forms.gle/abc123",
                "Please fill out this form: https://docs.google.com/forms/d/abc",
                "Submit your application at https://forms.gle/abc",
                "To apply, complete https://forms.gle/abc",
                "Complete the form at forms.gle/abc",
                "Application form: https://forms.gle/abc",
                "Apply via Google Forms.",
                "Apply using the Google form below.",
                "Please apply at https://ourcompany.com/careers",
                "Apply on our website: https://ourcompany.com/jobs",
                "Apply at our site ourcompany.com",
                "Register at https://ourcompany.com to be considered",
                "Fill in the Typeform https://typeform.com/to/abc",
                "https://airtable.com/shrabc fill this to apply",
                "Complete the survey at surveymonkey.com/r/abc",
                "Form: https://forms.gle/abc",
                "Link to apply: https://forms.gle/abc",
                "Only applications through the form will be considered: https://forms.gle/abc",
                "Applications via https://forms.gle/abc only",
                "See https://forms.gle/abc to apply"
            })
    void aFormElsewhereIsFoundByItsLink(String words) {
        assertThat(read(words).get(Fact.OUTSIDE_CONTACT)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We sell free samples of tea to shops.",
                "This is not a volunteer position; we pay well.",
                "Not an unpaid test, we pay for it.",
                "You don't need to work for free.",
                "We need an article about unpaid work in the arts.",
                "Write a script on unpaid internships.",
                "A course about unpaid work for managers.",
                "Edit our podcast about unpaid internships.",
                "Our volunteers work for free and need a training video; you are paid.",
                "We send a free sample of our product to you.",
                "No spec work is asked for.",
                "Text me buttons and WhatsApp share buttons for a recipe blog.",
                "The page has a free sample button.",
                "Free shipping is shown above 50 euros.",
                "Users get a free trial of 14 days.",
                "The free trial of our app ends after a week.",
                "Build a page where customers order a free sample.",
                "The app is free for users.",
                "You are free to choose the tools.",
                "Paid test task of $20.",
                "We pay for the test.",
                "The test is paid.",
                "A paid trial comes first.",
                "Unpaid invoices are listed in red.",
                "The tool lists unpaid orders.",
                "Show unpaid bills in the table.",
                "Add a form to the site so that visitors can apply.",
                "Embed a Google Form on the page.",
                "The job board lets people apply through a form.",
                "Our form at https://ourshop.com/contact is broken, please fix it.",
                "See our site: https://ourshop.com",
                "Our current form is https://forms.gle/abc and should be rebuilt in Laravel.",
                "Replace the Google form https://forms.gle/abc with a page of our own.",
                "Milestones are paid after approval through Upwork escrow.",
                "Payment through Upwork milestones.",
                "Invoices are paid after approval by the manager in the app.",
                "The workflow: a bill is paid after approval.",
                "Approval step before payment in the app.",
                "Customers pay after delivery.",
                "Add a free plan and a paid plan.",
                "Free parking at the office.",
                "Feel free to ask.",
                "Send two samples of past work.",
                "Please include samples of your writing.",
                "Attach a sample of your work.",
                "No free samples are asked for.",
                "We never ask for free work.",
                "We do not ask for unpaid tests.",
                "Commission reports for the sales team.",
                "Volunteers register on the page.",
                "Unpaid leave requests go to HR.",
                "Register at the site and test the checkout.",
                "Write a survey with 10 questions.",
                "Fill in the spreadsheet with prices.",
                "The trial balance is in Excel.",
                "Clinical trial data.",
                "We offer a free trial of 7 days on our SaaS, please write the landing page.",
                "You will write the copy for our free trial page.",
                "Please design a free sample box label.",
                "Create a landing page for our free ebook.",
                "Write a blog post about free things to do in Rome.",
                "We need an unpaid invoices report in Excel.",
                "Need a test page first.",
                "Free test prep site.",
                "Start a free trial, then test the checkout flow.",
                "Please sign up for the free trial and write a review.",
                "We need someone to test our free app.",
                "The work is not urgent.",
                "First draft in a week.",
                "We will start with a small paid test task.",
                "There is a small test task, paid $15.",
                "The test is paid separately.",
                "You are paid weekly.",
                "Payment by milestone, after approval of each.",
                "We pay on approval of each milestone.",
                "Payment is released when the milestone is approved.",
                "Long term work after a paid trial.",
                "Please include a sample of similar work.",
                "Send samples of your earlier work with the proposal.",
                "Samples are welcome.",
                "Let me know if you have free time this week.",
                "Please start as soon as you are free.",
                "You need to be free on weekends.",
                "Must be free of plagiarism.",
                "The text must be free of errors.",
                "Bug-free work needed.",
                "Need royalty free images for the page.",
                "Use free fonts in the design.",
                "Free WordPress theme edits needed",
                "Free delivery page",
                "We need a design that works with the free version of Elementor.",
                "Please use only free stock photos in the video.",
                "Add free shipping to orders over $50.",
                "Hands-free demo video",
                "Gluten free recipe articles",
                "Duty free shop design",
                "Make the first page free of ads.",
                "Convert the free trial users to paid.",
                "Our volunteers need a signup page.",
                "Non-profit looking for a designer.",
                "We are a volunteer-run charity and pay $20 an hour.",
                "Tests for the payment module after the project starts.",
                "Payment integration at the end of the project.",
                "Payment page should load after approval.",
                "Pay attention to details at the end.",
                "The employee gets paid after approval of the time sheet.",
                "Commission calculator for sales.",
                "Apply the coupon at https://ourshop.com/cart",
                "The form at https://ourshop.com/apply should send an email.",
                "Applications are stored in Airtable: https://airtable.com/appabc",
                "Copy data from https://airtable.com/shrabc to Excel.",
                "Build a survey like https://www.surveymonkey.com/r/abc",
                "Register a domain at https://namecheap.com",
                "The application is at https://app.ourcompany.com",
                "Our application runs on https://app.ourcompany.com and has a bug."
            })
    void anyOtherSentenceIsNone(String words) {
        assertThat(read(words).get(Fact.UNPAID_WORK)).isEmpty();
        assertThat(read(words).get(Fact.OUTSIDE_CONTACT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Unpaid internship for designer", "Logo, spec work", "Volunteer position: web designer"})
    void aTitleAsksForItToo(String title) {
        String page = PAGE.formatted("").replace("Bakery planner in Laravel", title);
        assertThat(posting(page).get(Fact.UNPAID_WORK)).contains(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Article about unpaid work", "Free sample shop", "Unpaid invoices reminder", "Free trial page"})
    void aTitleThatNamesItAsksForNothing(String title) {
        String page = PAGE.formatted("").replace("Bakery planner in Laravel", title);
        assertThat(posting(page).get(Fact.UNPAID_WORK)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Are you OK with an unpaid test?", "Would you work for free at first?"})
    void aQuestionAsksForItToo(String question) {
        String page = PAGE.formatted("")
                .replace(
                        "Activity on this job",
                        "You will be asked to answer the following questions when submitting a proposal:\n" + question
                                + "\nActivity on this job");
        assertThat(posting(page).get(Fact.UNPAID_WORK)).contains(question);
    }

    private static Posting posting(String page) {
        return new PostingParser()
                .read(page, Instant.parse("2026-11-23T12:00:00Z"))
                .jobs()
                .get(0)
                .posting();
    }

    private static Posting read(String words) {
        return posting(PAGE.formatted(words));
    }
}
