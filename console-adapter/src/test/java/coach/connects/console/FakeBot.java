package coach.connects.console;

import coach.connects.chat.BotGateway;
import coach.connects.chat.Button;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.FileContent;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.profile.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A bot that notes what reaches it, and answers as the test says; told nothing, it repeats what it hears. */
final class FakeBot implements BotGateway {
    /** What one message can bring about: a fault of the bot, a nesting that is too deep, and more than fits the memory. */
    static final List<Throwable> FAILURES =
            List.of(new IllegalStateException("secret"), new StackOverflowError(), new OutOfMemoryError());

    final List<ChatEvent> heard = new ArrayList<>();
    final List<Button> live = new ArrayList<>();
    Function<ChatEvent, List<OutgoingMessage>> answer = FakeBot::echo;

    @Override
    public List<OutgoingMessage> handle(ChatEvent event) {
        heard.add(event);
        return answer.apply(event);
    }

    @Override
    public List<Button> activeButtons(Identity person, ChatAddress at) {
        return live;
    }

    /** The last message that reached the bot. */
    ChatEvent last() {
        return heard.get(heard.size() - 1);
    }

    /** The id of the button that was pressed last. */
    String lastPressed() {
        return ((ChatEvent.ButtonPress) last()).button();
    }

    static List<OutgoingMessage> echo(ChatEvent event) {
        ChatAddress at = event.source().chat();
        if (event instanceof ChatEvent.TextMessage message) {
            return List.of(OutgoingMessage.at(at, RichText.of(message.text())));
        }
        if (event instanceof ChatEvent.ButtonPress press) {
            return List.of(OutgoingMessage.at(at, RichText.of("pressed " + press.button() + " of " + press.message())));
        }
        return List.of(
                OutgoingMessage.at(at, RichText.of("got " + event.getClass().getSimpleName())));
    }

    /** Fails at every message. */
    static Function<ChatEvent, List<OutgoingMessage>> failing(Throwable failure) {
        return in -> {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        };
    }

    /** A message with one row of buttons, each id being the label in lower case. */
    static OutgoingMessage offer(ChatAddress at, String text, String... labels) {
        List<Button> row = new ArrayList<>();
        for (String label : labels) {
            row.add(new Button(label.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'), label));
        }
        return OutgoingMessage.at(at, RichText.of(text)).withRow(row);
    }

    /** A reply that comes with a document. */
    static OutgoingMessage document(ChatAddress at, String name, String content) {
        FileContent file = FileContent.of(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return OutgoingMessage.at(at, RichText.of("here it is")).withFile(new OutgoingMessage.Attachment(name, file));
    }

    /** A message that the bot sends by itself. */
    static OutgoingMessage reminder(ChatAddress at, String text, String kind, String key) {
        return OutgoingMessage.at(at, RichText.of(text)).asNotification(new OutgoingMessage.NotificationKey(kind, key));
    }
}
