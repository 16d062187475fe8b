package coach.connects.reading.format;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Digits;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads data as people hand it on: JSON with remarks, commas too many, a sentence or a code fence around it, quotation
 * marks of a phone, or as Python prints it. Where it breaks off, what was complete before is there.
 */
final class LooseJsonParser {
    private static final int DEEPEST = 64;
    private static final int MOST_DOCUMENTS = 1_000;
    /** So many places that only look like data are tried. */
    private static final int MOST_TRIES = 8;

    private static final int LONGEST_BARE = 60;
    private static final int LONGEST_NUMBER = 40;
    private static final String DOUBLE = "\"“”„";
    private static final String SINGLE = "'‘’";
    private static final String CLOSING = "}])";
    private static final List<String> NOTHING = List.of("null", "none", "undefined", "nan", "nil", "");

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final String text;
    private int at;
    private boolean broken;

    private LooseJsonParser(String text) {
        this.text = text;
    }

    /** Whether data begins somewhere in this text. */
    static boolean isIn(String text) {
        return start(text, 0) >= 0;
    }

    /** The documents in this text, in their order; takes time in proportion to its length. */
    static List<JsonNode> documents(String text) {
        LooseJsonParser parser = new LooseJsonParser(text);
        List<JsonNode> documents = new ArrayList<>();
        int tries = 0;
        int start = start(text, 0);
        while (start >= 0 && tries < MOST_TRIES && documents.size() < MOST_DOCUMENTS) {
            parser.at = start;
            parser.broken = false;
            JsonNode document = parser.value(0).orElse(NullNode.instance);
            if (!document.isEmpty()) {
                documents.add(document);
            }
            tries += parser.broken || document.isEmpty() ? 1 : 0;
            start = start(text, Math.max(parser.at, start + 1));
        }
        return documents;
    }

