package coach.connects.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.FileUpload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The fake is a Discord to JDA itself, so that what is proven on it is proven of the bot and not of the fake. */
class FakeDiscordTest {
    private final FakeDiscord discord = new FakeDiscord().lettingPing();
    private BareBot bot;

    @AfterEach
    void out() {
        if (bot != null) {
            bot.close();
        }
        discord.close();
    }

    private void login(Compression compression) throws InterruptedException {
        bot = new BareBot(discord, compression, FakeDiscordTest::answer);
        bot.jda
                .updateCommands()
                .addCommands(
                        Commands.slash("wallet", "What there is")
                                .setContexts(InteractionContextType.ALL)
                                .setIntegrationTypes(IntegrationType.ALL),
                        Commands.slash("check", "Checks a job")
                                .addOptions(
                                        new OptionData(OptionType.STRING, "link", "The job").setAutoComplete(true),
                                        new OptionData(OptionType.INTEGER, "cost", "What it costs").setMinValue(1),
                                        new OptionData(OptionType.ATTACHMENT, "page", "A saved page")),
                        Commands.message("Check this job"))
                .complete();
    }

    private static void answer(GenericEvent event) {
        if (event instanceof SlashCommandInteractionEvent slash
                && slash.getName().equals("wallet")) {
            slash.deferReply(true)
                    .queue(hook -> hook.editOriginal("20 Connects")
                            .setComponents(
                                    ActionRow.of(Button.primary("k1", "Tell more"), Button.primary("k2", "Ask me")),
                                    ActionRow.of(StringSelectMenu.create("k3")
                                            .addOption("One", "1")
                                            .addOption("Two", "2")
                                            .build()))
                            .queue());
        } else if (event instanceof SlashCommandInteractionEvent slash) {
            slash.reply("checked "
                            + slash.getOptions().stream()
                                    .map(option -> option.getName() + "=" + option.getAsString())
                                    .toList())
                    .addFiles(FileUpload.fromData("a,b".getBytes(java.nio.charset.StandardCharsets.UTF_8), "t.csv"))
                    .queue();
        } else if (event instanceof ButtonInteractionEvent press
                && press.getComponentId().equals("k1")) {
            press.editMessage("more of " + press.getMessage().getContentRaw()).queue();
        } else if (event instanceof ButtonInteractionEvent press) {
            press.replyModal(Modal.create("m1", "Facts")
                            .addComponents(Label.of(
                                    "Budget",
                                    TextInput.create("budget", TextInputStyle.SHORT)
                                            .setMaxLength(10)
                                            .build()))
                            .build())
                    .queue();
        } else if (event instanceof StringSelectInteractionEvent select) {
            select.deferEdit()
                    .queue(hook ->
                            hook.editOriginal("chose " + select.getValues()).queue());
        } else if (event instanceof ModalInteractionEvent modal) {
            modal.reply("budget " + modal.getValue("budget").getAsString()).queue();
        } else if (event instanceof CommandAutoCompleteInteractionEvent typing) {
            typing.replyChoiceStrings(typing.getFocusedOption().getValue() + "-1", "other")
                    .queue();
        } else if (event instanceof MessageContextInteractionEvent menu) {
            menu.reply("read: " + menu.getTarget().getContentRaw())
                    .setEphemeral(true)
                    .queue();
        } else if (event instanceof MessageReceivedEvent said
                && !said.getAuthor().isBot()) {
            said.getChannel()
                    .sendMessage("you said " + said.getMessage().getContentRaw())
                    .queue();
        }
    }

    @Test
    void itIsLoggedInToAndCommandsAreRegisteredAndKeepTheirIds() throws Exception {
        discord.server("Lancers");
        login(Compression.ZLIB);
        assertThat(bot.jda.getGuilds()).extracting(guild -> guild.getName()).containsExactly("Lancers");
        assertThat(discord.gateway().intents()).isEqualTo(1 | 1 << 12);
        var first = bot.jda.retrieveCommands().complete();
        bot.jda.updateCommands().addCommands(Commands.slash("wallet", "Anew")).complete();
        assertThat(bot.jda.retrieveCommands().complete()).singleElement().satisfies(command -> {
            assertThat(command.getIdLong()).isEqualTo(first.get(0).getIdLong());
            assertThat(command.getVersion()).isNotEqualTo(first.get(0).getVersion());
        });
    }

