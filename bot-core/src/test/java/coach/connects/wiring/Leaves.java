package coach.connects.wiring;

import coach.connects.posting.Fact;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.ProfileField;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Everything that a value is made of, found by reflection: of each leaf its path and the values that stand there. A path
 * names fields, the kind where there are several, and the key of a map; what is in a list or may be missing has the path of
 * its field. Types, not values, say which paths there are: what is empty has a path as well, and no value.
 *
 * @param leftOut the paths that are not looked at, nor those below them
 * @param values the values at each path
 * @param keyed the paths that end with the key of a map: it is there only where it says something
 */
record Leaves(Predicate<String> leftOut, Map<String, List<Object>> values, Set<String> keyed) {
    /** No value is nested deeper. */
    private static final int MOST_LEVELS = 20;

    /** The keys of the maps that there are. */
    private static final Map<Class<?>, List<?>> KEYS = Map.of(
            ProfileField.class, ProfileField.all(),
            PreferenceKey.class, PreferenceKey.all(),
            Fact.class, Fact.all());

    static Leaves of(Object root, Predicate<String> leftOut) {
        Leaves leaves = new Leaves(leftOut, new TreeMap<>(), new HashSet<>());
        leaves.add("", root.getClass(), Optional.of(root), 0);
        return leaves;
    }

    /** The paths at which nothing is said: no value, none but false, 0 or an empty text. */
    List<String> silent() {
        return values.entrySet().stream()
                .filter(leaf -> leaf.getValue().stream()
                        .allMatch(value -> !keyed.contains(leaf.getKey())
                                && List.of(false, 0, 0L, "").contains(value)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void add(String path, Type type, Optional<?> value, int level) {
        if (level > MOST_LEVELS) {
            throw new IllegalStateException(path + " is nested too deep");
        }
        Class<?> raw = raw(type);
        if (leftOut.test(path)) {
            return;
        }
        if (Map.class.isAssignableFrom(raw)) {
            Map<?, ?> map = value.map(Map.class::cast).orElse(Map.of());
            for (Object key : KEYS.get(raw(argument(type, 0)))) {
                keyed.add(path + "." + key);
                add(path + "." + key, argument(type, 1), Optional.ofNullable(map.get(key)), level + 1);
            }
        } else if (Collection.class.isAssignableFrom(raw)) {
            addAll(path, argument(type, 0), value.map(Collection.class::cast).orElse(List.of()), level);
        } else if (raw == Optional.class) {
            add(path, argument(type, 0), value.map(Optional.class::cast).orElse(Optional.empty()), level + 1);
        } else if (raw == OptionalLong.class) {
            OptionalLong number = value.map(OptionalLong.class::cast).orElse(OptionalLong.empty());
            leaf(path, number.stream().boxed().findFirst());
        } else if (raw.isSealed()) {
            for (Class<?> kind : raw.getPermittedSubclasses()) {
                add(path + "." + kind.getSimpleName(), kind, value.filter(kind::isInstance), level + 1);
            }
        } else if (raw.getName().startsWith("coach.connects.") && !raw.isEnum() && !KEYS.containsKey(raw)) {
            for (Field field : fields(raw)) {
                add(
                        path + (path.isEmpty() ? "" : ".") + field.getName(),
                        field.getGenericType(),
                        value.map(owner -> read(field, owner)),
                        level + 1);
            }
        } else {
            leaf(path, value);
        }
    }

    private void addAll(String path, Type element, Collection<?> all, int level) {
        add(path, element, Optional.empty(), level + 1);
        all.forEach(one -> add(path, element, Optional.of(one), level + 1));
    }

    private void leaf(String path, Optional<?> value) {
        List<Object> there = values.computeIfAbsent(path, none -> new ArrayList<>());
        value.ifPresent(there::add);
    }

    private static List<Field> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .toList();
    }

    private static Object read(Field field, Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Type argument(Type type, int place) {
        return ((ParameterizedType) type).getActualTypeArguments()[place];
    }

    /** What may be anything is a leaf. */
    private static Class<?> raw(Type type) {
        return type instanceof Class<?> plain
                ? plain
                : type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : Object.class;
    }
}
