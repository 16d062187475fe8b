package coach.connects.feature.letter;

import coach.connects.engine.View;
import coach.connects.feature.letter.LetterFault.Kind;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks at a letter beside its job (G-46), by rules that are told in docs/letters.md. It judges nothing that needs taste, and
 * writes nothing.
 *
 * @param view whose lists of words
 * @param job the job; its words may be unknown
 */
record LetterReviewer(View view, LetterJob job) {
    /** What a phone shows of a proposal before somebody opens it. */
    private static final int PREVIEW = 170;

    private static final int MOST_WORDS = 350;
    private static final int LEAST_WORDS = 25;
    /** From so many words of a post on several of them are looked for. */
    private static final int RICH = 25;

    private static final int SEVERAL = 3;

    /** What there is to look at, the gravest first; empty where nothing was found. */
    List<LetterFault> faults(String letter) {
        List<LetterFault> faults = new ArrayList<>();
        new LetterContacts(view).find(letter).ifPresent(words -> faults.add(new LetterFault(Kind.CONTACT, words)));
        TemplateLeftoverFinder.find(letter).ifPresent(words -> faults.add(new LetterFault(Kind.MARK, words)));
        new LetterNames(view, job)
                .find(withoutCode(letter.strip()))
                .ifPresent(words -> faults.add(new LetterFault(Kind.NAME, words)));
        LetterLinks.broken(letter).ifPresent(words -> faults.add(new LetterFault(Kind.LINK, words)));
        Set<String> said = new LinkedHashSet<>(LetterWords.of(letter));
        unanswered(letter, said, faults);
        about(letter, said, faults);
        length(letter, faults);
        faults.sort(Comparator.comparing(LetterFault::kind));
        return faults;
    }

    private void unanswered(String letter, Set<String> said, List<LetterFault> faults) {
        LetterAnswers answers = new LetterAnswers(view, letter, said);
        job.questions().stream()
                .filter(question -> !answers.isAnswered(question))
                .forEach(question -> faults.add(new LetterFault(Kind.QUESTION, question)));
        Tokens.of(job.codes()).stream()
                .filter(code -> !said.contains(code))
                .forEach(code -> faults.add(new LetterFault(Kind.CODE, code)));
    }

    /** Whether it is of this post, opens with the client, and says so where a phone shows it. */
    private void about(String letter, Set<String> said, List<LetterFault> faults) {
        String body = LetterNames.withoutGreeting(withoutCode(LetterNames.withoutGreeting(letter)));
        if (opensWithOneself(body)) {
            faults.add(new LetterFault(Kind.OPENING, firstWords(body)));
        }
        if (!job.isKnown()) {
            return;
        }
        int wanted = telling().size() < RICH ? 1 : SEVERAL;
        long named =
                telling().stream().filter(word -> LetterWords.hold(said, word)).count();
        if (named < wanted) {
            faults.add(new LetterFault(Kind.ABOUT, ""));
        } else if (telling().stream().noneMatch(word -> LetterWords.hold(preview(letter), word))) {
            faults.add(new LetterFault(Kind.PREVIEW, firstWords(letter)));
        }
    }

    /** The post's words without those that stand in every post. */
    private Set<String> telling() {
        Set<String> telling = new LinkedHashSet<>(job.vocabulary());
        telling.removeIf(word -> view.lists("letter.words.common", word)
                || view.lists("ask.little", word)
                || word.chars().noneMatch(Character::isLetter));
        return telling;
    }

    private static Set<String> preview(String letter) {
        String flat = String.join(" ", Tokens.of(letter));
        return new LinkedHashSet<>(LetterWords.of(flat.substring(0, Math.min(PREVIEW, flat.length()))));
    }

    /** "I am …", "My name is …", "As a …", "With 5 years …"; "I saw that your …" may speak of the client. */
    private boolean opensWithOneself(String body) {
        String said = " " + String.join(" ", LetterWords.of(body)) + " ";
        boolean always = Tokens.phrases(view.plain("letter.words.oneself")).stream()
                .anyMatch(start -> said.startsWith(" " + start + " "));
        boolean maybe = Tokens.phrases(view.plain("letter.words.i")).stream()
                .anyMatch(start -> said.startsWith(" " + start + " "));
        return always || (maybe && !speaksOfThePost(firstSentence(body)));
    }

    private boolean speaksOfThePost(String sentence) {
        Set<String> words = new LinkedHashSet<>(LetterWords.of(sentence));
        return telling().stream().anyMatch(word -> LetterWords.hold(words, word));
    }

    /** The word that the post wants to read says nothing yet. */
    private String withoutCode(String body) {
        int end = 0;
        while (end < body.length() && Character.isLetterOrDigit(body.charAt(end))) {
            end++;
        }
        boolean code = Tokens.of(job.codes()).contains(CaseFolding.of(body.substring(0, end)));
        while (code && end < body.length() && !Character.isLetterOrDigit(body.charAt(end))) {
            end++;
        }
        return code ? body.substring(end) : body;
    }

    private static String firstSentence(String body) {
        int end = 0;
        while (end < body.length() && ".!?\n".indexOf(body.charAt(end)) < 0) {
            end++;
        }
        return body.substring(0, end);
    }

    private static String firstWords(String text) {
        List<String> words = Tokens.of(text);
        return String.join(" ", words.subList(0, Math.min(6, words.size())));
    }

    private static void length(String letter, List<LetterFault> faults) {
        int words = Tokens.of(letter).size();
        if (words > MOST_WORDS) {
            faults.add(new LetterFault(Kind.LONG, String.valueOf(words)));
        } else if (words < LEAST_WORDS) {
            faults.add(new LetterFault(Kind.SHORT, String.valueOf(words)));
        }
    }

    /** Whether these words may be a letter at all, if a short one. */
    static boolean mayBeLetter(String words) {
        return Tokens.of(words).size() >= LEAST_WORDS / 3;
    }
}
