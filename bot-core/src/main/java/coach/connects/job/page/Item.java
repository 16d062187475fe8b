package coach.connects.job.page;

import coach.connects.job.phrase.Meaning;
import coach.connects.job.phrase.Meaning.Group;
import coach.connects.job.phrase.Said;
import java.util.List;

/**
 * The smallest piece of a page: one phrase, or a line of other words.
 *
 * @param meaning what it means
 * @param said the phrase with its values; of other words only the place
 * @param text the text of it, as it stands there
 * @param line the number of its line
 * @param whole whether it is its whole line
 * @param glued whether a copy glued it to the piece before
 */
record Item(Meaning meaning, Said said, String text, int line, boolean whole, boolean glued) {
    static Item words(String text, int line, boolean whole, boolean glued) {
        return new Item(Meaning.TEXT, new Said(Meaning.TEXT, List.of(), 0, text.length()), text, line, whole, glued);
    }

    /** The same on another line. */
    Item onLine(int number) {
        return new Item(meaning, said, text, number, whole, glued);
    }

    boolean is(Meaning other) {
        return meaning == other;
    }

    boolean is(Group group) {
        return meaning.is(group);
    }

    boolean isWords() {
        return meaning == Meaning.TEXT;
    }

    /** A heading counts only as a line of its own, or where a copy lost all line breaks. */
    boolean isHeading(Meaning heading) {
        return meaning == heading && (whole || glued);
    }
}
