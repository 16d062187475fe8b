package coach.connects.reading.format;

import coach.connects.parsing.Digits;
import coach.connects.posting.JobId;
import coach.connects.reading.field.Field;
import coach.connects.reading.field.LabelType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the labels of one record mean beside each other: an amount beside an empty place for a rate is a budget, the ends of a
 * budget are a range of which the type has to tell what it is, and two links lead to no certain job.
 */
final class FieldResolver {
    private static final Set<String> HOURLY = Set.of("hourly", "hour", "hr", "rate", "hours");
    private static final String BUDGET = "fixed budget";
    private static final String RANGE = "budget";
    private static final String TITLE = "title";

    private static final int LONGEST_NUMBER = 15;

    private final List<Labelled> all;

    private FieldResolver(List<Labelled> all) {
        this.all = all;
    }

    /** A field and what its label names. */
    record Labelled(Field field, LabelType type) {}

    /**
     * The fields to be judged.
     *
     * @param names the values of a column that names the thing, which is the title where nothing else is
     * @param unrated whether there is a place for a rate, and nothing in it
     */
    static List<Field> of(List<Labelled> all, List<String> names, boolean unrated) {
        FieldResolver settled = new FieldResolver(all);
        List<Field> fields = new ArrayList<>();
        boolean budget = unrated && all.stream().noneMatch(FieldResolver::isRate);
        boolean linked = settled.jobs() < 2;
        for (Labelled one : all) {
            boolean link = one.type() == LabelType.LINK || one.type() == LabelType.JOB_KEY;
            if (budget && one.type() == LabelType.PAY) {
                fields.add(new Field(
                        BUDGET, one.field().value(), List.of(), one.field().position()));
            } else if (!isEndOfBudget(one) && (linked || !link)) {
                fields.add(one.field());
            }
        }
        settled.range().ifPresent(range -> fields.add(Field.of(RANGE, range, all.size())));
        if (names.size() == 1 && all.stream().noneMatch(one -> one.type() == LabelType.TITLE)) {
            fields.add(Field.of(TITLE, names.get(0), all.size()));
        }
        return fields;
    }

    static boolean isRate(LabelType type) {
        return type == LabelType.RATE || isEnd(type);
    }

    private static boolean isRate(Labelled one) {
        return isRate(one.type())
                && !one.field().value().equals("0")
                && !one.field().value().equals("0.0");
    }

    private static boolean isEnd(LabelType type) {
        return type == LabelType.RATE_MIN || type == LabelType.RATE_MAX;
    }

    /** Of "budget min" nothing says that it is paid by the hour. */
    private static boolean isEndOfBudget(Labelled one) {
        List<String> names = new ArrayList<>(one.field().path());
        names.add(one.field().label());
        return isEnd(one.type())
                && names.stream().flatMap(name -> LabelWords.of(name).stream()).noneMatch(HOURLY::contains);
    }

    private Optional<String> range() {
        @Nullable String low = null;
        @Nullable String high = null;
        for (Labelled one : all) {
            if (isEndOfBudget(one)) {
                low = one.type() == LabelType.RATE_MIN && low == null
                        ? one.field().value()
                        : low;
                high = one.type() == LabelType.RATE_MAX && high == null
                        ? one.field().value()
                        : high;
            }
        }
        return low == null || high == null ? Optional.empty() : Optional.of(dollars(low) + " - " + dollars(high));
    }

    /** A bare number of a money field is one of dollars. */
    private static String dollars(String value) {
        return Digits.decimal(value, LONGEST_NUMBER).isPresent() ? "$" + value : value;
    }

    /** How many jobs the links and keys lead to. */
    private int jobs() {
        Set<JobId> jobs = new HashSet<>();
        for (Labelled one : all) {
            if (one.type() == LabelType.LINK || one.type() == LabelType.JOB_KEY) {
                String value = one.field().value();
                JobId.of(value).or(() -> HtmlToText.jobIn(value)).ifPresent(jobs::add);
            }
        }
        return jobs.size();
    }
}
