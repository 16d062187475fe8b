package coach.connects.feature.guide;

import coach.connects.i18n.Messages;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Tokens;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Finds which question words ask, by what their stems mean and not by whole phrases (docs/questions.md). A link, a figure of
 * a job, a pasted piece of a page, or a letter asks none, whatever words stand in it.
 *
 * @param index the questions in the person's language
 */
record QuestionMatcher(QuestionIndex index) {
    private static final int LONGEST = 240;
    private static final int MOST_LINES = 3;
    private static final List<String> LINKS = List.of("//", "upwork.com", "~0", "www.");
    /** One heavy meaning and a light one. */
    private static final int LEAST = 3;

    private static final int MOST_STRANGE = 4;
    /** "Are 20 to 50 too many for a job of $300?" Who names more figures tells of a job. */
    private static final int MOST_FIGURES = 3;

    /** Two words of a name count as two meanings. */
    private static final int WEIGHT_OF_A_WORD = 2;

    private static final int MOST_OFFERED = 3;
    private static final String CONNECTS = "connect";
    private static final String YOU = "you";
    /** "Can I buy connect with PayPal": what is bought is the token. */
    private static final String BUY = "buy";

    static QuestionMatcher of(Messages messages) {
        return new QuestionMatcher(QuestionIndex.of(messages));
    }

    /**
     * What is asked.
     *
     * @param questions the questions that fit best, none or several of equal weight
     * @param screen the screen of the guide, where no question fits
     */
    record Found(List<Question> questions, Optional<GuideScreen> screen, QuestionMatch said) {
        boolean isNothing() {
            return questions.isEmpty() && screen.isEmpty();
        }
    }

    /** What words ask that have the form of a question. */
    Optional<Found> asked(String text) {
        boolean marked = text.indexOf('?') >= 0 || text.indexOf('？') >= 0;
        return read(text)
                .filter(said -> (marked || asks(said)) && !isOfAJob(said))
                .map(said -> found(said, false))
                .filter(found -> !found.isNothing());
    }

    /** What a few words name without asking: all of them have to be known. */
    Optional<Found> named(String text) {
        return read(text)
                .filter(said -> said.strange() == 0 && isOfUpwork(said) && !said.means(QuestionMatch.NUMBER))
                .map(said -> found(said, true))
                .filter(found -> !found.questions().isEmpty());
    }

    private Optional<QuestionMatch> read(String text) {
        String said = text.strip();
        boolean readable = said.length() <= LONGEST
                && said.lines().filter(line -> !line.isBlank()).count() <= MOST_LINES
                && LINKS.stream().noneMatch(CaseFolding.of(said)::contains)
                && Tokens.of(said).stream().filter(QuestionMatcher::isFigure).count() <= MOST_FIGURES;
        return readable ? Optional.of(QuestionMatch.of(index.vocabulary(), said)) : Optional.empty();
    }

    private static boolean isFigure(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private boolean asks(QuestionMatch said) {
        boolean begins = said.stems().stream()
                .limit(beginning(said))
                .anyMatch(stem -> index.list(QuestionIndex.BEGINS).contains(stem));
        return begins || index.list(QuestionIndex.ASKS).stream().anyMatch(said::says);
    }

    /** How many words may stand before the one that asks: what says nothing, and that one. */
    private int beginning(QuestionMatch said) {
        int at = 0;
        while (at < said.stems().size()
                && !index.list(QuestionIndex.BEGINS).contains(said.stems().get(at))
                && index.vocabulary().little().contains(said.stems().get(at))) {
            at++;
        }
        return at + 1;
    }

    /** Whether somebody asks about the reader's work, as the questions of a job do. */
    private boolean isOfAJob(QuestionMatch said) {
        return isVerb(said) || (index.list(QuestionIndex.YOURS).stream().anyMatch(said::says) && !isOfUpwork(said));
    }

    private boolean isOfUpwork(QuestionMatch said) {
        return !isVerb(said) && index.list(QuestionIndex.ANCHORS).stream().anyMatch(said::means);
    }

    /** Whether something is to be connected. */
    private static boolean isVerb(QuestionMatch said) {
        return said.means(QuestionIndex.JOINING) && !said.plural() && !said.means(BUY);
    }

    private Found found(QuestionMatch said, boolean named) {
        Map<Question, Integer> scores = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            score(question, said).ifPresent(score -> scores.put(question, score));
        }
        int best = scores.values().stream().mapToInt(score -> score).max().orElse(0);
        List<Question> fitting = scores.entrySet().stream()
                .filter(score -> score.getValue() == best && best >= LEAST && isClear(said, best))
                .map(Map.Entry::getKey)
                .limit(MOST_OFFERED)
                .toList();
        Optional<GuideScreen> screen = named ? Optional.empty() : screen(said, fitting, best);
        boolean vague = fitting.isEmpty()
                && !named
                && screen.filter(one -> one != GuideScreen.CONNECTS).isEmpty();
        List<Question> near = vague ? near(said) : List.of();
        if (!near.isEmpty()) {
            return new Found(near, Optional.empty(), said);
        }
        return new Found(screen.isPresent() ? List.of() : fitting, screen, said);
    }

