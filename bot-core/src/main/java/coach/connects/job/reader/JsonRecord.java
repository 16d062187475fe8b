package coach.connects.job.reader;

import coach.connects.job.Fact;
import coach.connects.job.JobId;
import coach.connects.job.JobType;
import coach.connects.job.Level;
import coach.connects.job.MemberSince;
import coach.connects.job.Reading;
import coach.connects.job.WeeklyHours;
import coach.connects.job.page.CleanText;
import coach.connects.job.page.DescriptionFacts;
import coach.connects.job.page.Facts;
import coach.connects.job.page.PhraseFacts;
import coach.connects.job.phrase.PhraseBook;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One job as a record of data. What is null, empty or zero where zero cannot be, is unknown. */
final class JsonRecord {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    /** Ids given out before 2024 belong to jobs whose links bear the older form. */
    private static final String FIRST_NEW_UID = "1740000000000000000";

    private final Fields fields;
    private final PhraseBook book;
    private final DescriptionFacts descriptions;
    private final PhraseFacts phrases;
    private final Instant now;
    private final Facts facts = new Facts();

    JsonRecord(JsonNode record, PhraseBook book, DescriptionFacts descriptions, Instant now) {
        this.fields = new Fields(record, book);
        this.book = book;
        this.descriptions = descriptions;
        this.phrases = new PhraseFacts(book);
        this.now = now;
    }

    Reading.Job read() {
        words("title").ifPresent(title -> facts.set(Fact.TITLE, withoutSite(title)));
        id().ifPresent(facts::job);
        pay();
        terms();
        activity();
        new JsonClient(fields, book, facts).read();
        cost();
        posted();
        Optional<String> description = description();
        descriptions.read(description.orElse(""), facts);
        return new Reading.Job(facts.posting(), description);
    }

    private static String withoutSite(String title) {
        return title.endsWith(" - Upwork") ? title.substring(0, title.length() - " - Upwork".length()) : title;
    }

    private Optional<String> words(String name) {
        return fields.words(name).map(JsonRecord::bare).filter(words -> !words.isEmpty());
    }

    /** Search results wrap the words searched for in tags. */
    private static String bare(String words) {
        return CleanText.line(words.indexOf('<') >= 0 || words.indexOf('&') >= 0 ? Html.text(words) : words);
    }

    private Optional<String> description() {
        return fields.words("description")
                .map(words -> words.contains("<br") || words.contains("</") ? Html.text(words) : words)
                .map(String::strip)
                .filter(words -> !words.isEmpty());
    }

    private Optional<JobId> id() {
        Optional<JobId> cipher = fields.words("id").flatMap(JobId::of);
        Optional<JobId> link = fields.words("link").flatMap(Html::jobIn);
        return cipher.or(() -> link).or(() -> fields.words("uid").flatMap(JsonRecord::ofUid));
    }

    private static Optional<JobId> ofUid(String uid) {
        if (uid.startsWith("~")) {
            return JobId.of(uid);
        }
        if (uid.startsWith("02") && uid.length() > 19) {
            return JobId.of("~" + uid);
        }
        boolean isNew = uid.length() == 19 && uid.compareTo(FIRST_NEW_UID) > 0;
        return isNew ? JobId.of("~02" + uid) : Optional.empty();
    }

    private void pay() {
        Optional<JobType> type = fields.words("type").flatMap(JsonRecord::type);
        BigDecimal low = amount("rate_min");
        BigDecimal high = amount("rate_max");
        BigDecimal budget = amount("budget");
        Optional<String> rate = words("rate");
        if (type.isEmpty()) {
            boolean hourly = high.signum() > 0 || rate.isPresent();
            boolean price = amount("amount").signum() > 0 && asksForARate();
            boolean fixed =
                    budget.signum() > 0 || price || amount("node_amount").signum() > 0;
            type = hourly == fixed ? Optional.empty() : Optional.of(hourly ? JobType.HOURLY : JobType.FIXED);
        }
        type.ifPresent(t -> facts.set(Fact.TYPE, t));
        if (type.equals(Optional.of(JobType.FIXED))) {
            facts.pay(Fact.BUDGET, budget.signum() > 0 ? budget : amount("amount"));
        } else if (type.equals(Optional.of(JobType.HOURLY))) {
            facts.pay(Fact.RATE_MIN, low);
            facts.pay(Fact.RATE_MAX, high);
            rate.filter(r -> !facts.knows(Fact.RATE_MAX)).ifPresent(r -> phrases.rate(r, facts));
        }
    }

