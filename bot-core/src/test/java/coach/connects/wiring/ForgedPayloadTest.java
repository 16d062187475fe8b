package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Button;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.OutgoingMessage;
import coach.connects.session.ActiveButton;
import coach.connects.session.ActiveButtons;
import coach.connects.session.ButtonAction;
import coach.connects.session.Conversation;
import coach.connects.session.PendingQuestion;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a button, a link or a question says, no command fails on it, and what cannot be read is a closed button's. */
@Tag("long")
class ForgedPayloadTest {
    private static final String TIME = "2026-03-01T12:00:00Z";
    private static final String CLOSED = "This button is closed";
    private static final String FAILED = "went wrong on my side";
    private static final String CHAT = ChatAddress.privateOf(DossierFixture.ANN).chatKey();
    private static final String JOB = "~022001234567890125555";
    private static final String CODE = "c137b18157be3288";

    /** As this version writes them, but cut off, changed, or of a version that is still to come. */
    private static final List<String> UNREADABLE = List.of(
            "1|",
            "2|entry|40",
            "1|entry",
            "1|cause",
            "1|page|x",
            "1|page|-1",
            "1|page|99999999999",
            "1|page|1|2026-13",
            "1|shows|x|12",
            "1|instead|LOTTERY|1|2026-01-01||k",
            "1|instead|BADGE|-1|2026-01-01||k",
            "1|snooze|hour",
            "1|snooze|expiry|2026-02-30|2026-03-01|hour",
            "1|choice|join|here|ABC",
            "1|step|up",
            "1|choice|join|here|ABC|9999999999999999999",
            "1|outcome|x",
            "1|outcome|1|won",
            "1|verdict|burn|id");

    /** As version 0.1 wrote them, and nobody could. */
    private static final List<String> EARLIER = List.of(
            "page",
            "page x",
            "page -1",
            "page 99999999999",
            "page 1 2026-13",
            "instead\nLOTTERY\n1\n2026-01-01\n\nk",
            "instead\nBADGE\nmany\n2026-01-01\n\nk",
            "shows",
            "shows x 12",
            "shows 99999999999 12",
            "snooze",
            "snooze expiry",
            "snooze expiry 2026-02-30 2026-03-01 hour",
            "JOIN here ABC many",
            "MARRY here ABC 1",
            "a",
            "a budget",
            "why",
            "applied",
            "cause",
            "to",
            "to nowhere",
            "enter",
            "0 won",
            "_",
            "page " + CODE,
            "page " + CODE + " 99999999999 x",
            "page " + CODE + " 99999 x",
            "agree " + CODE,
            "agree  ",
            "card " + CODE + " ~02",
            "agree  " + JOB,
            "agree " + "x".repeat(3_000) + " " + JOB,
            "page  1 x",
            "_" + JOB.substring(1),
            "x".repeat(3_000) + "_" + JOB.substring(1),
            "KEEP here  0",
            "why ",
            "to  ");

    @TempDir
    Path folder;

    private int homes;

    @Test
    void aPersonsOwnButtonsFailOnNothing() {
        try (Talk talk = Talk.in(folder.resolve("names"), TIME)) {
            for (String command : talk.commands()) {
                List<String> said = pressed(command, UNREADABLE);
                assertThat(said).as(command).noneMatch(answer -> answer.contains(FAILED));
                assertThat(pressed(command, EARLIER)).as(command).noneMatch(answer -> answer.contains(FAILED));
            }
        }
        for (String command : List.of(
                "adjust",
                "buy",
                "check",
                "grant",
                "history",
                "link",
                "outcome",
                "reminders",
                "return",
                "share",
                "spend",
                "undo")) {
            assertThat(pressed(command, UNREADABLE)).as(command).allMatch(answer -> answer.startsWith(CLOSED));
        }
    }

    @Test
    void addressesFailOnNothing() {
        try (Talk talk = Talk.in(folder, TIME)) {
            Talk.Person ann = talk.as("ann");
            List<String> forged = new ArrayList<>(EARLIER);
            forged.addAll(UNREADABLE);
            for (String command : talk.commands()) {
                for (String argument : forged) {
                    Button open = new Button("@" + command + ":" + argument, "x");
                    assertThat(words(ann.pressesIn("group:potters", open, command + argument)))
                            .as(open.id())
                            .doesNotContain(FAILED);
                    assertThat(ann.says("/start go-" + command + "-" + argument))
                            .as(open.id())
                            .doesNotContain(FAILED);
                }
            }
        }
    }

    @Test
    void questionsFailOnNothing() {
        try (Talk talk = Talk.in(folder.resolve("names"), TIME)) {
            for (String command : talk.commands()) {
                for (String state : List.of("2|awaits-balance|12", "1|cause")) {
                    Path home = home();
                    DossierFixture.ann(
                            home,
                            LocalDate.parse("2026-03-01"),
                            person -> person.with(
                                    new Conversation(CHAT, new PendingQuestion(command, state), Instant.parse(TIME))));
                    try (Talk one = Talk.in(home, TIME)) {
                        assertThat(one.as("ann").says("12"))
                                .as(command + " " + state)
                                .doesNotContain(FAILED);
                    }
                }
            }
        }
    }

    /** What the buttons of this command say that Ann is shown, each saying one of these. */
    private List<String> pressed(String command, List<String> arguments) {
        Path home = home();
        Instant now = Instant.parse(TIME);
        List<ActiveButton> buttons = arguments.stream()
                .map(argument -> new ActiveButton(
                        "b" + arguments.indexOf(argument),
                        CHAT,
                        argument,
                        "x",
                        new ButtonAction(command, argument),
                        false,
                        now))
                .toList();
        DossierFixture.ann(home, LocalDate.parse("2026-03-01"), person -> person.with(new ActiveButtons(buttons)));
        try (Talk talk = Talk.in(home, TIME)) {
            Talk.Person ann = talk.as("ann");
            return buttons.stream()
                    .map(button -> words(ann.pressesButton(new Button(button.id(), "x"))))
                    .toList();
        }
    }

    private static String words(List<OutgoingMessage> said) {
        return said.stream().map(message -> message.text().plain()).collect(Collectors.joining("\n"));
    }

    private Path home() {
        return folder.resolve("home" + homes++);
    }
}
