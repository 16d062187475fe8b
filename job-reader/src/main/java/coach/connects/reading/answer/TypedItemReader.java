package coach.connects.reading.answer;

import coach.connects.posting.ExperienceLevel;
import coach.connects.posting.Fact;
import coach.connects.posting.JobType;
import coach.connects.posting.Posting;
import coach.connects.posting.WeeklyHours;
import coach.connects.reading.page.PhraseExtractor;
import coach.connects.reading.phrase.NormalizedLine;
import coach.connects.reading.phrase.PhraseDictionary;
import coach.connects.reading.phrase.PhraseMatch;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one run of words of a typed line: all of it says one thing, or it says nothing. */
final class TypedItemReader {
    private static final Map<String, ExperienceLevel> LEVELS = Map.of(
            "entry", ExperienceLevel.ENTRY,
            "beginner", ExperienceLevel.ENTRY,
            "intermediate", ExperienceLevel.INTERMEDIATE,
            "expert", ExperienceLevel.EXPERT);
    private static final List<String> WEEKLY = List.of(
            "hrs/week",
            "hours/week",
            "h/week",
            "hrs/wk",
            "hours per week",
            "hours a week",
            "hrs per week",
            "hrs a week");
    /** In capitals, these are words oftener than countries. */
    private static final Set<String> NO_CODES = Set.of(
            "AM", "AS", "AT", "BE", "BY", "DO", "HR", "ID", "IN", "IS", "IT", "LA", "ME", "MY", "NO", "PM", "SO", "TO",
            "AND", "ARE", "CAN", "PER");

    private static final int LONGEST_CODE = 3;

    private static final Set<String> LANGUAGE =
            Set.of("only", "required", "speaking", "speaker", "speakers", "must", "needed", "please", "language");

    private final PhraseDictionary book = PhraseDictionary.standard();
    private final PhraseExtractor phrases = new PhraseExtractor(book);
    private final TypedLabels labels;
    private final Instant now;

    TypedItemReader(Instant now) {
        this.now = now;
        this.labels = new TypedLabels(now);
    }

    /**
     * What these words say together.
     *
     * @param next the word of the same clause that follows
     */
    Optional<TypedItem> read(List<TypedToken> run, Optional<TypedToken> next) {
        String plain = joined(run);
        Optional<TypedItem> polar = TypedPolars.read(run, next);
        return polar.or(() -> labels.read(run, next.isPresent()))
                .or(() -> figure(NumericAnswers.inDigits(withoutNear(run))))
                .or(() -> terms(plain, run))
                .or(() -> ago(plain))
                .or(() -> shown(run))
                .or(() -> country(run));
    }

    static String joined(List<TypedToken> run) {
        return String.join(" ", run.stream().map(TypedToken::plain).toList());
    }

    /** The words without "about" and the like before a figure. */
    static String withoutNear(List<TypedToken> run) {
        int first = 0;
        while (first < run.size() - 1 && run.get(first).is("near")) {
            first++;
        }
        String plain = joined(run.subList(first, run.size()));
        return plain.startsWith("~") && plain.length() > 1 ? plain.substring(1) : plain;
    }

    /** A figure that needs no label: "80%", "4.9", "5-10", "16c", "$20/hr". */
    private static Optional<TypedItem> figure(String plain) {
        Optional<TypedItem> percent = TypedValues.percent(plain).map(n -> TypedItem.of(Fact.CLIENT_HIRE_RATE, n));
        Optional<TypedItem> item = percent.or(() -> TypedValues.isWrittenAsRating(plain)
                        ? TypedValues.rating(plain).map(TypedLabels::rating)
                        : Optional.empty())
                .or(() -> TypedValues.tier(plain).map(range -> TypedItem.of(Fact.PROPOSALS, range)))
                .or(() -> connects(plain))
                .or(() -> pay(plain))
                .or(() -> weekly(plain));
        return item.map(TypedItem::marked);
    }

    private static Optional<TypedItem> connects(String plain) {
        return plain.endsWith("c")
                ? TypedValues.whole(plain.substring(0, plain.length() - 1).strip())
                        .flatMap(TypedLabels::connects)
                : Optional.empty();
    }

    private static Optional<TypedItem> pay(String plain) {
        boolean hourly = TypedValues.isHourly(plain);
        if (!hourly && !TypedValues.isSigned(plain)) {
            return Optional.empty();
        }
        return TypedValues.amount(plain).map(amount -> hourly ? TypedLabels.rate(amount) : TypedItem.of(amount));
    }

    private static Optional<TypedItem> weekly(String plain) {
        for (String unit : WEEKLY) {
            if (plain.endsWith(unit)) {
                Optional<WeeklyHours> hours = EnumAnswers.hours(
                        plain.substring(0, plain.length() - unit.length()).strip());
                return hours.map(h -> TypedItem.of(Fact.HOURS, h));
            }
        }
        return Optional.empty();
    }

