package coach.connects.feature.reminder;

import coach.connects.engine.CommandContext;
import coach.connects.parsing.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether reminders are to come, as people say it: "turn my reminders back on", "stop the messages for a week", "what reminders
 * do I have". What they are called, what may stand around that, and what is wished are lists of the catalogue
 * ({@code reminder.said.*}); a word that is in none of them, and it is something else.
 *
 * @param wish what is wanted
 * @param span for how long, or until when; empty where that is not said
 */
record ReminderWish(Wish wish, String span) {
    private static final int LONGEST = 100;
    private static final String SAID = "reminder.said.";

    /** What is wanted of reminders. */
    enum Wish {
        ON,
        OFF,
        SHOW
    }

    /** What these words want; empty where they may be of something else. */
    static Optional<ReminderWish> of(CommandContext context, String said) {
        if (said.length() > LONGEST || said.indexOf('\n') >= 0) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>(Tokens.of(said.replace("'", "").replace("’", "")));
        String span = withoutSpan(context, words);
        boolean named = words.stream().anyMatch(word -> context.lists(SAID + "name", word));
        boolean messages = words.stream().anyMatch(word -> context.lists(SAID + "messages", word));
        words.removeIf(word -> context.lists(SAID + "name", word)
                || context.lists(SAID + "messages", word)
                || context.lists(SAID + "around", word));
        String rest = String.join(" ", words);
        boolean off = (named || messages) && context.lists(SAID + "off", rest);
        if (off || (named && context.lists(SAID + "off.named", rest))) {
            return Optional.of(new ReminderWish(Wish.OFF, span));
        }
        if (span.isEmpty() && (named || messages) && context.lists(SAID + "many", rest)) {
            return Optional.of(new ReminderWish(Wish.SHOW, ""));
        }
        if (!named || !span.isEmpty()) {
            return Optional.empty();
        }
        if (context.lists(SAID + "on", rest)) {
            return Optional.of(new ReminderWish(Wish.ON, ""));
        }
        // "My reminders" names them and wants nothing else of them.
        return rest.isEmpty() || context.lists(SAID + "show", rest)
                ? Optional.of(new ReminderWish(Wish.SHOW, ""))
                : Optional.empty();
    }

    /** Takes out what says for how long, and gives it: "for a week", "until Monday". */
    private static String withoutSpan(CommandContext context, List<String> words) {
        int at = 0;
        while (at < words.size() && !context.lists(SAID + "span", words.get(at))) {
            at++;
        }
        String span = String.join(" ", words.subList(at, words.size()));
        words.subList(at, words.size()).clear();
        return context.lists(SAID + "forever", span) ? "" : span;
    }
}
