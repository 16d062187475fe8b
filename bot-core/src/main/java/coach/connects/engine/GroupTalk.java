package coach.connects.engine;

import coach.connects.session.FreelancerState;
import java.util.List;
import java.util.Optional;

/**
 * Answers words by which a group's member calls the bot there without a command. What holds for everybody is answered before
 * everybody, from nothing that is known of the person; what is theirs is answered to them alone.
 *
 * @param commands by name
 * @param handlers asked in this order
 */
record GroupTalk(CommandRegistry commands, List<InputHandler> handlers) {
    private static final String UPWORK = "upwork.com/";

    CommandResult answer(CommandContext context, String text) {
        Optional<SmallTalk> said = SmallTalk.of(context.view(), text);
        if (said.filter(one -> !one.isOwn()).isPresent()) {
            return switch (said.get()) {
                case THANKS -> context.reply(context.text("group.thanks"));
                case STOP -> context.reply(context.text("group.stop"));
                case FINE -> context.noReply();
                default -> context.reply(how(context, "group.how"));
            };
        }
        if (text.isBlank()) {
            return context.reply(how(context, "group.how"));
        }
        if (text.contains(UPWORK)) {
            return told(context, text).orElseGet(() -> executed(context, "check", text));
        }
        return toAll(context, text)
                .or(() -> alone(context, text))
                .orElseGet(() -> context.reply(how(context, "group.unknown")));
    }

    private static MessageDraft how(CommandContext context, String key) {
        return context.draft(context.text(key))
                .withRow(ButtonSpec.privateLink(context.plain("group.button.private"), "help", ""));
    }

    /** As it would be answered to somebody of whom nothing is known. */
    private Optional<CommandResult> toAll(CommandContext context, String text) {
        CommandContext nobody =
                context.with(FreelancerState.empty(context.event().source().user()));
        return handlers.stream()
                .flatMap(handler -> handler.answerToAll(nobody, text).stream())
                .findFirst()
                .map(context::reply);
    }

    /** What happened to them with a job, such as that they applied; the rest about a job is a check. */
    private Optional<CommandResult> told(CommandContext context, String text) {
        CommandContext own = context.inPrivate();
        return handlers.stream()
                .flatMap(handler -> handler.interrupt(own, text).stream())
                .findFirst();
    }

    private CommandResult executed(CommandContext context, String name, String words) {
        return commands.named(name)
                .map(command -> PoolScope.execute(context, command, words))
                .orElseGet(context::noReply);
    }

    /** In their private chat, unless a question waits there: it was not asked here. */
    private Optional<CommandResult> alone(CommandContext context, String text) {
        CommandContext own = context.inPrivate();
        if (own.openConversation().isPresent()) {
            return Optional.empty();
        }
        return handlers.stream()
                .flatMap(handler -> handler.interrupt(own, text).or(() -> handler.tryHandle(own, text)).stream())
                .findFirst()
                .or(() -> named(own, text));
    }

    /** A command by another name, or "balance": what only shows things. */
    private Optional<CommandResult> named(CommandContext own, String text) {
        String said = SmallTalk.plainly(own.view(), text);
        Optional<SmallTalk> meant = SmallTalk.of(own.view(), text);
        return commands.called(meant.map(one -> one == SmallTalk.PROGRESS ? "stats" : "wallet")
                        .orElse(said))
                .filter(command -> command.spec().reads())
                .map(command -> PoolScope.execute(own, command, ""));
    }
}
