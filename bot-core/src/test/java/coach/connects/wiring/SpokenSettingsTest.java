package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings as people say them: in a sentence, by another name, or by the value alone. */
class SpokenSettingsTest extends TalkTest {
    SpokenSettingsTest() {
        super("2026-11-30T09:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I'm from Nigeria | Country: Nigeria",
                "set timezone dubai | Time zone: Asia/Dubai",
                "change my timezone to dubai | Time zone: Asia/Dubai",
                "update time zone: Dubai | Time zone: Asia/Dubai",
                "my city is dubai | Time zone: Asia/Dubai",
                "i live in Karachi pakistan | Time zone: Asia/Karachi",
                "i live in new york united states | Time zone: America/New_York",
                "billing day is 17 | 17",
                "change my billing day to 17 | 17",
                "change my country to India | Country: India",
                "add skill figma | Skills: figma",
                "add java and sql to my skills | Skills: java, sql",
                "skills: html, css | Skills: html, css",
                "skills: html css javascript | Skills: html, css, javascript",
                "skills html,css and react | Skills: html, css, react",
                "i know python django | Skills: python, django",
                "skills: react native, css | Skills: react native, css",
                "skills: graphic design | Skills: graphic design",
                "i live in Sri Lanka. | Country: Sri Lanka",
                "I am in Lagos | Time zone: Africa/Lagos",
                "my time zone is Asia/Karachi | Time zone: Asia/Karachi",
                "my skills are Figma and UI design | Skills: figma, ui design",
                "my skills are sql, research and development | Skills: sql, research and development",
                "I have 20 hours a week | Hours a week: 20",
                "i work 20 hours a week | Hours a week: 20",
                "im an agency now | Account: agency",
                "i am a freelancer again | Account: freelancer",
                "i live in Brazil now | Country: Brazil",
                "I moved to Germany | Country: Germany",
                "i live in new york city | Time zone: America/New_York",
                "i am based in Lagos, Nigeria | Time zone: Africa/Lagos",
                "I'm an expert | Experience: expert",
                "i'm in Mumbai | Time zone: Asia/Kolkata, now 14:30",
                "i live in Abuja | Time zone: Africa/Lagos",
                "I'm a graphic designer | Skills: graphic design",
                "i do logos and flyers | Skills: logos, flyers",
                "i build wordpress websites | Skills: wordpress websites",
                "i am a freelance video editor. | Skills: video editing",
                "we are an agency | Account: agency",
                "my billing day is the 5th | Billing day: 5",
                "my earnings balance is $30.50 | Earnings balance: $30.50",
            })
    void whatSomebodyTellsAboutThemselvesIsKeptByOneTap(String said, String line) {
        String before = bare(ann.says("/profile"));

        assertThat(bare(ann.says(said))).contains("Shall I keep this").contains(line);
        assertThat(bare(ann.says("/profile")))
                .as("nothing is kept before the tap")
                .isEqualTo(before);

        ann.says(said);
        ann.presses("Keep it");
        assertThat(bare(ann.says("/profile"))).contains(line.replaceAll(", now .*", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "remind me at 8 in the evening | Reminders come at 20:00",
                "Send me reminders at 7am | Reminders come at 07:00",
                "remind me every day at noon | Reminders come at 12:00",
                "can you remind me at eight in the evening? | Reminders come at 20:00",
                "remind me daily 9 pm | Reminders come at 21:00",
                "don't disturb me from 10pm to 7am | Quiet from 22:00 to 07:00",
                "no messages at night | Quiet from 22:00 to 08:00",
                "dont write me after 22 | Quiet from 22:00 to 08:00",
                "no messages after 10pm | Quiet from 22:00 to 08:00",
                "no messages from 10 to 7 | Quiet from 22:00 to 07:00",
                "quiet 11 to 6 | Quiet from 23:00 to 06:00",
                "change reminder to 7 pm | come at 19:00",
                "i am on vacation for 2 weeks | Paused until",
                "please don't send me anything between ten pm and seven am | Quiet from 22:00 to 07:00",
                "quiet hours 22 to 7 | Quiet from 22:00 to 07:00",
                "mute for 2 days | Paused until 2 December 2026",
                "pause my reminders for a week | Paused until 7 December 2026",
                "stop reminding me until 15 January | Paused until 15 January 2027",
                "no reminders for 2 months | Paused until 30 January 2027",
                "remind me one week before | Days before Connects expire: 7",
                "remind me a day before my connects expire | Days before Connects expire: 1",
                "warn me 10 and 3 days before they expire | Days before Connects expire: 10, 3",
                "can you tell me two weeks before they are gone | Days before Connects expire: 14",
                "remind me a week and a day before | Days before Connects expire: 7, 1",
                "stop the messages for a week | Paused until 7 December 2026",
                "pause until monday | Paused until 7 December 2026",
                "cancel my reminders | Reminders: off",
                "reminders off please | Reminders: off",
                "please stop sending me notifications | Reminders: off",
                "stop messaging me | Reminders: off",
                "turn off all reminders | Reminders: off",
                "i don't want any reminders | Reminders: off",
            })
    void whenRemindersAreToComeIsSetByOneTap(String said, String line) {
        String before = ann.says("/reminders");

        assertThat(ann.says(said))
                .contains("Shall I set this")
                .contains(line.replace("Reminders: off", "Reminders are off"));
        assertThat(ann.says("/reminders")).as("nothing is set before the tap").isEqualTo(before);

        ann.says(said);
        ann.presses("Set it");
        assertThat(ann.says("/reminders")).contains(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/reminders at 7 | come at 07:00",
                "/reminders 7pm | come at 19:00",
                "/reminders every day at 8 | come at 08:00",
                "/reminders time 6 in the morning | come at 06:00",
                "/reminders hour 12 at night | come at 00:00",
                "/reminders hour 11 at night | come at 23:00",
                "/reminders hour 2 at night | come at 02:00",
                "/reminders quiet from 10pm to 7am | Quiet from 22:00 to 07:00",
                "/reminders silent 22:00–07:00 | Quiet from 22:00 to 07:00",
                "/reminders off for 3 days | Paused until 3 December 2026",
                "/reminders mute two weeks | Paused until 14 December 2026",
                "/reminders stop | Reminders are off",
                "/settings timezone lagos | time zone is Africa/Lagos",
                "/settings skills java | skills are",
                "/settings reminders off | Reminders are off",
                "/profile beginner | new on Upwork",
                "/profile kathmandu | time zone is Asia/Kathmandu",
                "/profile hours 20 hours a week | 20 hours a week",
            })
    void theNamesThatPeopleUseAreUnderstood(String typed, String receipt) {
        assertThat(ann.says(typed)).contains(receipt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reminders quiet 10-7am",
                "/reminders hour 13pm",
                "/reminders hour 0 am",
                "/reminders pause 0 days"
            })
    void whatMayBeTwoHoursIsAskedAgain(String typed) {
        String before = ann.says("/reminders");

        assertThat(ann.says(typed)).startsWith("Not saved");
        assertThat(ann.says("/reminders")).isEqualTo(before);
    }

    @Test
    void aValueOfSeveralTraitsIsAskedFor() {
        assertThat(bare(ann.says("/profile pakistan"))).isEqualTo("What shall I keep pakistan as?");

        ann.presses("Set time zone");

        assertThat(bare(ann.says("/profile")))
                .contains("Time zone: Asia/Karachi")
                .contains("Country: not told");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"i'm in a hurry", "i am from the future", "we are many", "my skills are", "remind me at home"})
    void whatTellsNoSettingIsNotTakenForOne(String said) {
        assertThat(ann.says(said)).doesNotContain("Shall I");
    }

