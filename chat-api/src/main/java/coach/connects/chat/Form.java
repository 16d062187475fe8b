package coach.connects.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Several questions asked at once, on platforms that have forms. Elsewhere the reply's own words ask, and words answer.
 *
 * @param id what the platform gives back with the answers: a short opaque key like a button's, at most 64 bytes
 * @param title the heading, at most 45 characters where we choose it
 * @param fields the questions, at most 5
 */
public record Form(String id, String title, List<Field> fields) {
    /** The id of the form that takes the words which would answer the question that its message asks. */
    public static final String ANSWER = "answer";

    private static final String WORDS = "words";

    public Form {
        fields = List.copyOf(fields);
    }

    /**
     * The form of one line for the answer to the question that its message asks, for places where the bot hears no bare
     * words. What is filled in is told as if it had been written: {@link #answerIn} of the answers.
     *
     * @param title what its button says
     * @param question what the line is asked by
     */
    public static Form answer(String title, String question) {
        return new Form(
                ANSWER, title, List.of(new Field(WORDS, question, Optional.empty(), Kind.LINE, true, List.of())));
    }

    /** Whether it takes an answer in words. */
    public boolean isAnswer() {
        return id.equals(ANSWER);
    }

    /** The words that somebody filled in there. */
    public static String answerIn(Map<String, String> answers) {
        return answers.getOrDefault(WORDS, "");
    }

    /**
     * One question.
     *
     * @param name what its answer is called
     * @param label the question, at most 45 characters where we choose it
     * @param hint an example of an answer
     * @param kind what the answer looks like
     * @param required whether the form cannot be sent without it
     * @param choices the words to choose from, at most 25, for {@link Kind#CHOICE}
     */
    public record Field(
            String name, String label, Optional<String> hint, Kind kind, boolean required, List<String> choices) {
        public Field {
            choices = List.copyOf(choices);
        }

        /** A question that may be left open and is answered in one line. */
        public static Field line(String name, String label) {
            return new Field(name, label, Optional.empty(), Kind.LINE, false, List.of());
        }

        /** A question that may be left open and is answered by one of these words. */
        public static Field choice(String name, String label, String... words) {
            return new Field(name, label, Optional.empty(), Kind.CHOICE, false, List.of(words));
        }
    }

    public enum Kind {
        /** A few words. */
        LINE,
        /** Many lines, such as a pasted page. */
        PAGE,
        /** One of the words that the field offers. */
        CHOICE
    }
}
