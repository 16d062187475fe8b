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
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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

    static <T> void write(JsonGenerator json, Posting posting, Fact<T> fact) throws IOException {
        T value = posting.get(fact).orElseThrow();
        json.writeFieldName(fact.key());
        if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Connects connects) {
            json.writeNumber(connects.value());
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(bare(number));
        } else if (value instanceof Usd usd) {
            json.writeNumber(bare(usd.amount()));
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof ProposalRange count) {
            json.writeStartObject();
            end(json, "min", count.min());
            end(json, "max", count.max());
            json.writeEndObject();
        } else if (value instanceof Skills skills) {
            json.writeStartArray();
            for (String name : skills.names()) {
                json.writeString(name);
            }
            json.writeEndArray();
        } else if (value instanceof ProjectLength length && length.days().isPresent()) {
            json.writeNumber(length.days().getAsInt());
        } else {
            json.writeString(FactCodec.write(fact, value));
        }
    }

    private static void end(JsonGenerator json, String key, OptionalInt end) throws IOException {
        if (end.isPresent()) {
            json.writeNumberField(key, end.getAsInt());
        }
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
