package coach.connects.reading.page;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Digits;
import coach.connects.parsing.Tokens;
import coach.connects.posting.Fact;
import coach.connects.reading.field.Field;
import coach.connects.reading.field.FieldReader;
import coach.connects.reading.field.LabelType;
import coach.connects.reading.field.PlaceRestriction;
import coach.connects.reading.field.PostingBuilder;
import coach.connects.reading.field.RivalCount;
import coach.connects.reading.phrase.NormalizedLine;
import coach.connects.reading.phrase.PhraseDictionary;
import coach.connects.reading.phrase.TokenType;
import coach.connects.reading.phrase.YesNoReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds facts that lines name in words that were not understood: "Hire rate: so-so", "costs a dozen Connects". Such a fact
 * is doubted, unless something else says what it is.
 */
final class NamedFacts {
    /** What is longer is a sentence of somebody's. */
    private static final int LONGEST = 80;

    private static final int LONGEST_COUNT = 3;
    /** In a phrase with one figure: "Hiring 3 freelancers". */
    private static final String FREELANCER = "freelancer";

    /** The facts that a line may name without a label; the words for each are a list in {@code words.txt}. */
    private static final List<Fact<?>> NAMED =
            List.of(Fact.CONNECTS_COST, Fact.CLIENT_HIRE_RATE, Fact.CLIENT_RATING, Fact.CLIENT_HIRES);

    private final PhraseDictionary book = PhraseDictionary.standard();
    private final FieldReader fields = FieldReader.standard();
    private final PostingBuilder builder;

    NamedFacts(PostingBuilder builder) {
        this.builder = builder;
    }

    /** Goes over the pieces outside the description, once all that is understood was read of them. */
    void doubtIn(List<PageToken> outside) {
        boolean asked = false;
        for (int i = 0; i < outside.size(); i++) {
            PageToken token = outside.get(i);
            asked = token.isHeading(TokenType.QUESTIONS) || (asked && token.isWords());
            boolean value = i + 1 < outside.size() && outside.get(i + 1).isWords();
            if (asked && token.isWords()) {
                heardIn(token.text());
            } else if (token.isWords()) {
                doubtIn(token.text());
            } else if (token.is(TokenType.FEATURE_LABEL)
                    && CaseFolding.of(token.text()).contains(FREELANCER)
                    && token.match().values().size() == 1) {
                needs(token.match().number(0));
            } else if ((value && token.is(TokenType.COST_LABEL)) || (token.is(TokenType.CONNECTS) && token.whole())) {
                // "14 Connects" may be the cost, and the reader's own balance.
                builder.doubt(Fact.CONNECTS_COST);
            }
        }
    }

    /** Goes over one line of words. */
    void doubtIn(String line) {
        boolean title = builder.get(Fact.TITLE).filter(line::contains).isPresent();
        if (title || line.length() > LONGEST) {
            return;
        }
        heardIn(line);
        ClosingNotice.inRemark(line).ifPresent(over -> builder.setIfUnknown(Fact.CLOSING_WORDS, over));
        needed(line);
        rivals(line);
        interviewed(line);
        payment(line);
        int colon = line.indexOf(':');
        Optional<LabelType> label =
                colon < 0 ? Optional.empty() : fields.type(List.of(), LineMarkStripper.off(line.substring(0, colon)));
        if (label.isPresent()) {
            Field field = Field.of(LineMarkStripper.off(line.substring(0, colon)), line.substring(colon + 1), 0);
            label.get()
                    .deciding()
                    .filter(fact -> fields.clarity(field, Instant.EPOCH) == FieldReader.Clarity.UNCLEAR)
                    .ifPresent(builder::doubt);
            return;
        }
        String words = words(line);
        if (isOddRating(line, words)) {
            builder.doubt(Fact.CLIENT_RATING);
        }
        for (Fact<?> fact : NAMED) {
            if (book.words("named_" + fact.key()).stream()
                    .anyMatch(name -> words.contains(" " + name.replace('_', ' ') + " "))) {
                builder.doubt(fact);
            }
        }
    }

