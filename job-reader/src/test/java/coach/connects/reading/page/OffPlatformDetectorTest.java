package coach.connects.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.Effort;
import coach.connects.reading.phrase.PhraseDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** W-15: a request for contact or money outside Upwork is found, a product that is the work is none. */
class OffPlatformDetectorTest {
    private final OffPlatformDetector outside = new OffPlatformDetector(PhraseDictionary.standard());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please message me on WhatsApp before applying.",
                "Contact us via Telegram for details",
                "Add my Telegram to start right away",
                "Text me at +1 555 010 0100 on WhatsApp",
                "Telegram: @fast_hiring_desk",
                "Reach me on Skype: live:somebody",
                "Send your resume to our email jobs@example.test",
                "Contact the hiring manager at hr@example.test to proceed",
                "Write to t.me/some_recruiter",
                "Interested people should contact our HR manager on Telegram",
                "Please share your WhatsApp number",
                "Let us continue our talk on WhatsApp so give me your number",
                "My WhatsApp is +44 20 7946 0000",
                "You must pay a refundable deposit of $50 first.",
                "A registration fee is required before you start",
                "You pay the training fee and we refund it later",
                "We will send you a cheque to buy equipment",
                "You will be paid in Bitcoin outside Upwork",
                "Payment will be sent by Zelle every Friday",
                "Purchase gift cards for our clients and send the codes",
                "We prefer to work off platform",
                "Provide your email so we can chat on Google Hangouts",
                "Interview will be conducted on Telegram.",
                "To apply, text \"START\" to 555-0199.",
                "Include your WhatsApp number in your application",
                "Contact us outside of Upwork",
                "Payment is made in USDT, outside of Upwork, weekly.",
                "Payment via crypto only.",
                "Let's move to Telegram to discuss details.",
                "Skype me: live:jobs_desk",
                "I prefer communicating via WhatsApp, please send your number",
                "Applicants must pay $30 for training materials.",
                "You need to buy the software license first and we reimburse you.",
                "Whatsapp: +91 98765 43210",
                "Pay 20$ fee first",
                "You must deposit $50 as security.",
                "Please transfer 40 dollars as a security",
                "We pay by check in advance",
                "You keep your share and send us the rest",
                "Apply through this Google Form: https://forms.gle/abc",
                "To apply, fill out this Google Form",
                "Send 50 USDT to start",
                "send $20 first and we begin",
                "You must transfer 30 dollars before you start.",
                "he asks for a $50 deposit",
                "client asked me for a registration deposit",
                "contact me on t.me/hiring_desk",
                "Only a small deposit of $25 is required",
                "msg me on WA 0044 7911 123456",
                "Add me on Tele gram: @logoboss88 to apply",
                "Please move the chat to Whats App",
                "skype live:cold.boss",
                "w h a t s a p p me",
                "We will contact you by Signal.",
                "Fill in this form first and we will contact you by Signal.",
                "Liên hệ Zalo 0901234567",
                "تواصل معي على واتساب",
                "напишите мне в телеграм",
                "escríbeme al whatsapp",
                "contactez-moi sur WhatsApp",
                "text me at three one zero five five five one two",
                "We will meet in our WhatsApp group before the contract starts",
                "Join our Telegram group to start",
                "We will send you a check to buy the equipment from our vendor",
                "We will send you money, keep 10% and forward the rest",
                "You must rent your Upwork account to us"
            })
    void aRequestIsFound(String description) {
        assertThat(outside.find("We need somebody for two weeks.\n" + description + "\nThank you."))
                .contains(description);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Build a Telegram bot that answers our clients.",
                "Build a Google Form for our customers",
                "Users deposit $50 as security into the wallet of the app",
                "Write an article on paying by check",
                "We need a WhatsApp API integration for our CRM",
                "E-mail marketing for a small shop",
                "Design a crypto exchange website",
                "Create email templates and set up Klaviyo flows",
                "Experience with Telegram, Discord and Slack is a plus",
                "Send a WhatsApp message automatically when an order comes in",
                "The app should send an email to the user after sign up",
                "Integrate PayPal and Stripe payments into the checkout",
                "Write email sequences for our newsletter",
                "Fix the contact form, it does not send mails",
                "Please do not contact me outside Upwork",
                "All communication stays on Upwork",
                "Calculate the commission fee for each order",
                "Develop a Bitcoin trading bot in Python",
                "We are a telegram channel with 20k readers",
                "The form has fields for name, email and phone",
                "Manage our Facebook and Instagram pages",
                "Scrape phone numbers and emails from a directory",
                "We will have a short call on Upwork",
                "Answer customers by phone and email",
                "Set up Discord server with roles",
                "Crypto wallet app, deposit screen, fee calculator.",
                "Experience with check printing software and escrow deposit modules is a plus.",
                "You will write emails to our customers and reply on Instagram DMs.",
                "Create a landing page where users add their email and get a PDF.",
                "Send SMS to users via Twilio when they pay the fee.",
                "The bot should send me a Telegram message when the price changes.",
                "Connect our Gmail to HubSpot",
                "We want a chat widget: visitors can message us on WhatsApp from the site.",
                "Write an article about Bitcoin and how to pay with it",
                "Our app lets people pay the registration fee online.",
                "We never pay outside Upwork.",
                "An e-commerce store needs checkout with a deposit option",
                "Pay attention to detail when you enter cheque numbers",
                "Send 5 samples to start",
                "We want an article about crypto",
                "We pay $20 first and the rest at the end",
                "Users pay $5 before they start the course",
                "Send us your $ rate first",
                "Set up email for info@mybakery.com on Google Workspace.",
                "Users send email to support@ourshop.com and the bot posts to a WhatsApp group.",
                "Connect our inbox support@ourshop.com to Zendesk",
                "The form must send the message to support@ourshop.com",
                "Build a WhatsApp group manager",
                "Integrate Zalo OA with our CRM",
                "We will send you a check list to follow",
                "Based in WA, text 20 pages",
                "Write one two three four five lines",
                "Our users send money and keep points"
            })
    void theWorkItselfIsNone(String description) {
        assertThat(outside.find(description)).isEmpty();
    }

    @Test
    void aSentenceWithoutAnEndCostsWhatItsLengthIs() {
        String words = "the whatsapp of visitors and telegram or mail ";
        String endless = words.repeat(8_000);
        String quarter = words.repeat(2_000);

        assertThat(outside.find(endless)).isEmpty();
        // In proportion it is 4 times, by the square 16.
        Effort.isAtMost(10, "an endless sentence", () -> outside.find(quarter), () -> outside.find(endless));
    }

    @Test
    void ofALongSentenceThePartThatAsksIsQuoted() {
        String words =
                "We are a friendly team of designers and look for somebody who would like to join us for a longer"
                        + " time, so please write to me on WhatsApp today";

        assertThat(outside.find(words)).contains("…write to me on WhatsApp today");
    }

    @Test
    void aLongSentenceIsQuotedShort() {
        String words = "Please message me on WhatsApp " + "and more ".repeat(60);

        assertThat(outside.find(words).orElseThrow())
                .hasSizeLessThanOrEqualTo(72)
                .endsWith("…");
    }
}
