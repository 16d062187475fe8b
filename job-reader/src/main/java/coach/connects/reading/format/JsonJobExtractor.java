package coach.connects.reading.format;

import coach.connects.posting.ExperienceLevel;
import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.posting.JobType;
import coach.connects.posting.MemberSince;
import coach.connects.posting.ReadResult;
import coach.connects.posting.WeeklyHours;
import coach.connects.reading.page.DescriptionExtractor;
import coach.connects.reading.page.PhraseExtractor;
import coach.connects.reading.field.PostingBuilder;
import coach.connects.reading.page.TextCleaner;
import coach.connects.reading.phrase.PhraseDictionary;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One job as a record of data. What is null, empty or zero where zero cannot be, is unknown. */
final class JsonJobExtractor {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    /** Ids given out before 2024 belong to jobs whose links bear the older form. */
    private static final String FIRST_NEW_UID = "1740000000000000000";

    private final JsonFields fields;
    private final PhraseDictionary book;
    private final DescriptionExtractor descriptions;
    private final PhraseExtractor phrases;
    private final Instant now;
    private final PostingBuilder builder = new PostingBuilder();

    JsonJobExtractor(JsonNode record, PhraseDictionary book, DescriptionExtractor descriptions, Instant now) {
        this.fields = new JsonFields(record, book);
        this.book = book;
        this.descriptions = descriptions;
        this.phrases = new PhraseExtractor(book);
        this.now = now;
    }

    ReadResult.Job read() {
        words("title").ifPresent(title -> builder.set(Fact.TITLE, withoutSite(title)));
        id().ifPresent(builder::job);
        pay();
        terms();
        activity();
        new JsonClientExtractor(fields, book, builder).read();
        cost();
        posted();
        Optional<String> description = description();
        descriptions.read(description.orElse(""), builder);
        return new ReadResult.Job(builder.posting(), description);
    }

    private static String withoutSite(String title) {
        return title.endsWith(" - Upwork") ? title.substring(0, title.length() - " - Upwork".length()) : title;
    }

    private Optional<String> words(String name) {
        return fields.words(name).map(JsonJobExtractor::bare).filter(words -> !words.isEmpty());
    }

    /** Search results wrap the words searched for in tags. */
    private static String bare(String words) {
        return TextCleaner.line(words.indexOf('<') >= 0 || words.indexOf('&') >= 0 ? HtmlToText.text(words) : words);
    }

    private Optional<String> description() {
        return fields.words("description")
                .map(words -> words.contains("<br") || words.contains("</") ? HtmlToText.text(words) : words)
                .map(String::strip)
                .filter(words -> !words.isEmpty());
    }

    private Optional<JobId> id() {
        Optional<JobId> cipher = fields.words("id").flatMap(JobId::of);
        Optional<JobId> link = fields.words("link").flatMap(HtmlToText::jobIn);
        return cipher.or(() -> link).or(() -> fields.words("uid").flatMap(JsonJobExtractor::ofUid));
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
        Optional<JobType> type = fields.words("type").flatMap(JsonJobExtractor::type);
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
        type.ifPresent(t -> builder.set(Fact.TYPE, t));
        if (type.equals(Optional.of(JobType.FIXED))) {
            builder.pay(Fact.BUDGET, budget.signum() > 0 ? budget : amount("amount"));
        } else if (type.equals(Optional.of(JobType.HOURLY))) {
            builder.pay(Fact.RATE_MIN, low);
            builder.pay(Fact.RATE_MAX, high);
            rate.filter(r -> !builder.knows(Fact.RATE_MAX)).ifPresent(r -> phrases.rate(r, builder));
        }
    }

    /** Whether it has a place for a rate; an amount beside an empty one is a budget. */
    private boolean asksForARate() {
        return fields.has("rate") || fields.has("rate_min") || fields.has("rate_max");
    }

    private static Optional<JobType> type(String words) {
        String type = JsonFields.plain(words);
        if (type.equals("1") || type.startsWith("fixed")) {
            return Optional.of(JobType.FIXED);
        }
        return type.equals("2") || type.startsWith("hourly") ? Optional.of(JobType.HOURLY) : Optional.empty();
    }