    private static String bare(String text) {
        return text.replace("\u2068", "").replace("\u2069", "");
    }

    @Test
    void anHourThatIsNoFullOneIsRefusedWithItsReason() {
        assertThat(ann.says("remind me at 7:30pm"))
                .doesNotContain("I only know jobs")
                .contains("hour");
    }

    /** What is kept nowhere is said to be, so that nobody takes it for kept. */
    @Test
    void anHourlyRateIsSaidNotToBeKept() {
        assertThat(ann.says("my rate is 25 an hour")).startsWith("I keep no hourly rate");
    }

    /** What somebody did with Connects is no setting, whatever was asked last. */
    @Test
    void aToldDeedIsNoAnswerToAQuestionOfASetting() {
        ann.says("/buy 100");
        for (String question : List.of("/reminders hour 25", "/profile hours 999", "/profile billing-day 40")) {
            ann.says(question);
            assertThat(ann.says("spent 6")).as(question).doesNotContain("Saved:", "06:00", "Reminders come");
            ann.says("/cancel");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tell me 3 days before my interview", "remind me before", "remind me an hour before they expire"
            })
    void whatIsNoDayBeforeAnExpirySetsNone(String said) {
        assertThat(ann.says(said)).doesNotContain("Shall I set this");
    }

    @ParameterizedTest
    @ValueSource(strings = {"change language to Spanish", "please speak French", "do you understand Swahili"})
    void aLanguageThatIsNotSpokenIsSaidToBeNone(String said) {
        assertThat(ann.says(said)).containsIgnoringCase("English");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I want to see my wallet | /wallet",
                "can i see my statistics? | /stats",
                "show me my applications | /outcome",
                "view history | /history",
                "where is my forecast | /forecast",
            })
    void whatOneWantsToSeeIsShown(String said, String command) {
        assertThat(ann.says(said)).isEqualTo(ann.says(command));
    }

    @ParameterizedTest
    @ValueSource(strings = {"my skills are wrong", "my skills are missing", "my skills are private"})
    void whatIsSaidOfSkillsIsNoSkill(String said) {
        assertThat(ann.says(said)).doesNotContain("Shall I keep this");
    }

    @Test
    void ofTwoTraitsInASentenceNoneIsLost() {
        assertThat(bare(ann.says("i am from Kenya and i have 10 hours a week")))
                .contains("Country: Kenya")
                .contains("i have 10 hours a week");
    }

    @ParameterizedTest
    @CsvSource({"turn, back on", "switch, on again", "start, again", "bring, back", "enable, ''"})
    void remindersComeAgainByOneTapHoweverItIsSaid(String before, String after) {
        for (String name : List.of("reminders", "my reminders", "the notifications", "all alerts")) {
            ann.says("/reminders off");
            String said = (before + " " + name + " " + after).strip();
            assertThat(ann.says(said)).as(said).contains("Shall I set this", "Reminders are on");
            ann.presses("Set it");
            assertThat(ann.says("/reminders")).as(said).startsWith("Reminders: on");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what reminders do i have",
                "my reminders",
                "which reminders are on?",
                "show me my reminders",
                "do I have any reminders?",
                "list all reminders",
                "when is the next reminder?"
            })
    void whatIsSetOfRemindersIsShown(String said) {
        ann.says("/buy 40");
        assertThat(ann.says(said)).isEqualTo(ann.says("/reminders"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the client stopped messaging me",
                "no message from the client",
                "i got a message to cancel",
                "do I have a message",
                "turn the job off",
                "stop the client's messages"
            })
    void whatIsSaidOfAClientsMessagesIsOfNoReminder(String said) {
        assertThat(ann.says(said)).doesNotContain("Reminders");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/reminders days 7, 3 & 1 | Days before Connects expire: 7, 3, 1",
                "/reminders days a week and a day before | Days before Connects expire: 7, 1",
                "/reminders quiet from 10pm to 7 | Quiet from 22:00 to 07:00",
                "/reminders hour 8 o'clock in the evening | come at 20:00"
            })
    void daysAndHoursAreReadInWords(String typed, String receipt) {
        assertThat(ann.says(typed)).contains(receipt);
    }

    @ParameterizedTest
    @CsvSource({
        "/reminders hour half past 8, Come at 08:00 Come at 09:00 Come at 20:00 Come at 21:00",
        "/reminders hour 8:30 pm, Come at 20:00 Come at 21:00",
        "remind me in the evening, Come at 18:00 Come at 19:00 Come at 20:00 Come at 21:00",
    })
    void nearAnHourTheFullOnesAreOffered(String said, String labels) {
        ann.says(said);
        assertThat(String.join(" ", ann.labels())).startsWith(labels);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "its 2:30 pm here | UTC+05:30, now 14:30",
                "the time here is 14:30 | UTC+05:30, now 14:30",
                "it's half past two in the afternoon here | UTC+05:30, now 14:30",
                "utc -3 | UTC-03:00, now 06:00",
                "I'm GMT+1 | UTC+01:00, now 10:00",
                "we are on utc+5:30 | UTC+05:30, now 14:30"
            })
    void aClockThatIsToldUnaskedIsKeptByOneTap(String said, String zone) {
        assertThat(ann.says(said)).contains("Shall I keep this", zone);
        ann.presses("Keep it");
        assertThat(ann.says("/profile")).contains("Time zone: " + zone.substring(0, zone.indexOf(',')));
    }

    @Test
    void aWrongZoneIsAskedForAndAClockAnswers() {
        for (String clock : List.of("its 2:30 pm here", "14:30", "half past two", "2.30pm")) {
            assertThat(ann.says("my time zone is wrong")).as(clock).contains("Which city are you in?");
            assertThat(ann.says(clock)).as(clock).startsWith("Saved: your time zone is UTC+05:30, now 14:30");
        }
        ann.says("my time zone is wrong");
        assertThat(bare(ann.says("2:05"))).contains("2:05 may be morning or afternoon");
        assertThat(ann.labels()).contains("UTC-07:00 02:00", "UTC+05:00 14:00");
    }

    @Test
    void skillsThatAreToldOneByOneAreAdded() {
        ann.says("i do logos");
        ann.presses("Keep it");
        ann.says("i'm a web developer");
        ann.presses("Keep it");
        assertThat(bare(ann.says("/profile"))).contains("Skills: logos, web development");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i do not know",
                "i do that",
                "i'm a bit lost",
                "i am a designer who hates clients",
                "i make mistakes"
            })
    void whatTellsNoWorkIsNoSkill(String said) {
        assertThat(ann.says(said)).doesNotContain("Shall I keep");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8 pm",
                "at 8 pm",
                "5:30",
                "i am good at my job",
                "i am an expert in nothing",
                "level: expert",
                "country: India"
            })
    void whatMayBeOfAnythingIsNoTrait(String words) {
        assertThat(ann.says(words)).doesNotContain("Shall I keep", "Saved");
    }

    @Test
    void quietHoursWithTheHourOfRemindersInThemAreRefusedWithTheWayOut() {
        assertThat(ann.says("no messages from 8pm to 10am"))
                .startsWith("Not saved. Reminders come at 09:00")
                .contains("10:00");
    }

    @Test
    void everythingIsErasedByItsOwnCommand() {
        ann.says("/buy 10");
        assertThat(ann.says("delete everything") + ann.labels())
                .contains("/forget")
                .doesNotContain("Nothing to undo");
    }
}