    @Test
    void aCommandIsAnsweredToOneAloneAndItsMessageChangesByPressAndChoice() throws Exception {
        FakeServer server = discord.server("Lancers");
        login(Compression.NONE);
        FakePerson ann = discord.user("ann").in(server);
        FakePerson bob = discord.user("bob").in(server);
        FakeInteraction asked = ann.slash("/wallet");
        assertThat(asked.awaitReply().reads()).isEqualTo("20 Connects");
        assertThat(asked.callbackType()).isEqualTo(5);
        asked.awaitAnswered();
        assertThat(ann.sees()).singleElement().satisfies(message -> {
            assertThat(message.isEphemeral()).isTrue();
            assertThat(message.labels()).containsExactly("Tell more", "Ask me");
        });
        assertThat(bob.sees()).isEmpty();
        assertThat(ann.presses("Tell more").awaitReply().reads()).isEqualTo("more of 20 Connects");
        assertThat(ann.selects("Two").awaitReply().reads()).isEqualTo("chose [2]");
        assertThat(ann.sees()).hasSize(1);
        assertThatThrownBy(() -> bob.presses("Tell more")).isInstanceOf(AssertionError.class);
    }

    @Test
    void aModalIsOpenedAndFilledAndAForgottenAnswerIsNotLetThrough() throws Exception {
        login(Compression.NONE);
        FakePerson ann = discord.user("ann");
        ann.slash("/wallet").awaitReply();
        assertThat(ann.presses("Ask me").awaitModal().path("title").asText()).isEqualTo("Facts");
        assertThatThrownBy(() -> ann.fillsModal(Map.of())).isInstanceOf(AssertionError.class);
        ann.presses("Ask me").awaitModal();
        assertThat(ann.fillsModal(Map.of("Budget", "500")).awaitReply().reads()).isEqualTo("budget 500");
    }

    @Test
    void optionsCompletionsFilesAndMenusArriveAsTyped() throws Exception {
        login(Compression.NONE);
        FakePerson ann = discord.user("ann");
        assertThat(ann.autocompletes("/check cost:3 link:upw")).containsExactly("upw-1", "other");
        FakeMessage checked = ann.slash(
                        "/check link:https://www.upwork.com/jobs/~01 cost:16 page:p.html",
                        FakeFile.text("p.html", "<html>"))
                .awaitReply();
        assertThat(checked.reads()).startsWith("checked [link=https://www.upwork.com/jobs/~01, cost=16, page=");
        assertThat(checked.attachments()).hasSize(1);
        assertThatThrownBy(() -> ann.slash("/check cost:0")).isInstanceOf(AssertionError.class);
        FakeMessage said = ann.writesInDm("hello");
        assertThat(ann.awaitHears("you said").reads()).isEqualTo("you said hello");
        assertThat(ann.usesMessageMenu("Check this job", said).awaitReply().reads())
                .isEqualTo("read: hello");
        var upload = ann.uploads("", FakeFile.text("message.txt", "a long paste"));
        discord.awaitCalls(2, "POST /channels/*/messages");
        var file = bot.heard(MessageReceivedEvent.class).stream()
                .filter(event -> !event.getAuthor().isBot())
                .flatMap(event -> event.getMessage().getAttachments().stream())
                .findAny()
                .orElseThrow();
        assertThat(file.getProxy().download().join().readAllBytes()).asString().isEqualTo("a long paste");
        assertThat(upload.attachments()).hasSize(1);
    }

    @Test
    void whoInstalledTheAppUsesItWhereTheBotIsNot() throws Exception {
        login(Compression.NONE);
        FakePerson ann = discord.user("ann").in(discord.serverWithoutBot("Elsewhere"));
        assertThatThrownBy(() -> ann.slash("/wallet")).isInstanceOf(AssertionError.class);
        ann.withTheAppInstalled().slash("/wallet").awaitReply();
        ann.at(discord.chatBetween("ann", "bob")).slash("/wallet").awaitReply();
        assertThat(bot.heard(SlashCommandInteractionEvent.class)).hasSize(2);
        assertThat(bot.heard(SlashCommandInteractionEvent.class)
                        .get(0)
                        .getGuild()
                        .isDetached())
                .isTrue();
    }

