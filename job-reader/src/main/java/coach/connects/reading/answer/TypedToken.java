package coach.connects.reading.answer;

import coach.connects.parsing.Digits;
import coach.connects.reading.phrase.NormalizedLine;
import coach.connects.reading.phrase.PhraseDictionary;

/**
 * One word or sign of a typed line.
 *
 * @param text as it was typed, without punctuation that ends something
 * @param plain its form for comparing
 * @param isLabel whether a colon or an equals sign stood behind it
 * @param isFigure whether it holds one: "20", "&lt;5", "$500"
 */
record TypedToken(String text, String plain, boolean isLabel, boolean isFigure) {
    static TypedToken of(String text, boolean isLabel) {
        String plain = NormalizedLine.of(text).plain();
        return new TypedToken(text, plain, isLabel, plain.chars().anyMatch(Digits::isDigit));
    }

    /** Whether it is of this kind of words. */
    boolean is(String kind) {
        return PhraseDictionary.standard().typed(kind).contains(plain.replace(' ', '_'));
    }

    /** Whether it says nothing by itself where it stands between facts. */
    boolean isSilent() {
        return is("filler") || is("beside") || isOrnament();
    }

    boolean isOrnament() {
        return is("ornament");
    }
}
