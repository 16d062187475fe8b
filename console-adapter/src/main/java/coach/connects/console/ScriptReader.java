package coach.connects.console;

import coach.connects.chat.ChatAddress;
import coach.connects.freelancer.Identity;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads what a line of a script asks for. Refuses whatever the protocol does not know, so that a slip is not overlooked. */
final class ScriptReader {
    private static final List<String> DEEDS = List.of("text", "press", "id", "file", "advance", "clock");
    private static final int LONGEST_NAME = 128;
    private static final int LONGEST_MESSAGE_ID = 256;
    private static final int LONGEST_TEXT = 1_000_000;
    private static final String GROUP = "group:";

    private ScriptReader() {}

    /** What this line asks for. */
    static ScriptLine read(InputLine line) throws RefusedLine {
        ScriptFields fields = ScriptFields.read(line);
        List<String> deeds = DEEDS.stream().filter(fields::has).toList();
        if (deeds.size() != 1) {
            throw new RefusedLine("console.line.what");
        }
        String deed = deeds.get(0);
        return switch (deed) {
            case "advance" -> new ScriptLine.Advance(span(fields.alone(deed)));
            case "clock" -> new ScriptLine.MoveClock(instant(fields.alone(deed)));
            default -> act(deed, fields);
        };
    }

    private static ScriptLine act(String deed, ScriptFields fields) throws RefusedLine {
        Sender sender = sender(fields);
        String what = fields.string(deed).orElse("");
        if (what.length() > LONGEST_TEXT) {
            throw new RefusedLine("console.line.text-too-long", "most", LONGEST_TEXT);
        }
        return switch (deed) {
            case "text" -> new ScriptLine.Say(sender, what);
            case "press" -> new ScriptLine.PressLabel(sender, what);
            case "id" -> new ScriptLine.PressId(sender, what);
            default -> new ScriptLine.Send(sender, what);
        };
    }

    private static Sender sender(ScriptFields fields) throws RefusedLine {
        Optional<String> name = fields.string("from");
        if (name.isEmpty() || !isName(name.get()) || name.get().startsWith(GROUP)) {
            throw new RefusedLine("console.line.from");
        }
        Optional<String> messageId = fields.string("message_id");
        if (messageId.isPresent()
                && (messageId.get().isEmpty() || messageId.get().length() > LONGEST_MESSAGE_ID)) {
            throw new RefusedLine("console.line.message-id");
        }
        Identity person = new Identity(ConsoleChat.PLATFORM, name.get());
        ChatAddress chat = chat(person, fields.string("chat"));
        return new Sender(person, chat, fields.flag("admin") && !chat.isPrivate(), messageId);
    }

    private static ChatAddress chat(Identity person, Optional<String> chat) throws RefusedLine {
        if (chat.isEmpty() || chat.get().equals(person.user())) {
            return ChatAddress.privateOf(person);
        }
        if (!chat.get().startsWith(GROUP) || chat.get().length() == GROUP.length() || !isName(chat.get())) {
            throw new RefusedLine("console.line.chat");
        }
        return ChatAddress.group(ConsoleChat.PLATFORM, chat.get());
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && name.codePoints().noneMatch(c -> Character.isISOControl(c) || Character.isWhitespace(c));
    }

    private static CalendarSpan span(String text) throws RefusedLine {
        return CalendarSpan.parse(text).orElseThrow(() -> new RefusedLine("console.clock.span"));
    }

    private static Instant instant(String text) throws RefusedLine {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new RefusedLine("console.clock.instant");
        }
    }
}