    @Test
    void aDroppedGatewayIsResumedAndNothingIsLostOrDoubled() throws Exception {
        login(Compression.ZLIB);
        FakePerson ann = discord.user("ann");
        ann.slash("/wallet").awaitReply();
        discord.gateway().drops();
        ann.slash("/wallet").awaitReply();
        discord.gateway().awaitResumes(1);
        discord.gateway().asksToReconnect();
        discord.gateway().awaitResumes(2);
        ann.slash("/wallet").awaitReply();
        assertThat(bot.heard(SlashCommandInteractionEvent.class)).hasSize(3);
        assertThat(discord.gateway().logins()).isEqualTo(1);
    }

    @Test
    void aLateAnswerADoubleOneAndOneByAnOldTokenAreRefused() throws Exception {
        bot = new BareBot(discord, Compression.NONE, event -> {});
        bot.jda.updateCommands().addCommands(Commands.slash("wallet", "x")).complete();
        FakePerson ann = discord.user("ann");
        ann.slash("/wallet");
        ann.slash("/wallet");
        discord.later(Duration.ofSeconds(4));
        ann.slash("/wallet");
        await(() -> bot.heard(SlashCommandInteractionEvent.class).size() == 3);
        var asked = bot.heard(SlashCommandInteractionEvent.class);
        assertRefused(() -> asked.get(0).reply("late").complete(), ErrorResponse.UNKNOWN_INTERACTION);
        var hook = asked.get(2).reply("in time").complete();
        assertThat(discord.calls("POST /interactions/*/*/callback"))
                .extracting(Call::status)
                .containsExactly(404, 200);
        discord.later(Duration.ofMinutes(16));
        assertRefused(() -> hook.sendMessage("old").complete(), ErrorResponse.INVALID_WEBHOOK_TOKEN);
    }

    @Test
    void aChatIsOpenedRefusedAndPaced() throws Exception {
        login(Compression.NONE);
        FakePerson ann = discord.user("ann");
        var chat = bot.jda.openPrivateChannelById(ann.id()).complete();
        discord.answers("POST /channels/*/messages", FakeResponse.tooManyRequests(1), FakeResponse.broken(502));
        chat.sendMessage("a reminder").complete();
        assertThat(ann.hears()).extracting(FakeMessage::reads).containsExactly("a reminder");
        assertThat(discord.calls("POST /channels/*/messages"))
                .extracting(Call::status)
                .containsExactly(429, 502, 200);
        ann.takesNoMessages();
        assertRefused(() -> chat.sendMessage("another").complete(), ErrorResponse.CANNOT_SEND_TO_USER);
        FakeMessage first = ann.hears().get(0);
        chat.editMessageById(first.id(), "changed").complete();
        assertThat(ann.hears()).extracting(FakeMessage::reads).containsExactly("changed");
        chat.deleteMessageById(first.id()).complete();
        assertRefused(() -> chat.editMessageById(first.id(), "gone").complete(), ErrorResponse.UNKNOWN_MESSAGE);
    }

    @Test
    void aSessionThatIsOverIsBegunAnew() throws Exception {
        login(Compression.NONE);
        discord.gateway().refusesResumes(true);
        discord.gateway().drops();
        discord.gateway().awaitLogins(2);
        // On a busy machine JDA may think the new connection dead, and resumes it.
        discord.gateway().refusesResumes(false);
        discord.user("ann").slash("/wallet").awaitReply();
        assertThat(bot.heard(SlashCommandInteractionEvent.class)).hasSize(1);
    }

    @Test
    void anIntentThatWasNotGrantedEndsTheConnectionForGood() throws Exception {
        login(Compression.NONE);
        discord.gateway().closes(4014, "Disallowed intent(s)");
        assertThat(bot.jda.awaitShutdown(Duration.ofSeconds(10))).isTrue();
    }

    private static void assertRefused(Runnable request, ErrorResponse expected) {
        assertThatThrownBy(request::run)
                .isInstanceOf(ErrorResponseException.class)
                .satisfies(refused -> assertThat(((ErrorResponseException) refused).getErrorResponse())
                        .isEqualTo(expected));
    }

    private void await(java.util.function.BooleanSupplier condition) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
