package coach.connects.reading.answer;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Tokens;
import coach.connects.posting.Fact;
import coach.connects.posting.JobType;
import coach.connects.posting.ProposalRange;
import coach.connects.posting.Skills;
import coach.connects.reading.field.PhraseFacts;
import coach.connects.reading.page.PhraseExtractor;
import coach.connects.reading.page.TextCleaner;
import coach.connects.reading.phrase.MoneyScanner.UsdRange;
import coach.connects.reading.phrase.NormalizedLine;
import coach.connects.reading.phrase.PhraseDictionary;
import coach.connects.reading.phrase.YesNoReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a person's typed answer to the question for one fact. */
public final class AnswerParser {
    private static final int LONGEST = 200;
    private static final int LONGEST_TYPED = 1_000;
    private static final Set<String> UNKNOWN = Set.copyOf(
            Tokens.phrases("?|-|--|n/a|na|idk|unknown|dunno|no idea|not sure|dont know|don't know|i don't know|"
                    + "i dont know|do not know|not shown|it's not shown|not there|not visible|can't see it|"
                    + "cant see it|cannot see it|hidden|skip|pass|next|weiß nicht|weiss nicht|keine ahnung|"
                    + "no sé|no se|je ne sais pas|não sei|nao sei"));
    private static final Set<String> BELIEFS = Set.copyOf(
            Tokens.phrases("maybe|perhaps|probably|i think so|think so|i believe so|i guess so|i guess|i'm not sure|"
                    + "im not sure|can't tell|vielleicht|quizás|peut-être|talvez"));

    private static final Set<String> NO_RATING = Set.copyOf(
            Tokens.phrases("none|none yet|no rating|no ratings|no reviews|no reviews yet|no feedback|new|0"));

    /** What else is verified of a client. */
    private static final Set<String> OTHER_CHECKS = Set.of("phone", "email", "e-mail", "mail", "identity", "id");

    private static final Set<String> PAYMENT_WORDS = Set.of("payment", "card", "billing", "method");

    /** Facts whose answer is a number, which the words beside it may give to another one. */
    private static final Set<Class<?>> NUMBERED = Set.of(Integer.class, ProposalRange.class, Connects.class);

    /** Says yes to a question, and nothing anywhere else. */
    private static final String IT_IS = "it is";

    private AnswerParser() {}

    /**
     * The value that this answer gives the fact.
     *
     * @return the value, or empty when the answer does not say one with certainty
     */
    public static <T> Optional<T> read(Fact<T> fact, String text) {
        // What is long is a page, whatever of it can be seen; cleaning it only to leave it took as long as reading it.
        String words = text.length() > LONGEST_TYPED ? "" : TextCleaner.line(text);
        if (words.isEmpty() || words.length() > LONGEST) {
            return Optional.empty();
        }
        return value(fact, words).map(fact.type()::cast);
    }

    /** Whether this answer says that the person does not know, or that the page does not show it. */
    public static boolean isUnknown(String text) {
        return UNKNOWN.contains(plain(text));
    }

    /** The same, also where the answer means that there is nothing to know yet ("none yet" for a rating). */
    public static boolean isUnknown(Fact<?> fact, String text) {
        String plain = plain(text);
        if (fact == Fact.HOURS && plain.equals("not sure")) {
            return false;
        }
        return isUnknown(text) || (fact == Fact.CLIENT_RATING && NO_RATING.contains(plain));
    }

    /** Whether this answer to a yes or no says that one only believes it ("I think so"), which is no fact. */
    public static boolean isGuess(Fact<?> fact, String text) {
        return fact.type() == Boolean.class && BELIEFS.contains(plain(text));
    }