    /** What a client asks for, in a question to the freelancer as well as in any other line. */
    private void heardIn(String line) {
        PlaceRestriction.say(line, builder);
        DescriptionExtractor.standard()
                .outsideContact(line)
                .ifPresent(asking -> builder.setIfUnknown(Fact.OUTSIDE_CONTACT, asking));
        UnpaidWork.inTitle(line).ifPresent(asking -> builder.setIfUnknown(Fact.UNPAID_WORK, asking));
    }

    /** "☐ Payment verified", "Payment verified (expired)": the same without its signs would be understood. */
    private void payment(String line) {
        for (String part : split(line)) {
            boolean statement = part.strip().indexOf(' ') > 0
                    && YesNoReader.PAYMENT.isNamedIn(part)
                    && YesNoReader.PAYMENT.read(part).isPresent();
            if (statement) {
                builder.doubt(Fact.PAYMENT_VERIFIED);
            }
        }
        takenBack(line);
    }

    /** What was said of the payment, where a short line among all of these takes it back. */
    void takenBackIn(List<PageToken> all) {
        all.stream()
                .filter(token -> token.isWords() && token.text().length() <= LONGEST)
                .forEach(token -> takenBack(token.text()));
    }

    private void takenBack(String line) {
        if (YesNoReader.PAYMENT.isDeniedIn(line)
                && builder.get(Fact.PAYMENT_VERIFIED).orElse(false)) {
            builder.forget(Fact.PAYMENT_VERIFIED);
            builder.doubt(Fact.PAYMENT_VERIFIED);
        }
    }

    /** The runs of words between the signs. */
    private static List<String> split(String line) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        line.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == ' ' || c == '\'' || c == '’') {
                part.appendCodePoint(c);
            } else {
                parts.add(part.toString());
                part.setLength(0);
            }
        });
        parts.add(part.toString());
        return parts;
    }

    /** "1 freelancer needed": as many hires fill the job (J-11). */
    private void needed(String line) {
        String words = words(line).strip();
        int blank = words.indexOf(' ');
        boolean counts = blank > 0
                && book.words("needed").contains(words.substring(blank + 1).replace(' ', '_'));
        int last = words.lastIndexOf(' ');
        boolean behind = last > 0
                && book.words("needed").contains(words.substring(0, last).replace(' ', '_'));
        String number = counts ? words.substring(0, blank) : behind ? words.substring(last + 1) : "";
        Digits.whole(number, LONGEST_COUNT).ifPresent(this::needs);
    }

    private void needs(int freelancers) {
        if (freelancers > 0) {
            builder.setIfUnknown(Fact.NEEDED, freelancers);
        }
    }

    /** "At least a dozen of 60 applied": how many proposals there are, in words that were not understood. */
    private void rivals(String line) {
        if (RivalCount.isNamedIn(line)) {
            builder.doubt(Fact.PROPOSALS);
        }
    }

    /** "4.9/10", "★ 6.2", "4.8 of -31 reviews": nothing but figures and how a rating is told. */
    private boolean isOddRating(String line, String words) {
        List<String> each = Tokens.of(words);
        long figures =
                each.stream().filter(word -> Digits.isDigit(word.charAt(0))).count();
        return figures > 1
                && (each.size() > figures || line.indexOf('/') > 0 || line.indexOf('★') >= 0 || line.indexOf('⭐') >= 0)
                && each.stream()
                        .allMatch(word -> Digits.isDigit(word.charAt(0))
                                || book.words("odd_rating").contains(word));
    }

    /** "12 people are being interviewed", where the page says otherwise or nothing. */
    private void interviewed(String line) {
        String words = words(line);
        boolean named =
                book.expressions("named_interviewing").stream().anyMatch(name -> words.contains(" " + name + " "));
        OptionalInt figure = Tokens.of(words).stream()
                .map(word -> Digits.whole(word, LONGEST_COUNT))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
        if (named && figure.isPresent() && builder.get(Fact.INTERVIEWING).orElse(-1) != figure.getAsInt()) {
            builder.forget(Fact.INTERVIEWING);
            builder.doubt(Fact.INTERVIEWING);
        }
    }

    /** The words alone, a blank around each. */
    private static String words(String line) {
        StringBuilder words = new StringBuilder(" ");
        NormalizedLine.of(line)
                .plain()
                .codePoints()
                .forEach(c -> words.appendCodePoint(Character.isLetterOrDigit(c) ? c : ' '));
        return words.append(' ').toString();
    }
}
