package coach.connects.posting;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The written form of fact values: what the store keeps, what a button carries, and the words of docs/export-format.md.
 * Writing and reading back gives the same value.
 */
public final class FactCodec {
    private static final Map<Class<?>, Form<?>> FORMS = Map.ofEntries(
            form(String.class, text -> text, Function.identity()),
            form(Boolean.class, Object::toString, FactCodec::bool),
            form(Integer.class, Object::toString, Integer::valueOf),
            form(BigDecimal.class, BigDecimal::toPlainString, BigDecimal::new),
            form(Connects.class, Connects::toString, text -> Connects.of(Integer.parseInt(text))),
            form(Usd.class, Usd::toString, Usd::of),
            form(Instant.class, Instant::toString, Instant::parse),
            form(
                    MemberSince.class,
                    MemberSince::toString,
                    text -> MemberSince.parse(text).orElseThrow()),
            form(JobType.class, FactCodec::word, text -> JobType.valueOf(text.toUpperCase(Locale.ROOT))),
            form(
                    ExperienceLevel.class,
                    FactCodec::word,
                    text -> ExperienceLevel.valueOf(text.toUpperCase(Locale.ROOT))),
            form(WeeklyHours.class, FactCodec::hours, FactCodec::hours),
            form(ProjectLength.class, FactCodec::length, FactCodec::length),
            form(ProposalRange.class, FactCodec::count, FactCodec::count),
            form(Fingerprint.class, Fingerprint::written, Fingerprint::read),
            form(Skills.class, skills -> String.join("\n", skills.names()), FactCodec::skills));

    private record Form<T>(Function<T, String> write, Function<String, T> read) {}

    private FactCodec() {}

    public static <T> String write(Fact<T> fact, T value) {
        return form(fact).write().apply(value);
    }

    /** The value that was written, or empty when these words are no value of this fact. */
    public static <T> Optional<T> read(Fact<T> fact, String written) {
        try {
            return Optional.of(form(fact).read().apply(written));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static <T> Map.Entry<Class<?>, Form<?>> form(
            Class<T> type, Function<T, String> write, Function<String, T> read) {
        return Map.entry(type, new Form<>(write, read));
    }

    private static <T> Form<T> form(Fact<T> fact) {
        Form<?> form = FORMS.get(fact.type());
        if (form == null) {
            throw new IllegalStateException("no written form for " + fact.type());
        }
        // The map was filled with forms of the very type that is their key.
        @SuppressWarnings("unchecked")
        Form<T> typed = (Form<T>) form;
        return typed;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Boolean bool(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("neither true nor false");
        }
        return text.equals("true");
    }

    private static String hours(WeeklyHours hours) {
        return hours == WeeklyHours.MORE_THAN_30 ? "30_plus" : word(hours);
    }

    private static WeeklyHours hours(String text) {
        return text.equals("30_plus") ? WeeklyHours.MORE_THAN_30 : WeeklyHours.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static String length(ProjectLength length) {
        if (length.days().isPresent()) {
            return Integer.toString(length.days().getAsInt());
        }
        String word = word(length.range());
        return word.startsWith("from_") ? word.substring("from_".length()) : word;
    }

    private static ProjectLength length(String text) {
        for (ProjectLength.Range range : ProjectLength.Range.values()) {
            ProjectLength length = ProjectLength.of(range);
            if (length(length).equals(text)) {
                return length;
            }
        }
        return ProjectLength.ofDays(Integer.parseInt(text));
    }

    private static String count(ProposalRange count) {
        return end(count.min()) + "-" + end(count.max());
    }

    private static String end(OptionalInt end) {
        return end.isPresent() ? Integer.toString(end.getAsInt()) : "";
    }

    private static ProposalRange count(String text) {
        int dash = text.indexOf('-');
        return new ProposalRange(end(text.substring(0, dash)), end(text.substring(dash + 1)));
    }

    private static OptionalInt end(String text) {
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    private static Skills skills(String text) {
        List<String> names = text.isEmpty() ? List.of() : Arrays.asList(text.split("\n", -1));
        return new Skills(names);
    }
}
