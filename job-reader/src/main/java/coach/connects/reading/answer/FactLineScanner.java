package coach.connects.reading.answer;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Digits;
import coach.connects.posting.Fact;
import coach.connects.posting.JobType;
import coach.connects.posting.MemberSince;
import coach.connects.posting.Posting;
import coach.connects.posting.SourcedValue.Origin;
import coach.connects.reading.page.PhraseExtractor;
import coach.connects.reading.field.PostingBuilder;
import coach.connects.reading.phrase.DateMatch;
import coach.connects.reading.phrase.MoneyScanner.UsdRange;
import coach.connects.reading.phrase.NormalizedLine;
import coach.connects.reading.phrase.PhraseDictionary;
import coach.connects.reading.phrase.PhraseMatch;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects the facts of one typed line, the longest run of words that means something first. */
final class FactLineScanner {
    private static final Set<String> TIERS =
            Set.of("5-10", "10-15", "15-20", "20-50", "5to10", "10to15", "15to20", "20to50", "0-5");
    private static final Map<String, Fact<Integer>> COUNTS = Map.ofEntries(
            Map.entry("reviews", Fact.CLIENT_REVIEWS),
            Map.entry("review", Fact.CLIENT_REVIEWS),
            Map.entry("interviewing", Fact.INTERVIEWING),
            Map.entry("interviews", Fact.INTERVIEWING),
            Map.entry("interviewed", Fact.INTERVIEWING),
            Map.entry("invites", Fact.INVITES_SENT),
            Map.entry("invited", Fact.INVITES_SENT),
            Map.entry("unanswered", Fact.UNANSWERED_INVITES),
            Map.entry("hires", Fact.CLIENT_HIRES),
            Map.entry("hire", Fact.CLIENT_HIRES),
            Map.entry("jobs", Fact.CLIENT_JOBS_POSTED),
            Map.entry("posted", Fact.CLIENT_JOBS_POSTED));
    private static final Set<String> CONNECTS = Set.of("c", "connects", "connect");

    private final PhraseDictionary book = PhraseDictionary.standard();
    private final Instant now;
    private final PostingBuilder builder = new PostingBuilder();
    private final List<String> amounts = new ArrayList<>();

    FactLineScanner(Instant now) {
        this.now = now;
    }

    /** How many of these words were taken in, the longest run that means something; 0 when none does. */
    int take(List<String> words) {
        for (int count = words.size(); count > 0; count--) {
            String run = String.join(" ", words.subList(0, count));
            if (known(run)) {
                return count;
            }
        }
        return 0;
    }

    private boolean known(String run) {
        String plain = NormalizedLine.of(run).plain();
        return payment(plain)
                || counted(plain)
                || proposals(plain)
                || quality(plain)
                || pay(plain)
                || terms(plain)
                || posted(plain)
                || shown(run)
                || country(run);
    }

    private boolean payment(String plain) {
        boolean about = plain.contains("verifi")
                || plain.contains("vérifi")
                || plain.startsWith("payment ")
                || plain.startsWith("pay ");
        String bare = plain.startsWith("payment ")
                ? plain.substring(8)
                : plain.startsWith("pay ") ? plain.substring(4) : plain;
        Optional<Boolean> answer = about ? BooleanAnswers.read(bare) : Optional.empty();
        answer.ifPresent(verified -> builder.set(Fact.PAYMENT_VERIFIED, verified));
        return answer.isPresent();
    }

    /** "16c", "12 reviews", "interviewing 3". */
    private boolean counted(String plain) {
        int digits = 0;
        while (digits < plain.length() && Character.isDigit(plain.charAt(digits))) {
            digits++;
        }
        boolean first = digits > 0;
        int space = plain.indexOf(' ');
        String unit = first ? plain.substring(digits).strip() : space < 0 ? plain : plain.substring(0, space);
        String number = first ? plain.substring(0, digits) : space < 0 ? "" : plain.substring(space + 1);
        unit = unit.endsWith(":") ? unit.substring(0, unit.length() - 1) : unit;
        Optional<Integer> count = Digits.areAll(number) ? NumericAnswers.whole(number) : Optional.empty();
        if (count.isEmpty()) {
            return false;
        }
        if (CONNECTS.contains(unit) || (!first && (unit.equals("cost") || unit.equals("connects")))) {
            builder.connects(Fact.CONNECTS_COST, count.get());
            return true;
        }
        Fact<Integer> fact = COUNTS.get(unit);
        if (fact != null) {
            builder.set(fact, count.get());
        }
        return fact != null;
    }

    /** A bare range counts as proposals only when it is one of those that pages show; a bare number never does. */
    private boolean proposals(String plain) {
        boolean named = plain.contains("proposal");
        String bare = plain.replace("proposals", "")
                .replace("proposal", "")
                .replace(":", "")
                .replace("under ", "less than ")
                .replace(" bis ", " to ")
                .replace(" à ", " to ")
                .replace(" a ", " to ")
                .strip();
        boolean tier = TIERS.contains(bare.replace(" ", ""))
                || bare.startsWith("<")
                || bare.endsWith("+")
                || bare.startsWith("less than ")
                || bare.startsWith("fewer than ");
        if (bare.startsWith("$") || !(named || tier)) {
            return false;
        }
        Optional<coach.connects.posting.ProposalRange> count = new PhraseExtractor(book).count(bare);
        count.ifPresent(c -> builder.set(Fact.PROPOSALS, c));
        return count.isPresent();
    }

