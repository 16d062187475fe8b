package coach.connects.engine;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Digits;
import coach.connects.parsing.Tokens;
import coach.connects.session.ActiveButton;
import coach.connects.session.ActiveButton.Answer;
import java.util.List;
import java.util.Optional;

/** The words and signs that say yes or no: "yep", "sure", a raised thumb; all of a message, or none of it. */
public final class AnswerWords {
    private static final int LONGEST = 3;

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

    /** "Yes 6", "6": the number of the one button that says yes to the question above it, and nothing else. */
    static Optional<Answer> withNumber(View view, String text, List<ActiveButton> newest) {
        List<String> words = Tokens.of(CaseFolding.of(text.strip()));
        Optional<String> number = words.stream().filter(Digits::areAll).findFirst();
        boolean bare = words.size() <= LONGEST
                && words.stream()
                        .allMatch(word -> number.equals(Optional.of(word))
                                || plainly(view, word).equals(Optional.of(Answer.YES))
                                || view.lists("dialog.words.yes.button", word));
        boolean offered = newest.stream()
                .filter(button -> button.answer() == Answer.YES)
                .map(button -> Tokens.of(button.label()).stream()
                        .filter(Digits::areAll)
                        .toList())
                .anyMatch(shown -> shown.size() == 1 && number.equals(Optional.of(shown.get(0))));
        return bare && offered ? Optional.of(Answer.YES) : Optional.empty();
    }

    /** "Yes undo it", "ok record 16": a yes, and then the words of this button. */
    static boolean saysYesAnd(View view, String text, String label) {
        String said = CaseFolding.of(text.strip());
        int end = said.indexOf(' ');
        String first = end < 0 ? "" : said.substring(0, end).replace(",", "");
        boolean yes = view.lists("dialog.words.yes", first)
                || view.lists("dialog.words.yes.button", first)
                || first.equals("please");
        return yes && ActiveButton.isSaid(label, said.substring(end + 1));
    }

    /** The same where the words may as well be the value that is asked for. */
    static Optional<Answer> plainly(View view, String text) {
        if (SmallTalk.says(view, "dialog.words.no", text)) {
            return Optional.of(Answer.NO);
        }
        return SmallTalk.says(view, "dialog.words.yes", text) ? Optional.of(Answer.YES) : Optional.empty();
    }
}
