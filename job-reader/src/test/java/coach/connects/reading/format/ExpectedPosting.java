package coach.connects.reading.format;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.posting.ExperienceLevel;
import coach.connects.posting.Fact;
import coach.connects.posting.JobType;
import coach.connects.posting.MemberSince;
import coach.connects.posting.Posting;
import coach.connects.posting.ProjectLength;
import coach.connects.posting.ProposalRange;
import coach.connects.posting.Skills;
import coach.connects.posting.WeeklyHours;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** The facts that a sample is said to hold, compared with those that were read. */
public record ExpectedPosting(JsonNode facts) {
    private static final Map<String, ProjectLength.Range> LENGTHS = Map.of(
            "less_than_1_week", ProjectLength.Range.LESS_THAN_1_WEEK,
            "less_than_1_month", ProjectLength.Range.LESS_THAN_1_MONTH,
            "1_to_3_months", ProjectLength.Range.FROM_1_TO_3_MONTHS,
            "3_to_6_months", ProjectLength.Range.FROM_3_TO_6_MONTHS,
            "more_than_6_months", ProjectLength.Range.MORE_THAN_6_MONTHS);

    private static final Map<String, WeeklyHours> HOURS = Map.of(
            "less_than_30", WeeklyHours.LESS_THAN_30,
            "30_plus", WeeklyHours.MORE_THAN_30,
            "not_sure", WeeklyHours.NOT_SURE);

    /** How many facts are listed. */
    public int size() {
        return facts.size();
    }

    /** One line for each listed fact that was read wrong or not at all. */
    public List<String> differences(Posting read, Instant now) {
        List<String> differences = new ArrayList<>();
        facts.fieldNames().forEachRemaining(key -> {
            if (!agrees(key, facts.get(key), read, now)) {
                differences.add(key + ": listed " + facts.get(key) + ", read " + value(key, read));
            }
        });
        return differences;
    }

    /** The facts that were read and are not listed. */
    public List<String> beyond(Posting read) {
        List<String> beyond = new ArrayList<>();
        read.facts().forEach((fact, known) -> {
            boolean posted = fact == Fact.POSTED_AT && (facts.has("posted_ago") || facts.has("posted_on"));
            if (!facts.has(fact.key()) && !posted) {
                beyond.add(fact + "=" + known.value());
            }
        });
        if (read.job().isPresent() && !facts.has("link_id")) {
            beyond.add("job=" + read.job().get());
        }
        return beyond;
    }

    private static Object value(String key, Posting read) {
        if (key.equals("link_id")) {
            return read.job();
        }
        if (key.startsWith("posted_")) {
            return read.get(Fact.POSTED_AT);
        }
        return Fact.of(key).flatMap(read::get).map(Object.class::cast);
    }

    private boolean agrees(String key, JsonNode listed, Posting read, Instant now) {
        switch (key) {
            case "link_id" -> {
                return read.job().map(id -> id.value().equals(listed.asText())).orElse(false);
            }
            case "posted_on" -> {
                return read.get(Fact.POSTED_AT)
                        .map(Instant::toString)
                        .orElse("")
                        .startsWith(listed.asText());
            }
            case "posted_ago" -> {
                return facts.has("posted_on") || postedAgo(listed.asText(), read, now);
            }
            default -> {
                Fact<?> fact = Fact.of(key).orElseThrow();
                return read.get(fact).map(value -> same(fact, listed, value)).orElse(false);
            }
        }
    }

    private static boolean postedAgo(String ago, Posting read, Instant now) {
        return read.get(Fact.POSTED_AT)
                .map(at -> Duration.between(at, now).equals(duration(ago.toLowerCase(Locale.ROOT))))
                .orElse(false);
    }

    private static Duration duration(String ago) {
        Map<String, Long> hours = Map.ofEntries(
                Map.entry("hour", 1L),
                Map.entry("stunde", 1L),
                Map.entry("hora", 1L),
                Map.entry("heure", 1L),
                Map.entry("yesterday", 24L),
                Map.entry("day", 24L),
                Map.entry("tag", 24L),
                Map.entry("día", 24L),
                Map.entry("jour", 24L),
                Map.entry("dia", 24L),
                Map.entry("gestern", 24L),
                Map.entry("week", 168L),
                Map.entry("woche", 168L),
                Map.entry("semana", 168L),
                Map.entry("semaine", 168L),
                Map.entry("month", 720L),
                Map.entry("quarter", 2184L),
                Map.entry("year", 8760L));
        long count = 1;
        for (String word : ago.split(" ", -1)) {
            if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
                count = Long.parseLong(word);
            }
        }
        if (ago.contains("minut")) {
            return Duration.ofMinutes(count);
        }
        if (ago.contains("second")) {
            return Duration.ofSeconds(count);
        }
        for (Map.Entry<String, Long> unit : hours.entrySet()) {
            if (ago.contains(unit.getKey())) {
                return Duration.ofHours(count * unit.getValue());
            }
        }
        return Duration.ZERO;
    }

    private static boolean same(Fact<?> fact, JsonNode listed, Object value) {
        if (value instanceof Skills skills) {
            Set<String> names = new LinkedHashSet<>();
            listed.forEach(name -> names.add(name.asText()));
            return names.equals(new LinkedHashSet<>(skills.names()));
        }
        if (value instanceof BigDecimal number) {
            return number.compareTo(listed.decimalValue()) == 0;
        }
        return expected(fact, listed).equals(value);
    }

    private static Object expected(Fact<?> fact, JsonNode listed) {
        Class<?> type = fact.type();
        if (type == Usd.class) {
            return new Usd(listed.decimalValue());
        } else if (type == Connects.class) {
            return Connects.of(listed.asInt());
        } else if (type == Integer.class) {
            return listed.asInt();
        } else if (type == Boolean.class) {
            return listed.asBoolean();
        } else if (type == ProjectLength.class) {
            return ProjectLength.of(LENGTHS.get(listed.asText()));
        } else if (type == WeeklyHours.class) {
            return HOURS.get(listed.asText());
        } else if (type == JobType.class) {
            return JobType.valueOf(listed.asText().toUpperCase(Locale.ROOT));
        } else if (type == ExperienceLevel.class) {
            return ExperienceLevel.valueOf(listed.asText().toUpperCase(Locale.ROOT));
        } else if (type == MemberSince.class) {
            return MemberSince.parse(listed.asText()).orElseThrow();
        } else if (type == ProposalRange.class) {
            return new ProposalRange(end(listed, "min"), end(listed, "max"));
        }
        return listed.asText();
    }

    private static OptionalInt end(JsonNode listed, String name) {
        return listed.has(name) ? OptionalInt.of(listed.get(name).asInt()) : OptionalInt.empty();
    }
}
