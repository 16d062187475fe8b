package coach.connects.feature.guide;

import coach.connects.i18n.Messages;
import coach.connects.parsing.Tokens;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The catalogue's questions, ready to be compared: read once for each language.
 *
 * @param vocabulary what words mean
 * @param ways of each question the ways to ask it
 * @param also of each question the meanings that make it likelier
 * @param light meanings that are in many questions
 * @param strong meanings that a question is about, so that one that does not speak of them is less likely meant
 * @param lists the lists of phrases by which a question is told from other words, as stems
 */
record QuestionIndex(
        QuestionVocabulary vocabulary,
        Map<Question, List<Way>> ways,
        Map<Question, Set<String>> also,
        Set<String> light,
        Set<String> strong,
        Map<String, List<String>> lists) {
    private static final Map<Messages, QuestionIndex> READ = new ConcurrentHashMap<>();
    /** To connect something is a verb. */
    static final String JOINING = "join";

    static final String ASKS = "ask.asks";
    private static final String ASKS_MORE = "ask.asks.more";
    static final String BEGINS = "ask.begins";
    static final String YOURS = "ask.yours";
    static final String ANCHORS = "ask.anchors";

    /**
     * One way to ask a question.
     *
     * @param needed the meanings that all have to be there
     * @param barred those of which none may be
     */
    record Way(Set<String> needed, Set<String> barred) {
        static Way of(String written) {
            Set<String> needed = new HashSet<>();
            Set<String> barred = new HashSet<>();
            for (String meaning : Tokens.of(written)) {
                if (meaning.startsWith("-")) {
                    barred.add(meaning.substring(1));
                } else {
                    needed.add(meaning);
                }
            }
            return new Way(needed, barred);
        }

        boolean fits(QuestionMatch said) {
            return said.meanings().containsAll(needed) && barred.stream().noneMatch(said::means);
        }
    }

    static QuestionIndex of(Messages messages) {
        return READ.computeIfAbsent(messages, QuestionIndex::read);
    }

    private static QuestionIndex read(Messages messages) {
        Map<Question, List<Way>> ways = new EnumMap<>(Question.class);
        Map<Question, Set<String>> also = new EnumMap<>(Question.class);
        Set<String> light = Set.copyOf(Tokens.phrases(messages.plain("ask.light")));
        Set<String> strong = Set.copyOf(Tokens.phrases(messages.plain("ask.strong")));
        Set<String> names = new HashSet<>(light);
        names.addAll(strong);
        names.add(JOINING);
        for (Question question : Question.values()) {
            List<Way> asked = Tokens.phrases(messages.plain(question.key(".when"))).stream()
                    .map(Way::of)
                    .toList();
            Set<String> more = Set.copyOf(Tokens.phrases(messages.plain(question.key(".also"))));
            ways.put(question, asked);
            also.put(question, more);
            names.addAll(more);
            asked.forEach(way -> {
                names.addAll(way.needed());
                names.addAll(way.barred());
            });
        }
        names.removeAll(Set.of(QuestionMatch.NUMBER, QuestionMatch.SCORE, QuestionMatch.PRICE));
        Map<String, List<String>> lists = new java.util.HashMap<>();
        for (String list : List.of(ASKS, BEGINS, YOURS)) {
            lists.put(list, QuestionVocabulary.stems(messages, list));
        }
        lists.merge(ASKS, QuestionVocabulary.stems(messages, ASKS_MORE), QuestionIndex::both);
        lists.put(ANCHORS, new ArrayList<>(Tokens.phrases(messages.plain(ANCHORS))));
        return new QuestionIndex(QuestionVocabulary.of(messages, names), ways, also, light, strong, lists);
    }

    private static List<String> both(List<String> some, List<String> more) {
        List<String> both = new ArrayList<>(some);
        both.addAll(more);
        return List.copyOf(both);
    }

    List<String> list(String key) {
        return lists.getOrDefault(key, List.of());
    }

    /** Whether one of the ways to ask it names this meaning. */
    boolean isAbout(Question question, String meaning) {
        return ways.getOrDefault(question, List.of()).stream()
                .anyMatch(way -> way.needed().contains(meaning));
    }

    /** How much it tells that a meaning is one of this question, or is none of it. */
    int weight(String meaning, boolean belongs) {
        if (!belongs) {
            return strong.contains(meaning) ? -1 : 0;
        }
        return light.contains(meaning) ? 1 : 2;
    }
}
