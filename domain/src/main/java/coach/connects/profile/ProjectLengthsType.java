package coach.connects.profile;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.ParseError;
import coach.connects.parsing.ParseResult;
import coach.connects.posting.ProjectLength.Range;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The project lengths that a freelancer likes (G-28), with commas between them; {@code any} is all of them. */
record ProjectLengthsType() implements ValueType<Set<Range>> {
    private static final String ANY = "any";
    private static final List<Map.Entry<String, Range>> WORDS = List.of(
            Map.entry("under-a-week", Range.LESS_THAN_1_WEEK),
            Map.entry("under-a-month", Range.LESS_THAN_1_MONTH),
            Map.entry("1-3-months", Range.FROM_1_TO_3_MONTHS),
            Map.entry("3-6-months", Range.FROM_3_TO_6_MONTHS),
            Map.entry("over-6-months", Range.MORE_THAN_6_MONTHS));

    /** As the guide has them (G-28). */
    private static final Map<String, Set<Range>> TERMS = Map.of(
            "short",
            Set.of(Range.LESS_THAN_1_WEEK, Range.LESS_THAN_1_MONTH),
            "mid",
            Set.of(Range.FROM_1_TO_3_MONTHS, Range.FROM_3_TO_6_MONTHS),
            "long",
            Set.of(Range.MORE_THAN_6_MONTHS));

    @Override
    public ParseResult<Set<Range>, ParseError> parse(String words) {
        if (words.strip().equalsIgnoreCase(ANY)) {
            return ParseResult.of(Set.of());
        }
        Set<Range> liked = EnumSet.noneOf(Range.class);
        for (String part : TextListType.parts(words)) {
            String word = CaseFolding.of(part.strip()).replace(' ', '-');
            Set<Range> term = TERMS.getOrDefault(word.replace("-term", ""), Set.of());
            var length = new EnumType<>(WORDS).parse(word).value();
            if (term.isEmpty() && length.isEmpty()) {
                return refused();
            }
            liked.addAll(term);
            length.ifPresent(liked::add);
        }
        return liked.isEmpty() ? refused() : ParseResult.of(Set.copyOf(liked));
    }

    @Override
    public String format(Set<Range> liked) {
        List<String> words = new ArrayList<>();
        WORDS.stream().filter(word -> liked.contains(word.getValue())).forEach(word -> words.add(word.getKey()));
        return words.isEmpty() ? ANY : String.join(", ", words);
    }

    private static ParseResult<Set<Range>, ParseError> refused() {
        String words = String.join(", ", WORDS.stream().map(Map.Entry::getKey).toList());
        return ParseError.refusal("settings.refused.lengths", Map.of("words", words));
    }
}
