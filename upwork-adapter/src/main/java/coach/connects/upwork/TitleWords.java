package coach.connects.upwork;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The few words of a title by which a search finds it again: its longest plain ones, in their order. */
final class TitleWords {
    private static final int MOST = 3;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 30;

    private TitleWords() {}

    /** Empty when the title has none. */
    static String of(String title) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= title.length(); i++) {
            char c = i < title.length() ? title.charAt(i) : ' ';
            if (Character.isLetter(c)) {
                word.append(c);
            } else {
                if (word.length() >= SHORTEST && word.length() <= LONGEST && !words.contains(word.toString())) {
                    words.add(word.toString());
                }
                word.setLength(0);
            }
        }
        List<String> longest = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MOST)
                .toList();
        return String.join(" ", words.stream().filter(longest::contains).toList());
    }
}
