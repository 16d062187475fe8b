package coach.connects.job.page;

import coach.connects.job.phrase.PhraseBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words by which asking for contact or money outside Upwork is told from naming them as the work. */
final class ContactWords {
    private final PhraseBook book;

    ContactWords(PhraseBook book) {
        this.book = book;
    }

    Set<String> channels() {
        return book.words("channels");
    }

    Set<String> asks() {
        return book.words("asks");
    }

    Set<String> direct() {
        return book.words("direct");
    }

    Set<String> persons() {
        return book.words("persons");
    }

    Set<String> payments() {
        return book.words("payments");
    }

    Set<String> demands() {
        return book.words("demands");
    }

    Set<String> schemes() {
        return book.words("schemes");
    }

    Set<String> denials() {
        return book.words("denials");
    }

    /** Where one of these stands; two words joined by a line count as two tokens in a row. */
    List<Integer> places(Set<String> of, List<String> tokens) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean pair = i + 1 < tokens.size() && of.contains(tokens.get(i) + "_" + tokens.get(i + 1));
            if (pair || of.contains(tokens.get(i))) {
                places.add(i);
            }
        }
        return places;
    }

    boolean hasAny(Set<String> of, List<String> tokens) {
        return !places(of, tokens).isEmpty();
    }

    /** "WhatsApp API", "email marketing", "crypto exchange": the thing is what is worked on. */
    boolean isWork(List<String> tokens, int thing) {
        for (int i = thing + 1; i < Math.min(tokens.size(), thing + 3); i++) {
            if (book.words("works").contains(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "my WhatsApp", "our telegram" is, "our telegram bot" is not. */
    boolean isOwned(List<String> tokens, int channel) {
        boolean mine = channel > 0 && book.words("owners").contains(tokens.get(channel - 1));
        boolean told = channel + 1 < tokens.size() && book.words("tells").contains(tokens.get(channel + 1));
        return mine && (told || channel + 1 == tokens.size()) && tokens.size() <= 12;
    }
}
