package coach.connects.app.monitoring;

import coach.connects.chat.BotGateway;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.ForwardingGateway;
import coach.connects.chat.OutgoingMessage;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts what people do, by the name of the command, and how long the answer took. */
final class MeteredGateway extends ForwardingGateway {
    private final Set<String> commands;
    private final BotMetrics metrics;

    MeteredGateway(BotGateway core, List<CommandSpec> specs, BotMetrics metrics) {
        super(core);
        this.commands = specs.stream().map(CommandSpec::name).collect(Collectors.toUnmodifiableSet());
        this.metrics = metrics;
    }

    @Override
    public List<OutgoingMessage> handle(ChatEvent event) {
        long began = System.nanoTime();
        List<OutgoingMessage> replies = super.handle(event);
        metrics.handled(
                event.source().chat().platform(),
                kind(event),
                !replies.isEmpty(),
                Duration.ofNanos(System.nanoTime() - began));
        return replies;
    }

    /** A command that there is, by its name; of anything else the kind alone, so that nobody can make up names. */
    private String kind(ChatEvent event) {
        if (event instanceof ChatEvent.TextMessage message) {
            return command(message.text());
        }
        if (event instanceof ChatEvent.ButtonPress) {
            return "press";
        }
        if (event instanceof ChatEvent.FormSubmission) {
            return "form";
        }
        if (event instanceof ChatEvent.FileUpload) {
            return "file";
        }
        return event instanceof ChatEvent.PhotoMessage ? "picture" : "other";
    }

    private String command(String text) {
        if (!text.startsWith("/")) {
            return "words";
        }
        int end = 1;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String name = text.substring(1, end);
        return commands.contains(name) ? name : "unknown";
    }
}
