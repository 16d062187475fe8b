package coach.connects.discord.send;

import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What stands behind a command in an example, as Discord asks for it: in fields. {@code 40 on 2 March for $6} is
 * {@code amount:40 on:2 March for:6} there (UX-06, UX-10).
 */
final class FieldExample {
    /** How an example writes a job's address. */
    private static final String ANY_LINK = "LINK";

    private final CommandSpec spec;
    private final List<String> words;
    private final Map<CommandParameter, String> values = new LinkedHashMap<>();

    private FieldExample(CommandSpec spec, String said) {
        this.spec = spec;
        this.words = Arrays.stream(said.split(" ", -1))
                .filter(word -> !word.isBlank())
                .toList();
    }

    /** The fields with their values; empty where a word of it fits into none. */
    static Optional<String> of(CommandSpec spec, String said) {
        return new FieldExample(spec, said).filled();
    }

    private Optional<String> filled() {
        Optional<CommandParameter> open = Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            Optional<CommandParameter> named = i + 1 < words.size() ? namedBy(word) : Optional.empty();
            if (named.isPresent()) {
                values.put(named.get(), "");
                open = named;
                continue;
            }
            Optional<CommandParameter> holder =
                    open.filter(this::takesMore).or(() -> holding(word)).or(() -> lastOpen());
            if (holder.isEmpty()) {
                return Optional.empty();
            }
            values.merge(holder.get(), word, (before, more) -> (before + " " + more).strip());
            open = open.filter(this::takesMore);
        }
        return Optional.of(values.entrySet().stream()
                .map(field -> field.getKey().name() + ":" + value(field.getKey(), field.getValue()))
                .collect(Collectors.joining(" ")));
    }

    /** The field whose name is said before its value, where it is still empty. */
    private Optional<CommandParameter> namedBy(String word) {
        return spec.parameters().stream()
                .filter(field -> field.named() && field.name().equals(word) && !values.containsKey(field))
                .findFirst();
    }

    /** A field that was named takes one word, but a day or a sentence all up to the next name. */
    private boolean takesMore(CommandParameter field) {
        boolean several = field.choices().isEmpty()
                && (field.type() == CommandParameter.Type.WORDS || field.type() == CommandParameter.Type.DATE);
        return several || values.getOrDefault(field, "").isEmpty();
    }

    /** The first empty field that asks for just such a word, else the first that takes any. */
    private Optional<CommandParameter> holding(String word) {
        List<CommandParameter> empty = spec.parameters().stream()
                .filter(field -> !field.named() && !values.containsKey(field))
                .toList();
        return empty.stream()
                .filter(field -> asksFor(field, word))
                .findFirst()
                .or(() -> empty.stream().filter(FieldExample::takesAny).findFirst());
    }

    /** What came last and takes any words, such as "30 days". */
    private Optional<CommandParameter> lastOpen() {
        return values.keySet().stream().filter(FieldExample::takesAny).reduce((earlier, later) -> later);
    }

    private static boolean takesAny(CommandParameter field) {
        return field.type() == CommandParameter.Type.WORDS && field.choices().isEmpty();
    }

    private static boolean asksFor(CommandParameter field, String word) {
        if (!field.choices().isEmpty()) {
            return field.choices().contains(word);
        }
        return switch (field.type()) {
            case NUMBER -> word.chars().allMatch(sign -> sign >= '0' && sign <= '9');
            case LINK, JOB -> word.equals(ANY_LINK) || word.startsWith("http") || word.startsWith("~");
            case WORDS, MONEY, DATE, FILE -> false;
        };
    }

    /** Discord takes a price as a number; "a" only leads over to the field behind it. */
    private static String value(CommandParameter field, String said) {
        String price = field.type() == CommandParameter.Type.MONEY && said.startsWith("$") ? said.substring(1) : said;
        return price.endsWith(" a") ? price.substring(0, price.length() - 2) : price;
    }
}
