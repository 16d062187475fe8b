package coach.connects.feature.transfer;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.posting.Fact;
import coach.connects.posting.FactCodec;
import coach.connects.posting.Posting;
import coach.connects.posting.ProjectLength;
import coach.connects.posting.ProposalRange;
import coach.connects.posting.Skills;
import coach.connects.posting.SourcedValue;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The facts of a job with the JSON types that the export gives them. */
final class FactJsonMapper {
    private static final int MOST_SKILLS = 100;
    private static final BigDecimal BEST_RATING = BigDecimal.valueOf(5);

    private FactJsonMapper() {}

    /** A decimal number without needless zeros. */
    static BigDecimal bare(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    static <T> void write(JsonWriter json, Posting posting, Fact<T> fact) throws IOException {
        T value = posting.get(fact).orElseThrow();
        if (value instanceof ProposalRange count) {
            json.object(
                    fact.key(),
                    to -> to.fieldIfPresent("min", count.min().stream().boxed().findFirst())
                            .fieldIfPresent("max", count.max().stream().boxed().findFirst()));
        } else if (value instanceof Skills skills) {
            json.array(fact.key(), skills.names(), JsonWriter::value);
        } else {
            json.field(fact.key(), scalar(fact, value));
        }
    }

    private static <T> Object scalar(Fact<T> fact, T value) {
        if (value instanceof Integer || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Connects connects) {
            return connects.value();
        }
        if (value instanceof BigDecimal number) {
            return bare(number);
        }
        if (value instanceof Usd usd) {
            return bare(usd.amount());
        }
        boolean days = value instanceof ProjectLength length && length.days().isPresent();
        String written = FactCodec.write(fact, value);
        return days ? (Object) Integer.valueOf(written) : written;
    }

    /** Reads the value at hand into the posting. */
    static <T> Posting read(StrictJsonReader json, Posting posting, Fact<T> fact)
            throws IOException, InvalidImportException {
        Optional<String> written = json.isNull() ? Optional.empty() : Optional.of(written(json, fact));
        if (written.isEmpty()) {
            return posting;
        }
        T value = FactCodec.read(fact, written.get())
                .filter(read -> isPossible(fact, read))
                .orElseThrow(() -> json.wrong(fact.key()));
        return posting.with(fact, value, SourcedValue.Origin.PAGE);
    }

    private static boolean isPossible(Fact<?> fact, Object value) {
        if (fact == Fact.CLIENT_RATING) {
            return ((BigDecimal) value).compareTo(BEST_RATING) <= 0;
        }
        if (fact == Fact.LENGTH) {
            return ((ProjectLength) value).days().orElse(1) > 0;
        }
        return fact != Fact.CLIENT_COUNTRY || isCountryCode((String) value);
    }

    private static boolean isCountryCode(String code) {
        return code.length() == 2 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static String written(StrictJsonReader json, Fact<?> fact) throws IOException, InvalidImportException {
        Class<?> type = fact.type();
        if (type == Boolean.class) {
            return Boolean.toString(json.flag(fact.key()));
        }
        if (type == Integer.class || type == Connects.class) {
            return Long.toString(json.count(fact.key()));
        }
        if (type == BigDecimal.class || type == Usd.class) {
            return json.decimal(fact.key());
        }
        if (type == ProposalRange.class) {
            return proposals(json);
        }
        if (type == Skills.class) {
            return String.join("\n", skills(json));
        }
        boolean days = type == ProjectLength.class && json.token() == JsonToken.VALUE_NUMBER_INT;
        return days ? Long.toString(json.count(fact.key())) : json.text(fact.key());
    }

    private static String proposals(StrictJsonReader json) throws IOException, InvalidImportException {
        String[] ends = {"", ""};
        json.object("proposals", key -> {
            if (key.equals("min")) {
                ends[0] = Long.toString(json.count(key));
            } else if (key.equals("max")) {
                ends[1] = Long.toString(json.count(key));
            } else {
                json.skip();
            }
        });
        if (ends[0].isEmpty() && ends[1].isEmpty()) {
            throw json.wrong("proposals");
        }
        return ends[0] + "-" + ends[1];
    }

    private static List<String> skills(StrictJsonReader json) throws IOException, InvalidImportException {
        List<String> names = new ArrayList<>();
        json.array("skills", MOST_SKILLS, () -> names.add(json.text("skills")));
        return names;
    }
}