    /** "80%" is the hire rate, "4.9" the rating; a bare "5" could be anything. */
    private boolean quality(String plain) {
        String bare = plain.replace("hire rate", "")
                .replace("rating", "")
                .replace("% hires", "%")
                .replace(":", "")
                .strip();
        if (NumericAnswers.isPercent(bare)) {
            Optional<Integer> rate = NumericAnswers.percent(bare);
            rate.ifPresent(r -> builder.set(Fact.CLIENT_HIRE_RATE, r));
            return rate.isPresent();
        }
        boolean counted = bare.contains("review");
        boolean marked = bare.indexOf('.') == 1
                || bare.indexOf(',') == 1
                || bare.endsWith("/5")
                || bare.endsWith("stars")
                || plain.startsWith("rating");
        Optional<BigDecimal> rating = marked && !counted ? NumericAnswers.rating(bare) : Optional.empty();
        rating.ifPresent(builder::rating);
        return rating.isPresent();
    }

    private boolean pay(String plain) {
        boolean hourly = plain.endsWith("/hr") || plain.endsWith("/h") || plain.endsWith("/hour");
        boolean signed = plain.startsWith("$") || plain.endsWith("$") || plain.endsWith("usd");
        boolean one = plain.indexOf(' ') < 0 || plain.endsWith(" usd");
        Optional<UsdRange> range = one && (hourly || signed) ? NumericAnswers.range(plain) : Optional.empty();
        if (range.isPresent()) {
            builder.set(Fact.TYPE, JobType.HOURLY);
            builder.rate(range.get().low(), range.get().high());
            return true;
        }
        Optional<BigDecimal> amount = one && (hourly || signed) ? NumericAnswers.dollars(plain) : Optional.empty();
        if (hourly && amount.isPresent()) {
            builder.set(Fact.TYPE, JobType.HOURLY);
            builder.rate(amount.get(), amount.get());
        } else if (amount.isPresent()) {
            amounts.add(plain);
        }
        return amount.isPresent();
    }

    private boolean terms(String plain) {
        if (plain.indexOf('$') >= 0) {
            return false;
        }
        Posting terms = new PhraseExtractor(book).terms(plain).posting();
        String type = plain.equals("fixed") || plain.equals("fix") ? "fixed-price" : plain;
        terms = terms.facts().isEmpty() ? new PhraseExtractor(book).terms(type).posting() : terms;
        for (Fact<?> fact : terms.facts().keySet()) {
            copy(fact, terms);
        }
        return !terms.facts().isEmpty();
    }

    private <T> void copy(Fact<T> fact, Posting from) {
        from.get(fact).ifPresent(value -> builder.set(fact, value));
    }

    private boolean posted(String plain) {
        NormalizedLine line = NormalizedLine.of(plain.startsWith("posted ") ? plain.substring(7) : plain);
        PhraseMatch ago = book.ago(line, 0);
        if (ago == null || ago.end() < line.length()) {
            return false;
        }
        builder.set(Fact.POSTED_AT, now.minus(PhraseDictionary.duration(ago)));
        return true;
    }

    /** Phrases of the page itself: "31 jobs posted", "$12K total spent", "Member since Mar 5, 2015". */
    private boolean shown(String run) {
        Posting said = new PhraseExtractor(book).client(withoutRating(run)).posting();
        said.facts().keySet().forEach(fact -> copy(fact, said));
        if (!said.facts().isEmpty()) {
            return true;
        }
        DateMatch date = CaseFolding.of(run).startsWith("since ") ? book.date(NormalizedLine.of(run), 6) : null;
        if (date == null || date.end() < run.length()) {
            return false;
        }
        date.date()
                .map(MemberSince::on)
                .or(() -> date.month().map(MemberSince::in))
                .ifPresent(since -> builder.set(Fact.MEMBER_SINCE, since));
        return date.month().isPresent();
    }

    /** "rating 4.9 of 38 reviews" says no more than the figures do. */
    private static String withoutRating(String run) {
        String plain = CaseFolding.of(run);
        boolean both = plain.startsWith("rating ") && (plain.endsWith(" reviews") || plain.endsWith(" review"));
        return both ? run.substring("rating ".length()) : run;
    }

    /** A name in any case; a code only in upper case, for "in" and "it" are words too. */
    private boolean country(String run) {
        boolean code = run.length() <= 3;
        Optional<String> country = code && !run.equals(run.toUpperCase(Locale.ROOT))
                ? Optional.empty()
                : book.countries().typed(run);
        country.ifPresent(c -> builder.set(Fact.CLIENT_COUNTRY, c));
        return country.isPresent();
    }

    /** An amount means something once the line has said how the job is paid; those that do not are named. */
    List<String> finish() {
        Optional<JobType> type = builder.get(Fact.TYPE);
        if (amounts.size() != 1 || type.isEmpty() || builder.knows(Fact.RATE_MAX)) {
            return amounts;
        }
        BigDecimal amount = NumericAnswers.dollars(amounts.get(0)).orElse(BigDecimal.ZERO);
        if (type.get() == JobType.FIXED) {
            builder.pay(Fact.BUDGET, amount);
        } else {
            builder.rate(amount, amount);
        }
        return builder.knows(Fact.BUDGET) || builder.knows(Fact.RATE_MAX) ? List.of() : amounts;
    }

    /** The facts as a person's answers. */
    Posting posting() {
        Posting answers = Posting.unknown();
        for (Fact<?> fact : builder.posting().facts().keySet()) {
            answers = answered(answers, fact);
        }
        return answers;
    }

    private <T> Posting answered(Posting answers, Fact<T> fact) {
        return builder.get(fact)
                .map(value -> answers.with(fact, value, Origin.ANSWER))
                .orElse(answers);
    }
}
