package coach.connects.persistence;

import coach.connects.check.LocalizedReason;
import coach.connects.money.Connects;
import coach.connects.money.Usd;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The form in which a reason is kept: the key of its sentence, and each figure with a letter for its type. */
final class ReasonMapper {
    private ReasonMapper() {}

    static BsonFields write(LocalizedReason reason) {
        BsonFields values = BsonFields.none();
        reason.values().forEach((name, value) -> values.put(name, write(value)));
        return BsonFields.none().put("key", reason.key()).put("values", values);
    }

    static LocalizedReason read(BsonFields fields) {
        Map<String, Object> values = new LinkedHashMap<>();
        BsonFields kept = fields.fields("values");
        kept.document().keySet().forEach(name -> values.put(name, read(kept.text(name))));
        return new LocalizedReason(fields.text("key"), values);
    }

    private static String write(Object value) {
        if (value instanceof Connects connects) {
            return "c" + connects;
        }
        if (value instanceof Usd usd) {
            return "u" + usd;
        }
        if (value instanceof Locale country) {
            return "l" + country.getCountry();
        }
        if (value instanceof BigDecimal number) {
            return "d" + number.toPlainString();
        }
        return (value instanceof Integer || value instanceof Long ? "n" : "s") + value;
    }

    private static Object read(String written) {
        String value = written.substring(1);
        return switch (written.charAt(0)) {
            case 'c' -> Connects.of(Integer.parseInt(value));
            case 'u' -> Usd.of(value);
            case 'l' -> new Locale.Builder().setRegion(value).build();
            case 'd' -> new BigDecimal(value);
            case 'n' -> Long.valueOf(value);
            default -> value;
        };
    }
}
