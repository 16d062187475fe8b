package coach.connects.reading.answer;

import coach.connects.parsing.Digits;
import coach.connects.parsing.Tokens;
import coach.connects.reading.phrase.CheckBoxes;
import coach.connects.reading.phrase.PhraseDictionary;
import coach.connects.reading.phrase.YesNoReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes a typed line apart: sentences, clauses and words, and which of them only ask or suppose. */
final class TypedLineTokenizer {
    /** Signs that are words of their own wherever they stand. */
    private static final String SIGNS = "✓✔☑✅✗✘❌☒✖★⭐()[]{}\"“”";

    /** "Hire rate -> 80%", "verified -> 5-10": a label and its value, or two facts. */
    private static final Set<String> ARROWS = Set.of("->", "=>", "-->", "==>");

    private static final String BRACKETS = "()[]{}\"“”";
    private static final Set<String> ABBREVIATIONS = Set.of("approx.", "ca.", "avg.", "est.", "no.", "tsd.", "mio.");
    private static final Set<String> AUXILIARIES = Set.of("is", "are", "was", "were", "has", "have", "had");
    /** What "not" is to programs, where it stands before a word. */
    static final String NEGATION = "!";

    private static final int LONGEST_UNIT_GLUED = 3;
    private static final int THOUSANDS = 3;
    private static final int LONGEST_QUESTION = 6;
    /** Nobody asks whether so many facts are so. */
    private static final int FIGURES_ASKED_OF = 3;

    private final PhraseDictionary book = PhraseDictionary.standard();
    private final List<TypedClause> clauses = new ArrayList<>();
    private final List<TypedClause> sentence = new ArrayList<>();
    private List<TypedToken> clause = new ArrayList<>();
    private boolean aside;
    private boolean unreal;

    private TypedLineTokenizer() {}

    /** The clauses of this line, in their order. */
    static List<TypedClause> clauses(String line) {
        TypedLineTokenizer tokenizer = new TypedLineTokenizer();
        SpokenNumbers.inDigits(Tokens.of(CheckBoxes.drawn(line.replace("\ufe0f", "")))).stream()
                .filter(word -> !ARROWS.contains(word))
                .forEach(tokenizer::word);
        tokenizer.endSentence(tokenizer.endsAsking());
        return tokenizer.clauses;
    }

    private boolean endsAsking() {
        return !clause.isEmpty() && clause.get(clause.size() - 1).plain().equals("?");
    }

