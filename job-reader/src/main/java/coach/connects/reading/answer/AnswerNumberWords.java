package coach.connects.reading.answer;

import java.util.Map;

/** Numbers said in words: "between five and ten" is "5 to 10". */
final class AnswerNumberWords {
    private static final Map<String, String> DIGITS = Map.ofEntries(
            Map.entry("zero", "0"),
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("twelve", "12"),
            Map.entry("fifteen", "15"),
            Map.entry("twenty", "20"),
            Map.entry("thirty", "30"),
            Map.entry("forty", "40"),
            Map.entry("fifty", "50"));

    private AnswerNumberWords() {}

    /** The same words with digits; other words stay. */
    static String inDigits(String plain) {
        if (plain.equals("no one")) {
            return plain;
        }
        StringBuilder digits = new StringBuilder();
        boolean between = plain.startsWith("between ");
        for (String word : (between ? plain.substring("between ".length()) : plain).split(" ", -1)) {
            String said = between && word.equals("and") ? "to" : DIGITS.getOrDefault(word, word);
            digits.append(digits.isEmpty() ? "" : " ").append(said);
        }
        return digits.toString();
    }
}
