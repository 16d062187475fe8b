package coach.connects.reading.page;

import coach.connects.parsing.Affixes;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Tokens;
import coach.connects.parsing.WordRuns;
import coach.connects.reading.phrase.PhraseDictionary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds where a client asks for work without pay: a free sample, an unpaid test, payment once they like it. What the client's
 * customers get for free is the work itself. The words are the lists {@code unpaid_…} of {@code words.txt}.
 */
final class UnpaidWork {
    private static final int LONGEST_QUOTE = 70;
    private static final int LONGEST_RUN = 5;

    /** How many words may lie between "unpaid" and what is not paid. */
    private static final int NEAR = 3;

    /** Such a sentence is nothing but a demand: "Unpaid test first". */
    private static final int SHORT = 5;

    /** Behind so many words "payment after approval" is told of something else. */
    private static final int BEGINNING = 4;

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "how", "why");
    private static final String FREE = "free";
    private static final String EDGES = ".,:;!?()[]{}\"“”*_-–—|~<>#=•·/";

    private final PhraseDictionary book = PhraseDictionary.standard();
    private final List<String> words;

    private UnpaidWork(String sentence) {
        StringBuilder plain = new StringBuilder();
        sentence.codePoints().forEach(c -> plain.appendCodePoint(LineMarkStripper.isPicture(c) ? ' ' : c));
        this.words =
                Tokens.of(CaseFolding.of(plain.toString()).replace('’', '\'').replace("non-paid", "unpaid")).stream()
                        .map(word -> Affixes.withoutSigns(word, EDGES))
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    /** The first sentence that does, as it stands there. */
    static Optional<String> in(String description) {
        return Sentences.of(description).stream()
                .filter(sentence -> new UnpaidWork(sentence).isAsked())
                .findFirst()
                .map(sentence -> sentence.length() <= LONGEST_QUOTE
                        ? sentence
                        : sentence.substring(0, LONGEST_QUOTE - 1).strip() + "…");
    }

    /** The same of a title, in which "free sample" may be the work. */
    static Optional<String> inTitle(String title) {
        UnpaidWork words = new UnpaidWork(title);
        boolean surely = words.has("unpaid_surely") && words.isAsked() && !words.has("unpaid_media");
        return Optional.of(title).filter(unpaid -> surely && unpaid.length() <= LONGEST_QUOTE);
    }

    private boolean isAsked() {
        if (has("unpaid_others") || has("unpaid_denials") || isTopic()) {
            return false;
        }
        return has("unpaid_surely")
                || places("unpaid_for").stream().anyMatch(this::isForTrial)
                || places("unpaid_words").stream().anyMatch(this::isOfTrial)
                || places("unpaid_end").stream().anyMatch(this::isOfWork)
                || isPaidLater();
    }

    /** "No payment for the test", "we don't pay for the first video". */
    private boolean isForTrial(int at) {
        return hasBetween("unpaid_things", at, at + LONGEST_RUN + NEAR);
    }

    /** "A free sample is required", "unpaid test", "the trial is unpaid"; no "free sample button", nothing "free of ads". */
    private boolean isOfTrial(int at) {
        boolean free = words.get(at).equals(FREE);
        boolean of = free && at + 1 < words.size() && words.get(at + 1).equals("of");
        if (of || hasBetween("unpaid_products", at + 1, at + NEAR + 2)) {
            return false;
        }
        if (hasBetween("unpaid_things", at + 1, at + NEAR)) {
            return !free || (isDemanded() && !is(0, "unpaid_making") && (at == 0 || is(at - 1, "unpaid_before")));
        }
        boolean beside = at > 0 && is(at - 1, "unpaid_trials") && (is(at, "unpaid_plain") || isDemanded());
        boolean being = hasBetween("unpaid_being", at - 2, at) || (!free && hasBetween("unpaid_and", at - 1, at));
        return beside || (being && isSubject(at, free));
    }

    /** "First week is unpaid", "the test is free"; that an hour is free may be the client's offer. */
    private boolean isSubject(int at, boolean free) {
        return IntStream.range(0, at).anyMatch(place -> is(place, free ? "unpaid_trials" : "unpaid_things"));
    }

    /** "Do a sample for free", "work for free". */
    private boolean isOfWork(int at) {
        return isDemanded() && hasBetween("unpaid_things", 0, at);
    }

    /** "An article about unpaid work", "a podcast on the free work of interns". */
    private boolean isTopic() {
        return places("unpaid_about").stream()
                .filter(about -> hasBetween("unpaid_media", 0, about))
                .map(about ->
                        ARTICLES.contains(about + 1 < words.size() ? words.get(about + 1) : "") ? about + 2 : about + 1)
                .anyMatch(at -> is(at, "unpaid_surely") || is(at, "unpaid_words"));
    }

    private boolean isDemanded() {
        return words.size() <= SHORT || has("unpaid_demands");
    }

    /** "Payment after approval", "you get paid only if we like it": with nothing else between, which might be the work. */
    private boolean isPaidLater() {
        int paid = next("unpaid_paying", 0, BEGINNING);
        int later = paid < 0 ? -1 : next("unpaid_later", paid, words.size());
        return later >= 0
                && IntStream.range(0, later).allMatch(at -> at == paid || is(at, "unpaid_between"))
                && (!has("unpaid_escrow") || has("unpaid_bare"));
    }

    private boolean has(String list) {
        return hasBetween(list, 0, words.size());
    }

    private boolean hasBetween(String list, int from, int to) {
        return next(list, from, to) >= 0;
    }

    private int next(String list, int from, int to) {
        return IntStream.range(Math.max(0, from), Math.min(to, words.size()))
                .filter(at -> is(at, list))
                .findFirst()
                .orElse(-1);
    }

    private List<Integer> places(String list) {
        return IntStream.range(0, words.size())
                .filter(at -> is(at, list))
                .boxed()
                .toList();
    }

    /** Whether an expression of this list begins at this place. */
    private boolean is(int at, String list) {
        return WordRuns.lengthAt(at, words, LONGEST_RUN, book.words(list)) > 0;
    }
}