    private void word(String raw) {
        int start = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean comma =
                    c == ';' || (c == ',' && !isInNumber(raw, i)) || c == '|' || c == '•' || c == '→' || c == '·';
            if (SIGNS.indexOf(c) >= 0 || comma) {
                piece(raw.substring(start, i));
                start = i + 1;
                if (c == '(' || c == ')') {
                    endClause();
                    aside = c == '(';
                }
                if (comma && !isInDate(c)) {
                    endClause();
                } else if (!comma && BRACKETS.indexOf(c) < 0) {
                    add(String.valueOf(c), false);
                }
            }
        }
        piece(raw.substring(start));
    }

    /** "Mar 5, 2015" goes on behind its comma. */
    private boolean isInDate(char mark) {
        int last = clause.size() - 1;
        return mark == ','
                && last > 0
                && Digits.whole(clause.get(last).plain(), 2).isPresent()
                && book.isMonth(clause.get(last - 1).plain());
    }

    /** A comma between figures: "1,500", "4,9", but none of "5-10,80%". */
    private static boolean isInNumber(String raw, int comma) {
        int start = comma;
        while (start > 0 && Digits.isDigit(raw.charAt(start - 1))) {
            start--;
        }
        int end = comma + 1;
        while (end < raw.length() && Digits.isDigit(raw.charAt(end))) {
            end++;
        }
        int decimals = end - comma - 1;
        boolean first = start == 0 || "-.,–".indexOf(raw.charAt(start - 1)) < 0;
        boolean decimal = comma - start == 1 && first && (decimals == 1 || decimals == 2);
        return start < comma && (decimals == THOUSANDS || decimal);
    }

    private void piece(String raw) {
        String bare = raw;
        boolean asks = false;
        boolean ends = false;
        while (!bare.isEmpty() && isStop(bare)) {
            char last = bare.charAt(bare.length() - 1);
            asks |= last == '?';
            ends = true;
            bare = bare.substring(0, bare.length() - 1);
        }
        if (bare.equals("/")) {
            endClause();
            return;
        }
        if (bare.isEmpty()) {
            if (asks) {
                add("?", false);
            }
            return;
        }
        labels(bare);
        if (ends) {
            endSentence(asks);
        }
    }

    private static boolean isStop(String word) {
        char last = word.charAt(word.length() - 1);
        int dot = word.indexOf('.');
        boolean abbreviation = ABBREVIATIONS.contains(word.toLowerCase(java.util.Locale.ROOT))
                || (dot > 0 && dot < word.length() - 1 && Character.isLetter(word.charAt(dot - 1)));
        return last == '?' || last == '!' || last == '…' || (last == '.' && !abbreviation);
    }

    /** "hires:9" and "hires=9" are a label and its value; "10:12" is a time. */
    private void labels(String word) {
        int start = 0;
        if (word.length() > 1 && word.charAt(0) == '!' && Character.isLetter(word.charAt(1))) {
            add(NEGATION, false);
            start = 1;
        }
        for (int i = start + 1; i < word.length(); i++) {
            boolean mark = word.charAt(i) == ':' || word.charAt(i) == '=';
            if (mark && !Digits.isDigit(word.charAt(i - 1)) && i > start) {
                add(word.substring(start, i), true);
                start = i + 1;
            }
        }
        String rest = word.substring(start);
        if (rest.equals("=") || rest.equals(":")) {
            markLabel();
        } else if (!rest.isEmpty()) {
            glued(rest);
        }
    }

    private void markLabel() {
        if (!clause.isEmpty()) {
            TypedToken last = clause.remove(clause.size() - 1);
            clause.add(TypedToken.of(last.text(), true));
        }
    }

    /** "12reviews" is a figure and what it counts. */
    private void glued(String word) {
        int digits = 0;
        while (digits < word.length() && Digits.isDigit(word.charAt(digits))) {
            digits++;
        }
        String unit = word.substring(digits);
        boolean counted =
                digits > 0 && unit.length() > LONGEST_UNIT_GLUED && unit.chars().allMatch(Character::isLetter);
        if (counted) {
            add(word.substring(0, digits), false);
            add(unit, false);
        } else {
            add(word, false);
        }
    }

    private void add(String word, boolean isLabel) {
        int last = clause.size() - 1;
        boolean unsure = word.equalsIgnoreCase("sure")
                && last >= 0
                && clause.get(last).plain().equals("not");
        TypedToken token = TypedToken.of(unsure ? clause.remove(last).text() + " " + word : word, isLabel);
        withoutHeading(token);
        if (token.is("unreal") && !Character.isUpperCase(word.charAt(word.length() - 1))) {
            endClause();
            unreal = true;
        }
        clause.add(token);
    }

    /** "Invitation: verified 5-10" begins with what it is, and goes on with facts. */
    private void withoutHeading(TypedToken next) {
        int last = clause.size() - 1;
        if (last >= 0 && isHeading(clause.get(last)) && !next.isFigure() && !answersHeading(next)) {
            clause.set(last, TypedToken.of(clause.get(last).text(), false));
            endClause();
        }
    }

    private static boolean isHeading(TypedToken word) {
        return word.isLabel() && YesNoReader.INVITATION.isNamedIn(word.plain());
    }

    private static boolean answersHeading(TypedToken word) {
        return YesNoReader.INVITATION.read(word.text()).isPresent()
                || word.is("none")
                || word.is("turning")
                || word.is("untold")
                || word.is("doubts");
    }

    private void endClause() {
        if (!clause.isEmpty()) {
            sentence.add(new TypedClause(clause, aside, !unreal));
            clause = new ArrayList<>();
        }
    }

    private void endSentence(boolean asks) {
        endClause();
        boolean begun = withoutQuestionBefore(asks);
        boolean apart = asks && sentence.size() > 1 && isQuestionApart() && !beginsAsking(0);
        boolean asked = !apart && ((asks && !begun) || beginsAsking(0));
        if (apart) {
            sentence.set(sentence.size() - 1, sentence.get(sentence.size() - 1).unsaid());
        } else if (!sentence.isEmpty()) {
            TypedClause last = sentence.remove(sentence.size() - 1);
            int tail = tail(last.tokens(), asks);
            List<TypedToken> before = last.tokens().subList(0, last.tokens().size() - tail);
            asked &= tail == 0;
            if (!before.isEmpty()) {
                sentence.add(new TypedClause(before, last.isAside(), last.isSaid()));
            }
        }
        for (TypedClause said : sentence) {
            clauses.add(asked ? said.unsaid() : said);
        }
        sentence.clear();
    }

    /** "Should I apply to LINK verified 5-10 80% 4.9": a question of its own that facts follow, and how many they are. */
    private boolean withoutQuestionBefore(boolean asks) {
        if (sentence.isEmpty()) {
            return false;
        }
        TypedClause first = sentence.get(0);
        int end = questionBefore(first.tokens());
        List<TypedToken> rest = first.tokens().subList(end, first.tokens().size());
        long figures = rest.stream().filter(TypedToken::isFigure).count();
        boolean apart = end > 0 && figures >= (asks ? FIGURES_ASKED_OF : 1);
        if (apart) {
            sentence.set(0, new TypedClause(rest, first.isAside(), first.isSaid()));
        }
        return apart;
    }

    private int questionBefore(List<TypedToken> words) {
        for (int count = Math.min(words.size() - 1, LONGEST_QUESTION); count > 1; count--) {
            String run = String.join(
                    "_", words.subList(0, count).stream().map(TypedToken::plain).toList());
            if (book.typed("afterwards").contains(run)) {
                int end = count;
                while (end < words.size()
                        && book.typed("towards").contains(words.get(end).plain())) {
                    end++;
                }
                return end;
            }
        }
        return 0;
    }

    /** "…, is 4.9 good?", "…, what should I do?": behind a comma, what has a subject of its own asks of no more than that. */
    private boolean isQuestionApart() {
        int last = sentence.size() - 1;
        List<TypedToken> words = sentence.get(last).tokens();
        boolean asks = beginsAsking(last);
        boolean begins = AUXILIARIES.contains(words.get(0).plain()) || asks;
        boolean ofOneself = asks && words.stream().anyMatch(word -> word.plain().equals("i"));
        return ofOneself || (begins && words.stream().anyMatch(TypedToken::isFigure));
    }

    private boolean beginsAsking(int clauseAt) {
        List<TypedToken> words =
                sentence.isEmpty() ? List.of() : sentence.get(clauseAt).tokens();
        int first = 0;
        while (first < words.size()
                && words.get(first).isSilent()
                && !AUXILIARIES.contains(words.get(first).plain())) {
            first++;
        }
        if (first >= words.size()) {
            return false;
        }
        boolean inverted = AUXILIARIES.contains(words.get(first).plain())
                && first + 1 < words.size()
                && words.get(first + 1).is("asked");
        return inverted || words.get(first).is("asks");
    }

    /** How many words at the end are a question of their own that doubts no fact: "worth it?", "should I apply". */
    private int tail(List<TypedToken> words, boolean asks) {
        for (int count = Math.min(words.size(), LONGEST_QUESTION); count > 0; count--) {
            List<TypedToken> end = words.subList(words.size() - count, words.size());
            String run = String.join(
                    "_",
                    end.stream()
                            .map(TypedToken::plain)
                            .filter(w -> !w.equals("?"))
                            .toList());
            boolean doubted = isDoubt(words.subList(0, words.size() - count));
            if (book.typed("afterwards").contains(run) && !doubted && (asks || count > 1)) {
                return count;
            }
        }
        return 0;
    }

    /** Whether these end in a "not" that is no value of a label. */
    private static boolean isDoubt(List<TypedToken> words) {
        int last = words.size() - 1;
        return last >= 0
                && words.get(last).is("turning")
                && (last == 0 || !words.get(last - 1).isLabel());
    }
}
