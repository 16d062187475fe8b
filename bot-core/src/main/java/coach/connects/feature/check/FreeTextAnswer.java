package coach.connects.feature.check;

import coach.connects.check.CheckQuestion;
import coach.connects.engine.CommandContext;
import coach.connects.engine.TextLines;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Tokens;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.SourcedValue;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.Preferences;
import coach.connects.reading.answer.AnswerParser;
import coach.connects.session.ActiveButton;
import coach.connects.session.CheckSession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words said while the check asks for something. Who asks back tells no fact, whatever figure is in it ("is 16 a lot?"): they
 * hear where it stands on the page and what the guide makes of it, by the figures of their own settings, and are asked again.
 */
final class FreeTextAnswer {
    private static final int LONGEST = 120;

    private FreeTextAnswer() {}

    /** What these words tell of the fact, if it is certain. */
    static <T> Optional<Posting> told(Posting posting, Fact<T> fact, String words) {
        Optional<Posting> told =
                AnswerParser.read(fact, words).map(value -> posting.with(fact, value, SourcedValue.Origin.ANSWER));
        boolean unrated = fact == Fact.CLIENT_RATING && AnswerParser.isUnknown(fact, words);
        return told.isEmpty() && unrated
                ? Optional.of(posting.with(Fact.CLIENT_REVIEWS, 0, SourcedValue.Origin.ANSWER))
                : told;
    }

    /** Whether somebody asks back. A page or what is long is no question. */
    static boolean isQuestion(CommandContext context, String words) {
        if (words.length() > LONGEST
                || words.indexOf('\n') >= 0
                || words.chars().noneMatch(Character::isLetterOrDigit)) {
            return false;
        }
        List<String> said = Tokens.of(CaseFolding.of(words));
        boolean polar = context.lists("check.said.asks.polar", said.get(0));
        return words.indexOf('?') >= 0
                || words.indexOf('？') >= 0
                || (context.lists("check.said.asks", said.get(0))
                        && (!polar || said.stream().anyMatch(word -> context.lists("dialog.words.judging", word))));
    }

    /** Whether they answer the question for sure not: they ask back, or are a number alone below an offer that came after it. */
    static boolean isNoAnswer(CommandContext context, String words) {
        return isQuestion(context, words) || isBelowOffer(context, words);
    }

    private static boolean isBelowOffer(CommandContext context, String words) {
        return isNumber(words.strip())
                && context.state().buttons().newestMessage(context.at().chatKey()).stream()
                        .anyMatch(button -> button.answer() == ActiveButton.Answer.YES);
    }

    /** "I don't understand", "cant find it on my phone". */
    private static boolean isLost(CommandContext context, String words) {
        String plain = context.plainly(words);
        int gap = plain.indexOf(' ');
        return context.lists("check.said.lost", plain)
                || (gap > 0 && context.lists("check.said.lost.opening", plain.substring(0, gap)));
    }

    private static boolean isNumber(String words) {
        return !words.isEmpty() && words.chars().allMatch(Character::isDigit);
    }

    /** What is said above the question when it is asked once more. */
    static TextLines again(CommandContext context, CheckSession session, String words) {
        TextLines lines = new TextLines();
        if (isBelowOffer(context, words)) {
            lines.add(context.text("check.answer-which", "words", words.strip()));
        } else if (!isQuestion(context, words) && !isLost(context, words)) {
            boolean numbers = context.state().profile().usesScreenReader();
            lines.add(context.text(numbers ? "check.answer-again.reader" : "check.answer-again", "words", words));
        }
        session.asked()
                .flatMap(CheckQuestion::named)
                .ifPresent(question -> lines.add(context.messages()
                        .text(
                                "check.explain." + question.key(),
                                figures(context.state().preferences()))));
        return lines;
    }

    private static Map<String, Object> figures(Preferences settings) {
        Map<String, Object> figures = new HashMap<>();
        figures.put("few", settings.get(PreferenceKey.PROPOSALS_MANY));
        figures.put("full", settings.get(PreferenceKey.PROPOSALS_STOP));
        figures.put("lowest", settings.get(PreferenceKey.FEEDBACK_STOP));
        figures.put("low", settings.get(PreferenceKey.FEEDBACK_CAUTION));
        figures.put("rate", settings.get(PreferenceKey.HIRE_RATE_CAUTION));
        figures.put("interviewing", settings.get(PreferenceKey.INTERVIEWING));
        figures.put("invited", settings.get(PreferenceKey.INVITATIONS));
        figures.put("years", settings.get(PreferenceKey.NEVER_HIRED_YEARS));
        figures.put("days", settings.get(PreferenceKey.OLD_DAYS));
        return figures;
    }

    /** The draft as it was before its last answer, which is forgotten; empty where there was none. */
    static Optional<CheckSession> beforeLast(CommandContext context, CheckSession session) {
        return session.previous()
                .flatMap(CheckQuestion::named)
                .map(before -> session.steppedBack(QuestionFormatter.forget(
                                session.posting(), before, VerdictService.context(context.view())))
                        .asking(before.key()));
    }
}