    /** Whether it has a place for a rate; an amount beside an empty one is a budget. */
    private boolean asksForARate() {
        return fields.has("rate") || fields.has("rate_min") || fields.has("rate_max");
    }

    private static Optional<JobType> type(String words) {
        String type = Fields.plain(words);
        if (type.equals("1") || type.startsWith("fixed")) {
            return Optional.of(JobType.FIXED);
        }
        return type.equals("2") || type.startsWith("hourly") ? Optional.of(JobType.HOURLY) : Optional.empty();
    }

    private BigDecimal amount(String name) {
        return fields.get(name).map(this::amount).orElse(BigDecimal.ZERO);
    }

    private BigDecimal amount(JsonNode node) {
        return Amounts.of(node).filter(a -> a.compareTo(MOST) <= 0).orElse(BigDecimal.ZERO);
    }

    private void terms() {
        words("length").ifPresent(words -> length(words));
        if (!facts.get(Fact.TYPE).equals(Optional.of(JobType.FIXED))) {
            words("hours").ifPresent(words -> hours(words));
        }
        words("level").ifPresent(words -> level(words));
        fields.get("skills").ifPresent(skills -> JsonSkills.into(skills, facts));
    }

    private void length(String words) {
        phrases.terms(words).get(Fact.LENGTH).ifPresent(length -> facts.set(Fact.LENGTH, length));
    }

    private void hours(String words) {
        String plain = Fields.plain(words);
        if (plain.equals("parttime") || plain.equals("asneeded")) {
            facts.set(Fact.HOURS, WeeklyHours.LESS_THAN_30);
        } else if (plain.equals("fulltime")) {
            facts.set(Fact.HOURS, WeeklyHours.MORE_THAN_30);
        } else {
            phrases.terms(words).get(Fact.HOURS).ifPresent(hours -> facts.set(Fact.HOURS, hours));
        }
    }

    private void level(String words) {
        String plain = Fields.plain(words);
        String level = plain.endsWith("level") ? plain.substring(0, plain.length() - "level".length()) : plain;
        List<String> levels = List.of("entry", "intermediate", "expert");
        int number = List.of("1", "2", "3").indexOf(level);
        int place = number >= 0 ? number : levels.indexOf(level);
        if (place >= 0) {
            facts.set(Fact.LEVEL, Level.valueOf(levels.get(place).toUpperCase(Locale.ROOT)));
        }
    }

    private void activity() {
        words("proposals").flatMap(phrases::count).ifPresent(count -> facts.set(Fact.PROPOSALS, count));
        number("interviewing", Fact.INTERVIEWING);
        number("invites_sent", Fact.INVITES_SENT);
        number("unanswered_invites", Fact.UNANSWERED_INVITES);
        number("hires_on_job", Fact.HIRES_ON_JOB);
        number("balance_shown").ifPresent(n -> facts.connects(Fact.BALANCE_SHOWN, n));
        if (fields.get("applied").map(JsonNode::asText).orElse("").equals("true")) {
            facts.set(Fact.ALREADY_APPLIED, true);
        }
    }

    /** Some jobs cost nothing; but to somebody logged out the site hands a zero whatever it costs. */
    private void cost() {
        boolean loggedIn = facts.knows(Fact.CLIENT_COUNTRY) || facts.knows(Fact.PAYMENT_VERIFIED);
        number("connects_cost").filter(n -> n > 0 || loggedIn).ifPresent(n -> facts.connects(Fact.CONNECTS_COST, n));
    }

    private void number(String name, Fact<Integer> fact) {
        number(name).ifPresent(n -> facts.set(fact, n));
    }

    private Optional<Integer> number(String name) {
        return fields.get(name).flatMap(Amounts::whole);
    }

    private void posted() {
        fields.get("posted_at").ifPresent(at -> {
            Optional<Instant> moment = Moments.of(at, book, now);
            moment.filter(m -> !m.isAfter(now.plusSeconds(86_400)) || !at.isNumber())
                    .ifPresent(m -> facts.set(Fact.POSTED_AT, m));
        });
    }

    /** When a client joined: a date in any of the forms that data use. */
    static Optional<MemberSince> since(String words, PhraseBook book) {
        return Moments.date(words, book)
                .flatMap(date ->
                        date.date().map(MemberSince::on).or(() -> date.month().map(MemberSince::in)));
    }
}