    private BigDecimal amount(String name) {
        return fields.get(name).map(this::amount).orElse(BigDecimal.ZERO);
    }

    private BigDecimal amount(JsonNode node) {
        return JsonAmounts.of(node).filter(a -> a.compareTo(MOST) <= 0).orElse(BigDecimal.ZERO);
    }

    private void terms() {
        words("length").ifPresent(words -> length(words));
        if (!builder.get(Fact.TYPE).equals(Optional.of(JobType.FIXED))) {
            words("hours").ifPresent(words -> hours(words));
        }
        words("level").ifPresent(words -> level(words));
        fields.get("skills").ifPresent(skills -> JsonSkillsExtractor.into(skills, builder));
    }

    private void length(String words) {
        phrases.terms(words).get(Fact.LENGTH).ifPresent(length -> builder.set(Fact.LENGTH, length));
    }

    private void hours(String words) {
        String plain = JsonFields.plain(words);
        if (plain.equals("parttime") || plain.equals("asneeded")) {
            builder.set(Fact.HOURS, WeeklyHours.LESS_THAN_30);
        } else if (plain.equals("fulltime")) {
            builder.set(Fact.HOURS, WeeklyHours.MORE_THAN_30);
        } else {
            phrases.terms(words).get(Fact.HOURS).ifPresent(hours -> builder.set(Fact.HOURS, hours));
        }
    }

    private void level(String words) {
        String plain = JsonFields.plain(words);
        String level = plain.endsWith("level") ? plain.substring(0, plain.length() - "level".length()) : plain;
        List<String> levels = List.of("entry", "intermediate", "expert");
        int number = List.of("1", "2", "3").indexOf(level);
        int place = number >= 0 ? number : levels.indexOf(level);
        if (place >= 0) {
            builder.set(Fact.LEVEL, ExperienceLevel.valueOf(levels.get(place).toUpperCase(Locale.ROOT)));
        }
    }

    private void activity() {
        words("proposals").flatMap(phrases::count).ifPresent(count -> builder.set(Fact.PROPOSALS, count));
        number("interviewing", Fact.INTERVIEWING);
        number("invites_sent", Fact.INVITES_SENT);
        number("unanswered_invites", Fact.UNANSWERED_INVITES);
        number("hires_on_job", Fact.HIRES_ON_JOB);
        number("balance_shown").ifPresent(n -> builder.connects(Fact.BALANCE_SHOWN, n));
        if (fields.get("applied").map(JsonNode::asText).orElse("").equals("true")) {
            builder.set(Fact.ALREADY_APPLIED, true);
        }
    }

    /** Some jobs cost nothing; but to somebody logged out the site hands a zero whatever it costs. */
    private void cost() {
        boolean loggedIn = builder.knows(Fact.CLIENT_COUNTRY) || builder.knows(Fact.PAYMENT_VERIFIED);
        number("connects_cost").filter(n -> n > 0 || loggedIn).ifPresent(n -> builder.connects(Fact.CONNECTS_COST, n));
    }

    private void number(String name, Fact<Integer> fact) {
        number(name).ifPresent(n -> builder.set(fact, n));
    }

    private Optional<Integer> number(String name) {
        return fields.get(name).flatMap(JsonAmounts::whole);
    }

    private void posted() {
        fields.get("posted_at").ifPresent(at -> {
            Optional<Instant> moment = InstantParser.of(at, book, now);
            moment.filter(m -> !m.isAfter(now.plusSeconds(86_400)) || !at.isNumber())
                    .ifPresent(m -> builder.set(Fact.POSTED_AT, m));
        });
    }

    /** When a client joined: a date in any of the forms that data use. */
    static Optional<MemberSince> since(String words, PhraseDictionary book) {
        return InstantParser.date(words, book)
                .flatMap(date ->
                        date.date().map(MemberSince::on).or(() -> date.month().map(MemberSince::in)));
    }
}
