package coach.connects.console;

import coach.connects.chat.Address;
import coach.connects.chat.Button;
import coach.connects.chat.Bytes;
import coach.connects.chat.EntryPoint;
import coach.connects.chat.Incoming;
import coach.connects.chat.Reply;
import coach.connects.chat.Text;
import coach.connects.freelancer.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A bot that notes what reaches it, and answers as the test says; told nothing, it repeats what it hears. */
final class FakeBot implements EntryPoint {
    /** What one message can bring about: a fault of the bot, a nesting that is too deep, and more than fits the memory. */
    static final List<Throwable> FAILURES =
            List.of(new IllegalStateException("secret"), new StackOverflowError(), new OutOfMemoryError());

    final List<Incoming> heard = new ArrayList<>();
    final List<Button> live = new ArrayList<>();
    Function<Incoming, List<Reply>> answer = FakeBot::echo;

    @Override
    public List<Reply> handle(Incoming incoming) {
        heard.add(incoming);
        return answer.apply(incoming);
    }

    @Override
    public List<Button> liveButtons(Identity person, Address at) {
        return live;
    }

    /** The last message that reached the bot. */
    Incoming last() {
        return heard.get(heard.size() - 1);
    }

    /** The id of the button that was pressed last. */
    String lastPressed() {
        return ((Incoming.Press) last()).button();
    }

    static List<Reply> echo(Incoming incoming) {
        Address at = incoming.origin().at();
        if (incoming instanceof Incoming.Words words) {
            return List.of(Reply.at(at, Text.of(words.text())));
        }
        if (incoming instanceof Incoming.Press press) {
            return List.of(Reply.at(at, Text.of("pressed " + press.button() + " of " + press.message())));
        }
        return List.of(Reply.at(at, Text.of("got " + incoming.getClass().getSimpleName())));
    }

    /** Fails at every message. */
    static Function<Incoming, List<Reply>> failing(Throwable failure) {
        return in -> {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        };
    }

    /** A message with one row of buttons, each id being the label in lower case. */
    static Reply offer(Address at, String text, String... labels) {
        List<Button> row = new ArrayList<>();
        for (String label : labels) {
            row.add(new Button(label.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'), label));
        }
        return Reply.at(at, Text.of(text)).withRow(row);
    }

    /** A reply that comes with a document. */
    static Reply document(Address at, String name, String content) {
        Bytes bytes = Bytes.of(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return Reply.at(at, Text.of("here it is")).withFile(new Reply.Document(name, bytes));
    }

    /** A message that the bot sends by itself. */
    static Reply reminder(Address at, String text, String kind, String key) {
        return new Reply(
                at,
                Optional.empty(),
                Text.of(text),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Reply.ReminderKey(kind, key)));
    }
}
