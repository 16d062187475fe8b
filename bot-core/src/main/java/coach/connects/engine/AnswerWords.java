package coach.connects.engine;

import coach.connects.session.ActiveButton.Answer;
import java.util.Optional;

/** The words and signs that say yes or no: "yep", "sure", a raised thumb; all of a message, or none of it. */
public final class AnswerWords {
    private AnswerWords() {}

    /** What these words answer where only yes or no can be meant; empty where they say more, or something else. */
    public static Optional<Answer> of(View view, String text) {
        Optional<Answer> plainly = plainly(view, text);
        if (plainly.isPresent()) {
            return plainly;
        }
        if (SmallTalk.says(view, "dialog.words.no.button", text)) {
            return Optional.of(Answer.NO);
        }
        return SmallTalk.says(view, "dialog.words.yes.button", text) ? Optional.of(Answer.YES) : Optional.empty();
    }

    /** The same where the words may as well be the value that is asked for. */
    static Optional<Answer> plainly(View view, String text) {
        if (SmallTalk.says(view, "dialog.words.no", text)) {
            return Optional.of(Answer.NO);
        }
        return SmallTalk.says(view, "dialog.words.yes", text) ? Optional.of(Answer.YES) : Optional.empty();
    }
}
