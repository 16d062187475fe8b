package coach.connects.console;

import coach.connects.chat.ChatAddress;
import coach.connects.profile.Identity;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads what a line of a script asks for. Refuses whatever the protocol does not know, so that a slip is not overlooked. */
final class ScriptParser {
    private static final List<String> ACTIONS = List.of("text", "press", "id", "file", "advance", "clock");
    private static final int LONGEST_NAME = 128;
    private static final int LONGEST_MESSAGE_ID = 256;
    private static final int LONGEST_TEXT = 1_000_000;
    private static final String GROUP = "group:";

    private ScriptParser() {}

    /** What this line asks for. */
    static ScriptLine read(InputLine line) throws ScriptException {
        ScriptFields fields = ScriptFields.read(line);
        List<String> actions = ACTIONS.stream().filter(fields::has).toList();
        if (actions.size() != 1) {
            throw new ScriptException("console.line.what");
        }
        String action = actions.get(0);
        return switch (action) {
            case "advance" -> new ScriptLine.Advance(span(fields.alone(action)));
            case "clock" -> new ScriptLine.MoveClock(instant(fields.alone(action)));
            default -> act(action, fields);
        };
    }

    private static ScriptLine act(String action, ScriptFields fields) throws ScriptException {
        ScriptUser user = sender(fields);
        String what = fields.string(action).orElse("");
        if (what.length() > LONGEST_TEXT) {
            throw new ScriptException("console.line.text-too-long", "most", LONGEST_TEXT);
        }
        return switch (action) {
            case "text" -> new ScriptLine.TextLine(user, what);
            case "press" -> new ScriptLine.PressLabel(user, what);
            case "id" -> new ScriptLine.PressId(user, what);
            default -> new ScriptLine.Send(user, what);
        };
    }

    private static ScriptUser sender(ScriptFields fields) throws ScriptException {
        Optional<String> name = fields.string("from");
        if (name.isEmpty() || !isName(name.get()) || name.get().startsWith(GROUP)) {
            throw new ScriptException("console.line.from");
        }
        Optional<String> messageId = fields.string("message_id");
        if (messageId.isPresent()
                && (messageId.get().isEmpty() || messageId.get().length() > LONGEST_MESSAGE_ID)) {
            throw new ScriptException("console.line.message-id");
        }
        Identity person = new Identity(ConsoleChat.PLATFORM, name.get());
        ChatAddress chat = chat(person, fields.string("chat"));
        return new ScriptUser(person, chat, fields.flag("admin") && !chat.isPrivate(), messageId);
    }

    private static ChatAddress chat(Identity person, Optional<String> chat) throws ScriptException {
        if (chat.isEmpty() || chat.get().equals(person.user())) {
            return ChatAddress.privateOf(person);
        }
        if (!chat.get().startsWith(GROUP) || chat.get().length() == GROUP.length() || !isName(chat.get())) {
            throw new ScriptException("console.line.chat");
        }
        return ChatAddress.group(ConsoleChat.PLATFORM, chat.get());
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && name.codePoints().noneMatch(c -> Character.isISOControl(c) || Character.isWhitespace(c));
    }

    private static IsoPeriodDuration span(String text) throws ScriptException {
        return IsoPeriodDuration.parse(text).orElseThrow(() -> new ScriptException("console.clock.span"));
    }

    private static Instant instant(String text) throws ScriptException {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new ScriptException("console.clock.instant");
        }
    }
}