    private Optional<TypedItem> terms(String plain, List<TypedToken> run) {
        if (book.typed("private").contains(plain.replace(' ', '_'))) {
            return Optional.of(TypedItem.of(Fact.PRIVATE, true));
        }
        if (book.typed("unhired").contains(plain.replace(' ', '_'))) {
            return Optional.of(TypedItem.of(Fact.CLIENT_HIRES, 0));
        }
        if (isOfLanguage(run)) {
            return Optional.of(TypedItem.NOTHING);
        }
        if (plain.equals("first job")) {
            return Optional.of(TypedItem.of(Fact.CLIENT_JOBS_POSTED, 1));
        }
        if (LEVELS.containsKey(plain)) {
            return Optional.of(TypedItem.of(Fact.LEVEL, LEVELS.get(plain)));
        }
        if (book.typed("hourly").contains(plain.replace(' ', '_'))) {
            return Optional.of(TypedItem.of(Fact.TYPE, JobType.HOURLY));
        }
        if (book.typed("fixed").contains(plain.replace(' ', '_'))) {
            return Optional.of(TypedItem.of(Fact.TYPE, JobType.FIXED));
        }
        // "Not sure" is a page's word for the hours, and everybody's for anything.
        boolean said = plain.indexOf('$') < 0 && !plain.equals("not sure");
        Optional<TypedItem> page =
                said && isPhrase(plain) ? item(phrases.terms(plain).posting()) : Optional.empty();
        String exact = withoutNear(run);
        if (page.isEmpty() && said && isPhrase(exact)) {
            page = item(phrases.terms(exact).posting());
        }
        boolean unsure = run.stream().anyMatch(token -> token.is("doubts"));
        return page.or(() ->
                !unsure && (plain.chars().anyMatch(Character::isDigit) || DurationAnswers.isEveryday(plain))
                        ? DurationAnswers.read(plain).map(length -> TypedItem.of(Fact.LENGTH, length))
                        : Optional.empty());
    }

    /** "English only", "native English": what one has to speak limits no place. */
    private static boolean isOfLanguage(List<TypedToken> run) {
        boolean named = run.stream().anyMatch(token -> token.is("languages"));
        return named
                && run.size() > 1
                && run.stream().allMatch(token -> token.is("languages") || LANGUAGE.contains(token.plain()));
    }

    /** Whether it is one phrase of a page, and no row of them. */
    private boolean isPhrase(String text) {
        NormalizedLine line = NormalizedLine.of(text);
        PhraseMatch match = book.longest(line, 0);
        return match != null && match.end() == line.length();
    }

    /** "2 hours ago"; a bare "now" or "today" may mean anything. */
    private Optional<TypedItem> ago(String plain) {
        NormalizedLine line = NormalizedLine.of(plain);
        PhraseMatch ago = plain.contains("ago") || plain.startsWith("vor ") || plain.startsWith("hace ")
                ? book.ago(line, 0)
                : null;
        return ago != null && ago.end() == line.length()
                ? Optional.of(TypedItem.of(Fact.POSTED_AT, now.minus(PhraseDictionary.duration(ago))))
                : Optional.empty();
    }

    /** Phrases of the page itself, in any of its languages: "$12K total spent", "Member since Mar 5, 2015". */
    private Optional<TypedItem> shown(List<TypedToken> run) {
        String text = String.join(" ", run.stream().map(TypedToken::text).toList());
        Posting said = isPhrase(text) ? phrases.client(text).posting() : Posting.unknown();
        boolean other = said.facts().isEmpty() && run.size() > 1 && isOfOther(joined(run));
        // Yes and no have one reader.
        return other
                ? Optional.of(TypedItem.NOTHING)
                : item(said.without(Fact.PAYMENT_VERIFIED).without(Fact.CLIENT_COUNTRY));
    }

    private static boolean isOfOther(String plain) {
        boolean named = plain.startsWith("phone ")
                || plain.startsWith("email ")
                || plain.startsWith("identity ")
                || plain.startsWith("id ");
        return named
                && plain.endsWith("verified")
                && plain.chars().filter(c -> c == ' ').count() <= 2;
    }

    private static Optional<TypedItem> item(Posting said) {
        return said.facts().isEmpty() ? Optional.empty() : Optional.of(new TypedItem(said, Optional.empty(), true));
    }

    /** A name in any case; a code only in upper case, for "in" and "it" are words too. */
    private Optional<TypedItem> country(List<TypedToken> run) {
        String text = String.join(" ", run.stream().map(TypedToken::text).toList());
        boolean code = text.length() <= LONGEST_CODE;
        boolean isWord = code && (!text.equals(text.toUpperCase(Locale.ROOT)) || NO_CODES.contains(text));
        boolean known = !isWord || book.typed("code").contains(run.get(0).plain());
        return known
                ? book.countries().typed(text).map(country -> TypedItem.of(Fact.CLIENT_COUNTRY, country))
                : Optional.empty();
    }
}
