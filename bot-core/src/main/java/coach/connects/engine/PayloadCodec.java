package coach.connects.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes and reads one kind of payload: what only a button can say to its command, or what a question waits with. A payload is
 * a record, and its form is that record's declaration: its components in their order. Written it is {@code 1|word|component|…},
 * with {@code %7C} and {@code %25} for a bar and a percent sign in a component.
 *
 * <p>Buttons that are out say what an earlier version wrote, so that stays readable. What cannot be read (forged, cut off, of
 * another version) is empty; its button answers as a closed one does.
 *
 * @param <P> the record
 */
public final class PayloadCodec<P extends Record> {
    private static final String BAR = "|";
    private static final String VERSION = "1" + BAR;

    private final Class<P> type;
    private final List<Layout> layouts;

    private PayloadCodec(Class<P> type, List<Layout> layouts) {
        this.type = type;
        this.layouts = layouts;
    }

    /**
     * A payload that is kept in its person's state.
     *
     * @param word names it among the payloads of its commands, for as long as buttons are out
     */
    public static <P extends Record> PayloadCodec<P> of(String word, Class<P> type) {
        return new PayloadCodec<>(type, List.of(new Layout(VERSION + word + BAR, "")));
    }

    /**
     * A payload that is a public address, in the id of a button for everybody: it is written for ever as it always was.
     *
     * @param start how it begins
     * @param gaps the sign behind each component but the last; only the last may hold these signs itself
     */
    public static <P extends Record> PayloadCodec<P> ofAddress(String start, String gaps, Class<P> type) {
        return new PayloadCodec<>(type, List.of(new Layout(start, gaps)));
    }

    /** The same, reading also what began so and had these signs behind its components. */
    public PayloadCodec<P> orEarlier(String start, String gaps) {
        return new PayloadCodec<>(
                type,
                Stream.concat(layouts.stream(), Stream.of(new Layout(start, gaps)))
                        .toList());
    }

    Class<P> type() {
        return type;
    }

    /** What the button says. */
    public String write(P payload) {
        return layouts.get(0).join(PayloadFields.write(payload));
    }

    /** The payload that a button says; empty when it says another one, or nothing that can be read. */
    public Optional<P> read(String text) {
        return layouts.stream()
                .filter(layout -> text.startsWith(layout.start) && layout.isVersioned() == isPayload(text))
                .flatMap(layout -> PayloadFields.read(type, layout.split(text)).stream())
                .map(type::cast)
                .findFirst();
    }

    /** Whether it is a payload, of whatever kind and version; what a person could type, and earlier versions wrote, is none. */
    public static boolean isPayload(String text) {
        int bar = text.indexOf(BAR);
        return bar > 0 && text.chars().limit(bar).allMatch(c -> c >= '0' && c <= '9');
    }

    /** How components stand behind a start: with a version parted by bars, else each by its own sign. */
    private record Layout(String start, String gaps) {
        boolean isVersioned() {
            return start.startsWith(VERSION);
        }

        String join(List<String> parts) {
            if (isVersioned()) {
                return parts.stream()
                        .map(part -> part.replace("%", "%25").replace(BAR, "%7C"))
                        .collect(Collectors.joining(BAR, start, ""));
            }
            StringBuilder text = new StringBuilder(start);
            for (int i = 0; i < parts.size(); i++) {
                text.append(i == 0 ? "" : gaps.substring(i - 1, i)).append(parts.get(i));
            }
            return text.toString();
        }

        List<String> split(String text) {
            String rest = text.substring(start.length());
            if (isVersioned()) {
                return Arrays.stream(rest.split("\\|", -1))
                        .map(part -> part.replace("%7C", BAR).replace("%25", "%"))
                        .toList();
            }
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < gaps.length() && rest.indexOf(gaps.charAt(i)) >= 0; i++) {
                int end = rest.indexOf(gaps.charAt(i));
                parts.add(rest.substring(0, end));
                rest = rest.substring(end + 1);
            }
            parts.add(rest);
            return parts;
        }
    }
}
