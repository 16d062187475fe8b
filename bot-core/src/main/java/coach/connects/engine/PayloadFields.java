package coach.connects.engine;

import coach.connects.money.Connects;
import coach.connects.posting.JobId;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The components of a payload as parts of a text: a value is one part, a record within it those of its components, a list
 * those of its elements (at least one), and an {@link Optional}, which only the last component can be, none where it is empty.
 */
final class PayloadFields {
    /** Nothing that is counted, such as pages, comes near; with fewer no arithmetic overflows. */
    private static final int MOST_COUNTED = 100_000;

    private static final Map<Class<?>, Function<String, Object>> VALUES = Map.of(
            String.class, text -> text,
            int.class, text -> Objects.checkIndex(Integer.parseInt(text), MOST_COUNTED),
            long.class, Long::valueOf,
            Connects.class, text -> Connects.of(Integer.parseInt(text)),
            JobId.class, JobId::new,
            LocalDate.class, LocalDate::parse,
            YearMonth.class, YearMonth::parse);

    private PayloadFields() {}

    static List<String> write(Object value) {
        if (value instanceof Optional<?> some) {
            return some.map(PayloadFields::write).orElse(List.of());
        }
        if (value instanceof List<?> many) {
            return many.stream().flatMap(one -> write(one).stream()).toList();
        }
        if (value instanceof Record payload && !VALUES.containsKey(payload.getClass())) {
            return Arrays.stream(payload.getClass().getRecordComponents())
                    .flatMap(component -> write(component(component.getAccessor(), payload)).stream())
                    .toList();
        }
        return List.of(value instanceof Enum<?> constant ? word(constant) : value.toString());
    }

    /** The value of this type that exactly these parts say. */
    static Optional<Object> read(Type type, List<String> parts) {
        Deque<String> left = new ArrayDeque<>(parts);
        return take(type, left).filter(read -> left.isEmpty());
    }

    /** The value of this type that the first parts say, which are taken away. */
    private static Optional<Object> take(Type type, Deque<String> parts) {
        if (type instanceof ParameterizedType some) {
            Type of = some.getActualTypeArguments()[0];
            if (some.getRawType() == List.class) {
                return Optional.<Object>of(elements(of, parts)).filter(all -> !all.equals(List.of()));
            }
            return parts.isEmpty()
                    ? Optional.of(Optional.empty())
                    : take(of, parts).map(Optional::of);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord() && !VALUES.containsKey(plain)) {
            return components(plain, parts);
        }
        return parts.isEmpty() ? Optional.empty() : value(plain, parts.remove());
    }

    private static List<Object> elements(Type type, Deque<String> parts) {
        List<Object> all = new ArrayList<>();
        Deque<String> left = new ArrayDeque<>(parts);
        for (Optional<Object> next = take(type, left); next.isPresent(); next = take(type, left)) {
            all.add(next.get());
            while (parts.size() > left.size()) {
                parts.remove();
            }
        }
        return all;
    }

    private static Optional<Object> components(Class<?> type, Deque<String> parts) {
        List<Class<?>> types = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            types.add(component.getType());
            take(component.getGenericType(), parts).ifPresent(values::add);
        }
        return values.size() == types.size() ? Optional.of(made(type, types, values)) : Optional.empty();
    }

    private static Optional<Object> value(Class<?> type, String part) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> word((Enum<?>) constant).equalsIgnoreCase(part))
                    .<Object>map(constant -> constant)
                    .findFirst();
        }
        try {
            return Optional.of(Objects.requireNonNull(VALUES.get(type)).apply(part));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException refused) {
            return Optional.empty();
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Object component(Method accessor, Record payload) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(payload);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Object made(Class<?> type, List<Class<?>> types, List<Object> values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types.toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
