package coach.connects.engine;

import coach.connects.chat.Button;
import coach.connects.chat.ChatEvent;
import coach.connects.posting.JobId;
import coach.connects.reading.link.JobLinkParser;
import coach.connects.session.ActiveButton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a group's member says there in reply to a message of the bot: a label of it is a press of what everybody may press, and
 * "I applied" or "why?" are of its job. What is theirs is answered to them alone.
 *
 * @param commands by name
 * @param handlers asked in this order
 * @param other the message
 */
record GroupReply(CommandRegistry commands, List<InputHandler> handlers, ChatEvent.RepliedMessage other) {
    private static final String UPWORK = "upwork.com/";
    private static final String SPEND = "spend";
    /** What stands before the number of a job in the address of a button that leads into private. */
    private static final String NUMBER_AFTER = "_-";

    /** The reply that the context's event is; empty where it is none to the bot. */
    static Optional<GroupReply> of(CommandRegistry commands, List<InputHandler> handlers, CommandContext context) {
        return Optional.of(context.event())
                .filter(ChatEvent.TextMessage.class::isInstance)
                .flatMap(event -> ((ChatEvent.TextMessage) event).replied())
                .filter(ChatEvent.RepliedMessage::ours)
                .map(other -> new GroupReply(commands, handlers, other));
    }

    /** The answer; empty where the words are of nothing that the message shows. */
    Optional<CommandResult> answer(CommandContext context, String text) {
        return pressed(context, text)
                .or(() -> text.contains(UPWORK)
                                || SmallTalk.of(context.view(), text).isPresent()
                        ? Optional.empty()
                        : job().flatMap(job -> ofJob(context, job, text)));
    }

    private Optional<CommandResult> pressed(CommandContext context, String text) {
        return other.buttons().stream()
                .filter(button -> ActiveButton.isSaid(button.label(), text))
                .flatMap(button -> SharedButtonId.read(button.id()).stream())
                .findFirst()
                .flatMap(action -> commands.named(action.command())
                        .map(command -> command.onSharedButton(context, action.argument())));
    }

    private Optional<CommandResult> ofJob(CommandContext context, JobId job, String text) {
        CommandContext own = context.inPrivate();
        if (context.lists("replied.applied", SmallTalk.plainly(context.view(), text))) {
            return commands.named(SPEND).map(spend -> PoolScope.execute(own, spend, job.url()));
        }
        Optional<CommandResult> said = handlers.stream()
                .flatMap(handler -> handler.saidOfCard(context, job, text).stream())
                .findFirst();
        return said.isPresent() || !NumericPhraseParser.tellsADeed(context, text)
                ? said
                : handlers.stream()
                        .flatMap(handler -> handler.interrupt(own, text + " " + job.url()).stream())
                        .findFirst();
    }

    /** The job whose link stands in the message, or to whose check a button of it leads. */
    private Optional<JobId> job() {
        return JobLinkParser.find(other.words())
                .job()
                .or(() -> other.buttons().stream()
                        .map(Button::id)
                        .flatMap(GroupReply::job)
                        .findFirst());
    }

    private static Stream<JobId> job(String address) {
        int at = address.length();
        while (at > 0 && NUMBER_AFTER.indexOf(address.charAt(at - 1)) < 0) {
            at--;
        }
        return address.contains(Button.LEADING) ? JobId.of("~" + address.substring(at)).stream() : Stream.empty();
    }
}
