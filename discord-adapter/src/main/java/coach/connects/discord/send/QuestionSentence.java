package coach.connects.discord.send;

import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;

/** The question that a message of the bot ends with, short enough to stand over a field of a form. */
final class QuestionSentence {
    private QuestionSentence() {}

    /** The last sentence with a question mark, without markup; empty where there is none or it is too long. */
    static Optional<String> of(Message message) {
        String words = message.getContentStripped();
        int end = words.lastIndexOf('?');
        if (end < 0) {
            return Optional.empty();
        }
        int start = end;
        while (start > 0 && !endsSentence(words, start - 1)) {
            start--;
        }
        String question = words.substring(start, end + 1).strip();
        return question.length() <= DiscordLimits.FORM_LABEL ? Optional.of(question) : Optional.empty();
    }

    private static boolean endsSentence(String words, int at) {
        char letter = words.charAt(at);
        boolean mark = letter == '.' || letter == '!' || letter == '?' || letter == ':';
        return letter == '\n' || (mark && at + 1 < words.length() && words.charAt(at + 1) == ' ');
    }
}