    /** What a question about Connects may be that fits none: those that speak of most of what it is about. */
    private List<Question> near(QuestionMatch said) {
        if (!said.means(CONNECTS) || said.strange() > 1) {
            return List.of();
        }
        Map<Question, Long> shared = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            long meanings = index.strong().stream()
                    .filter(meaning -> said.means(meaning) && index.isAbout(question, meaning))
                    .count();
            if (meanings > 0) {
                shared.put(question, meanings);
            }
        }
        long most =
                shared.values().stream().mapToLong(meanings -> meanings).max().orElse(0);
        return shared.keySet().stream()
                .filter(question -> Objects.equals(shared.get(question), most))
                .limit(MOST_OFFERED)
                .toList();
    }

    /** The more of a question is recognised, the more words may be strange. */
    private static boolean isClear(QuestionMatch said, int score) {
        int more = said.means(CONNECTS) ? score - LEAST + 1 : score - LEAST;
        return said.strange() <= Math.max(0, Math.min(MOST_STRANGE, more));
    }

    /** The best of its ways; what it does not speak of counts against it. */
    private Optional<Integer> score(Question question, QuestionMatch said) {
        List<QuestionIndex.Way> fitting = index.ways().getOrDefault(question, List.of()).stream()
                .filter(way -> way.fits(said))
                .toList();
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        Set<String> spoken = new HashSet<>(index.also().getOrDefault(question, Set.of()));
        fitting.forEach(way -> spoken.addAll(way.needed()));
        int score = 0;
        for (String meaning : said.meanings()) {
            score += index.weight(meaning, spoken.contains(meaning));
        }
        return Optional.of(score);
    }

    /** The screen that is named, where no question fits as well. */
    private Optional<GuideScreen> screen(QuestionMatch said, List<Question> fitting, int best) {
        List<GuideScreen> named = new ArrayList<>(said.screens().keySet());
        named.removeIf(
                screen -> screen == GuideScreen.CONNECTS && said.screens().size() > 1);
        Optional<GuideScreen> most =
                named.stream().reduce((one, other) -> words(said, other) > words(said, one) ? other : one);
        boolean figures = said.means(QuestionMatch.NUMBER) || said.means(QuestionMatch.PRICE);
        boolean ofOthers = said.says(YOU) && !isOfUpwork(said);
        return most.filter(screen -> said.strange() == 0 && !ofOthers && !(figures && isOfAPage(screen)))
                .filter(screen -> fitting.isEmpty() || isNamedMore(said, screen, fitting, best));
    }

    /** A screen on what stands on a job's page may be meant more than the questions that fit. */
    private static boolean isNamedMore(QuestionMatch said, GuideScreen screen, List<Question> fitting, int best) {
        return isOfAPage(screen)
                && words(said, screen) * WEIGHT_OF_A_WORD > best
                && fitting.stream().noneMatch(one -> one.screen().equals(Optional.of(screen)));
    }

    private static int words(QuestionMatch said, GuideScreen screen) {
        return said.screens().getOrDefault(screen, 0);
    }

    /** With a figure, what stands on a job's page is rather told than asked about. */
    private static boolean isOfAPage(GuideScreen screen) {
        return !screen.parent().equals(Optional.of(GuideScreen.OVERVIEW));
    }
}
