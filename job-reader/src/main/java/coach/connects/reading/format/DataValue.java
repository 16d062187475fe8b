package coach.connects.reading.format;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Digits;
import coach.connects.reading.field.LabelType;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A value as data hold it, brought to words: numbers, codes, constants, and records around a value. */
final class DataValue {
    /** The names under which a record keeps what it is about, the surest first. */
    private static final List<String> VALUES = List.of(
            "plaintext",
            "prettyname",
            "preflabel",
            "preferredlabel",
            "rawvalue",
            "displayvalue",
            "amount",
            "value",
            "label",
            "name",
            "text",
            "content",
            "title",
            "skill",
            "start",
            "formatted",
            "formattedvalue",
            "number",
            "count",
            "checkbox",
            "status");

    /** What a record says beside its value: how it is written, which one it is. */
    private static final Set<String> ASIDE = Set.of(
            "id",
            "uid",
            "type",
            "color",
            "object",
            "currency",
            "currencycode",
            "isocurrencycode",
            "typename",
            "unit",
            "href",
            "slug",
            "annotations",
            "timezone",
            "symbol",
            "locale");

    /** A single value under one of these is another one than that of the record. */
    private static final Set<String> OTHERS = Set.of(
            "last",
            "previous",
            "prev",
            "avg",
            "average",
            "min",
            "max",
            "low",
            "high",
            "median",
            "market",
            "similar",
            "my",
            "mine",
            "your",
            "bid",
            "boost",
            "boosted",
            "old",
            "change",
            "delta",
            "from",
            "to",
            "phone",
            "identity",
            "email",
            "available",
            "remaining",
            "left",
            "limit");

    private static final List<String> NOTHING = List.of("n/a", "na", "null", "none", "-", "–", "—", "undefined", "nan");
    private static final int DEEPEST = 6;
    private static final int DIGITS = 19;
    /** Ids given out before 2024 belong to jobs whose links bear the older form. */
    private static final String FIRST_NEW = "1740000000000000000";

    private DataValue() {}

    static boolean isNothing(String text) {
        return NOTHING.contains(CaseFolding.of(text));
    }

    static boolean isAmount(LabelType type) {
        return switch (type) {
            case PAY, BUDGET, RATE, RATE_MIN, RATE_MAX, SPENT, AVG_RATE -> true;
            default -> false;
        };
    }

    /** The words of a single value with a label that names this. */
    static String text(JsonNode value, LabelType type) {
        String text = value.asText().strip();
        return switch (type) {
            case TYPE, LEVEL, HOURS, LENGTH, TERMS, PROPOSALS, PAYMENT, NO_PAYMENT -> spaced(text);
            case TITLE, DESCRIPTION -> bare(text);
            case JOB_KEY, LINK -> key(text);
            default -> text;
        };
    }

    /** Search results wrap the words searched for in tags, and descriptions keep those of the page. */
    private static String bare(String text) {
        boolean marked = text.indexOf("</") >= 0 || text.indexOf("<br") >= 0 || text.indexOf('&') >= 0;
        return marked ? HtmlToText.text(text).strip() : text;
    }

    /** The id of a job as its link bears it: machines leave its beginning out. */
    static String key(String text) {
        boolean older = text.length() == DIGITS && text.compareTo(FIRST_NEW) <= 0;
        boolean bare = text.length() == DIGITS && Digits.areAll(text) && !older;
        boolean tilde = text.startsWith("02") && text.length() == DIGITS + 2 && Digits.areAll(text);
        return bare ? "~02" + text : tilde ? "~" + text : text;
    }

    /** {@code FIXED_PRICE}, {@code partTime} and {@code 5to10} are several words. */
    private static String spaced(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '_') {
                return text;
            }
        }
        StringBuilder spaced = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i) == '_' ? ' ' : text.charAt(i);
            char before = i > 0 ? text.charAt(i - 1) : ' ';
            boolean hump = Character.isUpperCase(c) && Character.isLowerCase(before);
            boolean figure = Digits.isDigit(c) != Digits.isDigit(before) && before != '_' && before != ' ' && c != ' ';
            spaced.append(hump || figure ? " " : "").append(Character.toLowerCase(c));
        }
        return spaced.toString();
    }

    /** The value that a record is, or those of a list, each in words; none when it is not plain which it is. */
    static List<String> items(JsonNode value, int most) {
        List<String> items = new ArrayList<>();
        if (value.isArray()) {
            for (JsonNode element : value) {
                if (items.size() < most) {
                    single(element, 0).ifPresent(items::add);
                }
            }
        } else if (list(value).isPresent()) {
            return items(list(value).get(), most);
        } else {
            ends(value).or(() -> single(value, 0)).ifPresent(items::add);
        }
        return items;
    }

    /** A list with no more round it than which list it is. */
    private static Optional<JsonNode> list(JsonNode record) {
        List<JsonNode> parts = new ArrayList<>();
        record.properties().stream()
                .filter(part -> !ASIDE.contains(String.join("", LabelWords.of(part.getKey()))))
                .filter(part -> !part.getValue().isNull())
                .forEach(part -> parts.add(part.getValue()));
        return parts.size() == 1 && parts.get(0).isArray() ? Optional.of(parts.get(0)) : Optional.empty();
    }

    /** Whether a record is nothing but one value, however it is written. */
    static boolean isOne(JsonNode value) {
        for (Map.Entry<String, JsonNode> part : value.properties()) {
            String name = String.join("", LabelWords.of(part.getKey()));
            if (!part.getValue().isNull() && !VALUES.contains(name) && !ASIDE.contains(name)) {
                return false;
            }
        }
        return true;
    }

    /** A record of a lower and an upper end. */
    private static Optional<String> ends(JsonNode record) {
        JsonNode low = record.path("min");
        JsonNode high = record.path("max");
        return low.isValueNode() && high.isValueNode() && !low.isNull() && !high.isNull()
                ? Optional.of(low.asText() + " - " + high.asText())
                : Optional.empty();
    }

    private static Optional<String> single(JsonNode value, int depth) {
        if (value.isNull() || depth > DEEPEST) {
            return Optional.empty();
        }
        if (value.isValueNode()) {
            return Optional.of(value.asText().strip()).filter(text -> !text.isEmpty());
        }
        if (value.isArray()) {
            return value.size() == 1 ? single(value.get(0), depth + 1) : Optional.empty();
        }
        List<JsonNode> rest = new ArrayList<>();
        boolean other = false;
        JsonNode best = null;
        int rank = VALUES.size();
        for (Map.Entry<String, JsonNode> part : value.properties()) {
            String name = String.join("", LabelWords.of(part.getKey()));
            int place = VALUES.indexOf(name);
            boolean empty = part.getValue().isNull() || ASIDE.contains(name);
            if (!empty && place >= 0 && place < rank) {
                best = part.getValue();
                rank = place;
            }
            if (!empty) {
                rest.add(part.getValue());
                other |= LabelWords.of(part.getKey()).stream().anyMatch(OTHERS::contains);
            }
        }
        if (best == null && rest.size() == 1 && !other) {
            best = rest.get(0);
        }
        return best == null ? Optional.empty() : single(best, depth + 1);
    }
}