    private static String plain(String text) {
        String line = TextCleaner.line(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        String plain = NormalizedLine.of(line).plain().strip();
        return plain.endsWith(".") || plain.endsWith("!") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static Optional<?> value(Fact<?> fact, String words) {
        Class<?> type = fact.type();
        String plain = plain(words);
        if (isOfAnother(fact, words, plain)) {
            return Optional.empty();
        }
        String number = NumericAnswers.inDigits(plain);
        if (type == Boolean.class) {
            // "Not verified" answers no other question.
            boolean other = fact != Fact.PAYMENT_VERIFIED && YesNoReader.PAYMENT.isNamedIn(plain);
            return other ? Optional.empty() : YesNoReader.PAYMENT.read(plain.equals(IT_IS) ? "yes" : plain);
        } else if (type == Connects.class) {
            return NumericAnswers.whole(plain).map(Connects::of);
        } else if (type == Usd.class) {
            return dollars(fact, number);
        } else if (type == Integer.class) {
            return fact == Fact.CLIENT_HIRE_RATE ? NumericAnswers.percent(number) : NumericAnswers.whole(number);
        } else if (type == BigDecimal.class) {
            return NumericAnswers.rating(number);
        } else if (type == ProposalRange.class) {
            return proposals(number);
        }
        return choice(fact, words, plain);
    }

    /**
     * Whether the answer is about something else than was asked: "12 interviewing" where the proposals are asked, and "yes, the
     * phone" where it is the payment.
     */
    private static boolean isOfAnother(Fact<?> fact, String words, String plain) {
        if (fact == Fact.PAYMENT_VERIFIED) {
            List<String> said =
                    Tokens.of(plain.replace(',', ' ').replace('(', ' ').replace(')', ' '));
            return said.stream().anyMatch(OTHER_CHECKS::contains)
                    && said.stream().noneMatch(PAYMENT_WORDS::contains);
        }
        if (!NUMBERED.contains(fact.type())) {
            return false;
        }
        Set<Fact<?>> told =
                FactLineParser.read(words, Instant.EPOCH).posting().facts().keySet();
        return !told.isEmpty() && !told.contains(fact);
    }

    private static Optional<?> choice(Fact<?> fact, String words, String plain) {
        if (fact == Fact.LENGTH) {
            return DurationAnswers.read(plain);
        } else if (fact == Fact.HOURS) {
            return EnumAnswers.hours(plain);
        } else if (fact == Fact.LEVEL) {
            return EnumAnswers.level(plain);
        } else if (fact == Fact.TYPE) {
            return type(plain);
        } else if (fact == Fact.CLIENT_COUNTRY) {
            return PhraseDictionary.standard().countries().typed(words);
        } else if (fact == Fact.MEMBER_SINCE) {
            return PhraseFacts.since(CaseFolding.of(words).startsWith("since ") ? words.substring(6) : words);
        } else if (fact == Fact.SKILLS) {
            return Optional.of(new Skills(PhraseExtractor.names(words)));
        }
        return fact == Fact.TITLE ? Optional.of(words) : Optional.empty();
    }

    private static Optional<Usd> dollars(Fact<?> fact, String plain) {
        Optional<UsdRange> range = NumericAnswers.range(plain);
        if (range.isPresent()) {
            boolean low = fact == Fact.RATE_MIN;
            return low || fact == Fact.RATE_MAX
                    ? Optional.of(new Usd(low ? range.get().low() : range.get().high()))
                    : Optional.empty();
        }
        return NumericAnswers.dollars(plain).map(Usd::new);
    }

    private static Optional<ProposalRange> proposals(String plain) {
        String bare =
                NumericAnswers.withoutFillers(plain).replace(" or ", " to ").replace("under ", "less than ");
        Optional<ProposalRange> count = new PhraseExtractor(PhraseDictionary.standard()).count(bare);
        if (count.isPresent()) {
            return count;
        }
        if (bare.startsWith("over ")) {
            return NumericAnswers.whole(bare.substring(5)).map(ProposalRange::atLeast);
        }
        return NumericAnswers.whole(plain).map(n -> ProposalRange.between(n, n));
    }

    private static Optional<JobType> type(String plain) {
        if (plain.startsWith("hour") || plain.equals("h") || plain.equals("per hour")) {
            return Optional.of(JobType.HOURLY);
        }
        return plain.startsWith("fix") ? Optional.of(JobType.FIXED) : EnumAnswers.type(plain);
    }
}