    /** Where a record or a list begins: its bracket, and behind it what such a thing begins with; -1 for nowhere. */
    private static int start(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' || c == '[') {
                int next = behindSpaces(text, i + 1);
                char first = next < text.length() ? text.charAt(next) : ' ';
                boolean quoted = DOUBLE.indexOf(first) >= 0 || SINGLE.indexOf(first) >= 0;
                boolean nested = first == '{' || (c == '[' && first == '[');
                if (quoted || nested || (c == '{' && (beginsRemark(text, next) || isKey(text, next)))) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** A name without quotation marks and its colon, as scripts write them. */
    private static boolean isKey(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST_BARE && isOfName(text.charAt(end))) {
            end++;
        }
        return end > from && end < text.length() && text.charAt(behindSpaces(text, end)) == ':';
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$';
    }

    private static int behindSpaces(String text, int from) {
        int i = from;
        while (i < text.length() - 1 && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00a0')) {
            i++;
        }
        return i;
    }

    private char here() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private static boolean beginsRemark(String text, int at) {
        return text.startsWith("//", at) || text.startsWith("/*", at) || text.startsWith("#", at);
    }

    private void skip() {
        int before = -1;
        while (at < text.length() && at != before) {
            before = at;
            while (at < text.length() && (Character.isWhitespace(here()) || here() == '\u00a0' || here() == '\ufeff')) {
                at++;
            }
            if (beginsRemark(text, at)) {
                int end = text.startsWith("/*", at) ? text.indexOf("*/", at) : text.indexOf('\n', at);
                at = end < 0 ? text.length() : end + (text.startsWith("/*", at) ? 2 : 0);
            }
        }
    }

    /** The value here; empty where there is none, or where it is not complete. */
    private Optional<JsonNode> value(int depth) {
        skip();
        char c = here();
        if (depth > DEEPEST || c == 0) {
            broken = true;
            return Optional.empty();
        }
        if (c == '{') {
            return Optional.of(record(depth));
        }
        if (c == '[' || c == '(') {
            return Optional.of(list(depth));
        }
        boolean quoted = DOUBLE.indexOf(c) >= 0 || SINGLE.indexOf(c) >= 0;
        return quoted ? quoted().map(nodes::textNode) : bare(depth);
    }

    private JsonNode record(int depth) {
        ObjectNode record = nodes.objectNode();
        at++;
        skip();
        while (!broken && CLOSING.indexOf(here()) < 0) {
            Optional<String> key = key();
            skip();
            if (key.isEmpty() || here() != ':') {
                broken = true;
                return record;
            }
            at++;
            Optional<JsonNode> value = value(depth + 1);
            value.ifPresent(known -> put(record, key.get(), known));
            boolean container = value.isPresent() && value.get().isContainerNode();
            if (!separated() && !container) {
                // What stands where a comma should may belong to the value.
                record.remove(key.get());
            }
        }
        at++;
        return record;
    }

    private Optional<String> key() {
        return DOUBLE.indexOf(here()) >= 0 || SINGLE.indexOf(here()) >= 0 ? quoted() : Optional.of(run(":,}\n"));
    }

    /** What is said twice and differs is not known. */
    private static void put(ObjectNode record, String key, JsonNode value) {
        JsonNode before = record.get(key);
        record.set(key, before == null || before.equals(value) ? value : NullNode.instance);
    }

    private JsonNode list(int depth) {
        ArrayNode list = nodes.arrayNode();
        at++;
        skip();
        while (!broken && CLOSING.indexOf(here()) < 0) {
            Optional<JsonNode> value = value(depth + 1);
            boolean container = value.isPresent() && value.get().isContainerNode();
            if (separated() || container) {
                value.ifPresent(list::add);
            }
        }
        at++;
        return list;
    }

    /** Goes behind the comma, or up to the bracket that closes; false when neither is there. */
    private boolean separated() {
        skip();
        if (broken || at >= text.length()) {
            broken = true;
            return false;
        }
        boolean comma = false;
        while (here() == ',') {
            comma = true;
            at++;
            skip();
        }
        broken = !comma && CLOSING.indexOf(here()) < 0;
        return !broken;
    }

    private Optional<String> quoted() {
        String ends = DOUBLE.indexOf(here()) >= 0 ? here() == '"' ? "\"" : "”“\"" : here() == '\'' ? "'" : "’'";
        StringBuilder words = new StringBuilder();
        at++;
        while (at < text.length() && ends.indexOf(here()) < 0) {
            if (here() == '\\') {
                at++;
                words.appendCodePoint(escaped());
            } else {
                words.append(here());
                at++;
            }
        }
        if (at >= text.length()) {
            broken = true;
            return Optional.empty();
        }
        at++;
        return Optional.of(words.toString());
    }

    /** The character that stands behind a backslash, and the place behind it. */
    private int escaped() {
        char c = here();
        at++;
        int digits = c == 'u' ? 4 : c == 'x' ? 2 : c == 'U' ? 8 : 0;
        if (digits > 0 && at + digits <= text.length()) {
            try {
                int point = Integer.parseInt(text.substring(at, at + digits), 16);
                at += digits;
                return Character.isValidCodePoint(point) ? point : ' ';
            } catch (NumberFormatException e) {
                return c;
            }
        }
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r', 'b', 'f', 0 -> ' ';
            default -> c;
        };
    }

    private String run(String ends) {
        int start = at;
        while (at < text.length() && ends.indexOf(here()) < 0) {
            at++;
        }
        return text.substring(start, at).strip();
    }

    /** A number, a yes or no, or words without quotation marks; {@code Decimal('5')} is what stands in it. */
    private Optional<JsonNode> bare(int depth) {
        String word = run(",}])(\n");
        if (at >= text.length() || word.length() > LONGEST_BARE) {
            broken = true;
            return Optional.empty();
        }
        if (here() == '(') {
            JsonNode inside = list(depth);
            return Optional.of(inside.size() == 1 && inside.get(0).isTextual() ? inside.get(0) : NullNode.instance);
        }
        String plain = CaseFolding.of(word);
        if (NOTHING.contains(plain)) {
            return Optional.of(NullNode.instance);
        }
        if (plain.equals("true") || plain.equals("false")) {
            return Optional.of(nodes.booleanNode(plain.equals("true")));
        }
        return Optional.of(isNumber(word) ? nodes.numberNode(new BigDecimal(word)) : nodes.textNode(word));
    }

    private static boolean isNumber(String word) {
        int start = word.startsWith("-") ? 1 : 0;
        String digits = word.substring(start);
        int dot = digits.indexOf('.');
        String whole = dot < 0 ? digits : digits.substring(0, dot);
        boolean fraction = dot < 0 || (dot + 1 < digits.length() && Digits.areAll(digits.substring(dot + 1)));
        return !whole.isEmpty() && Digits.areAll(whole) && fraction && word.length() <= LONGEST_NUMBER;
    }
}
