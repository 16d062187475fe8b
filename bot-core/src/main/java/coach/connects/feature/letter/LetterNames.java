package coach.connects.feature.letter;

import coach.connects.engine.View;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds a name in the greeting, or of a firm to work for, that does not stand in the job: it may be another client's. */
record LetterNames(View view, LetterJob job) {
    private static final List<String> GREETINGS = List.of(
            "hi", "hello", "hey", "dear", "greetings", "good morning", "good afternoon", "good evening", "good day");
    private static final List<String> TITLES = List.of("dr", "mr", "mrs", "ms", "prof");
    private static final int LONGEST_GREETING = 60;

    Optional<String> find(String letter) {
        return job.isKnown() ? greeted(letter).or(() -> firm(letter)) : Optional.empty();
    }

    /** What comes behind the greeting. */
    static String withoutGreeting(String letter) {
        String text = letter.strip();
        return greeting(text)
                .map(greeting -> text.substring(greeting.length()).strip())
                .orElse(text);
    }

    /** The first words up to a comma, a full stop or the end of the line, where they greet. */
    private static Optional<String> greeting(String letter) {
        String text = letter.strip();
        int end = 0;
        while (end < text.length()
                && end < LONGEST_GREETING
                && (",.!:\n–—-".indexOf(text.charAt(end)) < 0 || isBehindTitle(text, end))) {
            end++;
        }
        String first = CaseFolding.of(text.substring(0, end));
        boolean greets = GREETINGS.stream().anyMatch(word -> first.equals(word) || first.startsWith(word + " "));
        return greets && end < text.length() && end < LONGEST_GREETING
                ? Optional.of(text.substring(0, end + 1))
                : Optional.empty();
    }

    /** The full stop of "Dr. Mwangi" ends no greeting. */
    private static boolean isBehindTitle(String text, int end) {
        String before = CaseFolding.of(text.substring(0, end));
        return text.charAt(end) == '.' && TITLES.stream().anyMatch(title -> before.endsWith(" " + title));
    }

    private Optional<String> greeted(String letter) {
        List<String> names = greeting(letter).map(Tokens::of).orElse(List.of()).stream()
                .map(LetterNames::bare)
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .filter(word -> !view.lists("letter.words.greeted", CaseFolding.of(word)))
                .filter(word -> !GREETINGS.contains(CaseFolding.of(word)))
                .toList();
        Set<String> known = job.vocabulary();
        return names.stream()
                .filter(name -> !known.contains(CaseFolding.of(name)))
                .findFirst();
    }

    /** "to work with Oakline Media", "to join Oakline": of what comes, not of what was. */
    private Optional<String> firm(String letter) {
        List<String> tokens = Tokens.of(letter);
        List<String> small = new ArrayList<>();
        tokens.forEach(token -> small.add(CaseFolding.of(bare(token))));
        for (String lead : Tokens.phrases(view.plain("letter.words.joining"))) {
            List<String> words = Tokens.of(lead);
            for (int at = 0; at + words.size() < tokens.size(); at++) {
                String name = bare(tokens.get(at + words.size()));
                boolean named = small.subList(at, at + words.size()).equals(words)
                        && !name.isEmpty()
                        && Character.isUpperCase(name.charAt(0))
                        && !view.lists("letter.words.greeted", CaseFolding.of(name))
                        && LetterWords.of(name).stream().noneMatch(job.vocabulary()::contains);
                if (named) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    private static String bare(String token) {
        int start = 0;
        int end = token.length();
        while (start < end && !Character.isLetterOrDigit(token.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(token.charAt(end - 1))) {
            end--;
        }
        String word = token.substring(start, end);
        return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
    }
}
